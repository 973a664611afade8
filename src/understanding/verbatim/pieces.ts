import type { SpanKind } from '../../record/ports.ts';
import { type After, joins } from './joins.ts';
import type { Lexicon } from './lexicon.ts';
import { type Patterns, patternsOf } from './patterns.ts';
import { shortAnswers } from './short.ts';
import type { Folded, Stretch } from './text.ts';

/** A part of an answer that names one thing, in units of the folded text, and which sentence it is of. */
export interface Piece extends Stretch {
  readonly sentence: number;
  /** Whether the sentence ended in a question mark. */
  readonly asks: boolean;
  /** Whether it is set against what stands before it ("… but my neighbor helps"). */
  readonly contrasted: boolean;
}

/** A part and by what it was divided from the one before. */
interface Part extends Stretch {
  readonly after: After;
  readonly conjunction: string;
}

const markers = /^(?:[\s,;:.!?¿¡…*•●▪◦■□○➤→✓✔‣·|+\-–—)\]，。、؛،！？]+|\(?\d{1,2}[.)、]\s*(?=\p{L}))/u;
const tail = /[\s,;:.!?…•●▪◦■□○➤→✓✔‣·|\-–—，。、؛،！？]+$/u;

/** Takes list marks, punctuation and fillers off both ends. Negations are no fillers. */
export function trim(text: string, { start, end }: Stretch, patterns: Patterns): Stretch {
  let said = text.slice(start, end);
  let from = start;
  for (;;) {
    const ahead = markers.exec(said) ?? patterns.openers.exec(said) ?? patterns.joined.exec(said);
    if (ahead && ahead[0] !== '') {
      from += ahead[0].length;
      said = said.slice(ahead[0].length);
      continue;
    }
    // Closers are short: looking for them at the very end only keeps long texts cheap.
    const ending = said.slice(-40);
    const behind = tail.exec(ending) ?? patterns.closers.exec(ending);
    if (!behind || behind[0] === '') return { start: from, end: from + said.length };
    said = said.slice(0, said.length - ending.length + behind.index);
  }
}

