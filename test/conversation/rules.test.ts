import { describe, expect, test } from '@jest/globals';
import { answerKey } from '../../src/record/answers.ts';
import { conversation } from '../support/conversation.ts';
import { startTalk } from '../support/talk.ts';
import { core, spoken } from '../support/talk-answers.ts';
import { texts } from '../support/talk-house.ts';
import { reach } from '../support/talk-reach.ts';

test.each(spoken)('the core on the web has at most 20 questions (%s)', async (language) => {
  const talk = startTalk({ language });
  await talk.begin();
  const answered = await talk.answers(core[language]);
  expect((await talk.plan()).status).toBe('submitted');
  expect(answered.length).toBeLessThanOrEqual(20);
});

describe('a maybe is never a yes', () => {
  const decided = [...conversation.questions.values()]
    .filter(({ kind }) => kind.type === 'yes-no' || kind.type === 'choice')
    .map(({ id }) => id);
  test.each(decided)('at %s', async (id) => {
    for (const said of [
      'not sure',
      "I'm not sure",
      'maybe',
      'no sé',
      'I guess',
      'I am not okay with that',
      'yes but no',
      'm pa sèten',
      'petèt',
      'مش متأكدة',
      'يمكن',
      '不确定',
      '也许吧',
      '好像可以，又好像不行',
    ]) {
      const talk = await reach(id);
      const open = answerKey((await talk.record()).open!);
      await talk.say(said);
      expect({ said, value: (await talk.record()).answers[open]?.value ?? '' }).not.toEqual({
        said,
        value: expect.stringMatching(/^(yes|agree|ok|send|keep)$/),
      });
    }
  });
});

test('no one, nothing and not knowing make no line', async () => {
  for (const said of [
    'I have no one',
    'nobody',
    'none',
    'nothing',
    "I don't know",
    'no tengo a nadie',
    'm pa gen pèsòn',
    'pa gen moun',
    'ما عندي حدا',
    'لا أحد',
    '没有人',
    '我谁也没有',
  ]) {
    const talk = await reach('supports.who');
    const before = (await talk.plan()).supports;
    const heard = await talk.say(said);
    expect({ said, supports: (await talk.plan()).supports }).toEqual({ said, supports: before });
    expect(heard.text).not.toMatch(/great|good|no one|nobody/i);
  }
});

describe('consent', () => {
  test('is kept with its version, language and time, and only by a plain yes', async () => {
    const talk = startTalk();
    await talk.begin();
    await talk.answers({ 'welcome.lang': 'Español' });
    await talk.say('creo que sí, pero no sé');
    expect((await talk.record()).consent).toBeUndefined();
    await talk.say('?');
    expect(talk.question?.id).toBe('consent.agree');
    await talk.say('Sí');
    expect((await talk.record()).consent).toMatchObject({
      given: true,
      language: 'es',
      at: expect.stringMatching(/^2026-03-02T16/),
      version: expect.stringMatching(/./),
    });
  });

  test('by text message is three short messages, each waiting for an OK', async () => {
    const talk = startTalk({ channel: 'sms' });
    await talk.begin();
    expect(await talk.answers({ 'welcome.lang': 'English', 'consent.who': 'OK', 'consent.kept': 'OK', 'consent.agree': 'yes' })).toEqual([
      'welcome.lang',
      'consent.who',
      'consent.kept',
      'consent.agree',
    ]);
  });

  test('names the days that words are kept only where the program deletes them', async () => {
    const talk = startTalk({ settings: { retentionDays: 90 } });
    await talk.begin();
    expect((await talk.answers({ 'welcome.lang': 'English' })) && String(talk.script)).toContain('90 days');
  });

  test('in practice mode the first message says so, on every channel', async () => {
    for (const channel of ['web', 'sms', 'botframework'] as const) {
      const talk = startTalk({ channel, settings: { practice: true, program: {} } });
      expect((await talk.begin()).text).toContain(texts.in('en')('welcome.practice'));
    }
  });
});

