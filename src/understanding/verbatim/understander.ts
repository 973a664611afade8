import type { Span, SpanKind, Understander, Understanding } from '../../record/ports.ts';
import { kindNamed } from './joins.ts';
import type { Lexicon } from './lexicon.ts';
import { type Patterns, patternsOf } from './patterns.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { lexiconOf, lexiconsFrom } from './registry.ts';
import { shortAnswers } from './short.ts';
import { type Folded, fold, plain, type Stretch, toWholeCharacters } from './text.ts';

/** What a piece is by itself, before its neighbours are looked at. */
type Role = 'content' | 'none' | 'none-said' | 'dont-know' | 'small-talk' | 'rest' | 'nothing';

interface Read extends Piece {
  readonly said: string;
  readonly role: Role;
}

function roleOf(said: string, piece: Piece, alone: boolean, language: string, patterns: Patterns): Role {
  if (!/[\p{L}\p{N}]/u.test(said)) return /[^\s\p{P}\p{Z}\p{Cc}\p{Cf}\p{M}]/u.test(said) ? 'rest' : 'nothing';
  for (const lexicon of lexiconsFrom(language)) {
    const short = shortAnswers(lexicon);
    const answer = plain(said);
    if (short.smallTalk.test(answer)) return 'small-talk';
    if (short.dontKnow.test(answer)) return 'dont-know';
    if (short.none.test(answer)) return 'none';
  }
  if (patterns.noneSaid.test(said)) return 'none-said';
  if (patterns.question.test(said) && (piece.asks || alone)) return 'rest';
  return patterns.aside.test(said) ? 'rest' : 'content';
}

/** Somebody or something named and no more said: "my sister Ana", "the church on 5th". */
function isName(said: string, original: string, patterns: Patterns): boolean {
  const match = patterns.nameFirst.exec(said);
  if (!match) return false;
  const more = said.slice(match[0].length).trim();
  if (more === '' || patterns.attaching.test(more) || patterns.prepositions.test(more) || patterns.others.test(more.replace(/^,\s*/, ''))) return true;
  return !patterns.finite.test(said) && /^\p{Lu}/u.test(original.slice(original.length - more.length).trim());
}

/** Kinds that words show plainly. */
function shown(said: string, original: string, patterns: Patterns): SpanKind | undefined {
  if (patterns.wish.test(said)) return 'goal';
  if (patterns.told.test(said)) return 'strength';
  if (isName(said, original, patterns)) return 'support';
  return patterns.strength.test(said) ? 'strength' : undefined;
}

/** A statement about somebody, not a name of something or an activity. */
function isClause(said: string, patterns: Patterns): boolean {
  return patterns.speaker.test(said) || patterns.others.test(said) || (patterns.finite.test(said) && !patterns.verb.test(said));
}

/** The kind of a piece among others, or undefined where it names nothing of what was asked for. */
function kindAmong(piece: Read, original: string, expected: SpanKind, others: { readonly plainly: boolean; readonly refused: boolean }, patterns: Patterns): SpanKind | undefined {
  const { said } = piece;
  const clause = isClause(said, patterns);
  const plainly = shown(said, original, patterns);
  const excepted = others.refused && patterns.exceptions.test(said);
  if (expected === 'support') {
    if (patterns.gone.test(said)) return undefined;
    if (plainly === 'goal') return 'goal';
    if (kindNamed(said, patterns) && !(others.plainly && patterns.others.test(said))) return 'support';
    if (plainly === 'strength') return 'strength';
    return (clause && others.plainly) || (others.refused && !excepted) ? undefined : 'support';
  }
  if (expected === 'strength') {
    if (plainly === 'goal' || plainly === 'support') return plainly;
    if (plainly === 'strength') return 'strength';
    return patterns.trouble.test(said) || (others.refused && !excepted) ? undefined : 'strength';
  }
  if (plainly === 'goal') return expected;
  if (plainly === 'strength') return others.plainly ? 'strength' : expected;
  return (clause && others.plainly) || (others.refused && !excepted) ? undefined : expected;
}

function domainOf(said: string, patterns: Patterns): string | undefined {
  const counts = patterns.domains.map(([domain, words]) => ({ domain, count: [...said.matchAll(words)].length }));
  const most = Math.max(...counts.map(({ count }) => count));
  const best = counts.filter(({ count }) => count === most);
  return most > 0 && best.length === 1 ? best[0]!.domain : undefined;
}

