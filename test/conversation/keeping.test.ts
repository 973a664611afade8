import { describe, expect, test } from '@jest/globals';
import { approve } from '../../src/record/review.ts';
import { startTalk, type Talk } from '../support/talk.ts';
import { core, rich } from '../support/talk-answers.ts';
import { minute } from '../support/talk-clock.ts';
import { texts } from '../support/talk-house.ts';
import { reach } from '../support/talk-reach.ts';

/** Every word that the client sent, as it would be found in what is stored. */
const storedWords = ({ house }: Talk, words: readonly string[]): string[] => {
  const stored = [...house.kept.values()].join('\n');
  return words.filter((word) => stored.includes(word));
};

describe('a refusal', () => {
  test.each([
    ['web', { 'welcome.lang': 'English' }],
    ['sms', { 'welcome.lang': 'English', 'consent.who': 'OK', 'consent.kept': 'OK' }],
  ] as const)('keeps nothing that was said before it (%s)', async (channel, answers) => {
    const talk = startTalk({ channel });
    await talk.begin();
    await talk.say('zebrafish before anything');
    await talk.answers(answers);
    await talk.say('my marmalade sister');
    const heard = await talk.say('no');
    expect(heard.text).toContain('555-0100');
    expect(heard.question).toBeUndefined();
    expect(storedWords(talk, ['zebrafish', 'marmalade', 'sister'])).toEqual([]);
    expect((await talk.record()).consent).toMatchObject({ given: false });
    await talk.house.restart();
    await talk.clock.advance(minute);
    expect(storedWords(talk, ['zebrafish', 'marmalade', 'sister'])).toEqual([]);
  });

  test('is no dead end: whoever writes again is asked again', async () => {
    const talk = startTalk();
    await talk.begin();
    await talk.answers({ 'welcome.lang': 'English', 'consent.agree': 'No' });
    const heard = await talk.say('I changed my mind');
    expect(['welcome.lang', 'consent.agree']).toContain(heard.question?.id);
    await talk.answers(core.en);
    expect((await talk.plan()).status).toBe('submitted');
  });

  test('keeps an open alert and an opt-out, and no more', async () => {
    const talk = startTalk({ channel: 'sms' });
    await talk.begin();
    await talk.say('I am going to kill myself tonight');
    await talk.say('go on');
    await talk.answers({ 'welcome.lang': 'English', 'consent.who': 'No', 'welcome.back': 'Go on' });
    const record = await talk.record();
    expect(record).toMatchObject({ consent: { given: false }, alerts: [{ tier: 'A', status: 'open' }] });
    expect(record.transcript.filter(({ from }) => from === 'client')).toEqual([]);
  });
});

describe('deleting', () => {
  const words = ['homework', 'fixing', 'drinking', 'weekends', 'Tuesday', 'Rosa'];

  test('before hand-over is done at once, and said', async () => {
    const talk = startTalk();
    await talk.begin();
    await talk.answers({ ...core.en, 'supports.who': undefined as never });
    expect(storedWords(talk, words)).toEqual(words);
    const heard = await talk.say('delete my data');
    expect(heard.data.understood).toBe('delete');
    expect(heard.text).toContain(texts.in('en')('controls.deleted'));
    expect(storedWords(talk, [...words, 'delete my data'])).toEqual([]);
    expect((await talk.record()).consent).toBeUndefined();
    await talk.say('hello');
    await talk.answers(core.en);
    expect((await talk.plan()).status).toBe('submitted');
  });

  test('leaves no copy where a code or a device would lead to it', async () => {
    const talk = startTalk();
    await talk.begin();
    await talk.answers({ ...core.en, 'goals.wish': undefined as never });
    const code = /[A-Z0-9]{4}-[A-Z0-9]{4}/.exec((await talk.say('pause')).text)![0];
    await talk.say('delete my data');
    const other = startTalk({ house: talk.house });
    await other.begin();
    await other.say(code);
    expect((await other.record()).id).not.toBe((await talk.record()).id);
  });

  test('after hand-over is asked of the program, and said', async () => {
    const talk = startTalk();
    await talk.begin();
    await talk.answers(core.en);
    const heard = await talk.say('delete my data');
    expect(heard.data.understood).toBe('delete');
    expect(heard.text).toContain('2 days');
    const record = await talk.record();
    expect(record.requests).toMatchObject([{ kind: 'deletion', status: 'open' }]);
    expect(record.draft.goals).toHaveLength(1);
    // Asked twice is one request.
    await talk.say('delete my data');
    expect((await talk.record()).requests).toHaveLength(1);
  });

  test('keeps opt-outs and open alerts', async () => {
    const talk = await reach('goals.wish', { channel: 'sms' });
    await talk.say('I am going to kill myself tonight');
    await talk.say('delete my data');
    expect(await talk.record()).toMatchObject({
      transcript: expect.anything(),
      alerts: [{ tier: 'A', status: 'open' }],
      draft: { goals: [], strengths: [] },
    });
    expect(storedWords(talk, words)).toEqual([]);
  });
});

