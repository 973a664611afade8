import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Activity } from 'botbuilder';
import { createPost, type Post } from '../../src/channels/http.ts';
import { createTwilio } from '../../src/channels/twilio/index.ts';
import { createFakeTwilio, type FakeTwilio, type Mood } from '../fakes/twilio.ts';

const HOUR = 60 * 60 * 1000;
const NOW = Date.parse('2026-03-01T12:00:00Z');
const THEIRS = '+15550000001';
const OURS = '+15550000002';
const sms = { to: THEIRS, from: OURS };
const window = (hoursAgo: number) => ({ to: `whatsapp:${THEIRS}`, from: `whatsapp:${OURS}`, lastInboundAt: NOW - hoursAgo * HOUR });
const say = (text: string, id = 'm2'): Partial<Activity> => ({ type: 'message', id, text });

let twilio: FakeTwilio;
let http: ReturnType<typeof createPost>;
let logged: string;

beforeAll(() => {
  http = createPost();
});
beforeEach(async () => {
  twilio = await createFakeTwilio();
  logged = '';
});
afterEach(() => twilio.close());
afterAll(() => http.close());

/** A channel's `send`, with a clock that stands still. */
function sender(settings: { from?: string; whatsappTemplate?: string; post?: Post; authToken?: string } = {}) {
  const note = (facts: object, message: string) => {
    logged += `${JSON.stringify(facts)} ${message}\n`;
  };
  const { send } = createTwilio({
    programs: new Map(),
    takeTurn: async () => ({ replies: [], kept: true }),
    accountSid: twilio.accountSid,
    authToken: twilio.authToken,
    publicUrl: 'https://bot.example.org',
    apiUrl: twilio.url,
    post: http.post,
    clock: { now: () => NOW },
    log: { info: note, warn: note, error: note },
    ...settings,
  });
  if (!send) throw new Error('Twilio pushes');
  return send;
}

describe('sending', () => {
  test('merges a turn’s replies and numbers the choices; events are left out', async () => {
    const question = {
      id: 'consent.agree',
      kind: 'choice',
      choices: [
        { value: 'yes', label: 'Yes, go on' },
        { value: 'no', label: 'No' },
      ],
    };
    const replies = [
      say('I wrote that down.'),
      { type: 'event', name: 'plan.submitted', value: {} },
      { ...say('Do you agree?'), channelData: { question } },
    ];
    expect(await sender()(sms, replies)).toEqual({ outcome: 'sent' });
    expect(twilio.messages).toMatchObject([{ to: THEIRS, from: OURS, body: 'I wrote that down.\n\nDo you agree?\n1. Yes, go on\n2. No' }]);
  });

  test('has nothing to post where there are no words', async () => {
    expect(await sender()(sms, [{ type: 'event', name: 'plan.submitted', text: 'x' }])).toEqual({ outcome: 'sent' });
    expect(twilio.attempts).toBe(0);
  });

  test('comes from the number they wrote to; from the setting where they never wrote', async () => {
    const send = sender({ from: '+15550000009' });
    await send(sms, [say('a')]);
    await send({ to: THEIRS }, [say('b')]);
    expect(twilio.messages.map(({ from }) => from)).toEqual([OURS, '+15550000009']);
    expect(await sender()({ to: THEIRS }, [say('c')])).toMatchObject({ outcome: 'wait' });
  });

  test('carries any writing', async () => {
    const text = 'ñ 我 Đúng & = + % 💊 {{x}} <b> العربية \ud800';
    await sender()(sms, [say(text)]);
    expect(twilio.messages[0]?.body).toBe(text.toWellFormed());
  });
});