const hardBreak = /[\n\r\u2028\u2029]+|[;；؛]|[•●▪◦■□○➤→✓✔‣]+|\s[|/]\s|[.!?…]+["')\]]*(?=\s|$|\p{sc=Han})|[。！？؟]+/gu;

/** Where numbered items begin ("1. … 2. …"), if they count up from one. */
function numbering(text: string): number[] {
  const found = [...text.matchAll(/(?<=^|[\s,;。！？])\(?(\d{1,2})[.)、]\s*(?=\p{L})/gu)];
  return found.length > 1 && found.every((match, index) => Number(match[1]) === index + 1) ? found.map((match) => match.index) : [];
}

/** Sentences with their end marks, lines and list items. Not Intl.Segmenter's: people text without capitals, which it needs to see a sentence begin. */
export function sentencesOf(text: string, patterns: Patterns): (Stretch & { asks: boolean })[] {
  const items = numbering(text);
  const cuts = items.map((at) => ({ at, next: at, asks: false }));
  for (const match of text.matchAll(hardBreak)) {
    const wordBefore = /[^\s(]*$/u.exec(text.slice(Math.max(0, match.index - 20), match.index))![0];
    const isMark = match[0] === '.' && (patterns.abbreviations.test(wordBefore) || /^\d{1,2}$/.test(wordBefore));
    if (!isMark || match.index + 1 === text.length) {
      const next = match.index + match[0].length;
      cuts.push({ at: /^[.!?…。！？؟]/u.test(match[0]) ? next : match.index, next, asks: /[?？؟]/.test(match[0]) });
    }
  }
  // One hyphen is a dash; several, or one that begins the line, are bullets.
  const hyphens = [...text.matchAll(/(?<=\s|^)[-–—*](?=\s)/gu)];
  if (hyphens.length > 1) cuts.push(...hyphens.map(({ index }) => ({ at: index, next: index + 1, asks: false })));
  cuts.sort((one, other) => one.at - other.at);
  const found: (Stretch & { asks: boolean })[] = [];
  let start = 0;
  for (const cut of [...cuts, { at: text.length, next: text.length, asks: false }]) {
    if (cut.at > start) found.push({ start, end: cut.at, asks: cut.asks });
    start = Math.max(start, cut.next);
  }
  return found;
}

/** What stands between commas and conjunctions; brackets are kept whole. */
function parts(text: string, sentence: Stretch, patterns: Patterns): Part[] {
  const said = text.slice(sentence.start, sentence.end);
  const bracketed = [...said.matchAll(/\([^()]*\)|"[^"]*"/gu)];
  const found: Part[] = [];
  let start = 0;
  let after: After = 'start';
  let conjunction = '';
  for (const { index, 0: mark, groups } of said.matchAll(patterns.separator)) {
    if (index < start || bracketed.some((bracket) => index > bracket.index && index < bracket.index + bracket[0].length)) continue;
    found.push({ start: sentence.start + start, end: sentence.start + index, after, conjunction });
    start = index + mark.length;
    const { comma, commaAnd, joined, or } = groups!;
    const and = groups!.and ?? joined;
    conjunction = commaAnd ?? and ?? or ?? '';
    after = commaAnd ? 'comma-and' : comma ? 'comma' : and ? 'and' : or ? 'or' : 'contrast';
  }
  found.push({ start: sentence.start + start, end: sentence.end, after, conjunction });
  return found;
}

/** What has been gathered grows with each part: of much, the beginning and the end tell enough, and keep long texts cheap. */
const atItsEnds = (said: string): string => (said.length > 200 ? `${said.slice(0, 100)} ${said.slice(-100)}` : said);

/** Cuts an answer into parts that each name one thing. Every word is in a piece, fillers excepted. */
export function piecesOf(folded: Folded, original: string, expected: SpanKind, lexicon: Lexicon): Piece[] {
  const { text } = folded;
  const patterns = patternsOf(lexicon);
  const short = shortAnswers(lexicon);
  const startsCapital = (at: number): boolean => /^\p{Lu}/u.test(original.slice(folded.origin[at]));
  const found: Piece[] = [];
  for (const [sentence, whole] of sentencesOf(text, patterns).entries()) {
    let current: (Stretch & { commas: number; contrasted: boolean }) | undefined;
    let listed = false;
    const close = (): void => {
      if (!current) return;
      const { start, end } = trim(text, current, patterns);
      if (start < end) found.push({ start, end, sentence, asks: whole.asks, contrasted: current.contrasted });
      current = undefined;
    };
    const divided =
      expected === 'other' || expected === 'urgent'
        ? [{ ...whole, after: 'start' as const, conjunction: '' }]
        : parts(text, whole, patterns);
    for (const part of divided) {
      const core = trim(text, part, patterns);
      const said = text.slice(core.start, core.end);
      if (core.start === core.end || (divided.length > 1 && /^[\p{L}' ]+$/u.test(said) && short.yes.test(short.plain(said)))) continue;
      const left = current ? trim(text, current, patterns) : undefined;
      if (current && left) {
        const joined = joins(
          { said: atItsEnds(text.slice(left.start, left.end)), commas: current.commas },
          { said, after: part.after, conjunction: part.conjunction, named: startsCapital(core.start), listed },
          { expected, patterns, short },
        );
        if (joined) {
          current = { ...current, end: part.end, commas: current.commas + (part.after.startsWith('comma') ? 1 : 0) };
          continue;
        }
        if (part.after === 'comma') listed = true;
      }
      close();
      const contrast = found.length > 0 ? patterns.contrast.exec(said)?.[0] : undefined;
      current = { start: core.start + (contrast?.length ?? 0), end: part.end, commas: 0, contrasted: contrast !== undefined };
    }
    close();
  }
  return found;
}
