import { describe, expect, test } from '@jest/globals';
import { answerKey } from '../../src/record/answers.ts';
import type { ClientRecord } from '../../src/record/record.ts';
import { conversation } from '../support/conversation.ts';
import { startTalk, type Talk } from '../support/talk.ts';
import { core } from '../support/talk-answers.ts';
import { doubled, inexact, lostOf, mayStandIn, placesOf } from '../support/talk-checks.ts';
import { second } from '../support/talk-clock.ts';
import { answerFor, reach } from '../support/talk-reach.ts';

const extra = ['ironing shirts', 'mending bikes'];
const idOf = (record: ClientRecord, text: string): string =>
  record.transcript.findLast((message) => message.from === 'client' && message.text === text)?.id ?? '';
const openIn = ({ open }: ClientRecord): string => (open ? answerKey(open) : 'none');

/** What the client sent in one go belongs to the question they saw, or to none; and what they had not seen is still to be answered. */
async function check(talk: Talk, id: string, calm: ClientRecord): Promise<void> {
  const record = await talk.record();
  expect(inexact(record)).toEqual([]);
  expect(doubled(record)).toEqual([]);
  for (const text of extra) {
    const message = idOf(record, text);
    expect({ text, lost: lostOf(record, message) }).toEqual({ text, lost: '' });
    expect({ text, misfiled: placesOf(record, message).filter((place) => !mayStandIn(id, place)) }).toEqual({ text, misfiled: [] });
  }
  expect(record.open?.id).toBe(calm.open?.id);
  const { open } = record;
  if (open && !open.again) expect(record.answers[answerKey(open)]?.status).toBe(calm.answers[openIn(calm)]?.status);
}

describe.each([...conversation.questions.keys()])('three messages in one go at %s', (id) => {
  // Before consent nothing of the client's own is kept that could be filed.
  const filed = !/^(welcome\.lang|consent\.(who|kept))$/.test(id);

  async function calmly(channel?: 'sms'): Promise<ClientRecord> {
    const talk = await reach(id, channel && { channel });
    await talk.say(answerFor(id));
    return talk.record();
  }

  test('sent before any answer was seen', async () => {
    const talk = await reach(id);
    await talk.burst([answerFor(id), ...extra]);
    if (filed) await check(talk, id, await calmly());
    else
      expect(await talk.record()).toMatchObject({
        open: { id: (await calmly()).open!.id },
        draft: { hopes: [], strengths: [], goals: [] },
      });
  });

  test('sent by text message within the seconds that a burst takes', async () => {
    const talk = await reach(id, { channel: 'sms' });
    await talk.say(answerFor(id));
    talk.pace = 1 * second;
    for (const text of extra) await talk.say(text);
    if (filed) await check(talk, id, await calmly('sms'));
    else
      expect(await talk.record()).toMatchObject({
        open: { id: (await calmly('sms')).open!.id },
        draft: { hopes: [], strengths: [], goals: [] },
      });
  });
});

test('own words continue the answer before, in their own places', async () => {
  const talk = await reach('strengths.now');
  await talk.burst(['fixing cars', 'cooking', 'and gardening']);
  const { strengths } = await talk.plan();
  expect(strengths.map(({ quotes }) => quotes[0]!.text)).toEqual(['fixing cars', 'cooking', 'gardening']);
  expect(talk.question?.id).toBe('strengths.more');
});

test('the order of a burst is kept, whatever its words look like', async () => {
  const talk = await reach('hopes.hope');
  const said = ['Greg Mary', 'and my dad', 'together again'];
  await talk.burst(said);
  expect(
    (await talk.record()).transcript
      .filter(({ from }) => from === 'client')
      .slice(-3)
      .map(({ text }) => text),
  ).toEqual(said);
});

test('by text message a plain answer within the seconds is one, and after them everything is', async () => {
  const talk = await reach('strengths.now', { channel: 'sms' });
  await talk.say('fixing cars');
  talk.pace = 1 * second;
  await talk.say('yes');
  expect(talk.question?.id).toBe('strengths.past');
  talk.pace = 5 * second;
  await talk.say('walking a lot');
  expect((await talk.plan()).strengths.map(({ when }) => when)).toEqual(['now', 'past']);
});

test('the seconds can be turned off', async () => {
  const talk = startTalk({ channel: 'sms', settings: { burstSeconds: 0 } });
  await talk.begin();
  await talk.answers({ ...core.en, 'strengths.now': undefined as never });
  await talk.say('fixing cars');
  talk.pace = 1 * second;
  await talk.say('no');
  await talk.say('stop smoking');
  expect((await talk.plan()).goals.map(({ quotes }) => quotes[0]!.text)).toEqual(['stop smoking']);
});

test('another day for a step takes the place of the first one, whose words stay with what was said', async () => {
  const talk = await reach('goals.by', { channel: 'sms' });
  await talk.say('after payday');
  talk.pace = 1000;
  await talk.say('or when my sister is back');
  const { goals, unplaced } = await talk.plan();
  expect(goals.flatMap(({ steps }) => steps.flatMap(({ by }) => (typeof by === 'object' ? [by.text] : [])))).toEqual([
    'or when my sister is back',
  ]);
  expect(unplaced.map(({ text }) => text)).toContain('after payday');
});
