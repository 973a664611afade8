import { type Compiled, type Found, type Index, joinedIn } from './compiled.ts';
import type { Frame } from './locale.ts';
import { type RawWord, words } from './normalise.ts';
import { matchAt, type Pattern, type Subject, type WordId } from './pattern.ts';
import type { Crisis } from './types.ts';

interface Read extends Subject {
  words: WordId[];
  readonly clauses: number[];
  readonly sentences: number[];
  readonly quoted: boolean[];
}

interface Hit<T> {
  readonly entry: T;
  readonly start: number;
  readonly end: number;
}

/** The words as one language reads them. */
function readAs(locale: Compiled, raw: readonly RawWord[], cost: { steps: number }): Read {
  const read: Read = {
    words: [],
    clauses: [],
    sentences: [],
    quoted: [],
    fillers: locale.sets.fillers,
    negators: locale.sets.negators,
    cost,
  };
  let clause = 0;
  let sentence = 0;
  let last: string | undefined;
  let beforeLast: string | undefined;
  for (const { word, written, quoted, after } of raw) {
    if (after === 'sentence') sentence++;
    if (after !== 'word') clause++;
    for (const meant of written !== undefined && locale.accented.has(written) ? [written] : locale.read(word)) {
      // The same word over and over says no more than twice.
      if (meant === last && meant === beforeLast) continue;
      [beforeLast, last] = [last, meant];
      const id = locale.id(meant);
      if (locale.sets.breaks.has(id)) clause++;
      read.words.push(id);
      read.clauses.push(clause);
      read.sentences.push(sentence);
      read.quoted.push(quoted);
    }
  }
  return locale.joined.size > 0 ? join(locale, read) : read;
}

/** Makes one word of each phrase that is one, where it does not reach across clauses. */
function join({ joined }: Compiled, read: Read): Read {
  const { clauses, sentences, quoted } = read;
  const together = joinedIn(joined, read.words, (at, other) => clauses[at] !== clauses[other]);
  const at = <T>(list: readonly T[]): T[] => together.map(([, place]) => list[place]!);
  return { ...read, words: together.map(([word]) => word), clauses: at(clauses), sentences: at(sentences), quoted: at(quoted) };
}

/** Every match of the patterns, in no special order. */
function* hits<T extends { readonly pattern: Pattern }>(index: Index<T>, on: Read): Generator<Hit<T>> {
  let begin = 0;
  for (let at = 0; at < on.words.length; at++) {
    if (on.clauses[at] !== on.clauses[begin]) begin = at;
    const entries = on.words[at] === 0 ? undefined : index.get(on.words[at]!);
    if (!entries) continue;
    for (const entry of entries) {
      const { before, opening } = entry.pattern;
      for (let start = at; start >= begin && start >= at - before; start--) {
        const word = on.words[start]!;
        if (opening && (opening[word >> 5]! & (1 << (word & 31))) === 0) continue;
        const end = matchAt(entry.pattern, on, start);
        if (end !== undefined && end > at) yield { entry, start, end };
      }
    }
  }
}

/** Whether a negator governs what begins at `start`, or a denial follows it. */
function negated(locale: Compiled, on: Read, { start, end }: Hit<Found>): boolean {
  const { negators, through, raising, denials, first } = locale.sets;
  const after = on.words[end];
  if (after !== undefined && denials.has(after) && on.clauses[end] !== on.clauses[end - 1] && on.clauses[end + 1] !== on.clauses[end])
    return true;
  for (let at = start - 1; at >= 0 && on.clauses[at] === on.clauses[start]; at--) {
    const word = on.words[at]!;
    if (negators.has(word)) return true;
    const raised = first.has(word) && raising.has(on.words[at - 1] ?? 0);
    if (!raised && !through.has(word) && !on.fillers.has(word)) return false;
  }
  return false;
}

/** Whether somebody else is the last person named before it in the clause. */
function ofOthers(locale: Compiled, on: Read, { start }: Hit<Found>): boolean {
  const { first, others, gone } = locale.sets;
  for (let at = start; at >= 0 && on.clauses[at] === on.clauses[start]; at--) {
    if (first.has(on.words[at]!)) return false;
    if (others.has(on.words[at]!)) return !gone.has(on.words[at + 1] ?? 0);
  }
  return false;
}

/** Whether the sentence speaks of a time long over, and of no present. */
function longAgo(locale: Compiled, on: Read, at: number): boolean {
  let past = false;
  for (const { entry, start } of hits(locale.times, on)) {
    if (on.sentences[start] !== on.sentences[at]) continue;
    if (!entry.past) return false;
    past = true;
  }
  return past;
}

/** In quotation marks: of a title (`title`), of somebody else (`other`), or the client's own words, told again. */
function cited(locale: Compiled, on: Read, at: number): 'title' | 'other' | undefined {
  if (!on.quoted[at]) return undefined;
  const sentence = on.words.filter((_, place) => on.sentences[place] === on.sentences[at] && !on.quoted[place]);
  if (sentence.some((word) => locale.sets.titles.has(word))) return 'title';
  return sentence.some((word) => locale.sets.others.has(word)) ? 'other' : undefined;
}

/** What a match amounts to once what stands around it is read. */
function weighed(locale: Compiled, on: Read, hit: Hit<Found>): string | undefined {
  const { rule, frames } = hit.entry;
  const has = (frame: Frame): boolean => frames.includes(frame);
  const place = hit.end - 1;
  if (has('not') && negated(locale, on, hit)) return undefined;
  if (has('quote')) {
    const by = cited(locale, on, place);
    if (by) return by === 'other' ? 'C.other' : undefined;
  }
  if (has('other') && ofOthers(locale, on, hit)) return 'C.other';
  return has('past') && longAgo(locale, on, place) ? 'C.past' : rule;
}

/** Orders rules: the highest tier first; in a tier those that may have to be reported, then by name. */
const rank = (rule: string): string => rule[0] + (/\.(child|dependent)$/.test(rule) ? '0' : '1') + rule;

/** What one language's rules find: the highest by `rank`. */
function assessIn(locale: Compiled, raw: readonly RawWord[], cost = { steps: 0 }): Crisis | undefined {
  const on = readAs(locale, raw, cost);
  const said = on.words.slice();
  for (const { start, end } of hits(locale.idioms, on)) said.fill(0, start, end);
  on.words = said;
  let found: string | undefined;
  for (const hit of hits(locale.rules, on)) {
    if (found !== undefined && rank(found) <= rank(hit.entry.rule)) continue;
    const rule = weighed(locale, on, hit);
    if (rule !== undefined && (found === undefined || rank(rule) < rank(found))) found = rule;
  }
  return found === undefined ? undefined : { tier: found[0] as Crisis['tier'], rule: found, language: locale.code };
}

/** The highest tier over all languages given. */
export function assess(locales: readonly Compiled[], text: string, cost = { steps: 0 }): Crisis | undefined {
  const raw = words(text);
  const found = locales.map((locale) => assessIn(locale, raw, cost)).filter((one) => one !== undefined);
  return found.sort((a, b) => (rank(a.rule) < rank(b.rule) ? -1 : 1))[0];
}
