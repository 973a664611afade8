import { createHmac } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { createAlertWebhook } from '../../src/delivery/alert-webhook.ts';
import { acknowledgeAlert } from '../../src/record/review.ts';
import { startTalk, type Talk, type TalkOptions } from '../support/talk.ts';
import { hour, minute, second, TalkClock } from '../support/talk-clock.ts';
import { texts } from '../support/talk-house.ts';
import { reach } from '../support/talk-reach.ts';

const words = 'I am going to kill myself tonight';
const settings = { alertMinutes: 30 };
const t = texts.in('en');
/** How the text to a client begins whose words nobody has seen. */
const unseen = t('safety.unseen', { lines: '' }).slice(0, 30);

const told = async (talk: Talk): Promise<string[]> =>
  ((await talk.house.bot.conversations.activities(talk.route, 0))?.activities ?? [])
    .map(({ text }) => text ?? '')
    .filter((text) => text.startsWith(unseen));
const alertOf = async (talk: Talk) => (await talk.record()).alerts.at(-1)!;
/** The house logs what nobody acknowledged as an error; a talk goes on only where nothing else went wrong. */
const logged = ({ house }: Talk): object[] => house.errors.splice(0) as object[];

async function raised(
  options: Pick<TalkOptions, 'settings'> & { readonly channel?: 'web' | 'sms'; readonly says?: string } = {},
): Promise<Talk> {
  const talk = await reach('goals.wish', { settings, ...options });
  await talk.say(options.says ?? words);
  return talk;
}

describe('an alert that nobody acknowledges', () => {
  test("is escalated once the program's time is over: marked, logged without words, and the client told once, honestly", async () => {
    const talk = await raised();
    await talk.clock.advance(29 * minute);
    expect((await alertOf(talk)).escalatedAt).toBeUndefined();
    expect(await told(talk)).toEqual([]);
    await talk.clock.advance(2 * minute);
    const alert = await alertOf(talk);
    expect(alert).toMatchObject({ status: 'open', escalatedAt: new Date(Date.parse(alert.at) + 30 * minute).toISOString() });
    const log = logged(talk);
    expect(log).toMatchObject([{ alert: alert.id, tier: 'A', rule: alert.rule }]);
    expect(JSON.stringify(log)).not.toContain('kill');
    const [message, ...more] = await told(talk);
    expect(more).toEqual([]);
    expect(message).toContain('988');
    expect(message).toContain('911');
    expect(message).not.toMatch(/called|on (the|their) way|will come|safe/i);
    await talk.clock.advance(48 * hour);
    expect(await told(talk)).toHaveLength(1);
    expect(logged(talk)).toEqual([]);
    expect((await talk.say('go on')).question?.id).toBe('goals.wish');
  });

  test('is escalated after a restart too, though later', async () => {
    const talk = await raised();
    await talk.house.restart();
    await talk.clock.advance(31 * minute);
    expect((await alertOf(talk)).escalatedAt).toBeDefined();
    expect(logged(talk)).toHaveLength(1);
  });

  test('is not escalated where somebody acknowledged it, nor of tier C, nor where no time is set', async () => {
    const seen = await raised();
    const { id } = await alertOf(seen);
    await seen.change((record) => acknowledgeAlert(record, id, 'Dana Wu', new Date(seen.clock.now()).toISOString()));
    const soft = await raised({ says: 'I feel hopeless' });
    const never = await raised({ settings: {} });
    for (const talk of [seen, soft, never]) {
      await talk.clock.advance(2 * hour);
      expect((await alertOf(talk)).escalatedAt).toBeUndefined();
      expect(await told(talk)).toEqual([]);
      expect(logged(talk)).toEqual([]);
    }
  });

  test('is escalated, but the client who went on is not told of it', async () => {
    const talk = await raised({ says: 'I wish I was dead' });
    await talk.say('go on');
    await talk.clock.advance(31 * minute);
    expect((await alertOf(talk)).escalatedAt).toBeDefined();
    expect(await told(talk)).toEqual([]);
  });

  test('holds up no reply, and is not brought forward by the next message', async () => {
    const talk = await raised({ channel: 'sms' });
    const sent = talk.house.sent.length;
    await talk.clock.advance(5 * second);
    await talk.say('go on');
    expect(talk.house.sent.length).toBeGreaterThan(sent);
    expect((await alertOf(talk)).escalatedAt).toBeUndefined();
    // What was sent is marked as sent, though the escalation still waits.
    await talk.clock.advance(10 * second);
    expect((await talk.record()).outbox.map(({ kind }) => kind)).toEqual(['escalate']);
  });

  test('outlives the deletion of everything else', async () => {
    const talk = await raised();
    await talk.say('delete my data');
    expect((await talk.record()).transcript.length).toBeLessThan(5);
    await talk.clock.advance(31 * minute);
    expect((await alertOf(talk)).escalatedAt).toBeDefined();
  });
});

