import { describe, expect, test } from '@jest/globals';
import { conversationOf } from '../../dialogs/index.ts';
import { fieldOf, loadPrograms, type ProgramQuestion, questionsOf, standardTopics } from '../../src/programs/index.ts';
import type { AskedQuestion } from '../../src/record/message.ts';
import { type Answers, startTalk, type Talk } from '../support/talk.ts';
import { core } from '../support/talk-answers.ts';
import { doubled, inexact, lostOf, placesOf } from '../support/talk-checks.ts';
import { texts } from '../support/talk-house.ts';

/** Every program there is, and the one that docs/programs.md shows to teams. */
const programs = loadPrograms(new URL('../../docs/programs/', import.meta.url).pathname);

const words: Readonly<Record<'en' | 'es' | 'ht', Readonly<Record<string, string>>>> = {
  en: { strength: 'mending nets', goal: 'learn to swim', support: 'my uncle Bo', other: 'words of mine' },
  es: { strength: 'arreglar redes', goal: 'aprender a nadar', support: 'mi tío Bo', other: 'palabras mías' },
  ht: { strength: 'repare filè', goal: 'aprann naje', support: 'tonton m Bo', other: 'pawòl pa m' },
};

/** Where a program says that an answer goes, as test/support/talk-checks.ts names it. */
function homeOf(question: ProgramQuestion): string | undefined {
  const field = fieldOf(question);
  if (field !== undefined) return `extra.${field}`;
  return question.lands === 'strength' ? 'strength.now' : (question.lands as string | undefined);
}

/** What a client says to what a program asks: the first of its choices, or words that name what it asks for. */
function answersOf(id: string, language: 'en' | 'es' | 'ht'): Answers {
  return Object.fromEntries(
    questionsOf(programs.get(id)!).map(({ id: of, question }) => {
      const said = words[language];
      const own = typeof question.lands === 'string' ? (said[question.lands] ?? said.other!) : `${said.other} ${of.replace('.', ' ')}`;
      return [
        of,
        { 'own-words': own, choice: '1', 'yes-no': { en: 'yes', es: 'sí', ht: 'wi' }[language], scale: '4', date: '2026-05-03' }[
          question.kind
        ],
      ];
    }),
  );
}

async function through(
  program: string,
  answers: Answers,
  options: { language: 'en' | 'es' | 'ht'; channel: 'web' | 'sms' },
): Promise<[Talk, string[]]> {
  const talk = startTalk({ ...options, programs, program });
  await talk.begin();
  const answered = await talk.answers({ ...core[options.language], ...answers });
  return [talk, answered];
}

