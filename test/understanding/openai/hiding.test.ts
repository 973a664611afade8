import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createHiding } from '../../../src/understanding/openai/hiding.ts';

const names = [
  { text: 'ana', person: true },
  { text: 'Mr. Bell', person: true },
  { text: 'the Grace Church', person: false },
  { text: '王芳', person: true },
  { text: 'José Núñez', person: true },
  { text: 'May', person: true },
];

test.each([
  ['my sister ANA and Ana’s kids', 'my sister [NAME_1] and [NAME_1]’s kids'],
  ['banana bread with bell peppers', 'banana bread with [NAME_1] peppers'],
  ['grace church, the church', '[NAME_1] [NAME_2], the [NAME_2]'],
  ['我妹妹王芳帮我', '我妹妹[NAME_1]帮我'],
  ['jose nunez me ayuda', '[NAME_1] [NAME_2] me ayuda'],
  ['call 555-010-2233 or +1 (312) 555 0100', 'call [PHONE_1] or [PHONE_2]'],
  ['rosa@example.org, https://x.example/a?b=1', '[EMAIL_1], [LINK_1]'],
  ['I live at 12 Main St apt 4, since 2019', 'I live at [ADDRESS_1], since 2019'],
  ['vivo en la calle Juárez 45', 'vivo en la [ADDRESS_1]'],
  ['我住在中山路12号', '[ADDRESS_1]'],
  ['case A1234567, 123-45-6789, AB998877, born 03/04/1985', 'case [ID_1], [ID_2], [ID_3], born [DATE_1]'],
  ['I get 800 dollars for 2 kids, 12 steps at 7:30', 'I get 800 dollars for 2 kids, 12 steps at 7:30'],
  [
    'Luis helps me. Maria Lopez too. I go to AA on Monday, my friend Tam',
    '[NAME_1] helps me. [NAME_2] [NAME_3] too. I go to AA on Monday, my friend [NAME_4]',
  ],
  ['may came in May', '[NAME_1] came in [NAME_1]'],
  ['Fixing cars. Cooking', 'Fixing cars. Cooking'],
  ['[NAME_1] says hi', '[MARK_1] says hi'],
])('%s', (text, sent) => expect(createHiding(names).hide(text).text).toBe(sent));

const parts = fc.constantFrom(
  'Ana',
  'ANA ',
  'Mr. Bell',
  ' 555-010-2233',
  'a@b.co',
  ' 12 Main St',
  '[NAME_1]',
  '王芳',
  'e\u0301',
  '👩‍👩‍👧',
  ' I cook',
  '. ',
  '\n',
  ' calle 5 #12',
  'x',
  '\ud800',
  ' 1 ',
);
const texts = fc.oneof(
  fc.array(parts, { maxLength: 25 }).map((all) => all.join('')),
  fc.string({ unit: 'binary', maxLength: 120 }),
);

test('nothing is lost by it: what is put back is what was said, and every place leads back to the same words', () => {
  fc.assert(
    fc.property(fc.array(texts, { maxLength: 3 }), fc.nat(), fc.nat(), (all, a, b) => {
      const hiding = createHiding(names);
      for (const text of all) {
        const hidden = hiding.hide(text);
        expect(hiding.restore(hidden.text)).toBe(hiding.restore(hiding.hide(text).text));
        expect(hiding.restore(hidden.text)?.toLowerCase()).toBe(text.toLowerCase());
        if (hidden.text === '') continue;
        const start = a % hidden.text.length;
        const end = start + 1 + (b % (hidden.text.length - start));
        const place = hidden.original({ start, end });
        expect(place.start).toBeLessThan(place.end);
        expect(place.end).toBeLessThanOrEqual(text.length);
        const piece = hidden.text.slice(start, end);
        if (!/[[\]]|[A-Z]+_|_\d|\d/.test(piece) && !/\[[^\]]*$/.test(hidden.text.slice(0, start)))
          expect(text.slice(place.start, place.end)).toBe(piece);
      }
    }),
    { numRuns: 400 },
  );
});

test('no name that is known goes out, however it is written', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const sent = createHiding(names)
        .hide(text)
        .text.replace(/\[[A-Z]+_\d+\]/g, ' ');
      expect(sent).not.toMatch(/(?<![\p{L}\p{M}\p{N}])(?:ana|bell)(?![\p{L}\p{N}])|王芳|a@b\.co|555-010-2233/iu);
    }),
    { numRuns: 400 },
  );
});

test('4,000 characters of anything take no time worth naming', () => {
  for (const part of ['1 a ', '12 Main ', 'calle a ', 'a@', 'Ana ', '555-', '路', '1', 'A1-', 'Xx Yy ', '1/1/', 'a.', '로', '+(1) ']) {
    const began = performance.now();
    createHiding(names).hide(part.repeat(Math.ceil(4000 / part.length)));
    expect({ part, ms: Math.round(performance.now() - began) < 1000 }).toEqual({ part, ms: true });
  }
});
