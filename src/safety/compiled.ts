import { type ReadWord, reader } from './lexicon.ts';
import type { Frame, Locale } from './locale.ts';
import { compile, type Pattern, phrases, type WordId, wordsOf } from './pattern.ts';

/** Patterns by the words that each is looked for by. */
export type Index<T> = ReadonlyMap<WordId, readonly T[]>;

export interface Found {
  readonly pattern: Pattern;
  readonly rule: string;
  readonly frames: readonly Frame[];
}

type Joined = ReadonlyMap<WordId, readonly { readonly rest: readonly WordId[]; readonly as: WordId }[]>;

/** Each word of a list with its place, where phrases that are one word have become one; `apart` says where none may reach across. */
export function joinedIn(
  joined: Joined,
  list: readonly WordId[],
  apart: (at: number, other: number) => boolean = () => false,
): [WordId, number][] {
  const found: [WordId, number][] = [];
  for (let at = 0; at < list.length; ) {
    const phrase = joined
      .get(list[at]!)
      ?.find(({ rest }) => rest.every((word, offset) => list[at + 1 + offset] === word) && !apart(at, at + rest.length));
    found.push([phrase?.as ?? list[at]!, at]);
    at += 1 + (phrase?.rest.length ?? 0);
  }
  return found;
}

/** A locale made ready: read once, at start. */
export interface Compiled {
  readonly code: string;
  readonly read: ReadWord;
  /** The number of a word; 0 where no pattern names it. */
  readonly id: (word: string) => WordId;
  readonly accented: ReadonlySet<string>;
  /** By the first word of each phrase, the longest first: the words that follow it, and the word that they become. */
  readonly joined: Joined;
  readonly sets: Readonly<Record<Special, ReadonlySet<WordId>>>;
  readonly idioms: Index<{ readonly pattern: Pattern }>;
  readonly times: Index<{ readonly pattern: Pattern; readonly past: boolean }>;
  readonly rules: Index<Found>;
}

const SPECIAL = ['fillers', 'negators', 'through', 'raising', 'denials', 'breaks', 'first', 'others', 'gone', 'titles'] as const;
type Special = (typeof SPECIAL)[number];

function indexed<T extends { readonly pattern: Pattern }>(entries: readonly T[]): Index<T> {
  const index = new Map<WordId, T[]>();
  for (const entry of entries) {
    for (const word of entry.pattern.anchor) {
      const known = index.get(word);
      if (known) known.push(entry);
      else index.set(word, [entry]);
    }
  }
  return index;
}

/** Reads a locale's words and patterns. Throws where one names a class that is not there. */
export function compiled(locale: Locale): Compiled {
  const { classes } = locale;
  const named = SPECIAL.map((name) => [name, wordsOf(locale[name], classes)] as const);
  const sources = [...locale.idioms, ...locale.past, ...locale.now, ...locale.rules.flatMap((rule) => rule.say)];
  const listed = sources.flatMap((source) =>
    source
      .split(' ')
      .filter((slot) => !slot.startsWith('~'))
      .flatMap((slot) => slot.replace(/\?$/, '').split('|')),
  );
  const joined = Object.entries(locale.joined ?? {}).flatMap(([as, list]) => phrases(list, classes).map((phrase) => ({ as, phrase })));
  const vocabulary = new Set([
    ...joined.flatMap(({ as, phrase }) => [as, ...phrase]),
    ...phrases(listed.join(' '), classes).flat(),
    ...named.flatMap(([, words]) => [...words]),
    ...locale.fuzzy.split(' '),
  ]);
  const ids = new Map([...vocabulary].map((word, at) => [word, at + 1]));
  const id = (word: string): WordId => ids.get(word) ?? 0;
  const sets = Object.fromEntries(named.map(([name, words]) => [name, new Set([...words].map(id))])) as unknown as Record<
    Special,
    Set<WordId>
  >;
  const together = Map.groupBy(
    joined
      .toSorted((one, other) => other.phrase.length - one.phrase.length)
      .map(({ as, phrase: [first, ...rest] }) => ({ first: id(first!), rest: rest.map(id), as: id(as) })),
    ({ first }) => first,
  );
  // A pattern's phrases are read as a text's are.
  const spoken = (phrase: readonly string[]): readonly WordId[] => joinedIn(together, phrase.map(id)).map(([word]) => word);
  // What many patterns name is common in the language too; what is plainly so, and the shortest words, count more.
  const frequency = new Map<WordId, number>();
  const count = (word: WordId, by: number) => frequency.set(word, (frequency.get(word) ?? 0) + by);
  for (const slot of listed) for (const phrase of phrases(slot, classes)) count(spoken(phrase)[0]!, 1);
  for (const name of ['first', 'others', 'negators', 'through', 'fillers'] as const) for (const word of sets[name]) count(word, 20);
  for (const [word, number] of ids) if (word.length <= 2) count(number, 500);
  const pattern = (source: string) => compile(source, classes, frequency, spoken, ids.size + 1);
  return {
    code: locale.code,
    accented: new Set(locale.accented?.split(' ')),
    joined: together,
    read: reader(locale, vocabulary),
    id,
    sets,
    idioms: indexed(locale.idioms.map((source) => ({ pattern: pattern(source) }))),
    times: indexed([
      ...locale.past.map((source) => ({ pattern: pattern(source), past: true })),
      ...locale.now.map((source) => ({ pattern: pattern(source), past: false })),
    ]),
    rules: indexed(locale.rules.flatMap(({ rule, frames, say }) => say.map((source) => ({ rule, frames, pattern: pattern(source) })))),
  };
}
