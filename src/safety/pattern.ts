/** What a pattern is tried on: words, the clause each belongs to, and the words it treats specially. */
export interface Subject {
  readonly words: readonly string[];
  readonly clauses: readonly number[];
  readonly fillers: ReadonlySet<string>;
  readonly negators: ReadonlySet<string>;
  /** Counts the comparisons made: the cost of matching, for tests. */
  readonly cost: { steps: number };
}

interface Slot {
  /** First word → the words that must follow it, for each alternative. */
  readonly phrases: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly optional: boolean;
  /** How many words of any kind may be skipped before it. */
  readonly skip: number;
  readonly start: boolean;
  readonly end: boolean;
}

export interface Pattern {
  readonly slots: readonly Slot[];
  /** The first words of the slot that is looked for first, and how many words at least and at most stand before it. */
  readonly anchor: ReadonlySet<string>;
  readonly before: number;
}

export type Classes = Readonly<Record<string, string>>;

/** The phrases that a list of words stands for. Throws on a class that is not defined. */
export function phrases(list: string, classes: Classes): string[][] {
  return list
    .split(' ')
    .filter(Boolean)
    .flatMap((phrase) => {
      const parts = phrase.split('_').map((part) => {
        if (!part.startsWith('@')) return [[part]];
        const meant = classes[part.slice(1)];
        if (meant === undefined) throw new Error(`No class ${part}`);
        return phrases(meant, classes);
      });
      return parts.reduce((made, part) => made.flatMap((head) => part.map((tail) => [...head, ...tail])), [[]] as string[][]);
    });
}

/** Every word a list names. */
export const wordsOf = (list: string, classes: Classes): Set<string> => new Set(phrases(list, classes).flat());

function slot(source: string, skip: number, classes: Classes): Slot {
  const optional = source.endsWith('?');
  const alternatives = (optional ? source.slice(0, -1) : source).split('|');
  const byFirst = new Map<string, string[][]>();
  for (const [first, ...rest] of phrases(alternatives.filter((one) => one !== '$' && one !== '^').join(' '), classes)) {
    byFirst.set(first!, [...(byFirst.get(first!) ?? []), rest]);
  }
  return { phrases: byFirst, optional, skip, start: alternatives.includes('^'), end: alternatives.includes('$') };
}

const longest = (one: Slot): number => Math.max(0, ...[...one.phrases.values()].flat().map((rest) => rest.length + 1));

/** Reads a pattern; `common` are words too frequent to look for first. */
export function compile(source: string, classes: Classes, common: ReadonlySet<string>): Pattern {
  const slots: Slot[] = [];
  let skip = 0;
  for (const part of source.split(' ')) {
    if (part.startsWith('~')) skip = Number(part.slice(1));
    else {
      slots.push(slot(part, skip, classes));
      skip = 0;
    }
  }
  const wanted = slots.map((one, at) => ({ at, firsts: new Set(one.phrases.keys()), sure: !one.optional && !one.start && !one.end }));
  const sure = wanted.filter((one) => one.sure && one.firsts.size > 0);
  const rare = sure.filter((one) => ![...one.firsts].some((word) => common.has(word)));
  const anchor = (rare.length > 0 ? rare : sure).at(-1);
  if (!anchor) throw new Error(`Pattern without a word: ${source}`);
  const ahead = slots.slice(0, anchor.at + 1);
  // Up to two fillers between slots are within reach of the anchor.
  const before = ahead.reduce((sum, one) => sum + one.skip + 2, -2) + ahead.slice(0, -1).reduce((sum, one) => sum + longest(one), 0);
  return { slots, anchor: anchor.firsts, before: Math.max(0, before) };
}

const clauseEnds = (on: Subject, at: number): boolean => at >= on.words.length || on.clauses[at] !== on.clauses[at - 1];
const clauseStarts = (on: Subject, at: number): boolean => at === 0 || on.clauses[at] !== on.clauses[at - 1];

/** Where a match that begins at `from` ends, the furthest; undefined where there is none. */
export function matchAt(pattern: Pattern, on: Subject, from: number): number | undefined {
  const clause = on.clauses[from];
  const within = (at: number): boolean => at < on.words.length && on.clauses[at] === clause;
  let ends = new Set([from]);
  for (const one of pattern.slots) {
    const next = new Set<number>(one.optional ? ends : []);
    for (const at of ends) {
      if (one.start && clauseStarts(on, at)) next.add(at);
      let skipped = 0;
      for (let place = at; ; place++) {
        on.cost.steps++;
        if (one.end && (place > from || one.start) && clauseEnds(on, place)) next.add(place);
        if (!within(place)) break;
        for (const rest of one.phrases.get(on.words[place]!) ?? []) {
          if (rest.every((word, offset) => within(place + 1 + offset) && on.words[place + 1 + offset] === word)) next.add(place + 1 + rest.length);
        }
        if (place === at && at === from) break;
        if (on.fillers.has(on.words[place]!)) continue;
        if (skipped++ >= one.skip || on.negators.has(on.words[place]!)) break;
      }
    }
    if (next.size === 0) return undefined;
    ends = next;
  }
  return Math.max(...ends);
}
