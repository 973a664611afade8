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

/** What may stand in a slot. */
interface Alternatives {
  /** First word → the words that must follow it, for each alternative. */
  readonly phrases: ReadonlyMap<WordId, readonly (readonly WordId[])[]>;
  /** In words. */
  readonly longest: number;
  /** A bit for each of its first words, 32 in a number. */
  readonly firsts: Uint32Array;
  readonly start: boolean;
  readonly end: boolean;
}

interface Slot extends Alternatives {
  readonly optional: boolean;
  /** How many words of any kind may be skipped before it. */
  readonly skip: number;
}

export interface Pattern {
  readonly slots: readonly Slot[];
  /** How many words at most stand before the slot that is looked for first. */
  readonly before: number;
  /** A bit for each word that a match may begin with, 32 in a number; undefined where it may begin with any. */
  readonly opening: Uint32Array | undefined;
}

export type Classes = Readonly<Record<string, string>>;

/** The same function, worked out once for each text. */
export function once<T extends object>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    const made = make(text);
    known.set(text, made);
    return made;
  };
}

/** An English verb in its regular forms: `choke+` is choke, chokes, choked and choking; `shoot+` is also what nobody says. */
function inflected(verb: string): string[] {
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
  const double = /^[^aeiou]*[aeiou][bdgmnprt]$/.test(verb) ? verb + verb.at(-1) : stem;
  return [verb, /(s|sh|ch|x|z)$/.test(verb) ? `${verb}es` : `${verb}s`, `${double}ed`, `${double}ing`];
}

/** Reads what a phrase of a list stands for: `@name` as each phrase of the class, `verb+` as its forms. Throws on a class that is not defined. */
export function expander(classes: Classes): (phrase: string) => readonly string[][] {
  const expand = once((phrase: string): string[][] => {
    if (!/[@+]/.test(phrase)) return [phrase.split('_')];
    const parts = phrase.split('_').map((part) => {
      if (part.startsWith('@')) return named(part);
      return part.endsWith('+') ? inflected(part.slice(0, -1)).map((form) => [form]) : [[part]];
    });
    return parts.reduce((heads, part) => heads.flatMap((head) => part.map((tail) => [...head, ...tail])), [[]] as string[][]);
  });
  const named = once((part: string): string[][] => {
    const meant = classes[part.slice(1)];
    if (meant === undefined) throw new Error(`No class ${part}`);
    return meant.split(' ').filter(Boolean).flatMap(expand);
  });
  return expand;
}

/** A slot as it is written. */
export interface Written {
  readonly alternatives: readonly string[];
  readonly optional: boolean;
  readonly skip: number;
}

/** Reads a pattern's slots. Throws where one is none. */
export function written(source: string): Written[] {
  const slots: Written[] = [];
  let skip = 0;
  for (const part of source.split(' ')) {
    if (part.startsWith('~')) skip = Number(part.slice(1));
    else {
      const optional = part.endsWith('?');
      const alternatives = (optional ? part.slice(0, -1) : part).split('|');
      if (alternatives.some((one) => one === '' || one.includes('?'))) throw new Error(`Not a slot: ${part}`);
      slots.push({ alternatives, optional, skip });
      skip = 0;
    }
  }
  return slots;
}

/** The place of the slot that is looked for first: the rarest of those that must be there. Throws where there is none. */
export function anchorOf(slots: readonly Written[], cost: (alternative: string) => number): number {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  slots.forEach(({ alternatives, optional }, at) => {
    if (optional || alternatives.some((one) => one === '^' || one === '$')) return;
    const sum = alternatives.reduce((total, one) => total + cost(one), 0);
    if (sum < least) [best, least] = [at, sum];
  });
  if (best < 0) throw new Error(`Pattern without a word: ${slots.map(({ alternatives }) => alternatives.join('|')).join(' ')}`);
  return best;
}

/** Makes patterns ready for matching. Done when one is first needed, for a start should not wait for a thousand of them. */
export function compiler(expand: (phrase: string) => readonly string[][], id: (word: string) => WordId, count: number) {
  const read = once((source: string): Alternatives => {
    const listed = source.split('|');
    const byFirst = new Map<WordId, WordId[][]>();
    const firsts = new Uint32Array((count >> 5) + 1);
    let longest = 0;
    for (const [first, ...rest] of listed.filter((one) => one !== '$' && one !== '^').flatMap(expand)) {
      const word = id(first!);
      longest = Math.max(longest, rest.length + 1);
      firsts[word >> 5]! |= 1 << (word & 31);
      const others = byFirst.get(word);
      if (others) others.push(rest.map(id));
      else byFirst.set(word, [rest.map(id)]);
    }
    return { phrases: byFirst, longest, firsts, start: listed.includes('^'), end: listed.includes('$') };
  });
  return (source: readonly Written[], anchor: number): Pattern => {
    const slots = source.map(({ alternatives, optional, skip }): Slot => ({ ...read(alternatives.join('|')), optional, skip }));
    // Up to two fillers between slots are within reach of the anchor.
    const before = slots.slice(0, anchor).reduce((sum, one) => sum + one.skip + 2 + one.longest, slots[anchor]!.skip);
    const first = slots[0]!;
    return { slots, before, opening: first.optional || first.start ? undefined : first.firsts };
  };
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
