import { expect, test } from '@jest/globals';
import { linesIn } from '../../src/bot/crisis-lines.ts';
import { createTexts } from '../../src/i18n/index.ts';
import { linesFor } from '../../src/safety/index.ts';

const texts = createTexts();
const countries = ['US', 'PR', 'CA', 'GB', 'IE', 'AU', 'NZ', 'MX', 'ES', 'FR', 'DE', 'IN', 'BR', 'ZZ'];

test.each(countries)('%s has somebody to talk to and a number for danger, in every language of the bot', (country) => {
  const lines = linesFor(country);
  const audiences = lines.map(({ audience }) => audience);
  expect(audiences).toEqual(expect.arrayContaining(['everyone', 'emergency']));
  expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
  for (const language of texts.languages) {
    const said = linesIn(texts.in(language), language, lines);
    for (const text of [said.now, said.one, said.concern('B.abuse')]) {
      expect(text).not.toMatch(/\{\{|undefined|: *$| {2}|\blines\./m);
      expect(text).toMatch(/\d|findahelpline/);
    }
    for (const { audience, ways } of lines) if (audience === 'emergency') expect(said.now).toContain(ways[0]!.to);
  }
});

test('in the United States: 988 in any language by call, Spanish by AYUDA, veterans, violence, alcohol and drugs', () => {
  const us = linesFor('us');
  const ways = (id: string) => us.find((line) => line.id === id)!.ways;
  expect(ways('988')).toEqual(
    expect.arrayContaining([
      { how: 'call', to: '988', languages: ['any'] },
      { how: 'text', to: '988', keyword: 'AYUDA', languages: ['es'] },
    ]),
  );
  expect(ways('988-veterans').map(({ to, press }) => press ?? to)).toEqual(['1', '838255']);
  expect(ways('domestic-violence')).toMatchObject([{ to: '1-800-799-7233' }, { to: '88788', keyword: 'START' }]);
  expect(ways('samhsa')).toMatchObject([{ to: '1-800-662-4357' }]);
});
