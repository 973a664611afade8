import type { SpanKind } from '../../record/ports.ts';
import type { Patterns } from './patterns.ts';
import type { ShortAnswers } from './short.ts';
import { wordsIn as words } from './text.ts';

/** By what a part is divided from the one before. */
export type After = 'comma' | 'comma-and' | 'and' | 'or' | 'contrast' | 'start';

/** What has been gathered so far, and what comes next. */
interface Left {
  readonly said: string;
  /** How many commas it holds already. */
  readonly commas: number;
}
interface Right {
  readonly said: string;
  readonly after: After;
  /** The conjunction between the two, if any. */
  readonly conjunction: string;
  /** Whether it begins with a capital letter. */
  readonly named: boolean;
  /** Whether commas in this sentence have divided things before. */
  readonly listed: boolean;
}
interface Context {
  readonly expected: SpanKind;
  readonly patterns: Patterns;
  readonly short: ShortAnswers;
}

/** Whether two neighbours are one thing: a clause with its reason, "mac and cheese", "my sister and I". Where they are not, they are two things. */
export function joins(left: Left, right: Right, { expected, patterns, short }: Context): boolean {
  const is = (name: keyof Patterns, said: string): boolean => (patterns[name] as RegExp).test(said);
  const comma = right.after.startsWith('comma');
  const answer = short.plain(left.said);
  if ([short.none, short.dontKnow, short.smallTalk].some((pattern) => pattern.test(answer)) || is('noneSaid', left.said)) return false;
  if (is('contrast', right.said)) return !is('trouble', left.said) || is('trouble', right.said);
  if (is('attaching', right.said)) return true;
  if (is('subordinating', left.said) && left.commas === 0) return true;
  if (!comma && isPair(left.said, right, patterns)) return true;
  const person = names(left.said, patterns);
  // "my brother and his wife" are two; "my brother, his name is Joe" is one.
  const another = expected === 'support' && is('possessives', right.said) && names(right.said, patterns) && !is('finite', right.said);
  if (is('others', right.said) && !another) return true;
  if (is('speaker', right.said)) {
    if (right.after === 'and' && person && !is('finite', left.said)) return true;
    return comma ? is('prepositions', left.said) && !is('finite', left.said) : hasReason(left.said, patterns) && !is('wish', right.said);
  }
  if (is('taught', right.said)) return true;
  if (is('told', right.said)) return false;
  if (
    right.after === 'comma' &&
    person &&
    right.named &&
    !nameGiven(left.said, patterns) &&
    words(right.said).length <= 2 &&
    !names(right.said, patterns)
  )
    return true;
  if (is('qualified', left.said)) return true;
  if (is('prepositions', right.said)) return words(left.said)[0] !== words(right.said)[0];
  if (comma) return false;
  return expected === 'support' ? joinsSupports(left, right, patterns) : joinsDoings(left, right, expected, patterns);
}

function joinsSupports(left: Left, right: Right, patterns: Patterns): boolean {
  const own = patterns.possessives.test(right.said) || patterns.determiners.test(right.said);
  const rightKind = kindNamed(right.said, patterns);
  if (patterns.finite.test(left.said) || right.after === 'or')
    return !(own && rightKind) && !(right.named && !patterns.finite.test(left.said));
  if (own || right.named || patterns.wish.test(right.said)) return false;
  if (rightKind && rightKind !== kindNamed(left.said, patterns)) return false;
  const led = patterns.possessives.test(left.said) || patterns.determiners.test(left.said);
  return !right.listed && (led || words(left.said).length > 2);
}

function joinsDoings(left: Left, right: Right, expected: SpanKind, patterns: Patterns): boolean {
  if (right.after === 'or') return true;
  if (
    patterns.verb.test(right.said) ||
    patterns.modal.test(left.said) ||
    patterns.wish.test(right.said) ||
    patterns.strength.test(right.said)
  )
    return false;
  const core = left.said.replace(patterns.lead, '').trim();
  const acting = [left.said, core, left.said.replace(patterns.speaker, '').trim()].some((said) => patterns.verb.test(said));
  const many = words(core).length > 1;
  if (patterns.possessives.test(right.said) || patterns.determiners.test(right.said)) {
    if (expected !== 'strength') return !patterns.having.test(left.said) && acting;
    const somebody = patterns.possessives.test(right.said);
    return (acting && many) || (somebody && patterns.finite.test(left.said));
  }
  if (expected !== 'strength' && patterns.quality.test(left.said)) return true;
  if (right.listed) return acting && many;
  return many && !(expected !== 'strength' && patterns.having.test(left.said));
}

/** "mac and cheese", "again and again". */
function isPair(left: string, { said, conjunction }: Right, { pairs }: Patterns): boolean {
  const before = words(left).slice(-3);
  const after = words(said).slice(0, 3);
  if (before.at(-1) === after[0]) return true;
  const joint = `${before.join(' ')} ${conjunction} ${after.join(' ')}`;
  const at = before.join(' ').length + 1;
  return [...joint.matchAll(pairs)].some(({ index, 0: pair }) => index < at && index + pair.length > at);
}

/** A reason is given somewhere in it. */
const hasReason = (said: string, { reason }: Patterns): boolean =>
  [...said.matchAll(/(?<=[\s\p{sc=Han}])/gu)].some(({ index }) => reason.test(said.slice(index)));

const names = (said: string, { named }: Patterns): boolean => named[0]![1].test(said);

/** "my cousin Rosa": somebody and a word more. */
const nameGiven = (said: string, patterns: Patterns): boolean => {
  const match = patterns.named[0]![1].exec(said)!;
  return match.index + match[0].length < said.length;
};

/** The kind of whom or what is named first; of two at the same place the longer. */
export function kindNamed(said: string, { named }: Patterns): 'person' | 'group' | 'place' | 'service' | undefined {
  const found = named.flatMap(([kind, pattern]) => {
    const match = pattern.exec(said);
    return match ? [{ kind, at: match.index, end: match.index + match[0].length }] : [];
  });
  // "church group" is a group: of names that touch, the last is the head.
  found.sort((one, other) => one.at - other.at || other.end - one.end);
  return found[0]?.kind;
}
