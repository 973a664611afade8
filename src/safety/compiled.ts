import { reader, type ReadWord } from './lexicon.ts';
import type { Frame, Locale } from './locale.ts';
import { compile, type Pattern, phrases, wordsOf } from './pattern.ts';

/** Patterns by the words that each is looked for by. */
export type Index<T> = ReadonlyMap<string, readonly T[]>;

export interface Found {
  readonly pattern: Pattern;
  readonly rule: string;
  readonly frames: readonly Frame[];
}

/** A locale made ready: read once, at start. */
export interface Compiled {
  readonly code: string;
  readonly read: ReadWord;
  readonly sets: Readonly<Record<Special, ReadonlySet<string>>>;
  readonly idioms: Index<{ readonly pattern: Pattern }>;
  readonly times: Index<{ readonly pattern: Pattern; readonly past: boolean }>;
  readonly rules: Index<Found>;
}

const SPECIAL = ['fillers', 'negators', 'through', 'raising', 'denials', 'breaks', 'first', 'others', 'gone', 'titles'] as const;
type Special = (typeof SPECIAL)[number];

function indexed<T extends { readonly pattern: Pattern }>(entries: readonly T[]): Index<T> {
  const index = new Map<string, T[]>();
  for (const entry of entries) for (const word of entry.pattern.anchor) index.set(word, [...(index.get(word) ?? []), entry]);
  return index;
}

/** Reads a locale's words and patterns. Throws where one names a class that is not there. */
export function compiled(locale: Locale): Compiled {
  const { classes } = locale;
  const sets = Object.fromEntries(SPECIAL.map((name) => [name, wordsOf(locale[name], classes)])) as Record<Special, Set<string>>;
  const common = new Set([...sets.first, ...sets.others, ...sets.negators, ...sets.through, ...sets.fillers]);
  const pattern = (source: string) => compile(source, classes, common);
  const sources = [...locale.idioms, ...locale.past, ...locale.now, ...locale.rules.flatMap((rule) => rule.say)];
  const named = sources.flatMap((source) => source.split(' ').filter((slot) => !slot.startsWith('~')).flatMap((slot) => slot.replace(/\?$/, '').split('|')));
  const vocabulary = new Set([...phrases(named.join(' '), classes).flat(), ...SPECIAL.flatMap((name) => [...sets[name]]), ...locale.fuzzy.split(' ')]);
  return {
    code: locale.code,
    read: reader(locale, vocabulary),
    sets,
    idioms: indexed(locale.idioms.map((source) => ({ pattern: pattern(source) }))),
    times: indexed([
      ...locale.past.map((source) => ({ pattern: pattern(source), past: true })),
      ...locale.now.map((source) => ({ pattern: pattern(source), past: false })),
    ]),
    rules: indexed(locale.rules.flatMap(({ rule, frames, say }) => say.map((source) => ({ rule, frames, pattern: pattern(source) })))),
  };
}
