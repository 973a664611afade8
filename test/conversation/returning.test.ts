import { describe, expect, test } from '@jest/globals';
import { answerKey } from '../../src/record/answers.ts';
import { conversation } from '../support/conversation.ts';
import { startTalk, type Talk } from '../support/talk.ts';
import { core } from '../support/talk-answers.ts';
import { quotesIn } from '../support/talk-checks.ts';
import { day, hour, minute } from '../support/talk-clock.ts';
import { reach } from '../support/talk-reach.ts';

const codeIn = (text: string): string => /[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(text)![0];

/** The client's words of a record, long enough to be theirs. */
async function wordsOf(talk: Talk): Promise<string[]> {
  return [...new Set(quotesIn(await talk.record()).map(({ text }) => text))].filter((text) => text.length > 2);
}
const shown = (texts: string, words: readonly string[]): string[] => words.filter((word) => texts.includes(word));

async function paused(at = 'goals.why'): Promise<{ talk: Talk; code: string }> {
  const talk = await reach(at);
  return { talk, code: codeIn((await talk.say('pause')).text) };
}

/** Another device, before the same running bot. */
async function elsewhere(talk: Talk): Promise<Talk> {
  const other = startTalk({ house: talk.house });
  await other.begin();
  return other;
}

// Before consent there is nothing to come back to; a list that was asked for is not put again.
const inside = [...conversation.questions.keys()].filter((id) => !/^(welcome|consent|edit)\./.test(id));

describe.each(inside)('coming back to %s', (id) => {
  test('after 29 minutes is going on', async () => {
    const talk = await reach(id);
    const open = answerKey((await talk.record()).open!);
    await talk.clock.advance(28 * minute);
    const heard = await talk.say('help');
    expect(heard.question?.id).toBe(id);
    expect(answerKey((await talk.record()).open!)).toBe(open);
  });

  test.each([
    ['an hour', hour],
    ['31 days', 31 * day],
    ['three months', 92 * day],
  ])('after %s is a welcome that shows nothing, and then the same question', async (name, ms) => {
    const talk = await reach(id);
    const open = answerKey((await talk.record()).open!);
    const words = await wordsOf(talk);
    await talk.clock.advance(ms);
    const heard = await talk.say('hello');
    expect(heard.question?.id).toBe('welcome.back');
    expect(shown(heard.text, words)).toEqual([]);
    const then = await talk.say('go on');
    const locked = name !== 'an hour';
    if (!locked || !/^(read-back|clarify\.wording)/.test(id)) {
      expect(then.question?.id).toBe(id);
      expect(answerKey((await talk.record()).open!)).toBe(open);
    }
    if (locked) expect(shown(JSON.stringify(then.replies), words)).toEqual([]);
  });
});

test('an answer that comes late is kept as the answer, and they are welcomed all the same', async () => {
  const talk = await reach('hopes.hope');
  await talk.clock.advance(45 * minute);
  const heard = await talk.say('a small garden');
  expect(heard.question?.id).toBe('welcome.back');
  expect((await talk.plan()).hopes.map(({ text }) => text)).toEqual(['a small garden']);
  expect((await talk.say('go on')).question?.id).toBe('strengths.now');
});

test('a locked plan is shown again once the code was given', async () => {
  const { talk, code } = await paused('read-back.goals');
  const words = await wordsOf(talk);
  await talk.clock.advance(40 * day);
  await talk.say('hello');
  const heard = await talk.say('go on');
  expect(shown(JSON.stringify(heard.replies), words)).toEqual([]);
  await talk.say(code.toLowerCase().replace('-', ' '));
  await talk.answers({ 'welcome.back': 'Go on', 'contact.safe': 'Only mine' });
  expect(talk.question?.id).toBe('read-back.goals');
  expect(shown(String(talk.script), words).length).toBeGreaterThan(0);
});

describe('another device', () => {
  test('goes on with the code, at the same place, and the code works once', async () => {
    const { talk, code } = await paused();
    const { id } = await talk.record();
    const other = await elsewhere(talk);
    const heard = await other.say(code);
    expect((await other.record()).id).toBe(id);
    const words = await wordsOf(talk);
    expect(shown(heard.text, words)).toEqual([]);
    // Whether this device is theirs is not known.
    await other.answers({ 'welcome.back': 'Go on', 'contact.safe': 'Only mine' });
    expect(other.question?.id).toBe('goals.why');
    const third = await elsewhere(talk);
    await third.say(code);
    expect((await third.record()).id).not.toBe(id);
  });

  test('the conversation that only gave the code leaves no record', async () => {
    const { talk, code } = await paused();
    const other = await elsewhere(talk);
    const before = talk.house.kept.size;
    await other.say(code);
    expect(talk.house.kept.size).toBe(before - 1);
  });

  test('the message with the code is taken once, and a repeated one gets the same answer', async () => {
    const { talk, code } = await paused();
    const other = await elsewhere(talk);
    const first = await other.say({ id: 'the-code', text: code });
    const again = await other.say({ id: 'the-code', text: code });
    expect(again.replies).toEqual(first.replies);
    await other.house.restart();
    expect((await other.say({ id: 'the-code', text: code })).replies).toEqual(first.replies);
  });

  test('is locked out after five wrong codes, for an hour, even with the right one', async () => {
    const { talk, code } = await paused();
    const { id } = await talk.record();
    const other = await elsewhere(talk);
    for (const wrong of ['ABC3-DEF4', 'ABC3-DEF6', 'ABC3-DEF7', 'ABC3-DEF8', 'ABC3-DEF9']) {
      expect((await other.say(wrong)).text).toMatch(/does not work|too many/);
    }
    expect((await other.say(code)).text).toContain('too many');
    expect((await other.record()).id).not.toBe(id);
    await other.clock.advance(61 * minute);
    await other.say(code);
    expect((await other.record()).id).toBe(id);
  });

  test('a code that is too old opens nothing', async () => {
    const { talk, code } = await paused();
    const other = await elsewhere(talk);
    await other.clock.advance(181 * day);
    await other.say(code);
    expect((await other.record()).id).not.toBe((await talk.record()).id);
  });

  test('by text message it is the same', async () => {
    const { talk, code } = await paused();
    const phone = startTalk({ house: talk.house, channel: 'sms' });
    await phone.begin();
    await phone.say(code);
    expect((await phone.record()).id).toBe((await talk.record()).id);
    await phone.answers({ 'welcome.back': 'Go on', 'contact.safe': 'Only mine', 'contact.write': 'No' });
    expect(phone.question?.id).toBe('goals.why');
  });

  test('after hand-over the code given there leads back', async () => {
    const talk = startTalk();
    await talk.begin();
    await talk.answers({ ...core.en, 'hand-over.send': undefined as never });
    const code = codeIn((await talk.say('Send')).text);
    const other = await elsewhere(talk);
    await other.say(code);
    expect((await other.record()).id).toBe((await talk.record()).id);
  });
});

test('a device said to be theirs goes on without a code, and shows nothing before they want it', async () => {
  const talk = await reach('goals.why');
  const words = await wordsOf(talk);
  await talk.clock.advance(2 * hour);
  const again = startTalk({ house: talk.house, clientId: (await talk.record()).id });
  const heard = await again.begin();
  expect(heard.question?.id).toBe('welcome.back');
  expect(shown(heard.text, words)).toEqual([]);
  expect((await again.say('go on')).question?.id).toBe('goals.why');
});
