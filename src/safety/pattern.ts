/** A word's number: words are compared far more often than read. 0 is any word that no pattern names. */
export type WordId = number;

/** What a pattern is tried on: words, the clause each belongs to, and the words it treats specially. */
export interface Subject {
  readonly words: readonly WordId[];
  readonly clauses: readonly number[];
  readonly fillers: ReadonlySet<WordId>;
  readonly negators: ReadonlySet<WordId>;
  /** Counts the comparisons made: the cost of matching, for tests. */
  readonly cost: { steps: number };
}

interface Slot {
  /** First word → the words that must follow it, for each alternative. */
  readonly phrases: ReadonlyMap<WordId, readonly (readonly WordId[])[]>;
  readonly optional: boolean;
  /** How many words of any kind may be skipped before it. */
  readonly skip: number;
  readonly start: boolean;
  readonly end: boolean;
}

export interface Pattern {
  readonly slots: readonly Slot[];
  /** The first words of the slot that is looked for first, and how many words at least and at most stand before it. */
  readonly anchor: ReadonlySet<WordId>;
  readonly before: number;
  /** A bit for each word that a match may begin with, 32 in a number; undefined where it may begin with any. */
  readonly opening: Uint32Array | undefined;
}

export type Classes = Readonly<Record<string, string>>;

/** What was worked out before: a class is named by hundreds of patterns, and a start should not wait for each of them. */
const expanded = new WeakMap<Classes, Map<string, readonly string[][]>>();

/** The phrases that a list of words stands for. Throws on a class that is not defined. */
export function phrases(list: string, classes: Classes): string[][] {
  return list
    .split(' ')
    .filter(Boolean)
    .flatMap((phrase) => expand(phrase, classes));
}

function expand(phrase: string, classes: Classes): readonly string[][] {
  if (!phrase.includes('@')) return [phrase.split('_')];
  const known = expanded.get(classes) ?? new Map<string, readonly string[][]>();
  expanded.set(classes, known);
  const before = known.get(phrase);
  if (before) return before;
  const parts = phrase.split('_').map((part) => {
    if (!part.startsWith('@')) return [[part]];
    const meant = classes[part.slice(1)];
    if (meant === undefined) throw new Error(`No class ${part}`);
    return phrases(meant, classes);
  });
  const made = parts.reduce((heads, part) => heads.flatMap((head) => part.map((tail) => [...head, ...tail])), [[]] as string[][]);
  known.set(phrase, made);
  return made;
}

/** Every word a list names. */
export const wordsOf = (list: string, classes: Classes): Set<string> => new Set(phrases(list, classes).flat());

function slot(source: string, skip: number, classes: Classes, id: (phrase: readonly string[]) => readonly WordId[]): Slot {
  const optional = source.endsWith('?');
  const alternatives = (optional ? source.slice(0, -1) : source).split('|');
  if (alternatives.some((one) => one === '' || one.includes('?'))) throw new Error(`Not a slot: ${source}`);
  const byFirst = new Map<WordId, WordId[][]>();
  for (const phrase of phrases(alternatives.filter((one) => one !== '$' && one !== '^').join(' '), classes)) {
    const [first, ...rest] = id(phrase);
    const others = byFirst.get(first!);
    if (others) others.push(rest);
    else byFirst.set(first!, [rest]);
  }
  return { phrases: byFirst, optional, skip, start: alternatives.includes('^'), end: alternatives.includes('$') };
}

const longest = (one: Slot): number => Math.max(0, ...[...one.phrases.values()].flat().map((rest) => rest.length + 1));

/** Reads a pattern; `frequency` says how common a word is, for the rarest slot is looked for first; `id` numbers the words of a phrase below `count`. */
export function compile(
  source: string,
  classes: Classes,
  frequency: ReadonlyMap<WordId, number>,
  id: (phrase: readonly string[]) => readonly WordId[],
  count: number,
): Pattern {
  const slots: Slot[] = [];
  let skip = 0;
  for (const part of source.split(' ')) {
    if (part.startsWith('~')) skip = Number(part.slice(1));
    else {
      slots.push(slot(part, skip, classes, id));
      skip = 0;
    }
  }
  const cost = (one: Slot): number => [...one.phrases.keys()].reduce((sum, word) => sum + (frequency.get(word) ?? 0), 0);
  const anchor = slots
    .map((one, at) => ({ at, firsts: new Set(one.phrases.keys()), cost: cost(one), sure: !one.optional && !one.start && !one.end }))
    .filter((one) => one.sure && one.firsts.size > 0)
    .sort((one, other) => one.cost - other.cost)[0];
  if (!anchor) throw new Error(`Pattern without a word: ${source}`);
  const ahead = slots.slice(0, anchor.at + 1);
  // Up to two fillers between slots are within reach of the anchor.
  const before = ahead.reduce((sum, one) => sum + one.skip + 2, -2) + ahead.slice(0, -1).reduce((sum, one) => sum + longest(one), 0);
  const first = slots[0]!;
  const opening = first.optional || first.start ? undefined : new Uint32Array((count >> 5) + 1);
  for (const word of first.phrases.keys()) if (opening) opening[word >> 5]! |= 1 << (word & 31);
  return { slots, anchor: anchor.firsts, before: Math.max(0, before), opening };
}

const clauseEnds = (on: Subject, at: number): boolean => at >= on.words.length || on.clauses[at] !== on.clauses[at - 1];
const clauseStarts = (on: Subject, at: number): boolean => at === 0 || on.clauses[at] !== on.clauses[at - 1];

/** No match is longer: the places that one can reach are the bits of one number. */
const REACH = 30;

const continues = (on: Subject, at: number, rest: readonly WordId[], limit: number): boolean => {
  if (at + rest.length > limit) return false;
  for (let offset = 0; offset < rest.length; offset++) if (on.words[at + offset] !== rest[offset]) return false;
  return true;
};

/** The places, as bits counted from `from`, that a slot leads to from the place `at`. */
function reached(one: Slot, on: Subject, from: number, at: number, limit: number): number {
  let next = one.start && clauseStarts(on, at) ? 1 << (at - from) : 0;
  let skipped = 0;
  for (let place = at; ; place++) {
    on.cost.steps++;
    if (one.end && place > from && place - from <= REACH && clauseEnds(on, place)) next |= 1 << (place - from);
    if (place >= limit) break;
    const word = on.words[place]!;
    const followers = one.phrases.get(word);
    if (followers) for (const rest of followers) if (continues(on, place + 1, rest, limit)) next |= 1 << (place + 1 + rest.length - from);
    if (at === from || (!on.fillers.has(word) && (skipped++ >= one.skip || on.negators.has(word)))) break;
  }
  return next;
}

/** Where a match that begins at `from` ends, the furthest; undefined where there is none. */
export function matchAt({ slots }: Pattern, on: Subject, from: number): number | undefined {
  let limit = from;
  while (limit < on.words.length && limit - from < REACH && on.clauses[limit] === on.clauses[from]) limit++;
  let ends = 1;
  for (const one of slots) {
    let next = one.optional ? ends : 0;
    for (let bits = ends; bits !== 0; bits &= bits - 1) next |= reached(one, on, from, from + 31 - Math.clz32(bits & -bits), limit);
    if (next === 0) return undefined;
    ends = next;
  }
  return from + 31 - Math.clz32(ends);
}
