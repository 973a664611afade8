import { readdirSync, readFileSync } from 'node:fs';
import type { Span, SpanKind } from '../../record/ports.ts';

/** An answer labelled by hand. `held`: no rule was written with it in view before it was first measured. */
export interface Labelled {
  readonly half: 'tuned' | 'held';
  readonly language: string;
  readonly expected: SpanKind;
  readonly text: string;
  readonly spans: readonly { readonly kind: SpanKind; readonly text: string }[];
}

const folder = new URL('../../../test/understanding/answers/', import.meta.url);

/** The labelled answers, one file a language. */
export const labelled: readonly Labelled[] = readdirSync(folder).flatMap((name) =>
  JSON.parse(readFileSync(new URL(name, folder), 'utf8')).map((one: Omit<Labelled, 'language'>) => ({
    ...one,
    language: name.slice(0, -5),
  })),
);

interface Place {
  readonly start: number;
  readonly end: number;
  readonly kind: SpanKind;
}

const shared = (one: Place, other: Place): number => Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
const likeness = (one: Place, other: Place): number =>
  shared(one, other) / (one.end - one.start + other.end - other.start - shared(one, other));

/** Of one answer: spans found and wanted, and how many of those wanted share any, at least half, or all of their units with one found each. */
export interface Tally {
  readonly found: number;
  readonly wanted: number;
  readonly overlap: number;
  readonly half: number;
  readonly exact: number;
  /** Of the overlapping: those of the labelled kind. */
  readonly kinds: number;
}

/** Counts what was found in an answer against its labels; each labelled span is matched by one found span at most. */
export function judge({ text, spans }: Labelled, found: readonly Span[]): Tally {
  let from = 0;
  const wanted = spans.map(({ kind, text: words }): Place => {
    const start = text.indexOf(words, from);
    from = start + words.length;
    return { start, end: from, kind };
  });
  const free = new Set<Place>(found);
  const hits = { overlap: 0, half: 0, exact: 0, kinds: 0 };
  for (const place of wanted) {
    const best = [...free].sort((one, other) => likeness(other, place) - likeness(one, place))[0];
    if (!best || shared(best, place) === 0) continue;
    free.delete(best);
    hits.overlap += 1;
    if (likeness(best, place) >= 0.5) hits.half += 1;
    if (likeness(best, place) === 1) hits.exact += 1;
    if (best.kind === place.kind) hits.kinds += 1;
  }
  return { found: found.length, wanted: wanted.length, ...hits };
}

export const isPerfect = ({ found, wanted, exact, kinds }: Tally): boolean => exact === wanted && found === wanted && kinds === wanted;

/** What can be said of many answers: shares, NaN where nothing was there to count. */
export const measures = {
  precision: ({ overlap, found }: Tally) => overlap / found,
  recall: ({ overlap, wanted }: Tally) => overlap / wanted,
  /** Harmonic mean of precision and recall. */
  f1: ({ overlap, found, wanted }: Tally) => (2 * overlap) / (found + wanted),
  halfF1: ({ half, found, wanted }: Tally) => (2 * half) / (found + wanted),
  exactPrecision: ({ exact, found }: Tally) => exact / found,
  exactRecall: ({ exact, wanted }: Tally) => exact / wanted,
  exactF1: ({ exact, found, wanted }: Tally) => (2 * exact) / (found + wanted),
  kinds: ({ kinds, overlap }: Tally) => kinds / overlap,
} as const satisfies Record<string, (tally: Tally) => number>;
export type Measure = keyof typeof measures;

const none: Tally = { found: 0, wanted: 0, overlap: 0, half: 0, exact: 0, kinds: 0 };
const sum = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (all, one) => ({
      found: all.found + one.found,
      wanted: all.wanted + one.wanted,
      overlap: all.overlap + one.overlap,
      half: all.half + one.half,
      exact: all.exact + one.exact,
      kinds: all.kinds + one.kinds,
    }),
    none,
  );

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A measure with its 95 % interval: percentiles of 2,000 samples of the answers, drawn with replacement. */
export interface Figure {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

const rounds = 2000;

/** Every measure of these answers, with intervals; the same for the same answers. */
export function figures(tallies: readonly Tally[]): Readonly<Record<Measure, Figure>> {
  const random = seeded(1);
  const all = sum(tallies);
  const samples = Array.from({ length: rounds }, () => sum(tallies.map(() => tallies[Math.floor(random() * tallies.length)]!)));
  const entries = Object.entries(measures).map(([name, measure]): [string, Figure] => {
    const drawn = samples
      .map(measure)
      .filter((value) => !Number.isNaN(value))
      .sort((a, b) => a - b);
    const at = (share: number): number => drawn[Math.min(drawn.length - 1, Math.floor(share * drawn.length))] ?? Number.NaN;
    return [name, { value: measure(all), low: at(0.025), high: at(0.975) }];
  });
  return Object.fromEntries(entries) as Record<Measure, Figure>;
}
