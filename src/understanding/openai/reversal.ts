import { oneOf, type Stretch } from '../verbatim/text.ts';

/**
 * Words that turn round what follows them, in the languages that clients write: no, not, never, without, stop, less. To cut one off would
 * make "I don't want to leave" a wish to leave, and "stop drinking" a wish to drink.
 */
const turning = oneOf(`
  not no never none nobody nothing neither nor without stop stops stopped stopping quit quits quitting avoid avoiding less fewer
  \\p{L}+n['’]t cannot cant dont wont didnt isnt
  nunca jam[aá]s nadie nada sin tampoco ni dejar deje dej[éoó] dejando parar evitar menos
  pa san sispann kite p['’]ap
  kh[oô]ng ch[uư]a đ[uừ]ng ch[aẳ]ng b[oỏ] ng[uừ]ng thôi
  لا ما لم لن ليس ليست بدون غير أتوقف التوقف ترك
  hindi di wala walang huwag tigil itigil ihinto ayaw
  не нет ни никогда без бросить перестать прекратить
  n[aã]o nem sem deixar
  ne pas jamais sans arr[eê]ter plus
  안 못
`);
/** Where words are not spaced. */
const unspaced = '[不没沒別别戒無无停未]';
const turn = new RegExp(`(?<![\\p{L}\\p{N}'’])(?:${turning})(?![\\p{L}\\p{N}])|(?<!\\p{L})n['’]|${unspaced}`, 'giu');
/** Korean says it behind the verb. */
const behind = /^[^.!?。！？\n,，]*(?:않|못|없|말고|끊|그만)[^.!?。！？\n,，]*/u;

const clauseEnd = /[.!?;:,\n。！？；，、،؛؟]|(?<!\p{L})(?:but|pero|sino|men|nhưng|لكن|но|mas|mais)(?!\p{L})|但|지만/giu;
/** Further away it belongs to something else: in UTF-16 units, and in words between. */
const reach = 60;
const most = 5;

/** The stretch with what turns it round, where that was cut off; never beyond the clause, nor into another stretch. */
export function withReversal(text: string, { start, end }: Stretch, floor: number, ceiling: number): Stretch {
  const from = Math.max(floor, start - reach);
  const lead = text.slice(from, start);
  const clauseAt = [...lead.matchAll(clauseEnd)].map(({ index, 0: found }) => index + found.length).at(-1) ?? 0;
  const near = [...lead.matchAll(turn)].find(
    ({ index }) =>
      index >= clauseAt &&
      lead.slice(index).trim().split(/\s+/u).length <= most + 1 &&
      !(index === 0 && /[\p{L}\p{N}]$/u.test(text.slice(0, from))),
  );
  const tail = behind.exec(text.slice(end, Math.min(ceiling, end + reach)))?.[0].trimEnd() ?? '';
  return { start: near ? from + near.index : start, end: end + tail.length };
}
