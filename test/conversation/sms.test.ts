import { describe, expect, test } from '@jest/globals';
import { approve } from '../../src/record/review.ts';
import { startTalk, type Talk } from '../support/talk.ts';
import { core } from '../support/talk-answers.ts';
import { hour, minute, TalkClock } from '../support/talk-clock.ts';
import { texts } from '../support/talk-house.ts';
import { askBack, reach } from '../support/talk-reach.ts';

const t = texts.in('en');
/** What was really sent, one text a reply. */
const sent = ({ house }: Talk): string[] => house.sent.flatMap(({ replies }) => replies.map(({ text }) => text ?? '')).filter(Boolean);

describe.each([true, false])('with the carrier answering its own words: %s', (twilioHandlesOptOut) => {
  const settings = { twilioHandlesOptOut };

  test.each([
    ['STOP', true],
    [' stop. ', false],
    ['Unsubscribe', true],
    ['please stop texting me', false],
    ['no more messages', false],
    ['take me off this list', false],
    ['parar', false],
    ['停止', false],
  ])('%j stops the texts at once, with one confirmation that names START', async (word, carriers) => {
    const talk = await reach('goals.wish', { channel: 'sms', settings });
    const before = await talk.plan();
    const heard = await talk.say(word);
    if (twilioHandlesOptOut && carriers) expect(heard.replies).toEqual([]);
    else {
      expect(heard.replies).toHaveLength(1);
      expect(heard.text).toContain('START');
      expect(heard.question).toBeUndefined();
    }
    const count = sent(talk).length;
    const record = await talk.record();
    expect(record.routes[0]!.optOut).toMatchObject({ by: 'client' });
    expect((await talk.plan()).strengths).toEqual(before.strengths);
    // Nothing more goes out, whatever they say and however often.
    for (const text of ['STOP', 'hello', 'stop smoking', 'HELP', 'yes']) expect((await talk.say(text)).replies).toEqual([]);
    expect(sent(talk)).toHaveLength(count);
    await talk.house.restart();
    expect((await talk.say('hello')).replies).toEqual([]);
    // START goes on at the same place.
    const back = await talk.say('START');
    expect(back.question?.id).toBe('goals.wish');
    expect((await talk.record()).routes[0]!.optOut).toBeUndefined();
  });

  test('HELP says who we are, how to stop, and a crisis line; then the question again', async () => {
    const talk = await reach('goals.wish', { channel: 'sms', settings });
    const heard = await talk.say('HELP');
    expect(heard.question?.id).toBe('goals.wish');
    if (twilioHandlesOptOut) expect(heard.text).not.toContain('STOP');
    else expect(heard.text).toMatch(/STOP.*988|988.*STOP/s);
    // AYUDA is not among the carrier's words.
    const ayuda = await talk.say('AYUDA');
    expect(ayuda.text).toMatch(/STOP.*988|988.*STOP/s);
    expect(ayuda.question?.id).toBe('goals.wish');
  });

  test('yes answers a yes-no question, opts nobody in, and is no START', async () => {
    const talk = await reach('strengths.more', { channel: 'sms', settings });
    expect((await talk.say({ text: 'YES', channelData: { optOutType: 'START' } })).question?.id).toBe('strengths.past');
    await talk.say('please stop texting me');
    await talk.say('YES');
    expect((await talk.record()).routes[0]!.optOut).toBeDefined();
  });

  test.each(['stop it', 'stop please', 'leave me alone'])('%j is doubtful: texts stop, and one message names START', async (text) => {
    const talk = await reach('goals.wish', { channel: 'sms', settings });
    const heard = await talk.say(text);
    expect(heard.text).toBe(t('sms.doubtful'));
    expect(heard.text).toContain('START');
    expect((await talk.say('hello')).replies).toEqual([]);
    expect((await talk.say('START')).question?.id).toBe('goals.wish');
  });
});

test.each([
  'stop drinking',
  'quit smoking',
  'end my lease',
  'stop smoking',
  'I want to stop the fighting at home',
  'cancel my debts',
  'para mi hijo una escuela mejor',
])('%j is a goal', async (goal) => {
  const talk = await reach('goals.wish', { channel: 'sms' });
  await talk.say(goal);
  const record = await talk.record();
  expect(record.routes[0]!.optOut).toBeUndefined();
  expect(record.draft.goals.map(({ quotes }) => quotes[0]!.text)).toContain(goal);
});

