import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';

/**
 * Texts with the tier that a careful person gives them, one file a language (`labelled.<code>.json`): a list of `{ text, tier }`.
 * `none` are the hard negatives, about half of them.
 */
const Labelled = z.array(z.object({ text: z.string().min(1), tier: z.enum(['A', 'B', 'C', 'none']) }));
type Labelled = z.infer<typeof Labelled>;
type Tier = Labelled[number]['tier'];

/** A labelled text and what the rules made of it. */
export interface Judged {
  readonly text: string;
  readonly tier: Tier;
  readonly got: Tier;
  readonly rule?: string;
}

/** So many of so many, with the 95 % interval of Wilson (1927). */
export interface Share {
  readonly hits: number;
  readonly of: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

export interface Figures {
  readonly group: 'A' | 'A+B' | 'C';
  readonly recall: Share;
  readonly precision: Share;
}

/** Reads one labelled file. Throws, naming what is wrong, where it is none. */
export function readLabelled(path: string | URL): Labelled {
  const read = Labelled.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (!read.success) throw new Error(`${path}: ${z.prettifyError(read.error)}`);
  return read.data;
}

/** The labelled files of a folder, by language. */
export const labelledIn = (folder: URL): { readonly code: string; readonly path: URL }[] =>
  readdirSync(folder)
    .flatMap((name) => {
      const code = /^labelled\.(.+)\.json$/.exec(name)?.[1];
      return code === undefined ? [] : [{ code, path: new URL(name, folder) }];
    })
    .sort((one, other) => one.code.localeCompare(other.code));

type Assess = (text: string) => { readonly tier: 'A' | 'B' | 'C'; readonly rule: string } | undefined;

export const judge = (set: Labelled, assess: Assess): Judged[] =>
  set.map((one) => {
    const crisis = assess(one.text);
    return { ...one, got: crisis?.tier ?? 'none', ...(crisis && { rule: crisis.rule }) };
  });

export function share(hits: number, of: number): Share {
  const z = 1.96;
  const part = of === 0 ? 0 : hits / of;
  const centre = (part + z ** 2 / (2 * of)) / (1 + z ** 2 / of);
  const half = (z / (1 + z ** 2 / of)) * Math.sqrt((part * (1 - part)) / of + z ** 2 / (4 * of ** 2));
  const [low, high] = of === 0 ? [0, 1] : [Math.max(0, centre - half), Math.min(1, centre + half)];
  return { hits, of, share: part, low, high };
}

const groups: readonly (readonly [Figures['group'], readonly Tier[]])[] = [
  ['A', ['A']],
  ['A+B', ['A', 'B']],
  ['C', ['C']],
];

/** Recall: of those labelled so, how many were recognised so. Precision: of those recognised so, how many are labelled so. */
export const figuresOf = (judged: readonly Judged[]): Figures[] =>
  groups.map(([group, tiers]) => {
    const meant = judged.filter(({ tier }) => tiers.includes(tier));
    const raised = judged.filter(({ got }) => tiers.includes(got));
    const both = meant.filter(({ got }) => tiers.includes(got)).length;
    return { group, recall: share(both, meant.length), precision: share(both, raised.length) };
  });

/** What went wrong with tiers A and B: an alarm missed, in too low a tier, false, or in too high a tier. */
export const mistakes = (judged: readonly Judged[]): Judged[] =>
  judged.filter(({ tier, got }) => tier !== got && [tier, got].some((one) => one === 'A' || one === 'B'));

/** Milliseconds a message at the median and at the 99th percentile: of each text the best of some rounds, for a busy machine is not what is measured. */
export function timed(texts: readonly string[], assess: Assess, rounds = 5): { readonly p50: number; readonly p99: number } {
  const best = new Map<string, number>();
  for (let round = 0; round < rounds; round++) {
    for (const text of texts) {
      const from = performance.now();
      assess(text);
      best.set(text, Math.min(best.get(text) ?? Number.POSITIVE_INFINITY, performance.now() - from));
    }
  }
  const took = [...best.values()].sort((one, other) => one - other);
  const at = (part: number): number => took[Math.min(took.length - 1, Math.floor(part * took.length))] ?? 0;
  return { p50: at(0.5), p99: at(0.99) };
}
