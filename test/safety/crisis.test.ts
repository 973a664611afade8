import { readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { figuresOf, judge, labelledIn, readLabelled, share } from '../../src/commands/safety/figures.ts';
import { compiled } from '../../src/safety/compiled.ts';
import { assess } from '../../src/safety/crisis.ts';
import { assessCrisis, crisisLocales } from '../../src/safety/index.ts';

const file = (path: string) => new URL(path, import.meta.url);
const tierOf = (text: string) => assessCrisis(text)?.tier ?? 'none';
const least: Readonly<Record<string, number>> = { en: 120, es: 80 };

describe.each(labelledIn(file('./')))('the labelled set of $code', ({ code, path }) => {
  const set = judge(readLabelled(path), assessCrisis);
  const [a, alarms] = figuresOf(set);

  test('is large enough, with hard negatives', () => {
    expect(set.length).toBeGreaterThanOrEqual(least[code] ?? 40);
    expect(set.filter(({ tier }) => tier === 'none').length).toBeGreaterThanOrEqual(0.4 * set.length);
    expect(new Set(set.map(({ text }) => text)).size).toBe(set.length);
  });
  test('tier A is recognised as tier A', () => {
    expect(a!.recall.share).toBeGreaterThanOrEqual(0.97);
  });
  test('tiers A and B raise an alarm', () => {
    expect(alarms!.recall.share).toBeGreaterThanOrEqual(0.95);
  });
  test('alarms are rarely false', () => {
    expect(alarms!.precision.share).toBeGreaterThanOrEqual(0.9);
    expect(a!.precision.share).toBeGreaterThanOrEqual(0.9);
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

test('intervals are those of Wilson', () => {
  expect(share(9, 10).low).toBeCloseTo(0.596, 2);
  expect(share(9, 10).high).toBeCloseTo(0.982, 2);
  expect(share(20, 20).high).toBe(1);
});

test('every language that the bot speaks has crisis words, and a labelled set', () => {
  const spoken = readdirSync(file('../../locales')).filter((name) => name.endsWith('.json'));
  const known = crisisLocales.map(({ code }) => `${code}.json`);
  expect(labelledIn(file('./')).map(({ code }) => code)).toEqual(crisisLocales.map(({ code }) => code).sort());
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
  ['继父打我妹妹', 'B.child'],
  ['护工虐待我奶奶', 'B.dependent'],
  ['我吃了四十片安眠药', 'A.act'],
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
  ['negation', '我从来没有想过要自杀', undefined],
  ['negation of something else', '我受不了了我想死', 'B'],
  ['denial', '自杀？没有，从来没想过', undefined],
  ['idiom', '这份工作快把我累死了，想死我妈了', undefined],
  ['somebody else', '我弟弟想自杀', 'C'],
  ['past', '我十九岁的时候自杀过', 'C'],
  ['traditional characters', '我準備跳樓', 'A'],
  ['spaces between characters', '我 想 自 殺', 'A'],
  ['no comma but a space', '活着没意思 我没有朋友 想死', 'B'],
  ['another script beside it', '我想kill myself', 'B'],
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
    '我想',
    '老公打我',
    '没有想过要',
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

test.each([
  ['my husband beats my kids and he is here now with a gun', 'A', true],
  ['he is here now with a gun. my husband slaps my son', 'A', true],
  ['the aide hits my grandmother', 'B', true],
  ['I am going to kill myself tonight. Mi padrastro le pega a mi hermanito.', 'A', true],
  ['I am going to kill myself tonight', 'A', undefined],
  ['my husband hits me', 'B', undefined],
])('%s: tier %s, may need a report: %s', (text, tier, mayNeedReport) => {
  const crisis = assessCrisis(text);
  expect([crisis?.tier, crisis?.mayNeedReport]).toEqual([tier, mayNeedReport]);
});

test.each([
  ['he pulled up outside. im hiding. pls', 'A.danger'],
  ['pls. im hiding. he pulled up outside', 'A.danger'],
  ['im hiding the easter eggs', undefined],
  ['i got a bottle of pills. tell my kids i love them', 'A.intent'],
  ['i got a bottle of pills from the pharmacy', undefined],
])('signs that count only together: %s is %s', (text, rule) => {
  expect(assessCrisis(text)?.rule).toBe(rule);
});
