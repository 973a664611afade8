import type { Stretch } from '../verbatim/text.ts';

/** A text with harmless differences undone, and where each of its units came from. */
export interface Comparable {
  readonly text: string;
  /** For each unit of `text`, the stretch of the original that it stands for: whole characters as a reader sees them. */
  readonly origin: readonly Stretch[];
}

const clusters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** One character as a reader sees it: in lower case, without accents and marks that cannot be seen, with plain quotes; "" where nothing is left. */
function plainer(cluster: string): string {
  if (/^\s+$/u.test(cluster)) return ' ';
  return cluster
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\p{Cc}]/gu, '')
    .replace(/[’‘ʼ´`′]/gu, "'")
    .replace(/[“”„«»″]/gu, '"')
    .replace(/[‐‑‒–—−]/gu, '-')
    .normalize('NFC')
    .toLowerCase();
}

/** Undoes differences of quotes, spaces, Unicode normal forms, accents and case. Runs of white space become one space. */
export function comparable(text: string): Comparable {
  const origin: Stretch[] = [];
  let made = '';
  for (const { segment, index } of clusters.segment(text)) {
    const unit = plainer(segment);
    const end = index + segment.length;
    if (unit === ' ' && made.endsWith(' ')) {
      origin[origin.length - 1] = { ...origin.at(-1)!, end };
      continue;
    }
    made += unit;
    for (let at = 0; at < unit.length; at++) origin.push({ start: index, end });
  }
  return { text: made, origin };
}

/** Scripts that put spaces between words: what is found must not begin or end inside one. */
const spaced = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hangul}\p{N}]/u;
const isInside = (text: string, at: number): boolean => spaced.test(text[at - 1] ?? '') && spaced.test(text[at] ?? '');

/** Every place where the words stand, as whole words, in units of the original. */
export function placesOf(text: Comparable, words: string): Stretch[] {
  const wanted = comparable(words).text.trim();
  const found: Stretch[] = [];
  if (wanted === '') return found;
  for (let at = text.text.indexOf(wanted); at >= 0; at = text.text.indexOf(wanted, at + 1)) {
    const last = at + wanted.length;
    if (isInside(text.text, at) || isInside(text.text, last)) continue;
    found.push({ start: text.origin[at]!.start, end: text.origin[last - 1]!.end });
  }
  return found;
}
