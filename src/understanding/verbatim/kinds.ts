import type { SpanKind } from '../../record/ports.ts';
import { kindNamed } from './joins.ts';
import { type Patterns, patternsOf } from './patterns.ts';
import type { Piece } from './pieces.ts';
import { lexiconsFrom } from './registry.ts';
import { shortAnswers } from './short.ts';
import type { Folded } from './text.ts';

/** What a piece is by itself, before its neighbours are looked at. */
type Role = 'content' | 'none' | 'none-said' | 'dont-know' | 'small-talk' | 'rest' | 'nothing';

/** A piece with its folded words. */
export interface Read extends Piece {
  readonly said: string;
  readonly role: Role;
}

/** Reads a piece by itself. `alone`: it is the whole answer. */
export function roleOf(said: string, piece: Piece, alone: boolean, language: string, patterns: Patterns): Role {
  if (!/[\p{L}\p{N}]/u.test(said)) return /[^\s\p{P}\p{Z}\p{Cc}\p{Cf}\p{M}]/u.test(said) ? 'rest' : 'nothing';
  for (const lexicon of lexiconsFrom(language)) {
    const short = shortAnswers(lexicon);
    const answer = short.plain(said);
    if (short.smallTalk.test(answer)) return 'small-talk';
    if (short.dontKnow.test(answer)) return 'dont-know';
    if (short.none.test(answer)) return 'none';
    if (patternsOf(lexicon).noneSaid.test(said)) return 'none-said';
  }
  if (patterns.question.test(said) && (piece.asks || alone)) return 'rest';
  return patterns.aside.test(said) ? 'rest' : 'content';
}

/** Somebody or something named and no more said: "my sister Ana", "the church on 5th". */
function isName(said: string, original: string, patterns: Patterns): boolean {
  const match = patterns.nameFirst.exec(said);
  if (!match) return false;
  const more = said.slice(match[0].length).trim();
  if (more === '' || patterns.attaching.test(more) || patterns.prepositions.test(more) || patterns.others.test(more.replace(/^,\s*/, '')))
    return true;
  // Arabic and Chinese have no capitals: there a word or two more, or two or three characters that are no verb, are taken for the name.
  return (
    !patterns.finite.test(said) &&
    !(/^\p{sc=Han}/u.test(more) && (patterns.verb.test(more) || patterns.strength.test(said))) &&
    /^(?:\p{Lu}|\p{sc=Arab}+(?:\s\p{sc=Arab}+)?$|\p{sc=Han}{2,3}$)/u.test(original.slice(original.length - more.length).trim())
  );
}

/** Kinds that words show plainly. */
function shown(said: string, original: string, patterns: Patterns): SpanKind | undefined {
  if (patterns.wish.test(said)) return 'goal';
  if (patterns.told.test(said)) return 'strength';
  if (isName(said, original, patterns) || patterns.helped.test(said)) return 'support';
  return patterns.strength.test(said) ? 'strength' : undefined;
}

/** A statement about somebody, not a name of something or an activity: its verb comes early. */
function isClause(said: string, patterns: Patterns): boolean {
  const beginning = said
    .split(/\s+/u, 3)
    .join(' ')
    .replace(/(\p{sc=Han}{6}).*/su, '$1');
  return patterns.speaker.test(said) || patterns.others.test(said) || (patterns.finite.test(beginning) && !patterns.verb.test(said));
}

/** The kind of a piece among others, or undefined where it names nothing of what was asked for. */
function kindAmong(
  piece: Read,
  original: string,
  expected: SpanKind,
  others: { readonly plainly: boolean; readonly refused: boolean },
  patterns: Patterns,
): SpanKind | undefined {
  const { said } = piece;
  const clause = isClause(said, patterns);
  const plainly = shown(said, original, patterns);
  const excepted = others.refused && (piece.contrasted || patterns.exceptions.test(said));
  if (expected === 'support') {
    if (patterns.gone.test(said) || (others.refused && clause && !excepted)) return undefined;
    if (plainly === 'goal') return 'goal';
    if (kindNamed(said, patterns) && !(others.plainly && patterns.others.test(said) && patterns.finite.test(said))) return 'support';
    if (plainly === 'strength') return 'strength';
    return (clause && others.plainly) || (others.refused && !excepted) ? undefined : 'support';
  }
  if (expected === 'strength') {
    if (plainly === 'goal' || plainly === 'support') return plainly;
    if (plainly === 'strength') return 'strength';
    return patterns.trouble.test(said) || (others.refused && !excepted) ? undefined : 'strength';
  }
  if (plainly === 'goal') return expected;
  if (others.plainly && patterns.helped.test(said)) return 'support';
  if (plainly === 'strength' && !patterns.trouble.test(said)) return others.plainly ? 'strength' : expected;
  return (clause && others.plainly) || (others.refused && !excepted) ? undefined : expected;
}

/** The kind of each piece, or undefined where it is kept as rest. */
export function sortPieces(
  pieces: readonly Read[],
  folded: Folded,
  text: string,
  expected: SpanKind,
  patterns: Patterns,
): (SpanKind | undefined)[] {
  const contents = pieces.filter(({ role }) => role === 'content');
  const refusedAt = pieces.findIndex(({ role }) => role === 'none' || role === 'none-said');
  const originalOf = (piece: Read): string => text.slice(folded.origin[piece.start], folded.origin[piece.end]);
  const plainly = (piece: Read): boolean => {
    const kind = shown(piece.said, originalOf(piece), patterns);
    return expected === 'support' ? kindNamed(piece.said, patterns) !== undefined : kind === 'goal' || !isClause(piece.said, patterns);
  };
  // Looked at once: there may be thousands.
  const named = contents.length > 1 || refusedAt >= 0 ? contents.filter(plainly) : [];
  return pieces.map((piece, index) => {
    if (piece.role !== 'content') return undefined;
    if (expected === 'other' || expected === 'urgent') return expected;
    const refused = refusedAt >= 0 && refusedAt < index;
    if (contents.length === 1 && !refused) return expected === 'support' && patterns.gone.test(piece.said) ? undefined : expected;
    return kindAmong(piece, originalOf(piece), expected, { plainly: named.some((other) => other !== piece), refused }, patterns);
  });
}
