import { arabicLetters } from '../../record/arabic.ts';
import { simplify } from '../../record/han.ts';

/** A stretch of text, in units of the text it was measured in. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A text made comparable, and where each of its units came from. */
export interface Folded {
  readonly text: string;
  /** Index in the original of each unit of `text`, and the original's length at the end. */
  readonly origin: readonly number[];
}

const marks = /\p{M}/gu;

/** Most of what people type in some languages: lower case is all that folding does to it, and each unit is a character. */
const isPlainAscii = (text: string): boolean => /^[\x20-\x5f\x61-\x7e\n]*$/.test(text);

/** Letters without accents and hamzas, case as it is: for lists of words as they are spelt with care. */
export const foldLetters = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(marks, '')
    .replace(/[ىةیکءـ]/gu, (letter) => arabicLetters[letter]!);

/** One character in lower case, without accents, with plain quotes, ASCII digits and simplified Han. */
function foldCharacter(character: string): string {
  if (character < '\x80' && character !== '`') return character.toLowerCase();
  if (/[’‘ʼ´`]/u.test(character)) return "'";
  if (/[“”„«»「」『』]/u.test(character)) return '"';
  // These end a sentence without a space after them.
  if (/[！？]/u.test(character)) return character;
  if (/\p{Nd}/u.test(character)) return String(digitValue(character.codePointAt(0)!));
  const plainer = foldLetters(simplify(character).toLowerCase()).replace('đ', 'd').normalize('NFC');
  // Signs that stand for several letters (№) stay as they are: a cut must not fall inside them.
  return [...plainer].length <= 1 ? plainer : character;
}

/** Decimal digits of every script stand in runs of ten, zero first. */
function digitValue(codePoint: number): number {
  let zero = codePoint;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return (codePoint - zero) % 10;
}

/**
 * Folds case, accents, quotes and digits, and remembers where everything was, so that what is found in it can be cut from the original.
 * The words in `kept` (composed, lower case) keep their accents: without them they would be other words.
 */
export function fold(text: string, kept?: ReadonlySet<string>): Folded {
  if (isPlainAscii(text)) return { text: text.toLowerCase(), origin: Array.from({ length: text.length + 1 }, (_, at) => at) };
  const origin: number[] = [];
  let folded = '';
  let at = 0;
  const add = (plainer: string, length: number): void => {
    folded += plainer;
    for (let unit = 0; unit < plainer.length; unit += 1) origin.push(at + Math.min(unit, length - 1));
    at += length;
  };
  for (const [piece] of text.matchAll(kept ? /[\p{L}\p{M}]+|./gsu : /./gsu)) {
    const word = kept && piece.length > 1 ? piece.normalize('NFC').toLowerCase() : '';
    if (kept?.has(word)) add(word, piece.length);
    else for (const character of piece) add(foldCharacter(character), character.length);
  }
  origin.push(text.length);
  return { text: folded, origin };
}

/** A whole message for comparison: folded, without punctuation or symbols, single spaces. `don't` is `dont`. */
export function plain(text: string, kept?: ReadonlySet<string>): string {
  return (isPlainAscii(text) ? text.toLowerCase() : fold(text, kept).text)
    .replace(/'/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Matches where one of the alternatives is the whole of the text. */
export const whole = (alternatives: string): RegExp => new RegExp(`^(?:${alternatives})$`, 'u');

// Han is written without spaces: beside one of its characters any place will do.
const beside = '(?<=\\p{sc=Han})|(?<!\\p{sc=Han})(?=\\p{sc=Han})';
const begins = `(?:(?<![\\p{L}\\p{N}'])|${beside})`;

/** In a pattern, where a word may end. */
export const ends = `(?:(?![\\p{L}\\p{N}'])|${beside})`;

/** In a pattern, what stands between two words. */
export const gap = `(?:\\s+|${beside})`;

/** Matches where one of the alternatives stands at the beginning, as whole words. */
export const leading = (alternatives: string): RegExp => new RegExp(`^(?:${alternatives})${ends}`, 'u');

/** Matches where one of the alternatives stands anywhere, as whole words. */
export const anywhere = (alternatives: string, flags = 'u'): RegExp => new RegExp(`${begins}(?:${alternatives})${ends}`, flags);

/** Matches where one of the alternatives stands at the end, as whole words. */
export const trailing = (alternatives: string): RegExp => new RegExp(`${begins}(?:${alternatives})$`, 'u');

/** A space in a list stands for any run of white space in the text. */
export const spaced = (alternatives: string): string => alternatives.replaceAll(' ', '\\s+');

/** A list in a template, words divided by spaces, as alternatives of a pattern. */
export const oneOf = (list: string): string => list.trim().split(/\s+/).join('|');

const hanWords = new Intl.Segmenter('zh', { granularity: 'word' });

/** The words of a text, those of a run of Han characters one by one too. */
export const wordsIn = (text: string): string[] =>
  (text.match(/[\p{L}\p{N}']+/gu) ?? []).flatMap((run) =>
    /\p{sc=Han}/u.test(run) ? Array.from(hanWords.segment(run), ({ segment }) => segment) : [run],
  );

const clusters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Moves the ends of stretches outwards to where a reader would see whole characters. */
export function toWholeCharacters(text: string): (stretch: Stretch) => Stretch {
  if (isPlainAscii(text)) return (stretch) => stretch;
  const starts = [...clusters.segment(text)].map((segment) => segment.index);
  const known = new Set(starts);
  known.add(text.length);
  return ({ start, end }) => {
    let from = start;
    let to = end;
    while (!known.has(from)) from -= 1;
    while (!known.has(to)) to += 1;
    return { start: from, end: to };
  };
}
