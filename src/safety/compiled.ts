import { remembered } from '../record/remembered.ts';
import { inWords } from './han.ts';
import { reader } from './lexicon.ts';
import type { Frame, Locale } from './locale.ts';
import { anchorOf, compiler, expander, once, type Pattern, type WordId, type Written, written } from './pattern.ts';

/** Patterns by the words that each is looked for by. */
export interface Index<T> {
  /** Undefined where there are none. */
  get(word: WordId): readonly T[] | undefined;
}

interface Matched {
  readonly pattern: Pattern;
}

export interface Found extends Matched {
  readonly rule: string;
  readonly frames: readonly Frame[];
}

/** By the first word of each phrase that is one word, the longest first: the words that follow it, and the word that they become. */
type Joined<T> = ReadonlyMap<T, readonly { readonly rest: readonly T[]; readonly as: T }[]>;

/** Each word of a list with its place, where phrases that are one word have become one; `apart` says where none may reach across. */
export function joinedIn<T>(
  joined: Joined<T>,
  list: readonly T[],
  apart: (at: number, other: number) => boolean = () => false,
): (readonly [T, number])[] {
  const found: [T, number][] = [];
  for (let at = 0; at < list.length; ) {
    const phrase = joined
      .get(list[at]!)
      ?.find(({ rest }) => rest.every((word, offset) => list[at + 1 + offset] === word) && !apart(at, at + rest.length));
    found.push([phrase?.as ?? list[at]!, at]);
    at += 1 + (phrase?.rest.length ?? 0);
  }
  return found;
}

/** A word of the language that a written word is read as. */
export interface Word {
  readonly said: string;
  /** 0 where no pattern names it. */
  readonly id: WordId;
}

/** A locale made ready: its words at start, its patterns when a word that they are looked for by is first said. */
export interface Compiled {
  readonly code: string;
  /** What a written word is read as, itself where it is no other; `written`: with its accents, where it has any. */
  readonly read: (word: string, written?: string) => readonly Word[];
  readonly joined: Joined<WordId>;
  readonly sets: Readonly<Record<Special, ReadonlySet<WordId>>>;
  readonly idioms: Index<Matched>;
  readonly times: Index<Matched & { readonly past: boolean }>;
  readonly rules: Index<Found>;
  readonly signs: Index<Matched & { readonly sign: string }>;
  /** What signs amount to together: for each, the names of which one has to be there. */
  readonly together: readonly { readonly rule: string; readonly frames: readonly Frame[]; readonly rows: readonly (readonly string[])[] }[];
}

/** Words remembered of a language. */
const MOST_WORDS = 2000;

const SPECIAL = ['fillers', 'negators', 'through', 'raising', 'denials', 'breaks', 'first', 'others', 'gone', 'owners', 'titles'] as const;
type Special = (typeof SPECIAL)[number];

/** A pattern as it is written, and what it stands for. */
interface Source<T> {
  readonly slots: readonly Written[];
  readonly means: T;
}

const sources = <T>(patterns: readonly string[], means: T): Source<T>[] => patterns.map((source) => ({ slots: written(source), means }));

