import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compiled } from '../../src/safety/compiled.ts';
import { assess } from '../../src/safety/crisis.ts';
import { assessCrisis, crisisLocales } from '../../src/safety/index.ts';

interface Labelled {
  readonly text: string;
  readonly tier: 'A' | 'B' | 'C' | 'none';
}

const file = (path: string) => new URL(path, import.meta.url);
const labelled = (code: string): Labelled[] => JSON.parse(readFileSync(file(`./labelled.${code}.json`), 'utf8'));
const tierOf = (text: string) => assessCrisis(text)?.tier ?? 'none';
const alarm = (tier: string) => tier === 'A' || tier === 'B';
const least: Readonly<Record<string, number>> = { en: 80 };

describe.each(crisisLocales.map(({ code }) => code))('the labelled set of %s', (code) => {
  const set = labelled(code).map((one) => ({ ...one, got: tierOf(one.text) }));
  const a = set.filter(({ tier }) => tier === 'A');
  const alarms = set.filter(({ tier }) => alarm(tier));
  const raised = set.filter(({ got }) => alarm(got));
  const raisedA = set.filter(({ got }) => got === 'A');

  test('is large enough, with hard negatives', () => {
    expect(set.length).toBeGreaterThanOrEqual(least[code] ?? 40);
    expect(set.filter(({ tier }) => tier === 'none').length).toBeGreaterThanOrEqual(0.45 * set.length);
  });
  test('tier A is recognised as tier A', () => {
    expect(a.filter(({ got }) => got === 'A').length / a.length).toBeGreaterThanOrEqual(0.97);
  });
  test('tiers A and B raise an alarm', () => {
    expect(alarms.filter(({ got }) => alarm(got)).length / alarms.length).toBeGreaterThanOrEqual(0.95);
  });
  test('alarms are rarely false', () => {
    expect(raised.filter(({ tier }) => alarm(tier)).length / raised.length).toBeGreaterThanOrEqual(0.9);
    expect(raisedA.filter(({ tier }) => tier === 'A').length / raisedA.length).toBeGreaterThanOrEqual(0.9);
  });
  test('case, end punctuation, accents and spaces change nothing', () => {
    for (const { text, got } of set) {
      const plain = text.normalize('NFD').replace(/\p{M}/gu, '');
      for (const same of [
        text.toUpperCase(),
        text.toLowerCase(),
        `  ${text} `,
        `${text}!!`,
        plain,
        text.replaceAll(' ', '   '),
        text.replaceAll("'", '’'),
      ]) {
        expect({ text: same, tier: tierOf(same) }).toEqual({ text: same, tier: got });
      }
    }
  });
});

test('every language that the bot speaks has crisis words', () => {
  const spoken = readdirSync(file('../../locales')).filter((name) => name.endsWith('.json'));
  const known = crisisLocales.map(({ code }) => `${code}.json`);
  expect(spoken.length).toBeGreaterThan(0);
  expect(spoken.filter((name) => !known.includes(name))).toEqual([]);
});

test.each([
  ['My stepdad hits my little sister', 'B.child'],
  ['my husband beats me and my kids', 'B.child'],
  ['The aide hits my grandmother', 'B.dependent'],
  ['mi padrastro le pega a mi hermanito', 'B.child'],
  ['la enfermera maltrata a mi abuelo', 'B.dependent'],
  ['my husband hits me', 'B.abuse'],
  ['i took 40 pills', 'A.act'],
])('%s is %s', (text, rule) => {
  expect(assessCrisis(text)?.rule).toBe(rule);
});

