import type { Locale } from './locale.ts';

/** Reads a written word as words of the language: slang spelt out, misspellings mended. A word not known stays as it is. */
export type ReadWord = (written: string) => readonly string[];

const LEET: Readonly<Record<string, string>> = { 0: 'o', 1: 'il', 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', $: 's', '!': 'i', '|': 'l', '*': 'aeiou' };
const UNITS = /^(\d+)(mg|g|ml|mgs|grams|gramos|x)$/;

/** How a number is read; see Locale. */
function numberWord(digits: string): string {
  const value = Number(digits);
  if (value >= 1930 && value <= 2090) return '#year';
  if (value >= 3000) return '#huge';
  return value >= 8 ? '#many' : '#few';
}

/** Every way to read the signs in a word as letters; at most 25. */
function unmasked(word: string): string[] {
  let made = [''];
  for (const sign of word) {
    const letters = LEET[sign] ?? sign;
    if (made.length * letters.length > 25) return [];
    made = made.flatMap((start) => [...letters].map((letter) => start + letter));
  }
  return made;
}

/** The word with each letter left out: two words that share one differ by about one letter. */
const shortened = (word: string): string[] => [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))];

const squeeze = (word: string): string => word.replace(/(.)\1+/gu, '$1');

/** The reader of a language whose patterns name `vocabulary`. */
export function reader(locale: Locale, vocabulary: ReadonlySet<string>): ReadWord {
  const spell = new Map(Object.entries(locale.spell).map(([from, to]) => [from, to.split(' ')]));
  const stems = new Set([...vocabulary].filter((word) => word.endsWith('*')));
  const stemLengths = [...new Set([...stems].map((stem) => stem.length - 1))];
  const squeezed = new Map([...vocabulary, ...spell.keys()].map((word) => [squeeze(word), word]));
  const near = new Map(locale.fuzzy.split(' ').flatMap((word) => shortened(word).map((short) => [short, word] as const)));
  const enclitic = locale.enclitics ? new RegExp(`^(.+[rdo])((?:${locale.enclitics.replaceAll(' ', '|')}){1,2})$`) : undefined;

  const exact = (word: string): readonly string[] | undefined => {
    const meant = spell.get(word);
    if (meant) return meant;
    return vocabulary.has(word) ? [word] : undefined;
  };
  const stemmed = (word: string): readonly string[] | undefined => {
    for (const length of stemLengths) {
      const stem = `${word.slice(0, length)}*`;
      if (stems.has(stem)) return [stem];
    }
    return undefined;
  };
  const split = (word: string): readonly string[] | undefined => {
    const [, verb, pronouns] = (enclitic && word.length <= 24 ? enclitic.exec(word) : null) ?? [];
    if (!verb || !pronouns || !vocabulary.has(verb)) return undefined;
    return [verb, ...pronouns.match(/^(te|me|se|nos)|[a-z]+$/g)!];
  };
  const mended = (word: string): readonly string[] | undefined => {
    if (/(.)\1\1/u.test(word)) {
      const known = exact(word.replace(/(.)\1{2,}/gu, '$1$1')) ?? exact(squeeze(word)) ?? exact(squeezed.get(squeeze(word)) ?? '');
      if (known) return known;
    }
    if (word.length < 6 || word.length > 14) return undefined;
    for (const short of shortened(word)) {
      const meant = near.get(short);
      if (meant && meant[0] === word[0]) return [meant];
    }
    return undefined;
  };

  return (written) => {
    const known = exact(written);
    if (known) return known;
    if (/^\d+$/.test(written)) return [numberWord(written)];
    const dose = UNITS.exec(written);
    if (dose) return [numberWord(dose[1]!), dose[2]!];
    if (/[\d@$!|*]/.test(written) && /\p{L}/u.test(written)) {
      for (const guess of unmasked(written.replaceAll("'", ''))) {
        const read = exact(guess) ?? stemmed(guess);
        if (read) return read;
      }
      return written.split(/[@$!|*]+/).flatMap((part) => (part ? (exact(part) ?? [part]) : []));
    }
    const plain = written.replaceAll("'", '');
    const owner = written.endsWith("'s") ? exact(written.slice(0, -2)) : undefined;
    return owner ?? exact(plain) ?? split(plain) ?? stemmed(plain) ?? mended(plain) ?? [plain];
  };
}
