import { type Compiled, type Index, joinedIn } from './compiled.ts';
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

interface Span {
  readonly start: number;
  readonly end: number;
}

interface Hit<T> extends Span {
  readonly entry: T;
}

/** What a match stands for. */
interface Meaning {
  readonly rule: string;
  readonly frames: readonly Frame[];
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
    for (const { said, id } of locale.read(word, written)) {
      // The same word over and over says no more than twice.
      if (said === last && said === beforeLast) continue;
      beforeLast = last;
      last = said;
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
    const entries = index.get(on.words[at]!);
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

/** Whether a clause begins at `at` that does nothing but deny ("suicide? no"). */
function denies(on: Read, denials: ReadonlySet<WordId>, at: number): boolean {
  if (on.clauses[at] === on.clauses[at - 1]) return false;
  let end = at;
  while (on.clauses[end] === on.clauses[at] && denials.has(on.words[end]!)) end++;
  return end > at && on.clauses[end] !== on.clauses[at];
}

/** Whether a negator governs what begins at `start`, or a denial follows it. */
function negated(locale: Compiled, on: Read, { start, end }: Span): boolean {
  const { negators, through, raising, denials, first } = locale.sets;
  if (denies(on, denials, end)) return true;
  for (let at = start - 1; at >= 0 && on.clauses[at] === on.clauses[start]; at--) {
    const word = on.words[at]!;
    if (negators.has(word)) return true;
    const raised = first.has(word) && raising.has(on.words[at - 1] ?? 0);
    if (!raised && !through.has(word) && !on.fillers.has(word)) return false;
  }
  return false;
}

/** Whether somebody else is the last person named before it in the clause. */
function ofOthers(locale: Compiled, on: Read, { start }: Span): boolean {
  const { first, others, gone, owners, negators } = locale.sets;
  for (let at = start; at >= 0 && on.clauses[at] === on.clauses[start]; at--) {
    // "my friend wants ...", unless it is "I have no friends, I want ..." without the comma.
    const owned = owners.has(on.words[at]!) && others.has(on.words[at - 1] ?? 0) && !negators.has(on.words[at - 3] ?? 0);
    if (owned) return !gone.has(on.words[at + 1] ?? 0);
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

/** Whether the sentence tells of a song, a film, a game. */
const told = (locale: Compiled, on: Read, at: number): boolean =>
  on.words.some((word, place) => on.sentences[place] === on.sentences[at] && locale.sets.titles.has(word));

/** What a match amounts to once what stands around it is read. */
function weighed(locale: Compiled, on: Read, { rule, frames }: Meaning, hit: Span): string | undefined {
  const has = (frame: Frame): boolean => frames.includes(frame);
  const place = hit.end - 1;
  if (has('not') && negated(locale, on, hit)) return undefined;
  if (has('quote')) {
    const by = cited(locale, on, place);
    if (by) return by === 'other' ? 'C.other' : undefined;
  }
  if (rule === 'C.other' || (has('other') && ofOthers(locale, on, hit))) return told(locale, on, place) ? undefined : 'C.other';
  return has('past') && longAgo(locale, on, place) ? 'C.past' : rule;
}

const mayNeedReport = (rule: string): boolean => rule === 'B.child' || rule === 'B.dependent';

/** Orders rules: the highest tier first; in a tier those that may have to be reported, then by name. */
const rank = (rule: string): string => rule[0] + (mayNeedReport(rule) ? '0' : '1') + rule;

/** In words: how far apart signs may stand that belong together; and how many of a kind are looked at. */
const NEAR = 40;
const MOST_SIGNS = 24;

/** The rules whose signs stand together. */
function* signalled(locale: Compiled, on: Read): Generator<string> {
  if (locale.together.length === 0) return;
  const seen = new Map<string, Span[]>();
  for (const { entry, start, end } of hits(locale.signs, on)) {
    const others = seen.get(entry.sign);
    if (!others) seen.set(entry.sign, [{ start, end }]);
    else if (others.length < MOST_SIGNS) others.push({ start, end });
  }
  if (seen.size < 2) return;
  for (const { rows, ...meaning } of locale.together) {
    const [first, ...others] = rows.map((row) => row.flatMap((name) => seen.get(name) ?? []));
    const counts = (span: Span): boolean => weighed(locale, on, meaning, span) === meaning.rule;
    const beside = (one: Span, other: Span): boolean =>
      (other.start >= one.end || other.end <= one.start) && Math.abs(other.start - one.start) <= NEAR;
    if (first!.some((one) => others.every((row) => row.some((other) => beside(one, other) && counts(other))) && counts(one)))
      yield meaning.rule;
  }
}

/** What one language's rules find: the highest by `rank`. */
function assessIn(locale: Compiled, raw: readonly RawWord[], cost = { steps: 0 }): Crisis | undefined {
  const on = readAs(locale, raw, cost);
  // Most of what is said names nothing that a rule is looked for by.
  if (!on.words.some((word) => locale.rules.get(word) !== undefined || locale.signs.get(word) !== undefined)) return undefined;
  const said = on.words.slice();
  for (const { start, end } of hits(locale.idioms, on)) said.fill(0, start, end);
  on.words = said;
  let found: string | undefined;
  let report = false as boolean;
  const take = (rule: string): string => {
    report ||= mayNeedReport(rule);
    return found === undefined || rank(rule) < rank(found) ? rule : found;
  };
  for (const hit of hits(locale.rules, on)) {
    const { rule } = hit.entry;
    if (found !== undefined && rank(found) <= rank(rule) && (report || !mayNeedReport(rule))) continue;
    const amounts = weighed(locale, on, hit.entry, hit);
    if (amounts !== undefined) found = take(amounts);
  }
  for (const rule of signalled(locale, on)) found = take(rule);
  if (found === undefined) return undefined;
  return { tier: found[0] as Crisis['tier'], rule: found, language: locale.code, ...(report && { mayNeedReport: true }) };
}

/** The highest tier over all languages given. */
export function assess(locales: readonly Compiled[], text: string, cost = { steps: 0 }): Crisis | undefined {
  const raw = words(text);
  const found = locales.map((locale) => assessIn(locale, raw, cost)).filter((one) => one !== undefined);
  const [highest] = found.sort((a, b) => (rank(a.rule) < rank(b.rule) ? -1 : 1));
  if (highest === undefined) return undefined;
  return found.some((one) => one.mayNeedReport) ? { ...highest, mayNeedReport: true } : highest;
}