/** Reads a locale's words. Throws where a pattern names a class that is not there, or no word at all. */
export function compiled(source: Locale): Compiled {
  const locale = inWords(source.prepare?.() ?? source);
  const idioms = sources(locale.idioms, {});
  const times = [...sources(locale.past, { past: true }), ...sources(locale.now, { past: false })];
  const rules = locale.rules.flatMap(({ rule, frames, say }) => sources(say, { rule, frames }));
  const signs = Object.entries(locale.signs ?? {}).flatMap(([sign, patterns]) => sources(patterns, { sign }));
  const together = locale.rules.flatMap(({ rule, frames, together: listed = [] }) =>
    listed.map((row) => ({ rule, frames, rows: row.split(' ').map((one) => one.split('|')) })),
  );
  for (const name of together.flatMap(({ rows }) => rows.flat())) if (!locale.signs?.[name]) throw new Error(`No sign ${name}`);
  const spelt = expander(locale.classes);
  const joined = Object.entries(locale.joined ?? {})
    .flatMap(([as, list]) => list.split(' ').flatMap((phrase) => spelt(phrase).map((words) => ({ as, words }))))
    .sort((one, other) => other.words.length - one.words.length);
  const byWord = Map.groupBy(
    joined.map(({ as, words: [first, ...rest] }) => ({ first: first!, rest, as })),
    ({ first }) => first,
  );
  // A pattern's phrases are read as a text's are.
  const expand =
    joined.length === 0 ? spelt : once((phrase) => spelt(phrase).map((words) => joinedIn(byWord, words).map(([word]) => word)));
  const named = SPECIAL.map((name) => [name, (locale[name] ?? '').split(' ').filter(Boolean).flatMap(spelt).flat()] as const);

  const uses = new Map<string, number>();
  for (const { slots } of [...idioms, ...times, ...rules, ...signs])
    for (const { alternatives } of slots) for (const one of alternatives) uses.set(one, (uses.get(one) ?? 0) + 1);
  const ids = new Map<string, WordId>();
  const number = (word: string): void => void (ids.has(word) || ids.set(word, ids.size + 1));
  for (const one of uses.keys()) for (const phrase of expand(one)) phrase.forEach(number);
  for (const [, words] of named) words.forEach(number);
  for (const { as, words } of joined) [as, ...words].forEach(number);
  locale.fuzzy.split(' ').forEach(number);
  const id = (word: string): WordId => ids.get(word) ?? 0;
  const sets = Object.fromEntries(named.map(([name, words]) => [name, new Set(words.map(id))])) as unknown as Record<Special, Set<WordId>>;

  // What many patterns name is common in the language too; what is plainly so, and the shortest words, count more.
  const frequency = new Float64Array(ids.size + 1);
  for (const [one, times] of uses) for (const [first] of expand(one)) frequency[id(first!)]! += times;
  for (const name of ['first', 'others', 'negators', 'through', 'fillers'] as const) for (const word of sets[name]) frequency[word]! += 20;
  for (const [word, number] of ids) if (word.length <= 2) frequency[number]! += 500;

  const costs = new Map([...uses.keys()].map((one) => [one, expand(one).reduce((sum, [first]) => sum + frequency[id(first!)]!, 0)]));
  const compile = compiler(expand, id, ids.size + 1);
  const byFirst = new Map<WordId, string[]>();
  for (const one of uses.keys()) {
    for (const first of new Set(expand(one).map(([word]) => id(word!)))) {
      const others = byFirst.get(first);
      if (others) others.push(one);
      else byFirst.set(first, [one]);
    }
  }

  function index<T>(entries: readonly Source<T>[]): Index<T & Matched> {
    const byAlternative = new Map<string, { readonly source: Source<T>; readonly anchor: number; ready?: T & Matched }[]>();
    for (const source of entries) {
      const anchor = anchorOf(source.slots, (one) => costs.get(one)!);
      const entry = { source, anchor };
      for (const one of source.slots[anchor]!.alternatives) {
        const others = byAlternative.get(one);
        if (others) others.push(entry);
        else byAlternative.set(one, [entry]);
      }
    }
    const known: ((T & Matched)[] | undefined)[] = [undefined];
    return {
      get(word) {
        if (word in known) return known[word];
        const meant = new Set((byFirst.get(word) ?? []).flatMap((one) => byAlternative.get(one) ?? []));
        const made = [...meant].map((entry) => {
          entry.ready ??= { ...entry.source.means, pattern: compile(entry.source.slots, entry.anchor) };
          return entry.ready;
        });
        known[word] = made.length > 0 ? made : undefined;
        return known[word];
      },
    };
  }

  const readWord = reader(locale, new Set(ids.keys()));
  // Read as they stand, with their accents.
  const accented = new Set(locale.accented?.split(' '));
  const read = remembered(
    (word) => (accented.has(word) ? [word] : readWord(word)).map((said): Word => ({ said, id: id(said) })),
    MOST_WORDS,
  );

  return {
    code: locale.code,
    joined: new Map([...byWord].map(([first, list]) => [id(first), list.map(({ rest, as }) => ({ rest: rest.map(id), as: id(as) }))])),
    read: (word, written) => read(written !== undefined && accented.has(written) ? written : word),
    sets,
    idioms: index(idioms),
    times: index(times),
    rules: index(rules),
    signs: index(signs),
    together,
  };
}
