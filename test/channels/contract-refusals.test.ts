import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pino from 'pino';
import { startApp } from '../../src/app.ts';
import { loadConfig } from '../../src/config.ts';
import { createMemoryStore } from '../../src/stores/index.ts';
import { apiToken, type House, openHouse, planIds, talkToTheEnd } from '../support/house.ts';
import { newFolder, tidyUp } from '../support/process.ts';
import { directLine, expectReplies } from '../support/surfaces/index.ts';

let house: House;
let token = '';
let conversation = '';
let plan = '';
beforeAll(async () => {
  house = await openHouse(newFolder());
  const begun = await (await fetch(`${house.place.address}/v3/directline/tokens/generate`, { method: 'POST' })).json();
  ({ token, conversationId: conversation } = begun as { token: string; conversationId: string });
  const client = expectReplies.open(house.place, 'planned');
  await client.begin();
  await talkToTheEnd(house, client, () => 'value');
  plan = (await planIds(house.place.address))[0]!;
  await fetch(`${house.place.address}/v3/directline/conversations`, { method: 'POST', headers: { authorization: `Bearer ${token}` } });
}, 30_000);
afterAll(async () => {
  await house.close();
  await tidyUp();
});

interface Asked {
  readonly to: string;
  readonly body?: unknown;
  readonly headers?: Record<string, string | undefined>;
  readonly method?: string;
}

/** One request as it is, Host and all, which fetch would not send. A body that is no text goes as JSON. */
function ask(
  address: string,
  { to, body, headers = {}, method = 'POST' }: Asked,
): Promise<{ status: number; body: { code?: string; message?: string } }> {
  const sent = { 'content-type': 'application/json', ...headers };
  return new Promise((resolve, reject) => {
    const req = request(
      address + to,
      { method, headers: Object.fromEntries(Object.entries(sent).filter(([, value]) => value !== undefined)) },
      (res) => {
        const chunks: Buffer[] = [];
        res.on('data', (chunk: Buffer) => chunks.push(chunk));
        res.on('end', () => {
          const text = Buffer.concat(chunks).toString();
          resolve({ status: res.statusCode!, body: /json/.test(res.headers['content-type'] ?? '') ? JSON.parse(text) : { message: text } });
        });
      },
    );
    req.on('error', reject);
    req.end(typeof body === 'string' ? body : JSON.stringify(body));
  });
}

const activity = (more: object = {}) => ({
  type: 'message',
  id: 'a1',
  channelId: 'emulator',
  conversation: { id: 'c1' },
  from: { id: 'user' },
  recipient: { id: 'bot' },
  text: 'hello',
  deliveryMode: 'expectReplies',
  ...more,
});
const to = '/api/messages';
const dl = () => `/v3/directline/conversations/${conversation}/activities`;
const bearer = (key: string) => ({ authorization: `Bearer ${key}` });
const form = { 'content-type': 'application/x-www-form-urlencoded' };
const sms = '/api/sms/twilio';
const huge = 'x'.repeat(300 * 1024);