describe('what Twilio answers', () => {
  test.each<[string, Mood, object]>([
    ['opted out', 21610, { outcome: 'failed', why: 'twilio 21610', optedOut: true }],
    ['no such number', 21211, { outcome: 'failed', why: 'twilio 21211' }],
    ['no mobile', 21614, { outcome: 'failed', why: 'twilio 21614' }],
    ['any other refusal', 30123, { outcome: 'failed', why: 'twilio 30123' }],
    ['its queue is full', 21611, { outcome: 'retry', why: 'twilio 21611' }],
    ['too many', 'throttled', { outcome: 'retry', why: 'twilio 20429', afterMs: 7_000 }],
    ['broken', 'broken', { outcome: 'retry', why: 'http 500' }],
    ['hung up', 'close', { outcome: 'retry', why: 'connection' }],
  ])('%s', async (_name, mood, outcome) => {
    twilio.meet(mood);
    const send = sender();
    expect(await send(sms, [say('canary-words')])).toEqual(outcome);
    expect(logged).toContain('Not sent');
    expect(logged).not.toMatch(/canary|5550000/);
    // The next attempt is met with 201.
    expect(await send(sms, [say('canary-words')])).toEqual({ outcome: 'sent' });
    expect(twilio.attempts).toBe(2);
  });

  test('nothing for ten seconds', async () => {
    twilio.meet('hang');
    const waits: number[] = [];
    const impatient: Post = (url, options) => {
      waits.push(options.timeoutMs);
      return http.post(url, { ...options, timeoutMs: 20 });
    };
    expect(await sender({ post: impatient })(sms, [say('a')])).toEqual({ outcome: 'retry', why: 'timeout' });
    expect(waits).toEqual([10_000]);
  });

  test('nobody there, or a wrong token: tried again', async () => {
    const nowhere: Post = (_url, options) => http.post('http://127.0.0.1:1/', options);
    expect(await sender({ post: nowhere })(sms, [say('a')])).toEqual({ outcome: 'retry', why: 'connection' });
    expect(await sender({ authToken: 'wrong' })(sms, [say('a')])).toEqual({ outcome: 'retry', why: 'twilio 20003' });
  });

  test('Retry-After as a date', async () => {
    const post: Post = async () => ({ status: 503, headers: { 'retry-after': new Date(NOW + 90_000).toUTCString() }, text: '' });
    expect(await sender({ post })(sms, [say('a')])).toEqual({ outcome: 'retry', why: 'http 503', afterMs: 90_000 });
  });
});

describe('a long text', () => {
  const long = [say(`${'one '.repeat(300)}\n\n${'two '.repeat(300)}\n\n${'three '.repeat(200)}`)];

  test('goes in parts, one after the other', async () => {
    expect(await sender()(sms, long)).toEqual({ outcome: 'sent' });
    expect(twilio.messages.map(({ body }) => body?.slice(0, 4))).toEqual(['one ', 'two ', 'thre']);
  });

  test('is taken up where it broke off, and begins anew when it is said again', async () => {
    const send = sender();
    twilio.meet('ok', 'broken');
    expect(await send(sms, long)).toEqual({ outcome: 'retry', why: 'http 500' });
    twilio.meet('throttled');
    expect(await send(sms, long)).toMatchObject({ outcome: 'retry' });
    expect(await send(sms, long)).toEqual({ outcome: 'sent' });
    expect(twilio.messages.map(({ body }) => body?.slice(0, 4))).toEqual(['one ', 'two ', 'thre']);
    await send(sms, long);
    expect(twilio.messages).toHaveLength(6);
  });
});

describe('WhatsApp’s 24 hours', () => {
  const whatsappTemplate = 'HX1';

  test('within them words go as they are', async () => {
    expect(await sender({ whatsappTemplate })(window(23.9), [say('hola')])).toEqual({ outcome: 'sent' });
    expect(twilio.messages).toMatchObject([{ to: `whatsapp:${THEIRS}`, from: `whatsapp:${OURS}`, body: 'hola' }]);
  });

  test('after them the words wait, and without a template nothing is posted', async () => {
    expect(await sender()(window(24), [say('hola')])).toMatchObject({ outcome: 'wait' });
    expect(twilio.attempts).toBe(0);
  });

  test('after them the template goes once a silence, and the words still wait', async () => {
    const send = sender({ whatsappTemplate });
    for (let i = 0; i < 3; i += 1) expect(await send(window(30), [say('canary-words')])).toMatchObject({ outcome: 'wait' });
    expect(twilio.messages).toEqual([{ sid: expect.any(String), to: `whatsapp:${THEIRS}`, from: `whatsapp:${OURS}`, contentSid: 'HX1' }]);
    await send(window(25), [say('x')]);
    expect(twilio.messages).toHaveLength(2);
  });

  test('first messages take the number of the setting', async () => {
    await sender({ whatsappTemplate, from: OURS })({ to: `whatsapp:${THEIRS}` }, [say('x')]);
    expect(twilio.messages).toMatchObject([{ from: `whatsapp:${OURS}`, contentSid: 'HX1' }]);
  });

  test('63016 means the same, whatever our clock says', async () => {
    twilio.meet(63016);
    expect(await sender({ whatsappTemplate })(window(23), [say('x')])).toMatchObject({ outcome: 'wait' });
    expect(twilio.messages).toMatchObject([{ contentSid: 'HX1' }]);
    twilio.meet(63016);
    expect(await sender()(window(23), [say('x')])).toMatchObject({ outcome: 'wait' });
  });

  test('a template that fails is tried again or reported; an opt-out is final', async () => {
    const send = sender({ whatsappTemplate });
    twilio.meet('broken', 63027, 21610);
    expect(await send(window(30), [say('x')])).toMatchObject({ outcome: 'retry' });
    expect(await send(window(30), [say('x')])).toEqual({ outcome: 'wait', why: 'template refused: twilio 63027' });
    expect(await send(window(30), [say('x')])).toMatchObject({ outcome: 'failed', optedOut: true });
  });
});