describe('crisis words', () => {
  test.each(['web', 'sms', 'botframework'] as const)('count in the very first message, before consent (%s)', async (channel) => {
    const talk = startTalk({ channel });
    const heard = await talk.say('I am going to kill myself tonight');
    expect(heard.data.safety).toMatchObject({ tier: 'A' });
    expect(heard.text).toContain('988');
    expect(heard.question).toBeUndefined();
    expect((await talk.record()).alerts).toMatchObject([{ tier: 'A', status: 'open' }]);
    const then = await talk.say('go on');
    expect(then.question?.id).toBe('welcome.lang');
  });

  test('of tier B let them choose to go on, of tier C go on', async () => {
    const b = await reach('goals.wish');
    const heard = await b.say('I wish I was dead');
    expect(heard.data.safety?.tier).toBe('B');
    expect(heard.question?.id).toBe('welcome.back');
    expect((await b.say('Go on')).question?.id).toBe('goals.wish');
    const c = await reach('goals.why');
    const soft = await c.say('because I feel hopeless');
    expect(soft.data.safety?.tier).toBe('C');
    expect(soft.question).toBeDefined();
  });

  test.each(['A', 'B'])('of tier %s are no line, are never lost, and are in no quote back', async (tier) => {
    const words = tier === 'A' ? 'I am going to kill myself tonight' : 'I wish I was dead';
    const talk = await reach('goals.wish');
    const heard = await talk.say(words);
    expect(heard.text).not.toContain(words);
    const plan = await talk.plan();
    expect(plan.unplaced.map(({ text }) => text)).toContain(words);
    expect(plan.goals.some(({ quotes }) => quotes[0]!.text === words)).toBe(false);
  });
});

test('what cannot wait is heard first, kept in their words, and answered with phone and hours', async () => {
  const talk = await reach('urgent.need');
  const heard = await talk.say('yes I have nowhere to sleep tonight');
  expect(heard.text).toContain('555-0100');
  expect((await talk.plan()).urgent.map(({ text }) => text)).toEqual(['yes I have nowhere to sleep tonight']);
  expect((await talk.record()).requests).toMatchObject([{ kind: 'urgent', status: 'open' }]);
});

test.each([
  ['zh-CN', 'zh-Hans'],
  ['zh-TW', 'zh-Hans'],
  ['es-MX', 'es'],
  ['fr', 'en'],
])('a device in %s is greeted in %s', async (device, language) => {
  expect((await startTalk({ language: device }).begin()).text).toContain(texts.in(language)('welcome.lang.ask'));
});

test('the language may change in the middle, and quotes keep the one they were said in', async () => {
  const talk = startTalk();
  await talk.begin();
  await talk.answers({ ...core.en, 'goals.why': undefined as never });
  await talk.say('en español por favor');
  await talk.answers(core.es);
  const plan = await talk.plan();
  expect(plan).toMatchObject({ status: 'submitted', language: 'es', goals: [{ quotes: [{ language: 'en' }], why: [{ language: 'es' }] }] });
});

test('what they ask to send at a break is read back first, and marked as partial', async () => {
  const talk = startTalk();
  await talk.begin();
  const answered = await talk.answers({ ...core.en, 'break.offer': 'Send what we have' });
  expect(answered.filter((id) => /^(read-back|hand-over)/.test(id))).toEqual(['read-back.strengths', 'read-back.goals', 'hand-over.send']);
  expect(await talk.plan()).toMatchObject({ status: 'submitted', partial: true });
});

test('several things are several lines', async () => {
  const talk = await reach('strengths.now');
  await talk.say("fixing cars, cooking and my sister says I'm patient");
  expect((await talk.plan()).strengths.map(({ quotes }) => quotes[0]!.text)).toEqual([
    'fixing cars',
    'cooking',
    "my sister says I'm patient",
  ]);
});

test.each(['1', '2.', ' 12 ', '٣', '（3）'])(
  '%j to a question for their own words is kept, and asked again: it is a place in a list that is not there',
  async (said) => {
    const talk = await reach('supports.who');
    expect((await talk.say(said)).question?.id).toBe('supports.who');
    const plan = await talk.plan();
    expect(plan.supports.map(({ quotes }) => quotes[0]!.text)).not.toContain(said.trim());
    expect(plan.unplaced.map(({ text }) => text.trim())).toContain(said.trim());
  },
);
