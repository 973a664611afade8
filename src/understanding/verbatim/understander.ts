import type { Span, SpanKind, Understander, Understanding } from '../../record/ports.ts';
import { kindNamed } from './joins.ts';
import { type Read, roleOf, sortPieces } from './kinds.ts';
import { type Patterns, patternsOf } from './patterns.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { lexiconOf } from './registry.ts';
import { fold, type Stretch, toWholeCharacters } from './text.ts';

/** The life domain that more of its words name than any other, if there is one. */
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
    if (last && last.sentence !== piece.sentence && patterns.reason.test(text.slice(piece.start, piece.end)))
      found[found.length - 1] = { ...last, end: piece.end };
    else found.push(piece);
  }
  return found;
}

function toSpan(piece: Read, place: Stretch, kind: SpanKind, at: (stretch: Stretch) => Stretch, patterns: Patterns): Span {
  const domain = kind === 'support' ? undefined : domainOf(piece.said, patterns);
  const supportKind = kind === 'support' ? kindNamed(piece.said, patterns) : undefined;
  const person = patterns.named[0]![1].exec(piece.said)?.index ?? 0;
  const found = supportKind === 'person' ? patterns.relationship.exec(piece.said) : null;
  // In "the teacher of my son" it is not the son who is named.
  const tie = found && found.index <= person && person < found.index + found[0].length ? found : null;
  const start = piece.start + (tie?.index ?? 0);
  return {
    ...place,
    kind,
    ...(domain && { domain }),
    ...(supportKind && { supportKind }),
    ...(tie && { relationship: at({ start, end: start + tie[0].length }) }),
  };
}

function understand(text: string, expected: SpanKind, language: string): Understanding {
  const lexicon = lexiconOf(language);
  const patterns = patternsOf(lexicon);
  const folded = fold(text, lexicon.kept);
  const whole = toWholeCharacters(text);
  const at = ({ start, end }: Stretch): Stretch => whole({ start: folded.origin[start]!, end: folded.origin[end]! });
  const cut = withReasons(piecesOf(folded, text, expected, lexicon), folded.text, patterns);
  // Where a cut falls inside one shown character, that character is the first piece's.
  let reached = 0;
  const placed = cut.map((piece): Stretch => {
    const { start, end } = at(piece);
    const from = Math.max(start, reached);
    reached = Math.max(end, reached);
    return { start: from, end: reached };
  });
  const pieces = cut.map((piece): Read => {
    const said = folded.text.slice(piece.start, piece.end);
    return { ...piece, said, role: roleOf(said, piece, cut.length === 1, language, patterns) };
  });
  const spans: Span[] = [];
  const rest: (Stretch & { sentence: number; index: number })[] = [];
  for (const [index, kind] of sortPieces(pieces, folded, text, expected, patterns).entries()) {
    const piece = pieces[index]!;
    const place = placed[index]!;
    const last = rest.at(-1);
    if (place.start === place.end) continue;
    if (kind) spans.push(toSpan(piece, place, kind, at, patterns));
    else if (!['content', 'rest', 'none-said'].includes(piece.role)) continue;
    // Neighbours of one sentence that are in no line are kept together.
    else if (last?.sentence === piece.sentence && last.index === index - 1) rest[rest.length - 1] = { ...last, index, end: place.end };
    else rest.push({ ...place, sentence: piece.sentence, index });
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
