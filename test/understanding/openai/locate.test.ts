import { expect, test } from '@jest/globals';
import { locator } from '../../../src/understanding/openai/locate.ts';

const found = (text: string, words: string, nth = 1): string | undefined => {
  const place = locator(text)(words, nth);
  return place && text.slice(place.start, place.end);
};

test.each([
  ['well, I cook', 'I cook', 'I cook'],
  ['I’M GOOD at “fixing”  cars', 'i\'m good at "fixing" cars', 'I’M GOOD at “fixing”  cars'],
  ['cafe\u0301 con leche', 'café', 'cafe\u0301'],
  ['ﬁxing cars', 'fixing', 'ﬁxing'],
  ['한국 요리', '한국'.normalize('NFD'), '한국'],
  ['I cook', '"I cook."', 'I cook'],
  ['the party', 'art', undefined],
  ['I cook', 'I bake', undefined],
  ['I cook', '', undefined],
  ['我会做饭，我想工作', '做饭', '做饭'],
])('%j says %j', (text, words, wanted) => expect(found(text, words)).toBe(wanted));

test.each([
  ['I want to stop drinking', 'drinking', 'stop drinking'],
  ["I don't want to leave", 'want to leave', "don't want to leave"],
  ['no quiero beber', 'beber', 'no quiero beber'],
  ['我想戒酒', '酒', '戒酒'],
  ['tôi không muốn uống', 'uống', 'không muốn uống'],
  ['mwen pa vle bwè', 'bwè', 'pa vle bwè'],
  ['لا أريد الشرب', 'الشرب', 'لا أريد الشرب'],
  ['술을 마시지 않을래요', '술을', '술을 마시지 않을래요'],
  ['I do not smoke. I cook', 'I cook', 'I cook'],
  ['I never gave up but I love cooking', 'I love cooking', 'I love cooking'],
])('in %j, %j keeps what turns it round', (text, words, wanted) => expect(found(text, words)).toBe(wanted));

test('each place is given once, and the occurrence is a hint', () => {
  const text = 'cook, clean, cook';
  const find = locator(text);
  expect(find('cook', 2)).toEqual({ start: 13, end: 17 });
  expect(find('cook', 2)).toEqual({ start: 0, end: 4 });
  expect(find('cook', 1)).toBeUndefined();
  expect(find('clean', 9)).toEqual({ start: 6, end: 11 });
});