const refused: readonly [number, string, () => Asked][] = [
  [400, 'messages: no JSON', () => ({ to, body: '{"text": ' })],
  [400, 'messages: no object', () => ({ to, body: [] })],
  [400, 'messages: another content type', () => ({ to, body: 'text=hello', headers: form })],
  [400, 'messages: no type', () => ({ to, body: activity({ type: undefined }) })],
  [400, 'messages: no id', () => ({ to, body: activity({ id: undefined }) })],
  [400, 'messages: no conversation', () => ({ to, body: activity({ conversation: undefined }) })],
  [400, 'messages: conversation without id', () => ({ to, body: activity({ conversation: {} }) })],
  [400, 'messages: text that is no text', () => ({ to, body: activity({ text: { $ne: 1 } }) })],
  [400, 'messages: attachments that are no list', () => ({ to, body: activity({ attachments: {} }) })],
  [400, 'messages: nowhere to answer to', () => ({ to, body: activity({ deliveryMode: undefined }) })],
  [413, 'messages: too large', () => ({ to, body: activity({ text: huge }) })],
  [403, 'messages: replies to another machine', () => ({ to, body: activity({ serviceUrl: 'http://evil.example/' }) })],
  [
    403,
    'messages: replies to a name that looks like this one',
    () => ({ to, body: activity({ serviceUrl: 'http://127.0.0.1.evil.example/' }) }),
  ],
  [403, 'messages: replies to a user at another machine', () => ({ to, body: activity({ serviceUrl: 'http://localhost@evil.example/' }) })],
  [403, 'messages: another Host', () => ({ to, body: activity(), headers: { host: 'evil.example' } })],
  [403, 'messages: from a web page', () => ({ to, body: activity(), headers: { origin: 'http://127.0.0.1' } })],
  [403, 'messages: from a page without an origin', () => ({ to, body: activity(), headers: { origin: 'null' } })],
  ...['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'].map((header): [number, string, () => Asked] => [
    403,
    `messages: ${header}`,
    () => ({ to, body: activity(), headers: { [header]: '127.0.0.1' } }),
  ]),
  [401, 'direct line: no token', () => ({ to: dl(), body: { type: 'message', text: 'hi' } })],
  [
    401,
    'direct line: another token',
    () => ({ to: dl(), body: { type: 'message', text: 'hi' }, headers: bearer(`${token.slice(0, -2)}xx`) }),
  ],
  [
    404,
    'direct line: another conversation',
    () => ({ to: dl().replace(conversation, 'other'), body: { type: 'message', text: 'hi' }, headers: bearer(token) }),
  ],
  [
    403,
    "direct line: in another's name",
    () => ({ to: dl(), body: { type: 'message', text: 'hi', from: { id: 'dl_eve' } }, headers: bearer(token) }),
  ],
  [400, 'direct line: no JSON', () => ({ to: dl(), body: 'nothing', headers: bearer(token) })],
  [400, 'direct line: no type', () => ({ to: dl(), body: { text: 'hi' }, headers: bearer(token) })],
  [413, 'direct line: too large', () => ({ to: dl(), body: { type: 'message', text: huge }, headers: bearer(token) })],
  [403, 'sms: not signed', () => ({ to: sms, body: 'Body=hi', headers: form })],
  [
    403,
    'sms: signed wrongly',
    () => ({
      to: sms,
      body: new URLSearchParams(house.place.twilio.form({ body: 'hi' })).toString(),
      headers: { ...form, 'x-twilio-signature': 'AAAA' },
    }),
  ],
  [400, 'sms: no form', () => ({ to: sms, body: {} })],
  [413, 'sms: too large', () => ({ to: sms, body: `Body=${huge}`, headers: form })],
  [401, 'api: no token', () => ({ to: '/api/plans', method: 'GET' })],
  [401, 'api: another token', () => ({ to: '/api/plans', method: 'GET', headers: bearer('wrong') })],
  [404, 'api: no such plan', () => ({ to: '/api/plans/plan-1', method: 'GET', headers: bearer(apiToken) })],
  [400, 'api: no JSON', () => ({ to: `/api/plans/${plan}/review`, body: '{', headers: bearer(apiToken) })],
  [400, 'api: no decision', () => ({ to: `/api/plans/${plan}/review`, body: {}, headers: bearer(apiToken) })],
  [413, 'api: too large', () => ({ to: `/api/plans/${plan}/review`, body: { reviewer: huge.repeat(5) }, headers: bearer(apiToken) })],
];

const clients = async () => /^ownwords_clients (\d+)$/m.exec(await (await fetch(`${house.place.address}/metrics`)).text())?.[1];

describe('refused with what is wrong as JSON, and nothing stored', () => {
  test.each(refused)('%i %s', async (status, _what, asked) => {
    const before = [await clients(), await house.all(`directline:${conversation}`)];
    const answer = await ask(house.place.address, asked());
    expect(answer).toEqual({ status, body: { code: expect.any(String), message: expect.stringMatching(/\w.{5,}/) } });
    expect(answer.body.message).not.toMatch(/xxxx|\n {2,}at /);
    expect([await clients(), await house.all(`directline:${conversation}`)]).toEqual(before);
  });

  test('but from this machine, by whatever name, it is taken', async () => {
    for (const host of ['localhost:1234', '127.0.0.1', '[::1]:3978']) {
      expect(
        (await ask(house.place.address, { to, body: activity({ id: host, conversation: { id: host } }), headers: { host } })).status,
      ).toBe(200);
    }
  });
});

test('/api/messages is not there while others can reach it and nothing proves who calls', async () => {
  const config = loadConfig({ HOST: '0.0.0.0', PORT: '0', DATA_DIR: newFolder(), LOG_LEVEL: 'silent' });
  const app = await startApp(config, pino({ level: 'silent' }), { store: createMemoryStore() });
  try {
    const address = app.address.replace('0.0.0.0', '127.0.0.1');
    const answer = await ask(address, { to, body: activity() });
    expect(answer.status).toBe(404);
    expect(answer.body).toEqual({ code: expect.any(String), message: expect.any(String) });
    expect((await directLine.open({ ...house.place, address }, 'open').begin()).text).toContain('Which language?');
  } finally {
    await app.close();
  }
}, 20_000);
