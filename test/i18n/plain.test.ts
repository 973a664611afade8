import { beforeAll, describe, expect, test } from '@jest/globals';
import { segments } from '../../src/channels/twilio/segments.ts';
import { loadPrograms } from '../../src/programs/index.ts';
import type { ClientRecord } from '../../src/record/record.ts';
import { createRehearsals, gradeOf, syllablesIn, wordsIn } from '../../src/rehearsal/index.ts';
import { type ClientText, clientTexts, prompts } from '../support/client-texts.ts';
import { program, texts } from '../support/talk-house.ts';

const rehearsals = createRehearsals({ settings: program, texts, programs: loadPrograms() });
let record: ClientRecord;
beforeAll(async () => {
  const maria = { persona: 'maria', channel: 'sms', program: 'strengths-based', behaviour: 'steady' } as const;
  const { turns } = await rehearsals.hold({ ...maria, language: 'en' });
  record = turns.at(-1)!.record;
});

describe('an English text is read by whoever had six years of school', () => {
  /** In two languages at once, which no formula knows. */
  const bilingual = /^welcome\.lang\./;
  const tooHard = (all: readonly ClientText[]) =>
    all
      .filter(({ key, text }) => !bilingual.test(key) && wordsIn(text).length > 3 && gradeOf(text) > 6)
      .map(({ key, text }) => `${gradeOf(text)} ${key}: ${text}`);

  test('each by itself', () => {
    expect(clientTexts('en').length).toBeGreaterThan(300);
    expect(tooHard(clientTexts('en'))).toEqual([]);
  });

  test('each question with its choices', () => expect(tooHard(prompts('en', record))).toEqual([]));

  test('labels of up to three words, for which a grade says nothing, have no word of four syllables', () => {
    const known = ['conversation'];
    const long = clientTexts('en')
      .filter(({ text }) => wordsIn(text).length <= 3)
      .flatMap(({ key, text }) =>
        wordsIn(text).flatMap((word) => (syllablesIn(word) > 3 && !known.includes(word.toLowerCase()) ? `${key}: ${word}` : [])),
      );
    expect(long).toEqual([]);
  });

  test('the measure knows hard from easy', () => {
    expect(gradeOf('My dog is big. He likes to run.')).toBeLessThan(2);
    expect(
      gradeOf('Your individualized service plan identifies prioritized objectives and available community resources.'),
    ).toBeGreaterThan(12);
  });
});

describe.each([...texts.languages])('a text message in %s', (language) => {
  const limit = language === 'en' ? 2 : 3;
  /** Said on the web only. */
  const onWeb = /^(page|print|program|programs|catalogue)\.|^consent\.agree\.(first|more)$|^language\.name$/;
  const tooLong = (all: readonly ClientText[]) =>
    all.flatMap(({ key, text }) => {
      const { count, encoding } = segments(text);
      return count > limit ? `${count} (${encoding}) ${key}: ${text}` : [];
    });

  test(`that asks something is at most ${limit} segments, with its choices`, () => {
    const all = prompts(language, record);
    expect(all.length).toBeGreaterThan(80);
    expect(tooLong(all)).toEqual([]);
  });

  test(`that says anything else is at most ${limit}`, () => {
    expect(tooLong(clientTexts(language).filter(({ key }) => !onWeb.test(key)))).toEqual([]);
  });
});

/** In text messages, the client's quoted words left out. Elsewhere than in English and Haitian Creole most texts have letters that more than double their price. */
const bounds: Readonly<Record<string, { readonly core: number; readonly long: number }>> = {
  en: { core: 40, long: 70 },
  es: { core: 60, long: 100 },
  ht: { core: 40, long: 70 },
  ar: { core: 60, long: 105 },
  vi: { core: 65, long: 110 },
  'zh-Hans': { core: 40, long: 70 },
};
const otherwise = { core: 75, long: 125 };

describe.each([...rehearsals.languages])('a whole conversation in %s', (language) => {
  const bound = bounds[language] ?? otherwise;
  const hold = (persona: 'walter' | 'maria', channel: 'web' | 'sms') =>
    rehearsals.hold({ persona, language, channel, program: 'strengths-based', behaviour: 'steady' });

  test.each(['web', 'sms'] as const)('is at most 20 questions for the core (%s)', async (channel) => {
    const { plan, questions, segments: texted } = await hold('walter', channel);
    expect(plan).toMatchObject({ status: 'submitted', goals: [{}], strengths: [{}], supports: [{}] });
    expect(questions).toBeLessThanOrEqual(20);
    expect(texted?.own ?? 0).toBeLessThanOrEqual(bound.core);
  });

  test.each(['web', 'sms'] as const)('is at most 45 with two goals, four strengths and three people and places (%s)', async (channel) => {
    const { plan, questions, segments: texted } = await hold('maria', channel);
    expect([plan.goals.length, plan.strengths.length, plan.supports.length]).toEqual([2, 4, 3]);
    expect(plan.goals.every(({ why, steps, confidence }) => why && steps.length > 0 && confidence !== undefined)).toBe(true);
    expect(questions).toBeLessThanOrEqual(45);
    expect(texted?.own ?? 0).toBeLessThanOrEqual(bound.long);
  });
});