describe.each([...programs.keys()])('%s', (id) => {
  const program = programs.get(id)!;
  const asked = questionsOf(program);

  describe.each(['en', 'es', 'ht'] as const)('in %s', (language) => {
    test.each(['web', 'sms'] as const)(
      'is talked through to the hand-over, each answer where it belongs, and nothing lost (%s)',
      async (channel) => {
        const [talk, answered] = await through(id, answersOf(id, language), { language, channel });
        const plan = await talk.plan();
        expect(plan).toMatchObject({ status: 'submitted', program: id });
        const record = await talk.record();
        for (const { id: question, question: one } of asked) {
          expect([question, answered.includes(question)]).toEqual([question, true]);
          const { messages, value } = record.answers[question]!;
          const home = homeOf(one);
          if (home === undefined) continue;
          for (const message of messages) {
            expect([question, placesOf(record, message)]).toEqual([question, [home]]);
            expect(lostOf(record, message)).toBe('');
          }
          const field = fieldOf(one);
          if (field !== undefined)
            expect(plan.extras.find((extra) => extra.field === field)?.value).toBe(one.kind === 'own-words' ? undefined : value);
        }
        expect(inexact(record)).toEqual([]);
        expect(doubled(record)).toEqual([]);
        expect(plan.unplaced).toEqual([]);
        // Each of them was read back, and agreed to.
        const shown = asked.some(({ question }) => typeof question.lands === 'object' || question.lands === 'preference');
        if (shown) expect(answered).toContain('read-back.extras');
        expect(Object.values(plan.agreement).every((stand) => stand === 'keep')).toBe(true);
        for (const { quotes } of plan.extras)
          expect(Object.keys(plan.agreement)).toEqual(
            expect.arrayContaining(quotes.map(({ messageId, start }) => `n${messageId.slice(1)}.${start}`)),
          );
      },
    );

    test('says why it asks, and goes on where the client skips', async () => {
      const why = { en: 'why do you ask?', es: '¿por qué preguntas?', ht: 'poukisa w mande sa?' }[language];
      const skip = { en: 'skip', es: 'saltar', ht: 'sote' }[language];
      const talk = startTalk({ language, programs, program: id });
      await talk.begin();
      const answers = { ...core[language], ...Object.fromEntries(asked.map((one) => [one.id, undefined as never])) };
      const met: string[] = [];
      for (await talk.answers(answers); asked.some((one) => one.id === talk.question?.id); await talk.answers(answers)) {
        const open = talk.question!.id;
        const one = asked.find((other) => other.id === open)!;
        met.push(open);
        const heard = await talk.say(why);
        expect(heard.text).toContain(one.question.why?.[language] ?? one.question.why?.en ?? texts.in(language)(`${open}.why` as never));
        expect(heard.question?.id).toBe(open);
        await talk.say(skip);
      }
      const plan = await talk.plan();
      expect(plan).toMatchObject({ status: 'submitted', extras: [] });
      expect(met).toEqual(asked.filter(({ question }) => !question.onlyIf).map((one) => one.id));
      expect(plan.skipped).toEqual(expect.arrayContaining(met));
    });
  });

  test('asks what every program asks, and its own, each with its words and labels', () => {
    const { questions } = conversationOf(program);
    for (const of of asked) expect(questions.has(of.id)).toBe(true);
    const topics = new Set([...questions.keys()].map((one) => one.split('.')[0]));
    expect(
      [...topics].filter((topic) => !standardTopics.includes(topic as 'goals') && !program.topics.some((one) => one.id === topic)),
    ).toEqual([]);
  });

  test('has its name, phases and follow-up in words', async () => {
    const { describe: inWords } = await import('../../src/programs/index.ts');
    for (const language of ['en', 'es', 'ht']) {
      const { name, phases, followUp, field } = inWords(program, id, texts.in(language), language);
      const all = [
        name,
        ...phases.map((phase) => phase.name),
        ...followUp.map(({ often }) => often),
        ...program.fields.map((one) => field(one.id)),
      ];
      for (const { text } of all) expect(text).toMatch(/^[^{}]{2,}$/);
      expect(phases.length).toBe(program.phases.length);
    }
  });
});

test('the core of a strengths-based conversation has at most 20 questions, also for who names nobody to count on', async () => {
  for (const answers of [{}, { 'supports.who': 'nobody' }] as readonly Answers[]) {
    const [talk, answered] = await through('strengths-based', answers, { language: 'en', channel: 'web' });
    expect((await talk.plan()).status).toBe('submitted');
    expect(answered.length).toBeLessThanOrEqual(20);
  }
});

test('no program asks more than six questions beside the core', async () => {
  const counts = await Promise.all(
    [...loadPrograms().keys()].map(async (id) => (await through(id, answersOf(id, 'en'), { language: 'en', channel: 'web' }))[1].length),
  );
  for (const count of counts) expect(count).toBeLessThanOrEqual(28);
});

test("going back to a program's question, the new answer takes the old one's place, and the old words stay with what was said", async () => {
  const talk = startTalk({ program: 'assertive' });
  await talk.begin();
  await talk.answers({ ...core.en, ...answersOf('assertive', 'en'), 'visits.times': undefined as never });
  await talk.say('back');
  await talk.say('only my aunt');
  await talk.say('back');
  await talk.say('back');
  expect(talk.question?.id).toBe('visits.allowed');
  await talk.say('No');
  const { extras, unplaced } = await talk.plan();
  expect(extras.filter(({ field }) => /visit/.test(field))).toMatchObject([
    { field: 'who-may-visit', quotes: [{ text: 'only my aunt' }] },
    { field: 'visits', value: 'no', quotes: [{ text: 'No' }] },
  ]);
  expect(unplaced.map(({ text }) => text)).toEqual(['words of mine visits who', '1']);
});