test.each([
  ['negation', "I don't want to die", undefined],
  ['negation', 'No thoughts of hurting myself or anyone else', undefined],
  ['negation', 'no quiero morir', undefined],
  ['negation of something else', 'i cant do this anymore i want to die', 'B'],
  ['negation of something else', "I can't stop thinking about killing myself", 'B'],
  ['denial', 'Suicide? No.', undefined],
  ['idiom', 'this job is killing me', undefined],
  ['idiom', "I'm dying to see her", undefined],
  ['idiom', 'me muero por ver a mi hija', undefined],
  ['idiom', 'I cut myself shaving', undefined],
  ['idiom', 'he hit me up about a job', undefined],
  ['idiom', 'I volunteer at a suicide hotline', undefined],
  ['idiom', 'este trabajo me mata, mi papá me pegó la gripa', undefined],
  ['idiom and earnest', 'this job is killing me and i want to die', 'B'],
  ['fear', "I'm afraid of dying in a car accident", undefined],
  ['somebody else', 'my brother wants to kill himself', 'C'],
  ['somebody else', 'My friend is suicidal', 'C'],
  ['somebody else', 'mi hermano se quiere matar', 'C'],
  ['oneself after somebody else', 'my mom died and i want to die', 'B'],
  ['past', 'I tried to kill myself when I was 19', 'C'],
  ['past', 'my ex hit me last year', 'C'],
  ['past and present', 'he hit me last year and he hit me again today', 'B'],
  ['title', 'My favorite song is "Suicide is Painless"', undefined],
  ['own words quoted', '"I want to die"', 'B'],
  ['misspelling', 'im gonna k1ll myslef', 'A'],
  ['misspelling', 'i am s u i c i d a l', 'B'],
  ['dose', 'I take 20 mg of lexapro every day', undefined],
  ['dose', 'i took 30 lexapro', 'A'],
  ['accents: slowly', 'làm từ từ rồi cũng quen', undefined],
  ['accents: by oneself, and none typed', 'toi muon tu tu', 'A'],
  ['accents: a friend, no shot', 'bạn tôi giúp tôi', undefined],
  ['no accents: a friend, no shot', 'ban toi giup toi', undefined],
  ['idiom', 'hôm nay mệt muốn chết', undefined],
  ['a word of two syllables for somebody else', 'em tôi muốn tự tử', 'C'],
  ['and one of them for oneself', 'em muốn tự tử', 'A'],
  ['negation', 'tôi không muốn chết', undefined],
  ['negation of something else', 'không ai thương, tôi muốn chết', 'B'],
])('%s: %s', (_, text, tier) => {
  expect(assessCrisis(text)?.tier).toBe(tier);
});

test('the highest tier over all languages counts', () => {
  expect(assessCrisis('I feel hopeless. Me voy a matar esta noche.')).toMatchObject({ tier: 'A', language: 'es' });
  expect(assessCrisis('no tengo esperanza, im going to kill myself')).toMatchObject({ tier: 'A', language: 'en' });
});

describe('any string', () => {
  const locales = crisisLocales.map(compiled);
  const named = crisisLocales
    .flatMap(({ classes }) => Object.values(classes).flatMap((list) => list.split(/[ _]/)))
    .filter((word) => !word.startsWith('@'));
  const dense = fc
    .array(fc.constantFrom(...named, 'i', 'not', 'to', 'my', 'no', 'me', 'yo', 'de', ','), { maxLength: 700 })
    .map((list) => list.join(' ').slice(0, 4000));
  const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ unit: 'grapheme', maxLength: 400 }), dense);

  test('neither throws nor takes more than a bounded number of steps a character', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const cost = { steps: 0 };
        assess(locales, text, cost);
        expect(cost.steps).toBeLessThanOrEqual(1000 + 60 * text.length);
      }),
      { numRuns: 200 },
    );
  });
  test.each([
    'die i want to not ',
    'he hits me i never ',
    'el me pega no ',
    'no one would care if i ',
    'a*e*i*o ',
    'k1ll5t34 ',
    'me ',
    '"',
    "'",
    'matarmeteselos ',
    'a',
  ])('the cost of "%s" over and over grows with its length only', (piece) => {
    const steps = (length: number) => {
      const cost = { steps: 0 };
      assess(locales, piece.repeat(length / piece.length), cost);
      return cost.steps;
    };
    expect(steps(8000)).toBeLessThanOrEqual(2.5 * steps(4000) + 500);
  });
});
