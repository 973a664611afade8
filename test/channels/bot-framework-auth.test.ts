import { createHmac, createPublicKey } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Activity } from 'botbuilder';
import { createFakeConnector, type FakeConnector } from '../fakes/connector.ts';
import { createFakeMicrosoft, type FakeMicrosoft, newKey, signed } from '../fakes/microsoft.ts';
import { type House, openHouse } from '../support/house.ts';
import { closeAtTheEnd, newFolder, tidyUp } from '../support/process.ts';
import { until } from '../support/surfaces/index.ts';
import { hour, second, TalkClock } from '../support/talk-clock.ts';

const registration = {
  appId: '1f4e8a52-7c1d-4b0e-9a63-2d5c8e7f9b10',
  password: 'a~password.of-tests',
  tenantId: '9d1c7b3e-52aa-4f4e-8f0b-6a1b2c3d4e5f',
};
const issuer = 'https://api.botframework.com';
const key = newKey('key-1', ['webchat', 'directline', 'emulator']);
const teamsOnly = newKey('key-2', ['msteams']);
const stranger = newKey('key-1', []);
const unlisted = newKey('key-9', []);
const entraKey = newKey('entra-1', []);

let microsoft: FakeMicrosoft;
let connector: FakeConnector;
let house: House;
const clock = new TalkClock(new Date().toISOString());
beforeAll(async () => {
  // botframework-connector prints what it finds wrong with a token.
  jest.spyOn(console, 'error').mockImplementation(() => {});
  microsoft = await createFakeMicrosoft({ ...registration, issuer, keys: [key, teamsOnly], entraKey });
  connector = await createFakeConnector(0, microsoft.accepts);
  closeAtTheEnd(async () => void (await Promise.all([microsoft.close(), connector.close()])));
  house = await openHouse(newFolder(), { clock }, settings());
}, 30_000);
afterAll(async () => {
  await house.close();
  await tidyUp();
  jest.restoreAllMocks();
});

const settings = (openIdUrl = microsoft.openIdUrl) => ({
  MICROSOFT_APP_ID: registration.appId,
  MICROSOFT_APP_PASSWORD: registration.password,
  MICROSOFT_APP_TENANT_ID: registration.tenantId,
  MICROSOFT_LOGIN_URL: microsoft.loginUrl,
  MICROSOFT_OPENID_URL: openIdUrl,
});

const now = (): number => Math.floor(Date.now() / 1000);
/** What the channel service claims; `undefined` takes a claim away. */
const claims = (more: object = {}): object => ({
  serviceurl: connector.url,
  nbf: now() - 60,
  exp: now() + 3540,
  iss: issuer,
  aud: registration.appId,
  ...more,
});
const bearer = (token: string) => `Bearer ${token}`;
const good = () => bearer(signed(claims(), key));
/** What Entra gives to whoever has the password of a registration. */
const fromEntra = (appid: string) => {
  const iss = 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/';
  return bearer(signed({ ...claims({ iss, serviceurl: undefined }), appid, ver: '1.0' }, entraKey));
};

let count = 0;
function activity(conversation: string, more: object = {}): Partial<Activity> {
  const user = { id: 'user-1', name: 'Client' };
  return {
    id: `activity-${++count}`,
    type: 'message',
    text: 'hello',
    channelId: 'webchat',
    serviceUrl: connector.url,
    conversation: { id: conversation } as Activity['conversation'],
    from: user,
    recipient: { id: 'bot', name: 'Bot' },
    ...more,
  };
}