describe('preferences and concerns', () => {
  test('are offered to who wants to say more, and land as their own words', async () => {
    const answers = {
      'supports.more': 'yes',
      'supports.relationship': 'skip',
      'supports.help': 'skip',
      'supports.contact': 'skip',
      'supports.another': 'no',
      'preferences.more': 'yes',
      'preferences.how': 'mornings, in Tagalog',
      'concerns.more': 'I worry about my dog',
    };
    const [talk] = await through('strengths-based', answers, { language: 'en', channel: 'web' });
    const plan = await talk.plan();
    expect(plan.preferences.map(({ text }) => text)).toEqual(['mornings, in Tagalog']);
    expect(plan.concerns.map(({ text }) => text)).toEqual(['I worry about my dog']);
    expect(String(talk)).toContain('How you like to be helped: "mornings, in Tagalog"');
  });

  test('can be changed and taken out when they are read back', async () => {
    const talk = startTalk();
    await talk.begin();
    await talk.answers({
      ...core.en,
      'supports.who': 'nobody',
      'preferences.more': 'yes',
      'preferences.how': 'mornings',
      'concerns.more': 'yes',
      'concerns.what': 'losing my room',
      'read-back.extras': undefined as never,
    });
    for (const said of ['Change', '1', 'evenings', 'Remove', '2']) await talk.say(said);
    expect(talk.question?.id).toBe('read-back.extras');
    await talk.answers(core.en);
    const plan = await talk.plan();
    expect(plan.preferences.map(({ text }) => text)).toEqual(['evenings']);
    expect(plan.concerns).toEqual([]);
    expect(plan.unplaced.map(({ text }) => text)).toEqual(['mornings', 'losing my room']);
  });
});

describe('critical time', () => {
  const named = 'I want to find a job, I want to see my son, I want to stop drinking and I want to learn to cook';
  const goalsIn = async (talk: Talk): Promise<readonly string[]> => (await talk.plan()).goals.map(({ quotes }) => quotes[0]!.text);
  const first = (asked: AskedQuestion): readonly string[] => (asked.choices ?? []).map(({ label }) => label);
  const atFocus = async (): Promise<Talk> => {
    const talk = startTalk({ program: 'critical-time' });
    await talk.begin();
    await talk.answers({ ...core.en, ...answersOf('critical-time', 'en'), 'goals.wish': named });
    expect(talk.question).toMatchObject({ id: 'goals.focus', kind: 'choice' });
    return talk;
  };

  test('takes up three goals in a phase, those the client chooses and in their order; the fourth is kept for later', async () => {
    const talk = await atFocus();
    for (const choice of ['4', '1', '2']) await talk.say(choice);
    expect(await goalsIn(talk)).toEqual(['I want to learn to cook', 'I want to find a job', 'I want to stop drinking']);
    await talk.answers({ ...core.en, ...answersOf('critical-time', 'en') });
    const plan = await talk.plan();
    expect(plan).toMatchObject({ status: 'submitted', goals: [{ rank: 1 }, { rank: 2 }, { rank: 3 }] });
    expect(plan.extras.find(({ field }) => field === 'later')?.quotes.map(({ text }) => text)).toEqual(['I want to see my son']);
    expect(plan.unplaced).toEqual([]);
    expect(String(talk)).toContain('For later: "I want to see my son"');
  });

  test('takes up one where one is enough, and asks for no other', async () => {
    const talk = await atFocus();
    await talk.say('2');
    expect(first(talk.question!)).toContain("That's enough for now");
    await talk.say("That's enough for now");
    expect(await goalsIn(talk)).toEqual(['I want to see my son']);
    const answered = await talk.answers({ ...core.en, ...answersOf('critical-time', 'en') });
    expect(answered).not.toContain('goals.another');
    expect((await talk.plan()).status).toBe('submitted');
  });

  test('goes on with those named first where the client does not choose', async () => {
    const talk = await atFocus();
    await talk.say('3');
    await talk.say('skip');
    expect(await goalsIn(talk)).toEqual(['I want to stop drinking', 'I want to find a job', 'I want to see my son']);
  });

  test('keeps why and first step of a goal that is put off after it was talked about', async () => {
    const talk = startTalk({ program: 'critical-time' });
    await talk.begin();
    const answers = {
      ...core.en,
      ...answersOf('critical-time', 'en'),
      'goals.wish': named.replace(/ and .*/, ''),
      'goals.why': ['for my peace', 'skip', 'skip'],
      'goals.step': ['call a friend', 'skip', 'skip'],
      'supports.who': 'my sister Ana. I want to learn to swim',
      'goals.offer': 'yes',
    };
    const answered = await talk.answers(answers);
    // Three are named, so no other is asked for; the fourth was said elsewhere.
    expect(answered).not.toContain('goals.another');
    expect(talk.question?.id).toBe('goals.focus');
    for (const choice of ['4', '3', '2']) await talk.say(choice);
    expect(await goalsIn(talk)).toEqual(['I want to learn to swim', 'I want to stop drinking', 'I want to see my son']);
    const { extras } = await talk.plan();
    expect(extras.find(({ field }) => field === 'later')?.quotes.map(({ text }) => text)).toEqual([
      'I want to find a job',
      'for my peace',
      'call a friend',
    ]);
  });
});