describe('a disk that is full', () => {
  test.each(['hopes.hope', 'urgent.need', 'goals.wish', 'read-back.goals', 'hand-over.send'])(
    'at %s is said, keeps nothing, and the message can be sent again',
    async (id) => {
      const talk = await reach(id);
      const before = await talk.record();
      const { question } = talk;
      const message = { id: 'once', text: 'a small garden' };
      talk.house.full = true;
      const heard = await talk.say(message);
      expect(heard).toMatchObject({ kept: false, data: { kept: false }, text: texts.in('en')('turn.notKept') });
      expect(await talk.record()).toEqual(before);
      talk.house.full = false;
      talk.house.errors.length = 0;
      talk.question = question;
      const again = await talk.say(message);
      expect(again.kept).toBe(true);
      const record = await talk.record();
      expect(record.transcript.filter(({ text }) => text === 'a small garden')).toHaveLength(1);
      await talk.say(message);
      expect((await talk.record()).transcript).toEqual(record.transcript);
    },
  );

  test('is said in the language of the client', async () => {
    const talk = startTalk({ language: 'es-MX' });
    talk.house.full = true;
    const heard = await talk.begin();
    expect(heard).toMatchObject({ kept: false, text: texts.in('es')('turn.notKept') });
  });

  test('is said in the language of the conversation', async () => {
    const talk = await reach('hopes.hope');
    await talk.say('español');
    talk.house.full = true;
    expect((await talk.say('un jardín')).text).toBe(texts.in('es')('turn.notKept'));
  });
});

describe('after a case manager said yes', () => {
  test('the client is told, once, and gets their copy', async () => {
    const talk = startTalk();
    await talk.begin();
    await talk.answers(core.en);
    let ids = 0;
    await talk.change((record) =>
      approve(
        record,
        { by: 'Dana Wu', at: new Date(talk.clock.now()).toISOString(), version: record.draft.version },
        (prefix) => `${prefix}-${++ids}`,
      ),
    );
    const news = await talk.news();
    expect(news.map(({ text }) => text)).toEqual([texts.in('en')('turn.notice')]);
    const heard = await talk.say('OK');
    expect(heard.text).toContain('Dana Wu');
    expect(heard.text).toContain('https://plans.example/copy/');
  });
});

test('what is said after hand-over is added, and the case manager sees that it was', async () => {
  const talk = startTalk();
  await talk.begin();
  await talk.answers(rich);
  const before = await talk.plan();
  await talk.say('One more thing. I also have a dog.');
  const after = await talk.plan();
  expect(after.version).toBeGreaterThan(before.version);
  expect(after.unplaced.map(({ text }) => text)).toEqual(expect.arrayContaining(['I also have a dog.']));
});
