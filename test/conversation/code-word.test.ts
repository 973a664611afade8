import { describe, expect, test } from '@jest/globals';
import { forgetCodeWord } from '../../src/record/forget-code-word.ts';
import { OldVersion, Unusable } from '../../src/record/review.ts';
import { startTalk, type Talk } from '../support/talk.ts';
import { core } from '../support/talk-answers.ts';
import { quotesIn } from '../support/talk-checks.ts';
import { hour, minute } from '../support/talk-clock.ts';
import { texts } from '../support/talk-house.ts';
import { reach } from '../support/talk-reach.ts';

const t = texts.in('en');
const word = 'Quicksilver';

/** A shared device with a code word, as far as the read-back. */
async function withWord(answers: Readonly<Record<string, string>> = {}): Promise<Talk> {
  const talk = startTalk();
  await talk.begin();
  const shared = { 'contact.safe': 'Others use it too', 'contact.code-word': 'yes', 'contact.new-word': word };
  await talk.answers({ ...core.en, ...shared, ...answers, 'read-back.strengths': undefined as never });
  return talk;
}

async function shown(talk: Talk, said: string): Promise<string[]> {
  const words = [...new Set(quotesIn(await talk.record()).map(({ text }) => text))].filter((text) => text.length > 2);
  const { replies } = await talk.say(said);
  return words.filter((one) => JSON.stringify(replies).includes(one));
}

test('is offered only where others use the device', async () => {
  for (const [device, asked] of [
    ['Only mine', false],
    ['Others use it too', true],
  ] as const) {
    const talk = await reach('contact.safe');
    expect((await talk.say(device)).question?.id === 'contact.code-word').toBe(asked);
  }
  const talk = await reach('contact.code-word');
  expect((await talk.say('no')).question?.id).toBe('urgent.need');
});

test('is kept nowhere as it was said, nor is a wrong one', async () => {
  const talk = await withWord();
  await talk.clock.advance(hour);
  await talk.say('hello');
  await talk.say('go on');
  await talk.say('Quicksilvre');
  await talk.say(word);
  await talk.house.restart();
  const stored = [...talk.house.kept.values()].join();
  expect(stored).not.toMatch(/quicksilv/i);
  expect(JSON.stringify(await talk.plan())).not.toContain('codeWord');
  expect((await talk.record()).codeWord?.hash).toMatch(/^[\w-]{43}$/);
  expect((await talk.record()).transcript.filter(({ text }) => text === '***')).toHaveLength(3);
});

test.each([
  ['en', 'my son would like to see me'],
  ['zh-Hans', '我儿子说很想见我'],
] as const)('of more than three words is none: it is kept as what was said (%s)', async (language, said) => {
  const talk = startTalk({ language });
  await talk.begin();
  await talk.answers({ ...core[language], 'contact.safe': '2', 'contact.code-word': '1', 'contact.new-word': undefined as never });
  expect((await talk.say(said)).replies[0]!.text).toBe(texts.in(language)('codeWord.notSet'));
  expect((await talk.record()).codeWord).toBeUndefined();
  expect((await talk.plan()).unplaced.map(({ text }) => text)).toEqual([said]);
});

describe('after half an hour', () => {
  async function back(): Promise<Talk> {
    const talk = await withWord();
    await talk.clock.advance(31 * minute);
    await talk.say('hello');
    return talk;
  }

  test('is asked for before anything of theirs is shown', async () => {
    const talk = await back();
    expect(await shown(talk, 'go on')).toEqual([]);
    expect(talk.question?.id).toBe('welcome.code-word');
    expect(await shown(talk, 'quick silver!')).not.toEqual([]);
    expect(talk.question?.id).toBe('read-back.strengths');
  });

  test('who skips it goes on, and is shown nothing', async () => {
    const talk = await back();
    await talk.say('go on');
    expect(await shown(talk, 'skip')).toEqual([]);
    expect(talk.question?.id).toBe('hand-over.send');
    expect(await shown(talk, 'what do you know about me?')).toEqual([]);
  });

  test('three wrong words make an hour of waiting, in which the right one opens nothing either', async () => {
    const talk = await back();
    await talk.say('go on');
    expect((await talk.say('mercury')).replies[0]!.text).toBe(t('codeWord.wrong'));
    await talk.say('a word that I really cannot think of');
    const heard = await talk.say('venus');
    expect(heard.text).toContain('555-0100');
    expect(heard.question?.id).toBe('hand-over.send');
    expect(await shown(talk, word)).toEqual([]);
    expect((await talk.record()).locked).toBe(true);
    expect((await talk.plan()).unplaced.map(({ text }) => text)).toContain('a word that I really cannot think of');
    await talk.clock.advance(hour);
    await talk.say('hello');
    await talk.say('go on');
    expect(talk.question?.id).toBe('welcome.code-word');
    expect(await shown(talk, word)).not.toEqual([]);
  });

  test('nobody who does not know it sets another, or says that the device is theirs', async () => {
    const talk = await back();
    await talk.say('go on');
    await talk.say('skip');
    for (const control of ['go back', 'undo']) {
      for (let times = 0; times < 15; times++) expect((await talk.say(control)).question?.id).not.toMatch(/^contact\./);
    }
    const { choices = [] } = (await talk.say('change an answer')).question!;
    expect(choices.filter(({ value }) => value.startsWith('contact.'))).toEqual([]);
  });
});