describe('which program a record belongs to', () => {
  const programOf = async (talk: Talk): Promise<string> => (await talk.record()).program;

  test('is the one that is set, unless the number or link says another', async () => {
    const settings = { profile: 'clinical' };
    const plain = startTalk({ settings });
    await plain.begin();
    const linked = startTalk({ settings, program: 'brokerage' });
    await linked.begin();
    const unknown = startTalk({ settings, program: 'nonsense' });
    await unknown.begin();
    expect([await programOf(plain), await programOf(linked), await programOf(unknown)]).toEqual(['clinical', 'brokerage', 'clinical']);
  });

  test('does not change by what comes later', async () => {
    const talk = startTalk({ program: 'brokerage' });
    await talk.begin();
    const other = startTalk({ house: talk.house, route: talk.route, program: 'clinical' });
    await other.say('English');
    expect(await programOf(talk)).toBe('brokerage');
  });

  test('may be gone: the conversation goes on as all do, and what was said stays', async () => {
    const talk = startTalk({ programs, program: 'young-parents' });
    await talk.begin();
    await talk.answers({ ...core.en, ...answersOf('young-parents', 'en'), 'care.group': '2', 'care.rest': undefined as never });
    const later = startTalk({ kept: new Map(talk.house.kept), route: talk.route, clock: talk.clock });
    later.question = talk.question;
    await later.say('not much rest');
    await later.answers(core.en);
    const plan = await later.plan();
    expect(plan).toMatchObject({ status: 'submitted', program: 'young-parents' });
    expect(plan.unplaced.map(({ text }) => text)).toEqual(['not much rest']);
    expect(plan.extras).toMatchObject([
      { field: 'due-date', value: '2026-05-03' },
      { field: 'parents-group', value: 'later' },
    ]);
  });

  test('may be gone while one of its parts of life is talked about', async () => {
    const talk = startTalk({ programs, program: 'young-parents' });
    await talk.begin();
    await talk.answers({ ...core.en, 'strengths.more': 'yes', 'strengths.past': 'skip', 'strengths.domain': 'Being a parent' });
    expect(talk.question?.id).toBe('strengths.in');
    expect(String(talk)).toContain('this part of life: Being a parent?');
    const later = startTalk({ kept: new Map(talk.house.kept), route: talk.route, clock: talk.clock });
    expect((await later.say('help')).question?.id).toBe('strengths.in');
    await later.say('reading to her');
    expect((await later.plan()).strengths.map(({ quotes }) => quotes[0]!.text)).toContain('reading to her');
  });
});

test("a team's own part of life lies within a standard one", async () => {
  const talk = startTalk({ programs, program: 'young-parents' });
  await talk.begin();
  await talk.answers({
    ...core.en,
    'strengths.more': 'yes',
    'strengths.past': 'skip',
    'strengths.domain': 'Being a parent',
    'strengths.in': 'reading to her',
  });
  const { strengths } = await talk.plan();
  expect(strengths.find(({ quotes }) => quotes[0]!.text === 'reading to her')?.domain).toBe('people');
});
