import type { KnownName } from '../../record/speaker.ts';
import { fold, oneOf, type Stretch } from '../verbatim/text.ts';

/** What stands beside a name, or for one, and is none. */
const noName = new Set(
  oneOf(`
    the a an my our your his her their and or of for from with at in on to mr mrs ms miss dr sr sra srta don dona
    i im id ill ive me he she it we they this that there here yes no ok god mom mum dad mama mami papa papi mother father sister brother
    mi mis el la los las un una nuestro nuestra y e o u de del para con en dios madre padre hermana hermano
  `).split('|'),
);

/** Capitalised in English whatever they stand for; some are names too, which only the record can tell. */
const mayBeNone = new Set(
  oneOf(`
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
    english spanish chinese vietnamese arabic creole korean russian french portuguese tagalog american ingles espanol
    christmas easter ramadan facebook youtube google
  `).split('|'),
);

/** Scripts without small and capital letters, whose words may run on. */
const runsOn = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Arabic}]/u;
const aWord = /\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*/gu;
const isCapital = (word: string): boolean => /^\p{Lu}\p{M}*\p{Ll}/u.test(word) || /^\p{Lu}+$/u.test(word);

/** The words by which what the client named could be known: a person's, whatever their letters; of a place what is capitalised. */
function wordsOf({ text, person }: KnownName): string[] {
  const words = text.match(aWord) ?? [];
  const few = words.filter((word) => !noName.has(fold(word).text)).length <= 3;
  return words.filter((word) => {
    const folded = fold(word).text;
    if (noName.has(folded) || [...folded].length < 2) return false;
    return runsOn.test(word) || isCapital(word) || (person && few);
  });
}

const escaped = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/** Where names that the record knows stand in a text, whatever their case and accents. */
export function knownNames(text: string, names: readonly KnownName[]): Stretch[] {
  const words = [...new Set(names.flatMap(wordsOf).map((word) => fold(word).text))].sort((a, b) => b.length - a.length);
  if (words.length === 0) return [];
  const alternatives = words.map((word) =>
    runsOn.test(word) ? escaped(word) : `(?<![\\p{Lu}\\p{Ll}])${escaped(word)}(?![\\p{Lu}\\p{Ll}])`,
  );
  const { text: folded, origin } = fold(text);
  return [...folded.matchAll(new RegExp(alternatives.join('|'), 'gu'))].map(({ index, 0: found }) => ({
    start: origin[index]!,
    end: origin[index + found.length]!,
  }));
}

/** At the beginning of a sentence a capital tells nothing; what follows a name does. */
const doesSomething = new RegExp(
  `^\\s+(?:${oneOf('and is was has can will helps helped says said gives gave takes took lives works knows me es era tiene puede ayuda dice da vive trabaja sabe y se')})(?![\\p{L}])`,
  'u',
);
const sentenceStart = /(?:^|[.!?。！？\n•*:]|\p{Nd}[.)])[\s"'“¿¡(-]*$/u;

/**
 * Where words stand that look like names nobody has told us yet: capitalised, and not because a sentence begins. A guess: it takes out some that
 * are none, and misses names in small letters and in scripts without capitals.
 */
export function likelyNames(text: string): Stretch[] {
  // Who writes in capitals throughout tells nothing by them.
  if (!/\p{Ll}/u.test(text)) return [];
  const words = [...text.matchAll(aWord)].map(({ index, 0: found }) => {
    const word = found.replace(/['’]s$/u, '');
    return { word, start: index, end: index + word.length };
  });
  const isProper = (word: string): boolean => {
    const folded = fold(word).text.replace(/'.*$/, '');
    return /^\p{Lu}\p{M}*\p{Ll}/u.test(word) && !noName.has(folded) && !mayBeNone.has(folded);
  };
  return words.filter(({ word, start, end }, index) => {
    if (!isProper(word)) return false;
    if (!sentenceStart.test(text.slice(Math.max(0, start - 20), start))) return true;
    const next = words[index + 1];
    return (
      (next !== undefined && /^\s+$/u.test(text.slice(end, next.start)) && isProper(next.word)) ||
      doesSomething.test(text.slice(end, end + 20))
    );
  });
}
