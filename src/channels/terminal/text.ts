/** Nearly all terminals show East Asian letters and emoji two columns wide. */
const wide =
  /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Emoji_Presentation}|[\u3000-\u303F\uFF01-\uFF60]/u;
const nothing = /^[\p{Mark}\p{Cf}]*$/u;
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
/** What could move the cursor, change colours or turn the reading direction of what follows: a client's words are shown, never obeyed. */
const commands = /[^\P{Cc}\n]|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
const isolate = (line: string): string => `\u2068${line}\u2069`;

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const lettersOf = (text: string): string[] => Array.from(graphemes.segment(text), ({ segment }) => segment);

/** How many columns a terminal needs for a text. */
function columnsOf(text: string): number {
  return lettersOf(text).reduce((sum, letter) => sum + (nothing.test(letter) ? 0 : wide.test(letter) ? 2 : 1), 0);
}

/**
 * A text as lines for a terminal: control characters dropped, no line over `width` columns, each with `indent` before it.
 * A line with right-to-left words is isolated, so that it turns nothing around it.
 */
export function toLines(text: string, width: number, indent = ''): string[] {
  const room = width - columnsOf(indent);
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll('\t', ' ')
    .replaceAll(commands, '')
    .split('\n')
    .flatMap((line) => wrapped(line, room))
    .map((line) => (line === '' ? '' : indent + (rightToLeft.test(line) ? isolate(line) : line)));
}

/** Broken at spaces; a word that is longer than a line, and a script without spaces, between letters. */
function wrapped(line: string, room: number): string[] {
  const lines: string[] = [];
  let sofar = '';
  let used = 0;
  for (const word of line.split(' ')) {
    const columns = columnsOf(word);
    if (used > 0 && used + 1 + columns <= room) {
      sofar += ` ${word}`;
      used += 1 + columns;
      continue;
    }
    if (used > 0) lines.push(sofar);
    const pieces = columns <= room ? [word] : cut(word, room);
    lines.push(...pieces.slice(0, -1));
    sofar = pieces.at(-1) ?? '';
    used = columnsOf(sofar);
  }
  lines.push(sofar);
  return lines;
}

function cut(word: string, room: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const letter of lettersOf(word)) {
    if (columnsOf(piece + letter) > room) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...pieces, piece];
}
