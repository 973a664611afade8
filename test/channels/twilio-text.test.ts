import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { segments } from '../../src/channels/twilio/segments.ts';
import { smsText, split } from '../../src/channels/twilio/text.ts';

const sms = (text: string) => smsText([{ type: 'message', text }]);

describe('cheap text', () => {
  test.each([
    ['“Sí”, she said — ‘it’s fine’…', "\"Sí\", she said - 'it's fine'..."],
    ['« bonjour »', '"bonjour"'],
    ['a\u00a0b\u202fc\td', 'a b c d'],
    ['one\r\ntwo\u0000\u0007', 'one\ntwo'],
    ['á í ó ú é ñ ü ¿ ¡ Đúng 我 می\u200cخواهم 👩\u200d👧', 'á í ó ú é ñ ü ¿ ¡ Đúng 我 می\u200cخواهم 👩\u200d👧'],
  ])('%j', (text, expected) => expect(sms(text)).toBe(expected));

  test('a curly quote no longer makes a text of 160 an expensive one', () => {
    const text = `It’s ${'x'.repeat(155)}`;
    expect(segments(text)).toEqual({ count: 3, encoding: 'UCS-2' });
    expect(segments(sms(text))).toEqual({ count: 1, encoding: 'GSM-7' });
  });
});

describe('segments', () => {
  test.each([
    ['é ñ ü ¿ ¡ à è ì ò ù', 1, 'GSM-7'],
    ['x'.repeat(160), 1, 'GSM-7'],
    ['x'.repeat(161), 2, 'GSM-7'],
    ['x'.repeat(307), 3, 'GSM-7'],
    ['€'.repeat(80), 1, 'GSM-7'],
    ['€'.repeat(81), 2, 'GSM-7'],
    [`${'x'.repeat(69)}á`, 1, 'UCS-2'],
    [`${'x'.repeat(70)}í`, 2, 'UCS-2'],
    [`${'x'.repeat(134)}ó`, 3, 'UCS-2'],
    ['ú', 1, 'UCS-2'],
  ])('%#', (text, count, encoding) => expect(segments(text)).toEqual({ count, encoding }));
});

describe('splitting', () => {
  test('prefers paragraphs, then lines, sentences, words, and cuts no emoji apart', () => {
    expect(split('aaaa bb\ncc\n\ndddd. eeee', 16)).toEqual(['aaaa bb\ncc', 'dddd. eeee']);
    expect(split('aaaa bbbb\ncc dd. ee', 16)).toEqual(['aaaa bbbb', 'cc dd. ee']);
    expect(split('aaaa bbbb. cc dd ee', 16)).toEqual(['aaaa bbbb.', 'cc dd ee']);
    expect(split('我我我我我。我我我我我', 8)).toEqual(['我我我我我。', '我我我我我']);
    expect(split('aaaa bbbb cc dd ee', 16)).toEqual(['aaaa bbbb cc dd', 'ee']);
    expect(split('👩‍👧👩‍👧👩‍👧', 11)).toEqual(['👩‍👧👩‍👧', '👩‍👧']);
    expect(split('  ')).toEqual([]);
  });

  test('loses nothing but blanks at the cuts, and no part is blank or too long', () => {
    const text = fc
      .array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('\n\n', '\n', ' ', '. ', '。', ' '.repeat(60), 'x'.repeat(60))))
      .map((parts) => parts.join(''));
    const solid = (string: string) => string.replace(/\s+/g, '');
    fc.assert(
      fc.property(text, (whole) => {
        const parts = split(whole, 40);
        expect(solid(parts.join(''))).toBe(solid(whole));
        for (const part of parts) {
          expect(part.length).toBeLessThanOrEqual(40);
          expect(part.trim()).not.toBe('');
        }
      }),
    );
  });
});