test('is not asked for within half an hour, nor on a device that is theirs alone', async () => {
  const soon = await withWord();
  await soon.clock.advance(25 * minute);
  expect(await shown(soon, 'help')).not.toEqual([]);
  const mine = await withWord();
  await mine.say('change an answer');
  while (mine.question!.choices!.every(({ value }) => value !== 'contact.safe')) await mine.say('Earlier answers');
  await mine.say('Whose device this is');
  await mine.say('Only mine');
  await mine.clock.advance(hour);
  await mine.say('hello');
  expect((await mine.say('go on')).question?.id).toBe('read-back.strengths');
});

test('is asked for on another device, after the code that leads back', async () => {
  const talk = await withWord();
  const code = /[A-Z0-9]{4}-[A-Z0-9]{4}/.exec((await talk.say('pause')).text)![0];
  const other = startTalk({ house: talk.house });
  await other.begin();
  await other.say(code);
  expect((await other.record()).id).toBe((await talk.record()).id);
  expect(await shown(other, 'go on')).toEqual([]);
  expect(other.question?.id).toBe('welcome.code-word');
  await other.say(word);
  expect(other.question?.id).toBe('contact.safe');
  await other.say('Only mine');
  expect(other.question?.id).toBe('read-back.strengths');
});

test('codes are not guessed from ever new conversations', async () => {
  const talk = await withWord();
  const code = /[A-Z0-9]{4}-[A-Z0-9]{4}/.exec((await talk.say('pause')).text)![0];
  const { id } = await talk.record();
  for (let guesser = 0; guesser < 125; guesser++) {
    const other = startTalk({ house: talk.house });
    other.pace = 0;
    await other.begin();
    for (const wrong of ['ABC3-DEF4', 'ABC3-DEF6', 'ABC3-DEF7', 'ABC3-DEF8']) await other.say(wrong);
  }
  const other = startTalk({ house: talk.house });
  await other.begin();
  await other.say(code);
  expect((await other.record()).id).not.toBe(id);
  await talk.clock.advance(hour);
  await other.say(code);
  expect((await other.record()).id).toBe(id);
}, 30_000);

test('who has forgotten it is helped by a case manager: their words are shown again, and they can set another', async () => {
  const talk = await withWord();
  await talk.clock.advance(hour);
  await talk.say('hello');
  expect(await shown(talk, 'go on')).toEqual([]);
  const at = new Date(talk.clock.now()).toISOString();
  const { version } = (await talk.record()).draft;
  await expect(talk.change((record) => forgetCodeWord(record, { by: 'Dana Wu', at, version: version + 1 }))).rejects.toThrow(OldVersion);
  await talk.change((record) => forgetCodeWord(record, { by: 'Dana Wu', at, version }));
  await expect(talk.change((record) => forgetCodeWord(record, { by: 'Dana Wu', at, version: version + 1 }))).rejects.toThrow(Unusable);
  expect((await talk.record()).draft.history.at(-1)).toMatchObject({ who: 'Dana Wu', did: 'forgot-code-word' });
  expect((await shown(talk, 'what do you know about me?')).length).toBeGreaterThan(0);
  await talk.say('change an answer');
  while (talk.question!.choices!.every(({ value }) => value !== 'contact.code-word')) await talk.say('Earlier answers');
  expect((await talk.say('contact.code-word')).question?.id).toBe('contact.code-word');
  expect((await talk.say('yes')).question?.id).toBe('contact.new-word');
  await talk.say('Saxifrage');
  expect((await talk.record()).codeWord?.hash).toMatch(/^[\w-]{43}$/);
});