test('what is waiting to go out is dropped when they opt out', async () => {
  const talk = await reach('goals.wish', { channel: 'sms' });
  talk.house.outcome = { outcome: 'retry', why: 'status 503' };
  await talk.say('learn welding');
  expect((await talk.record()).outbox.length).toBeGreaterThan(0);
  await talk.say('STOP');
  expect((await talk.record()).outbox.filter(({ kind }) => kind === 'reply')).toEqual([]);
  talk.house.outcome = { outcome: 'sent' };
  await talk.clock.advance(25 * hour);
  expect(sent(talk)).toEqual([]);
});

test('a number that the carrier says has opted out gets nothing more', async () => {
  const talk = await reach('goals.wish', { channel: 'sms' });
  talk.house.outcome = { outcome: 'failed', why: '21610', optedOut: true };
  await talk.say('learn welding');
  expect((await talk.record()).routes[0]!.optOut).toMatchObject({ by: 'carrier' });
  talk.house.outcome = { outcome: 'sent' };
  await talk.clock.advance(2 * minute);
  await talk.say('because I like it');
  expect(sent(talk)).toEqual([]);
});

test('by WhatsApp the carrier answers its own words only where it says so', async () => {
  const talk = startTalk({ channel: 'whatsapp' });
  await talk.begin();
  const said = async (text: string, optOutType?: string) =>
    (await talk.say({ text, ...(optOutType && { channelData: { optOutType } }) })).text;
  expect(await said('HELP', 'HELP')).not.toContain('STOP');
  expect(await said('HELP')).toMatch(/STOP.*988|988.*STOP/s);
  expect(await said('STOP', 'STOP')).toBe('');
  await said('START', 'START');
  expect(await said('STOP')).toBe(t('sms.stopped'));
});

describe('an opt-out holds for the number', () => {
  const phone = '+15550177';
  const by = { sms: `twilio:+1555:${phone}`, whatsapp: `twilio:whatsapp:+1555:whatsapp:${phone}` };
  const optOut = async (talk: Talk) => (await talk.record()).routes[0]!.optOut;

  test('on its other channel, which has a record of its own; and so does START', async () => {
    const sms = startTalk({ channel: 'sms', route: by.sms });
    await sms.begin();
    const whatsapp = startTalk({ channel: 'whatsapp', route: by.whatsapp, house: sms.house });
    await whatsapp.begin();
    const other = startTalk({ channel: 'whatsapp', house: sms.house });
    await other.begin();
    await sms.say('please stop texting me');
    expect(await optOut(whatsapp)).toMatchObject({ by: 'client' });
    expect(await optOut(other)).toBeUndefined();
    const count = sent(sms).length;
    expect((await whatsapp.say('hello')).replies).toEqual([]);
    await sms.house.restart();
    expect((await whatsapp.say('hello?')).replies).toEqual([]);
    expect(sent(sms)).toHaveLength(count);
    expect((await whatsapp.say('START')).replies.length).toBeGreaterThan(0);
    expect(await optOut(sms)).toBeUndefined();
  });

  test('on a channel that it uses for the first time', async () => {
    const sms = startTalk({ channel: 'sms', route: by.sms });
    await sms.begin();
    await sms.say('no more messages');
    const whatsapp = startTalk({ channel: 'whatsapp', route: by.whatsapp, house: sms.house });
    expect((await whatsapp.say('hi')).replies).toEqual([]);
    expect((await whatsapp.say('I am going to kill myself tonight')).replies).toEqual([]);
    expect((await whatsapp.record()).alerts).toMatchObject([{ tier: 'A', unanswered: true }]);
    expect((await whatsapp.say('START')).replies.length).toBeGreaterThan(0);
  });
});

describe('crisis words', () => {
  test('from a number that opted out raise an alert that says nobody could answer', async () => {
    const talk = await reach('goals.wish', { channel: 'sms' });
    await talk.say('STOP');
    expect((await talk.say('I am going to kill myself tonight')).replies).toEqual([]);
    expect((await talk.record()).alerts).toMatchObject([
      { tier: 'A', unanswered: true, status: 'open', text: 'I am going to kill myself tonight' },
    ]);
  });

  test.each(['START', 'AYUDA'])('make %s for a day a word that was meant for a hotline', async (word) => {
    const talk = await reach('goals.wish', { channel: 'sms', settings: { twilioHandlesOptOut: false } });
    await talk.say('I am going to kill myself tonight');
    expect((await talk.say(word)).text).toContain('88788 (or 988)');
    await talk.clock.advance(25 * hour);
    expect((await talk.say(word)).text).not.toContain('88788');
  });

  test('stop the questions until they go on, and then the same comes', async () => {
    const talk = await reach('goals.wish', { channel: 'sms' });
    const heard = await talk.say('I took all my pills');
    expect(heard.data.safety?.tier).toBe('A');
    expect(heard.question).toBeUndefined();
    expect((await talk.say('I am scared')).question).toBeUndefined();
    expect((await talk.say('go on')).question?.id).toBe('goals.wish');
    expect((await talk.plan()).unplaced.map(({ text }) => text)).toEqual(expect.arrayContaining(['I took all my pills', 'I am scared']));
  });
});