describe('by text message the client is told', () => {
  const consented = (talk: Talk, mayWriteFirst: 'yes' | 'no', device: 'mine' | 'shared') =>
    talk.change((record) => ({ ...record, contact: { ...record.contact, mayWriteFirst, device } }));
  const texted = ({ house }: Talk) =>
    house.sent.flatMap(({ replies }) => replies.map(({ text }) => text ?? '')).filter((one) => one.startsWith(unseen));

  test.each([
    ['yes', 'mine', 1],
    ['no', 'mine', 0],
    ['yes', 'shared', 0],
  ] as const)('only with consent to write first (%s) and on no shared phone (%s)', async (mayWriteFirst, device, times) => {
    const talk = await raised({ channel: 'sms' });
    await consented(talk, mayWriteFirst, device);
    await talk.clock.advance(31 * minute);
    expect((await alertOf(talk)).escalatedAt).toBeDefined();
    expect(texted(talk)).toHaveLength(times);
  });

  test('never after an opt-out', async () => {
    const talk = await raised({ channel: 'sms' });
    await consented(talk, 'yes', 'mine');
    await talk.say('STOP');
    await talk.clock.advance(31 * minute);
    expect((await alertOf(talk)).escalatedAt).toBeDefined();
    expect(texted(talk)).toEqual([]);
  });

  test('in the morning, where it is night', async () => {
    // 11 pm in Chicago.
    const talk = startTalk({ channel: 'sms', settings, clock: new TalkClock('2026-03-03T05:00:00.000Z') });
    await talk.say(words);
    await consented(talk, 'yes', 'mine');
    await talk.clock.advance(31 * minute);
    expect(texted(talk)).toEqual([]);
    await talk.clock.advance(10 * hour);
    expect(texted(talk)).toHaveLength(1);
  });
});

test('an alert says that a report may be needed also where danger now names it', async () => {
  const talk = await raised({ says: 'my husband beats my kids and he is here now with a gun' });
  expect(await alertOf(talk)).toMatchObject({ tier: 'A', mayNeedReport: true });
  const other = await raised({ says: words });
  expect(await alertOf(other)).not.toHaveProperty('mayNeedReport');
});

describe('the post of an escalated alert', () => {
  const secret = 'a-secret-of-the-tests-of-32-chars';
  const posted: { url: string; headers: Readonly<Record<string, string>>; body: string }[] = [];
  let status = 200;
  const hook = (clock: TalkClock) =>
    createAlertWebhook({
      url: 'https://hooks.example.org/alerts',
      secret,
      inbox: 'https://plans.example.org/review',
      clock,
      post: async (url, { headers, body }) => {
        posted.push({ url, headers, body });
        return { status };
      },
    });

  test('is signed, has none of their words, and is tried again until it is taken', async () => {
    const clock = new TalkClock('2026-03-02T16:00:00.000Z');
    const talk = startTalk({ settings, clock, alertWebhook: hook(clock) });
    await talk.say(words);
    status = 503;
    await talk.clock.advance(30 * minute + second);
    expect(posted).toHaveLength(1);
    status = 204;
    await talk.clock.advance(minute);
    expect(posted).toHaveLength(2);
    await talk.clock.advance(hour);
    expect(posted).toHaveLength(2);
    const { url, headers, body } = posted[1]!;
    expect(url).toBe('https://hooks.example.org/alerts');
    const { type, alert, inbox } = JSON.parse(body);
    const kept = await alertOf(talk);
    expect({ type, inbox }).toEqual({ type: 'alert.escalated', inbox: 'https://plans.example.org/review' });
    expect(alert).toMatchObject({ id: kept.id, tier: 'A', clientId: (await talk.record()).id, escalatedAt: kept.escalatedAt });
    expect(body).not.toContain('kill');
    const [, seconds, signature] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(headers['x-ownwords-signature']!)!;
    expect(signature).toBe(createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex'));
  });
});
