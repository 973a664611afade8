/** What is taken out of a text before it leaves the machine. */
export type HiddenKind = 'NAME' | 'PHONE' | 'EMAIL' | 'LINK' | 'ADDRESS' | 'ID' | 'DATE' | 'MARK';

const street =
  '(?:street|st|avenue|ave|road|rd|drive|dr|lane|ln|boulevard|blvd|court|ct|place|pl|way|terrace|ter|circle|cir|highway|hwy|parkway|pkwy|square|sq)';
const word = "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}.'’-]*";
const number = '\\p{Nd}';

/** Addresses, in the orders in which languages write them: "12 Main St", "Calle 5 #12", "12 rue X", "5 đường X", "中山路12号", "شارع X 5". */
const addresses = [
  `${number}{1,6}[a-z]?[ ,]+(?:${word} ){1,4}${street}(?![\\p{L}])\\.?(?:[ ,]+(?:apt|apartment|unit|suite|ste|room|rm|#)\\.? ?#?${word})?`,
  `(?:apt|apartment|unit|suite|apto|apartamento)\\.? ?#?${number}+[a-z]?(?![\\p{L}])`,
  `(?:calle|avenida|avda|av|carrera|camino|paseo|rua|rue|ri|lari|đường|duong|ул|улица|شارع)\\.? (?:${word} ?){1,4}(?:[#№,]|n[oº.])? ?${number}+[a-z]?(?:-${number}+)?`,
  `${number}{1,5},? (?:bis )?(?:rue|avenue|boulevard|ri|đường|duong) (?:${word} ?){1,3}`,
  `[\\p{Script=Han}]{1,8}(?:路|街|道|巷)${number}+(?:号|號)?(?:${number}+室)?`,
  `[\\p{Script=Hangul}]{1,8}(?:로|길) ?${number}+(?:-${number}+)?(?:번지)?`,
];

/** In this order; where two meet, the first wins. */
export const hiddenPatterns: readonly (readonly [HiddenKind, RegExp])[] = [
  // What looks like one of our own marks is taken out too, so that nothing said can pass for one.
  ['MARK', /\[[A-Z]{2,8}_\d+\]/gu],
  ['EMAIL', /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu],
  ['LINK', /(?:https?:\/\/|www\.)[^\s<>"']+/giu],
  ['ID', /@[\p{L}\p{N}_.]{3,}/gu],
  ...addresses.map((source): [HiddenKind, RegExp] => ['ADDRESS', new RegExp(`(?<![\\p{L}\\p{N}])${source}`, 'giu')]),
  ['ID', /(?<!\p{Nd})\p{Nd}{3}-\p{Nd}{2}-\p{Nd}{4}(?!\p{Nd})/gu],
  ['DATE', /(?<!\p{Nd})\p{Nd}{1,4}[/.-]\p{Nd}{1,2}[/.-]\p{Nd}{2,4}(?!\p{Nd})/gu],
  ['PHONE', /(?<![\p{L}\p{Nd}])(?=(?:[^\p{L}\n]{0,2}\p{Nd}){7})\+?\(?\p{Nd}{1,4}\)?(?:[ .\-–/]{0,2}\(?\p{Nd}{2,4}\)?){1,5}(?!\p{Nd})/gu],
  // Case and licence numbers: five digits or more, or letters and digits mixed.
  ['ID', /(?<![\p{L}\p{N}])(?:\p{Nd}{5,}|\p{Lu}{1,4}-?\p{Nd}{3,}[\p{Lu}\p{Nd}-]*)(?![\p{L}\p{N}])/gu],
];