describe('what we write first', () => {
  // 10 pm and 10 am in Chicago, in winter.
  const night = '2026-03-03T04:00:00.000Z';

  async function handedOver(start: string, mayWrite: string): Promise<Talk> {
    const talk = startTalk({ channel: 'sms', clock: new TalkClock(start) });
    await talk.begin();
    await talk.answers({ ...core.en, 'contact.write': mayWrite });
    return talk;
  }

  test('waits for the morning, is neutral, and asks for no answer to anything', async () => {
    const talk = await handedOver(night, 'Yes');
    const before = sent(talk).length;
    await askBack(talk);
    await talk.clock.advance(hour);
    expect(sent(talk)).toHaveLength(before);
    await talk.clock.advance(11 * hour);
    expect(sent(talk).slice(before)).toEqual([t('sms.notice')]);
    const heard = await talk.say('OK');
    expect(['clarify.question', 'clarify.agree', 'welcome.back']).toContain(heard.question?.id);
  });

  test.each(['No', 'Ask me each time'])('is nothing where they said %s', async (answer) => {
    const talk = await handedOver('2026-03-02T16:00:00.000Z', answer);
    const before = sent(talk).length;
    await askBack(talk);
    await talk.clock.advance(48 * hour);
    expect(sent(talk)).toHaveLength(before);
    // They hear it when they write.
    await talk.say('hello');
    expect(sent(talk).length).toBeGreaterThan(before);
  });

  test('never goes to a number that opted out', async () => {
    const talk = await handedOver('2026-03-02T16:00:00.000Z', 'Yes');
    await talk.say('STOP');
    const before = sent(talk).length;
    let ids = 0;
    await talk.change((record) =>
      approve(
        record,
        { by: 'Dana', at: new Date(talk.clock.now()).toISOString(), version: record.draft.version },
        (prefix) => `${prefix}-${++ids}`,
      ),
    );
    await talk.clock.advance(48 * hour);
    expect(sent(talk)).toHaveLength(before);
  });
});

test('the plan is read back by text only on a phone that is theirs alone', async () => {
  const read = async (safe: string): Promise<readonly string[]> => {
    const talk = startTalk({ channel: 'sms' });
    await talk.begin();
    return (await talk.answers({ ...core.en, 'contact.safe': safe })).filter((id) => id.startsWith('read-back.'));
  };
  expect((await read('Only mine')).length).toBeGreaterThan(0);
  expect(await read('Others use it too')).toEqual([]);
  expect(await read('skip')).toEqual([]);
});

test.each(['why', 'what?'])('what was read back on the web is not repeated by text on a shared phone (%s)', async (said) => {
  const talk = startTalk();
  await talk.begin();
  const shared = { 'contact.safe': 'Others use it too', 'contact.code-word': 'no', 'contact.write': 'No' };
  await talk.answers({ ...core.en, ...shared, 'hopes.hope': undefined as never });
  const code = /[A-Z0-9]{4}-[A-Z0-9]{4}/.exec((await talk.say('pause')).text)![0];
  const phone = startTalk({ house: talk.house, channel: 'sms' });
  await phone.begin();
  await phone.say(code);
  await phone.answers({ 'welcome.back': 'Go on', ...shared });
  await talk.say('go on');
  await talk.answers({ ...core.en, 'read-back.goals': undefined as never });
  expect(talk.question?.id).toBe('read-back.goals');
  const heard = await phone.say(said);
  expect(heard.question?.id).toBe('hand-over.send');
  expect(heard.text).not.toContain('stop drinking');
});

test.each(['web', 'sms'] as const)('a choice that elsewhere would ask for no more messages is a choice ("Remove", %s)', async (channel) => {
  const talk = await reach('read-back.strengths', { channel });
  const { strengths } = await talk.plan();
  await talk.say('Remove');
  const record = await talk.record();
  expect(record.routes[0]!.optOut).toBeUndefined();
  expect(record.resting).toBeUndefined();
  expect(record.draft.strengths.length).toBeLessThan(strengths.length + (talk.question?.id === 'read-back.which' ? 1 : 0));
});
