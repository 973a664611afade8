import { readdirSync, readFileSync } from 'node:fs';
import type { SpanKind, Understander } from '../../src/record/ports.ts';

/** An answer labelled by hand. `held`: no rule was written with it in view before it was first measured. */
interface Labelled {
  readonly half: 'tuned' | 'held';
  readonly language: string;
  readonly expected: SpanKind;
  readonly text: string;
  readonly spans: readonly { readonly kind: SpanKind; readonly text: string }[];
}

const folder = new URL('./answers/', import.meta.url);

/** The labelled answers, one file a language. */
export const labelled: readonly Labelled[] = readdirSync(folder).flatMap((name) =>
  JSON.parse(readFileSync(new URL(name, folder), 'utf8')).map((one: Omit<Labelled, 'language'>) => ({
    ...one,
    language: name.slice(0, -5),
  })),
);

interface Figures {
  /** Harmonic mean of precision and recall of spans that share any, at least half, or all of their units with one labelled span each. */
  readonly overlap: number;
  readonly half: number;
  readonly exact: number;
  /** Share of overlapping spans that are of the labelled kind. */
  readonly kinds: number;
  readonly wrong: readonly string[];
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly kind: SpanKind;
}

const shared = (one: Place, other: Place): number => Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
const likeness = (one: Place, other: Place): number =>
  shared(one, other) / (one.end - one.start + other.end - other.start - shared(one, other));

/** Measures an understander on labelled answers; each labelled span is matched by one found span at most. */
export async function measure(understander: Understander, set: readonly Labelled[]): Promise<Figures> {
  const hits = { overlap: 0, half: 0, exact: 0, kinds: 0 };
  let found = 0;
  let wanted = 0;
  const wrong: string[] = [];
  for (const { text, expected, language, spans } of set) {
    const read = await understander.understand(text, { expected, language });
    let from = 0;
    const gold = spans.map(({ kind, text: words }): Place => {
      const start = text.indexOf(words, from);
      from = start + words.length;
      return { start, end: from, kind };
    });
    found += read.spans.length;
    wanted += gold.length;
    const free = new Set(read.spans);
    let exact = 0;
    for (const place of gold) {
      const best = [...free].sort((one, other) => likeness(other, place) - likeness(one, place))[0];
      if (!best || shared(best, place) === 0) continue;
      free.delete(best);
      hits.overlap += 1;
      if (likeness(best, place) >= 0.5) hits.half += 1;
      if (likeness(best, place) === 1) exact += 1;
      if (best.kind === place.kind) hits.kinds += 1;
    }
    hits.exact += exact;
    if (exact < gold.length || read.spans.length !== gold.length)
      wrong.push(`${text}\n   -> ${read.spans.map((span) => `${span.kind}: ${text.slice(span.start, span.end)}`).join(' | ')}`);
  }
  const f1 = (hit: number): number => (2 * hit) / (found + wanted);
  return { overlap: f1(hits.overlap), half: f1(hits.half), exact: f1(hits.exact), kinds: hits.kinds / hits.overlap, wrong };
}
