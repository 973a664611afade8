import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Activity } from 'botbuilder';
import restify from 'restify';
import { createTwilio } from '../../src/channels/twilio/index.ts';
import type { Turn, Via } from '../../src/channels/types.ts';
import { createFakeTwilio, type FakeTwilio } from '../fakes/twilio.ts';

const PUBLIC = 'https://bot.example.org/api/sms/twilio';
const EMPTY = '<?xml version="1.0" encoding="UTF-8"?><Response/>';
const NOW = 1_700_000_000_000;

let twilio: FakeTwilio;
let server: restify.Server;
let address: string;
let taken: { activity: Partial<Activity>; via: Via }[];
let logged: string;
let turn: Turn;

beforeAll(async () => {
  twilio = await createFakeTwilio();
  server = restify.createServer();
  const note = (facts: object, message: string) => {
    logged += `${JSON.stringify(facts)} ${message}\n`;
  };
  createTwilio({
    programs: new Map(),
    takeTurn: async (activity, via) => {
      taken.push({ activity, via });
      return turn;
    },
    accountSid: twilio.accountSid,
    authToken: twilio.authToken,
    publicUrl: 'https://bot.example.org/',
    post: async () => ({ status: 500, headers: {}, text: '' }),
    clock: { now: () => NOW },
    log: { info: note, warn: note, error: note },
  }).mount(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  address = `http://127.0.0.1:${server.address().port}/api/sms/twilio`;
});

beforeEach(() => {
  taken = [];
  logged = '';
  turn = { replies: [{ type: 'message', text: 'Comes later' }], messageId: 'm1', kept: true };
});

afterAll(async () => {
  await new Promise<void>((resolve) => server.close(() => resolve()));
  await twilio.close();
});

/** Posts raw bytes, as somebody who is not Twilio may. */
async function post(body: string, headers: Record<string, string>, query = '') {
  const response = await fetch(address + query, {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...headers },
    body,
  });
  return { status: response.status, type: response.headers.get('content-type'), text: await response.text() };
}

const signedFor = (form: Record<string, string>, at = PUBLIC) => ({ 'X-Twilio-Signature': twilio.sign(at, form) });
const encode = (form: Record<string, string>) => new URLSearchParams(form).toString();

describe('a client’s message', () => {
  test('goes on exactly as it came, and is answered with nothing once it is kept', async () => {
    const body = '  ¿Qué? ñ & <b> 我 💊 {{x}} 100% + 1\r\n\u200d ';
    const answer = await twilio.deliver({ body, sid: 'SM1' }, address, PUBLIC);
    expect(answer).toEqual({ status: 200, type: 'text/xml; charset=utf-8', text: EMPTY });
    expect(taken).toEqual([
      {
        activity: { type: 'message', id: 'SM1', text: body, attachments: [], channelData: { numMedia: 0 } },
        via: {
          route: 'twilio:+15550000002:+15550000001',
          channel: 'sms',
          address: { to: '+15550000001', from: '+15550000002' },
          receivedAt: NOW,
          push: true,
        },
      },
    ]);
  });

  test('by WhatsApp keeps the prefix, and when its window opened', async () => {
    await twilio.deliver({ body: 'hola', from: 'whatsapp:+5215550000001', to: 'whatsapp:+15550000002' }, address, PUBLIC);
    expect(taken[0]?.via).toMatchObject({
      route: 'twilio:whatsapp:+15550000002:whatsapp:+5215550000001',
      channel: 'whatsapp',
      address: { to: 'whatsapp:+5215550000001', from: 'whatsapp:+15550000002', lastInboundAt: NOW },
    });
  });

  test('tells of pictures by type only, and of what Twilio made of an opt-out', async () => {
    await twilio.deliver({ media: ['image/jpeg', 'audio/ogg'], fields: { OptOutType: 'STOP' } }, address, PUBLIC);
    expect(taken[0]?.activity).toMatchObject({
      text: '',
      attachments: [{ contentType: 'image/jpeg' }, { contentType: 'audio/ogg' }],
      channelData: { numMedia: 2, optOutType: 'STOP' },
    });
    expect(JSON.stringify(taken)).not.toContain('media.test');
  });

  test('that could not be kept is answered at once, escaped, for nothing could be sent later', async () => {
    turn = { replies: [{ type: 'message', text: 'Not saved: <you> & "I". Send again.' }], kept: false };
    const answer = await twilio.deliver({ body: 'hi' }, address, PUBLIC);
    expect(answer.status).toBe(200);
    expect(answer.text).toContain('<Response><Message>Not saved: &lt;you&gt; &amp; &quot;I&quot;. Send again.</Message></Response>');
  });

  test('that Twilio delivers twice goes on twice under one id: once only is the turn’s business', async () => {
    for (let i = 0; i < 2; i += 1) expect((await twilio.deliver({ body: 'hi', sid: 'SM7' }, address, PUBLIC)).text).toBe(EMPTY);
    expect(taken.map(({ activity }) => activity.id)).toEqual(['SM7', 'SM7']);
  });
});

