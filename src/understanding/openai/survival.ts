/** Our marks for what was taken out, as in `[NAME_1]`. */
const mark = /\[[A-Z]{2,8}_\d+\]/gu;

export const marksIn = (text: string): string[] => text.match(mark) ?? [];

/** A decimal digit of any script in our own: their ten stand in a row everywhere. */
function digit(char: string): string {
  const at = char.codePointAt(0)!;
  let zero = at;
  while (at - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String(at - zero);
}

/** What parts a number into groups of three, in one language or another. */
const grouping = /(?<=\d)[,.٬'’\u00A0\u202F](?=\d{3}(?!\d))/gu;

/** Every number of a text, marks left out, in whatever digits it is written; the parts of 3:30 and 2.5 are numbers each. */
export function numbersIn(text: string): string[] {
  const plain = text
    .replace(mark, ' ')
    .normalize('NFKC')
    .replace(/\p{Nd}/gu, digit)
    .replace(grouping, '');
  return (plain.match(/\d+/gu) ?? []).map((number) => number.replace(/^0+(?=\d)/u, ''));
}

/** Marks and numbers of the original that the translation has not, each as often as it is missing (a mark once: a name may become "she"). */
export function lostIn(original: string, translation: string): string[] {
  const left = numbersIn(translation);
  const numbers = numbersIn(original).filter((number) => {
    const at = left.indexOf(number);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  const there = new Set(marksIn(translation));
  return [...new Set(marksIn(original).filter((one) => !there.has(one))), ...numbers];
}
