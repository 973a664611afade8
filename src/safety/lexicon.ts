import { cutter, HAN } from './han.ts';
import type { Locale } from './locale.ts';

/** Reads a written word as words of the language: slang spelt out, misspellings mended. A word not known stays as it is. */
export type ReadWord = (written: string) => readonly string[];

const LEET: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'il',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'l',
  '*': 'aeiou',
};
const UNITS = /^(\d+)(mg|g|ml|mgs|grams|gramos|x)$/;

/** How a number is read; see Locale. */
function numberWord(digits: string): string {
  const value = Number(digits);
  if (value >= 1930 && value <= 2090) return '#year';
  if (value >= 3000) return '#huge';
  return value >= 8 ? '#many' : '#few';
}

/** Every way to read the signs in a word as letters; none where there are more than 25 ways, or more than three signs. */
function unmasked(word: string): string[] {
  let ways = 1;
  let signs = 0;
  for (const sign of word) {
    if (LEET[sign] === undefined) continue;
    ways *= LEET[sign].length;
    if (++signs > 3 || ways > 25) return [];
  }
  let made = [''];
  for (const sign of word) {
    const letters = LEET[sign] ?? sign;
    made =
      letters.length === 1
        ? made.map((start) => start + letters)
        : made.flatMap((start) => Array.from(letters, (letter) => start + letter));
  }
  return made;
}

/** Whether two words differ by no more than one letter wrong, missing, added or swapped with its neighbour. */
function alike(one: string, other: string): boolean {
  const shortest = Math.min(one.length, other.length);
  if (Math.max(one.length, other.length) - shortest > 1) return false;
  let head = 0;
  while (head < shortest && one[head] === other[head]) head++;
  let tail = 0;
  while (tail < shortest - head && one.at(-1 - tail) === other.at(-1 - tail)) tail++;
  const [left, right] = [one.slice(head, one.length - tail), other.slice(head, other.length - tail)];
  return (
    (left.length <= 1 && right.length <= 1) || (left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0])
  );
}

/** Whether a letter stands three times in a row. */
function stretched(word: string): boolean {
  for (let at = 2; at < word.length; at++) if (word[at] === word[at - 1] && word[at] === word[at - 2]) return true;
  return false;
}

const squeeze = (word: string): string => word.replace(/(.)\1+/gu, '$1');

/** The reader of a language whose patterns name `vocabulary`. */
export function reader(locale: Locale, vocabulary: ReadonlySet<string>): ReadWord {
  const spell = new Map(Object.entries(locale.spell).map(([from, to]) => [from, to.split(' ')]));
  const stems = new Set([...vocabulary].filter((word) => word.endsWith('*')));
  const stemLengths = [...new Set([...stems].map((stem) => stem.length - 1))];
  const squeezed = new Map([...vocabulary, ...spell.keys()].map((word) => [squeeze(word), word]));
  const fuzzy = Map.groupBy(locale.fuzzy.split(' '), (word) => word[0]!);
  const endings = locale.endings?.split(' ') ?? [];
  const enclitics = new Set(locale.enclitics?.split(' '));
  const proclitics = Object.entries(locale.proclitics ?? {}).map(([from, to]) => [from, to.split(' ').filter(Boolean)] as const);
  const cut = cutter(locale);

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
  // From the end: one pronoun or two, if what is left is a verb that the patterns name.
  const split = (word: string): readonly string[] | undefined => {
    for (const length of enclitics.size > 0 ? [2, 3] : []) {
      const pronoun = word.slice(-length);
      if (!enclitics.has(pronoun)) continue;
      const verb = word.slice(0, -length);
      if (/[rdo]$/.test(verb) && vocabulary.has(verb)) return [verb, pronoun];
      const before = verb.slice(-2);
      if (enclitics.has(before) && /[rdo]$/.test(verb.slice(0, -2)) && vocabulary.has(verb.slice(0, -2)))
        return [verb.slice(0, -2), before, pronoun];
    }
    return undefined;
  };
  const ended = (word: string): readonly string[] | undefined => {
    for (const pronoun of enclitics) {
      if (word.length < pronoun.length + 2 || !word.endsWith(pronoun)) continue;
      const stem = word.slice(0, -pronoun.length);
      // Before a pronoun the feminine ending of Arabic is another letter.
      const known = exact(stem) ?? (stem.endsWith('ت') ? exact(`${stem.slice(0, -1)}ه`) : undefined);
      if (known) return [...known, pronoun];
    }
    return undefined;
  };
  // From the beginning: up to three, each with what it stands for, and a pronoun at the end.
  const attached = (word: string, most = 3): readonly string[] | undefined => {
    const known = exact(word) ?? ended(word);
    if (known || most === 0) return known;
    for (const [written, meant] of proclitics) {
      const rest =
        word.startsWith(written) && word.length > written.length + 1 ? attached(word.slice(written.length), most - 1) : undefined;
      if (rest) return [...meant, ...rest];
    }
    return undefined;
  };
  const apart = proclitics.length > 0 ? attached : split;
  const shortened = (word: string): readonly string[] | undefined => {
    for (const ending of endings) {
      if (!word.endsWith(ending)) continue;
      const rest = word.slice(0, -ending.length);
      if (rest.length < 3) continue;
      const known = exact(rest) ?? exact(`${rest}e`) ?? (rest.at(-1) === rest.at(-2) ? exact(rest.slice(0, -1)) : undefined);
      if (known) return known;
    }
    return undefined;
  };
  const mended = (word: string): readonly string[] | undefined => {
    if (stretched(word)) {
      const known = exact(word.replace(/(.)\1{2,}/gu, '$1$1')) ?? apart(squeeze(word)) ?? exact(squeezed.get(squeeze(word)) ?? '');
      if (known) return known;
    }
    if (word.length < 6 || word.length > 14) return undefined;
    const meant = fuzzy.get(word[0]!)?.find((known) => alike(word, known));
    return meant ? [meant] : undefined;
  };

  const ordinary = (word: string, owner = ''): readonly string[] =>
    exact(owner) ??
    exact(word) ??
    (word.endsWith('in') ? exact(`${word}g`) : undefined) ??
    apart(word) ??
    stemmed(word) ??
    mended(word) ??
    shortened(word) ?? [word];

  return (written) => {
    const known = exact(written) ?? (proclitics.length > 0 ? attached(written) : undefined);
    if (known) return known;
    if (/^[a-z]+$/.test(written)) return ordinary(written);
    if (/^\d+$/.test(written)) return [numberWord(written)];
    if (HAN.test(written)) return cut(written);
    const dose = UNITS.exec(written);
    if (dose) return [numberWord(dose[1]!), dose[2]!];
    if (/[\d@$!|*]/.test(written) && /\p{L}/u.test(written)) {
      for (const guess of unmasked(written.replaceAll("'", ''))) {
        const read = exact(guess) ?? stemmed(guess);
        if (read) return read;
      }
      return written.split(/[@$!|*]+/).flatMap((part) => (part ? (exact(part) ?? [part]) : []));
    }
    return ordinary(written.replaceAll("'", ''), written.endsWith("'s") ? written.slice(0, -2) : '');
  };
}