/** A reason in a sentence of its own belongs to the wish before it. */
function withReasons(pieces: readonly Piece[], text: string, patterns: Patterns): Piece[] {
  const found: Piece[] = [];
  for (const piece of pieces) {
    const last = found.at(-1);
    if (last && last.sentence !== piece.sentence && patterns.reason.test(text.slice(piece.start, piece.end))) found[found.length - 1] = { ...last, end: piece.end };
    else found.push(piece);
  }
  return found;
}

function toSpan(piece: Read, kind: SpanKind, at: (stretch: Stretch) => Stretch, patterns: Patterns): Span {
  const domain = kind === 'support' ? undefined : domainOf(piece.said, patterns);
  const supportKind = kind === 'support' ? kindNamed(piece.said, patterns) : undefined;
  const tie = supportKind === 'person' ? patterns.relationship.exec(piece.said) : null;
  const start = piece.start + (tie?.index ?? 0);
  return {
    ...at(piece),
    kind,
    ...(domain && { domain }),
    ...(supportKind && { supportKind }),
    ...(tie && { relationship: at({ start, end: start + tie[0].length }) }),
  };
}

/** The kind of each piece, or undefined where it is kept as rest. */
function sortPieces(pieces: readonly Read[], folded: Folded, text: string, expected: SpanKind, patterns: Patterns): (SpanKind | undefined)[] {
  const contents = pieces.filter(({ role }) => role === 'content');
  const refusedAt = pieces.findIndex(({ role }) => role === 'none' || role === 'none-said');
  const originalOf = (piece: Read): string => text.slice(folded.origin[piece.start], folded.origin[piece.end]);
  const plainly = (piece: Read): boolean => {
    const kind = shown(piece.said, originalOf(piece), patterns);
    return expected === 'support' ? kindNamed(piece.said, patterns) !== undefined : kind === 'goal' || !isClause(piece.said, patterns);
  };
  return pieces.map((piece, index) => {
    if (piece.role !== 'content') return undefined;
    if (expected === 'other' || expected === 'urgent') return expected;
    const refused = refusedAt >= 0 && refusedAt < index;
    if (contents.length === 1 && !refused) return expected === 'support' && patterns.gone.test(piece.said) ? undefined : expected;
    return kindAmong(piece, originalOf(piece), expected, { plainly: contents.some((other) => other !== piece && plainly(other)), refused }, patterns);
  });
}

function understand(text: string, expected: SpanKind, language: string): Understanding {
  const lexicon: Lexicon = lexiconOf(language);
  const patterns = patternsOf(lexicon);
  const folded = fold(text);
  const whole = toWholeCharacters(text);
  const at = ({ start, end }: Stretch): Stretch => whole({ start: folded.origin[start]!, end: folded.origin[end]! });
  const cut = withReasons(piecesOf(folded, text, expected, lexicon), folded.text, patterns);
  const pieces = cut.map((piece): Read => {
    const said = folded.text.slice(piece.start, piece.end);
    return { ...piece, said, role: roleOf(said, piece, cut.length === 1, language, patterns) };
  });
  const spans: Span[] = [];
  const rest: (Stretch & { sentence: number; index: number })[] = [];
  for (const [index, kind] of sortPieces(pieces, folded, text, expected, patterns).entries()) {
    const piece = pieces[index]!;
    const last = rest.at(-1);
    if (kind) spans.push(toSpan(piece, kind, at, patterns));
    else if (!['content', 'rest', 'none-said'].includes(piece.role)) continue;
    // Neighbours of one sentence that are in no line are kept together.
    else if (last?.sentence === piece.sentence && last.index === index - 1) rest[rest.length - 1] = { ...last, index, end: at(piece).end };
    else rest.push({ ...at(piece), sentence: piece.sentence, index });
  }
  const roles = new Set(pieces.map(({ role }) => role));
  const says = (): Understanding['says'] => {
    if (spans.length > 0) return 'words';
    if (roles.has('none') || roles.has('none-said')) return 'none';
    if (roles.has('dont-know')) return 'dont-know';
    return rest.length === 0 ? 'small-talk' : 'words';
  };
  return { spans, rest: rest.map(({ start, end }) => ({ start, end })), says: says() };
}

/** Own words into spans by rules: lists and sentences are divided, each part is sorted by what it plainly names. Nothing leaves the machine. */
export function createUnderstander(): Understander {
  return { understand: async (text, { expected, language }) => understand(text, expected, language) };
}