describe('signatures', () => {
  const form = () => twilio.form({ body: 'canary-words' });

  test.each([
    ['the public address', PUBLIC, '', 200],
    ['the public address with its port', 'https://bot.example.org:443/api/sms/twilio', '', 200],
    ['a query that the number was set up with', `${PUBLIC}?a=b'c&d=%20e`, "?a=b'c&d=%20e", 200],
    ['an address without the query', PUBLIC, '?a=b', 403],
    ['another host', 'https://evil.example.org/api/sms/twilio', '', 403],
    ['another scheme', 'http://bot.example.org/api/sms/twilio', '', 403],
    ['another path', 'https://bot.example.org/api/sms/twilio/', '', 403],
  ])('made for %s', async (_name, at, query, status) => {
    const fields = form();
    expect((await post(encode(fields), signedFor(fields, at), query)).status).toBe(status);
  });

  test('are not made from the Host that the caller names', async () => {
    const fields = form();
    const headers = { ...signedFor(fields, address), 'X-Forwarded-Host': 'bot.example.org' };
    expect((await post(encode(fields), headers)).status).toBe(403);
  });

  test.each([
    ['missing', {}],
    ['empty', { 'X-Twilio-Signature': '' }],
    ['not base64', { 'X-Twilio-Signature': 'ÿ'.repeat(28) }],
  ])('%s', async (_name, headers: Record<string, string>) => {
    const answer = await post(encode(form()), headers);
    expect(answer).toMatchObject({ status: 403, type: 'application/json; charset=utf-8' });
    expect(JSON.parse(answer.text)).toEqual({ code: 'BadSignature', message: expect.stringContaining('PUBLIC_URL') });
    expect(taken).toEqual([]);
    expect(logged).not.toMatch(/canary|5550000/);
  });

  test.each<[string, (fields: Record<string, string>) => string]>([
    ['other words', (fields) => encode({ ...fields, Body: 'other' })],
    ['another sender', (fields) => encode({ ...fields, From: '+15559999999' })],
    ['a field more', (fields) => encode({ ...fields, OptOutType: 'START' })],
    ['an empty field more', (fields) => encode({ ...fields, Extra: '' })],
    ['a field less', ({ NumMedia: _, ...fields }) => encode(fields)],
    ['a prototype', (fields) => `${encode(fields)}&__proto__=x`],
  ])('do not cover %s', async (_name, tamper) => {
    const fields = form();
    expect((await post(tamper(fields), signedFor(fields))).status).toBe(403);
    expect(taken).toEqual([]);
  });

  test('cover a repeated field only once, so that is refused', async () => {
    const fields = form();
    const answer = await post(`${encode(fields)}&Body=canary-words`, signedFor(fields));
    expect(JSON.parse(answer.text)).toEqual({ code: 'BadArgument', message: 'Body was sent more than once.' });
    expect(answer.status).toBe(400);
    expect(taken).toEqual([]);
  });
});

describe('what is refused although it is signed', () => {
  test.each<[string, Record<string, string>, number, string]>([
    ['no id', { MessageSid: '' }, 400, 'MessageSid is required'],
    ['no sender', { From: '' }, 400, 'From is required'],
    ['no number of ours', { To: '' }, 400, 'To is required'],
    ['another account', { AccountSid: 'AC1' }, 403, 'not the account of this bot'],
    ['a delivery report', { MessageStatus: 'delivered' }, 400, 'Delivery reports'],
    ['another surface', { From: 'messenger:123' }, 400, 'From and To must be numbers'],
  ])('%s', async (_name, fields, status, why) => {
    const answer = await twilio.deliver({ body: 'x', fields }, address, PUBLIC);
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.text)).toMatchObject({ message: expect.stringContaining(why) });
    expect(taken).toEqual([]);
  });

  test('what is no form', async () => {
    const fields = twilio.form({ body: 'x' });
    const answer = await post(JSON.stringify(fields), { ...signedFor(fields), 'Content-Type': 'application/json' });
    expect(answer).toMatchObject({ status: 400, type: 'application/json; charset=utf-8' });
  });

  test('what is too large, whether in one field or in thousands', async () => {
    const large = twilio.form({ body: 'x'.repeat(64 * 1024) });
    expect(await post(encode(large), signedFor(large))).toMatchObject({ status: 413, type: 'application/json; charset=utf-8' });
    const many = 'a=&'.repeat(20_000);
    expect(await post(many, { 'X-Twilio-Signature': twilio.sign(PUBLIC, {}) })).toMatchObject({ status: 400 });
  });
});
