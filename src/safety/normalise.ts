import { arabicLetters } from '../record/arabic.ts';

/** One word as it was written, in lower case and without accents, and what stood around it. */
export interface RawWord {
  readonly word: string;
  /** The same with its accents, where it has any. */
  readonly written?: string;
  readonly quoted: boolean;
  /** What separates it from the word before: nothing, a clause's or a sentence's end. */
  readonly after: 'word' | 'clause' | 'sentence';
}

const EMOJI: Readonly<Record<string, string>> = {
  '💊': ':pill:',
  '🔫': ':gun:',
  '🔪': ':knife:',
  '🗡': ':knife:',
  '🪢': ':rope:',
  '⚰': ':coffin:',
};

// A word may hold apostrophes and the signs that stand for letters (k!ll, su*c*de, $uicide) between its letters. The second is the first for plain texts, and faster.
const PIECE = /[$@]?[\p{L}\p{N}]+(?:(?:['!$@|]|\*{1,2})[\p{L}\p{N}]+)*|💊|🔫|🔪|🗡|🪢|⚰|["'«»]|[.?!;\n]|[,:()\u2013\u2014]| -+ /gu;
const PLAIN_PIECE = /[$@]?[a-z0-9]+(?:(?:['!$@|]|\*{1,2})[a-z0-9]+)*|["']|[.?!;\n]|[,:()]| -+ /g;

const ASCII = /^[\0-\x7f]*$/;
const HAN = /\p{sc=Han}/u;

/** A text from its first Han character on. */
const HAN_TEXT = /\p{sc=Han}.*/su;

/** Its punctuation as that of other scripts; a space between two words parts clauses; what is of another script is a word of its own. */
const han = (text: string): string =>
  text
    .replace(/[「」『』《》]/g, '"')
    .replaceAll('。', '.')
    .replace(/、|(?<=\p{sc=Han}{2})[^\S\n]+(?=\p{sc=Han}{2})/gu, ',')
    .replace(/\p{sc=Han}+/gu, ' $& ');

/** Unlike forms of the same sign made one; what cannot be seen, dropped. */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase().replaceAll('`', "'");
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\u200b-\u200f\u2060\ufeff\u00ad]/gu, '')
    .replaceAll('đ', 'd')
    .replace(/[\u2018\u2019\u02bc\u0060\u00b4]/g, "'")
    .replace(/[\u201c\u201d\u201e]/g, '"')
    .replace(HAN_TEXT, han);
  return ARABIC.test(plain) ? plain.replace(ARABIC_SIGNS, (sign) => ARABIC_PLAIN[sign] ?? '').replace(SILENT_ALIF, '') : plain;
}

const ARABIC = /[\u0600-\u06ff]/;
/** Those, further ones that some write with (the hamzas went with the accents), digits and punctuation. */
const ARABIC_SIGNS = /[ءىةیکگچپڤـ٠-٩۰-۹،؛؟٫]/g;
/** The alif that is written and not said at the end of a plural verb. */
const SILENT_ALIF = /(?<=\p{L}\p{L}و)(?<!ال\p{L}و)ا(?!\p{L})/gu;
const ARABIC_PLAIN: Readonly<Record<string, string>> = {
  ...arabicLetters,
  ...Object.fromEntries([
    ...Array.from('گچپڤ،؛؟', (sign, at) => [sign, 'قجبف,;?'[at]!]),
    ...Array.from('٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹', (sign, at) => [sign, String(at % 10)]),
  ]),
};

/** The same with accents, unit for unit; undefined where there are none, or it cannot be laid beside the folded text. */
function accented(text: string, folded: string): string | undefined {
  if (ASCII.test(text)) return undefined;
  const composed = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{M}\u200b-\u200f\u2060\ufeff\u00ad]/gu, '');
  return composed.length === folded.length ? composed : undefined;
}

/** Cuts a text into words. Linear in its length. */
export function words(text: string): RawWord[] {
  const found: { word: string; written?: string; quoted: boolean; after: RawWord['after'] }[] = [];
  const folded = fold(text);
  const composed = accented(text, folded);
  let place = 0;
  let after: RawWord['after'] = 'sentence';
  let opened: number | undefined;
  for (const piece of folded.match(ASCII.test(folded) ? PLAIN_PIECE : PIECE) ?? []) {
    const at = composed === undefined ? 0 : folded.indexOf(piece, place);
    place = at + piece.length;
    const written = composed?.slice(at, place) ?? piece;
    if (piece.length === 1 && '"\'«»'.includes(piece)) {
      if (opened === undefined) opened = found.length;
      else {
        // A message that is all in quotation marks is the client's own.
        if (opened > 0) for (const quoted of found.slice(opened)) quoted.quoted = true;
        opened = undefined;
      }
      if (after === 'word') after = 'clause';
    } else if (piece.length === 1 && '.?!;\n'.includes(piece)) after = 'sentence';
    else if (',:()\u2013\u2014 '.includes(piece[0]!)) after = after === 'sentence' ? after : 'clause';
    else {
      found.push({
        word: Object.hasOwn(EMOJI, piece) ? EMOJI[piece]! : piece,
        ...(written !== piece && { written }),
        quoted: false,
        after,
      });
      after = 'word';
    }
  }
  return joinLetters(found);
}

/** `k i l l` is one word: three and more single letters in a row. */
function joinLetters(list: readonly RawWord[]): RawWord[] {
  const joined: RawWord[] = [];
  for (let at = 0; at < list.length; ) {
    let end = at;
    while (
      end < list.length &&
      list[end]!.word.length === 1 &&
      /\p{L}/u.test(list[end]!.word) &&
      !HAN.test(list[end]!.word) &&
      (end === at || list[end]!.after === 'word')
    )
      end++;
    const first = list[at]!;
    if (end - at >= 3)
      joined.push({
        ...first,
        word: list
          .slice(at, end)
          .map((one) => one.word)
          .join(''),
      });
    else joined.push(first);
    at = end - at >= 3 ? end : at + 1;
  }
  return joined;
}