const post = (body: object, authorization?: string, address = house.place.address): Promise<Response> =>
  fetch(`${address}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(authorization !== undefined && { authorization }) },
    body: JSON.stringify(body),
  });

const to = (conversation: string) => connector.sent.filter((sent) => sent.conversation?.id === conversation);
const clients = async () => /^ownwords_clients (\d+)$/m.exec(await (await fetch(`${house.place.address}/metrics`)).text())?.[1];

test('a call of the channel service gets its turn, and the replies bear a token of ours, asked for once', async () => {
  const begin = activity('good', { type: 'conversationUpdate', text: undefined, membersAdded: [{ id: 'user-1' }] });
  expect((await post(begin, good())).status).toBe(200);
  await until(() => to('good').length === 1, 'the greeting');
  expect(to('good')[0]?.text).toContain('Which language?');
  expect((await post(activity('good', { text: 'English' }), good())).status).toBe(200);
  await until(() => to('good').length === 2, 'the next question');
  expect(microsoft.asked).toEqual([
    {
      grant_type: 'client_credentials',
      client_id: registration.appId,
      client_secret: registration.password,
      scope: `${issuer}/.default`,
    },
  ]);
});

test('the Emulator gets its turn with the id and password of the bot', async () => {
  expect((await post(activity('emulator', { channelId: 'emulator' }), fromEntra(registration.appId))).status).toBe(200);
  await until(() => to('emulator').length === 1, 'the greeting');
});

test('replies in the response need no token of ours', async () => {
  const answer = await post(activity('in-response', { deliveryMode: 'expectReplies' }), good());
  const { activities } = (await answer.json()) as { activities: Partial<Activity>[] };
  expect(activities.map(({ text }) => text).join('\n')).toContain('Which language?');
});

test('a token that ends, or that is refused, is asked for again, and no reply is lost by it', async () => {
  const say = async (text: string) => expect((await post(activity('again', { text }), good())).status).toBe(200);
  await say('hello');
  await until(() => to('again').length === 1, 'the greeting');
  const before = microsoft.asked.length;
  await clock.advance(hour);
  await say('English');
  await until(() => to('again').length === 2, 'a reply with the next token');
  expect(microsoft.asked).toHaveLength(before + 1);

  microsoft.revoke();
  microsoft.meet(503);
  const attempts = connector.attempts;
  await say('yes');
  await until(() => connector.attempts > attempts, 'the reply that is refused');
  // Refused, then no token to be had, then sent: each try waits for its time.
  for (let waited = 0; to('again').length < 3 && waited < 60; waited++) {
    await clock.advance(second);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  expect(to('again')).toHaveLength(3);
  expect(microsoft.asked).toHaveLength(before + 3);
});

const forgedByPublicKey = (): string => {
  const pem = createPublicKey(key.privateKey).export({ type: 'spki', format: 'pem' });
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const text = `${part({ alg: 'HS256', kid: key.kid, typ: 'JWT' })}.${part(claims())}`;
  return `${text}.${createHmac('sha256', pem).update(text).digest('base64url')}`;
};
const unsigned = (): string => {
  const [, payload] = signed(claims(), key).split('.');
  return `${Buffer.from(JSON.stringify({ alg: 'none', kid: key.kid, typ: 'JWT' })).toString('base64url')}.${payload}.`;
};

type Row = [name: string, authorization: () => string | undefined, more?: object];
const refused: readonly Row[] = [
  ['no token', () => undefined],
  ['an empty one', () => 'Bearer '],
  ['another scheme', () => `Basic ${Buffer.from('user:password').toString('base64')}`],
  ['the token without a scheme', () => signed(claims(), key)],
  ['no JWT', () => bearer('token')],
  ['a JWT of nonsense', () => bearer(`${signed(claims(), key).split('.')[0]}.bm9uc2Vuc2U.AAAA`)],
  ['another audience', () => bearer(signed(claims({ aud: '00000000-0000-0000-0000-000000000000' }), key))],
  ['no audience', () => bearer(signed(claims({ aud: undefined }), key))],
  ['another issuer', () => bearer(signed(claims({ iss: 'https://api.botframework.us' }), key))],
  ['no issuer', () => bearer(signed(claims({ iss: undefined }), key))],
  ['expired', () => bearer(signed(claims({ nbf: now() - 7200, exp: now() - 3600 }), key))],
  ['not valid yet', () => bearer(signed(claims({ nbf: now() + 3600, exp: now() + 7200 }), key))],
  ["another's key under the same name", () => bearer(signed(claims(), stranger))],
  ['a key that is not listed', () => bearer(signed(claims(), unlisted))],
  ['signed by nobody', () => bearer(unsigned())],
  ['signed with the public key as a secret', () => bearer(forgedByPublicKey())],
  [
    'another word put in',
    () => bearer(signed(claims(), key).replace(/\.[^.]+\./, `.${signed(claims({ x: 1 }), stranger).split('.')[1]}.`)),
  ],
  ['of another bot', () => fromEntra('00000000-0000-0000-0000-000000000000')],
  ['for another serviceUrl', () => bearer(signed(claims({ serviceurl: 'https://smba.trafficmanager.net/' }), key))],
  ['for no serviceUrl', () => bearer(signed(claims({ serviceurl: undefined }), key))],
  ['with a good token, an activity that sends the replies elsewhere', good, { serviceUrl: 'http://127.0.0.1:9/' }],
  ['a key of another channel', () => bearer(signed(claims(), teamsOnly))],
  ['with a good token, another channel', good, { channelId: 'msteams' }],
  ['with a good token, a channel of another kind', good, { channelId: 'AseChannel' }],
  ['with a good token, no channel', good, { channelId: undefined }],
];

describe('refused as JSON, and nothing stored or sent', () => {
  test.each(refused)('%s', async (...[name, authorization, more]: Row) => {
    const state = async () => [await clients(), connector.attempts, microsoft.asked.length];
    const before = await state();
    for (const deliveryMode of [undefined, 'expectReplies']) {
      const answer = await post(activity(name, { ...more, deliveryMode }), authorization());
      expect(answer.status).toBe(401);
      const body = await answer.json();
      expect(body).toEqual({ code: 'Unauthorized', message: expect.stringMatching(/\w.{5,}/) });
    }
    expect(await house.all(`botframework:${name}`)).toEqual([]);
    expect(await state()).toEqual(before);
  });
});

test('where the keys cannot be had, nobody is called a forger: 503, and nothing stored', async () => {
  const without = await openHouse(newFolder(), {}, settings(`${microsoft.loginUrl}/gone`));
  const nobody = await openHouse(newFolder(), {}, settings('http://127.0.0.1:9/openid'));
  try {
    for (const one of [without, nobody]) {
      const answer = await post(activity('no-keys'), good(), one.place.address);
      expect(answer.status).toBe(503);
      expect(await answer.json()).toEqual({ code: 'ServiceUnavailable', message: expect.any(String) });
      expect(await one.all('botframework:no-keys')).toEqual([]);
    }
  } finally {
    await without.close();
    await nobody.close();
  }
}, 20_000);
