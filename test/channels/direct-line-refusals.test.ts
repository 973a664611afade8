import { request } from 'node:http';
import { afterEach, describe, expect, test } from '@jest/globals';
import { ask, begin, servers } from '../support/direct-line-bot.ts';

const { serve, stopAll } = servers();
afterEach(stopAll);

const json = { 'content-type': 'application/json' };

describe('a bad body', () => {
  test.each<[string, unknown, Record<string, string>, number]>([
    ['no JSON', '{"type":', json, 400],
    ['not an object', '[]', json, 400],
    ['null', 'null', json, 400],
    ['nothing', '', json, 400],
    ['no UTF-8', Buffer.from('{"type":"message","text":"caf\xe9"}', 'latin1'), json, 400],
    ['another content type', '{"type":"message","text":"x"}', { 'content-type': 'text/plain' }, 400],
    ['compressed', '{"type":"message","text":"x"}', { ...json, 'content-encoding': 'gzip' }, 400],
    ['no type', { text: 'x' }, {}, 400],
    ['a type that clients do not send', { type: 'conversationUpdate' }, {}, 400],
    ['text that is no string', { type: 'message', text: 7 }, {}, 400],
    ['channelData that is no object', { type: 'message', text: 'x', channelData: 'x' }, {}, 400],
    ['a clientActivityID that is no string', { type: 'message', text: 'x', channelData: { clientActivityID: {} } }, {}, 400],
    ['a huge clientActivityID', { type: 'message', text: 'x', channelData: { clientActivityID: 'x'.repeat(129) } }, {}, 400],
    ['attachments that are no list', { type: 'message', attachments: {} }, {}, 400],
    ['from that is no object', { type: 'message', text: 'x', from: 'dl_ada' }, {}, 400],
    ['another user', { type: 'message', text: 'x', from: { id: 'dl_eve' } }, {}, 403],
    ['too large', { type: 'message', text: 'x'.repeat(256 * 1024) }, {}, 413],
  ])('%s', async (_, body, headers, status) => {
    const { base, bot } = await serve();
    const { url, token } = await begin(base);
    const refused = await ask(`${url}/activities`, { token, method: 'POST', body, headers });
    expect(refused).toMatchObject({ status, body: { code: expect.any(String), message: expect.any(String) } });
    expect(bot.inbound).toHaveLength(1);
  });

  test('too large without saying so beforehand, or broken off', async () => {
    const { base, bot } = await serve();
    const { url, token } = await begin(base);
    const open = () => request(`${url}/activities`, { method: 'POST', headers: { ...json, authorization: `Bearer ${token}` } });
    const status = await new Promise((resolve, reject) => {
      const large = open()
        .on('response', ({ statusCode }) => resolve(statusCode))
        .on('error', reject);
      for (let i = 0; i < 300; i++) large.write(' '.repeat(1024));
      large.end();
    });
    expect(status).toBe(413);
    await new Promise<void>((resolve) => {
      const broken = open().on('error', () => resolve());
      broken.write('{"type":"message","text":"x"}', () => broken.destroy(new Error('gone')));
    });
    expect(bot.inbound).toHaveLength(1);
  });

  test('an upload without a file, a boundary or an end', async () => {
    const { base, bot } = await serve();
    const { url, token } = await begin(base);
    const upload = (type: string, body: string) => ask(`${url}/upload`, { token, body, headers: { 'content-type': type } });
    for (const [type, body] of [
      ['multipart/form-data', '--x\r\n\r\n--x--'],
      ['multipart/form-data; boundary=x', ''],
      ['multipart/form-data; boundary=x', '--x--'],
      ['multipart/form-data; boundary=x', '--x\r\ncontent-disposition: form-data; name="activity"\r\n\r\n{}\r\n--x--\r\n'],
      ['multipart/form-data; boundary=x', '--x\r\ncontent-disposition: form-data; name="activity"\r\n\r\n{'],
    ] as const) {
      expect(await upload(type, body)).toMatchObject({ status: 400, body: { code: 'BadArgument' } });
    }
    const others = await ask(`${url}/upload?userId=dl_eve`, { token, body: 'x', headers: { 'content-type': 'image/png' } });
    expect(others.status).toBe(403);
    const form = new FormData();
    form.append('file', new Blob([new Uint8Array(17_000_000)]), 'film');
    expect((await ask(`${url}/upload`, { token, method: 'POST', body: form })).status).toBe(413);
    expect(bot.inbound).toHaveLength(1);
  });

  test('user ids that are not for clients to choose', async () => {
    const { base } = await serve();
    const generate = (id: unknown) => ask(`${base}/v3/directline/tokens/generate`, { body: { user: { id } } });
    for (const id of ['ada', '', 7, 'dl_'.padEnd(129, 'x')]) expect((await generate(id)).status).toBe(400);
    expect((await generate('dl_ada')).status).toBe(200);
    expect(await ask(`${base}/v3/directline/tokens/generate`, { method: 'POST' })).toMatchObject({
      status: 200,
      body: { expires_in: 3600 },
    });
  });
});

describe('a token', () => {
  test('is needed, must be ours, and is for one conversation', async () => {
    const { base, tokens } = await serve();
    const { dl, url, token } = await begin(base);
    const stream = tokens.forStream({ conversationId: url.slice(url.lastIndexOf('/') + 1), userId: 'dl_ada' });
    const post = { method: 'POST', body: { type: 'message', text: 'x' } };
    const calls: [string, object][] = [
      [`${dl}/conversations`, { method: 'POST' }],
      [`${dl}/tokens/refresh`, { method: 'POST' }],
      [url, {}],
      [`${url}/activities`, {}],
      [`${url}/activities`, post],
      [`${url}/upload`, post],
    ];
    for (const [address, options] of calls) {
      for (const wrong of [undefined, 'x.y.z', `${token}x`, stream]) {
        const refused = await ask(address, { ...options, ...(wrong && { token: wrong }) });
        expect(refused).toMatchObject({ status: 401, body: { code: 'Unauthorized', message: expect.any(String) } });
      }
    }
    const other = await begin(base);
    for (const path of ['', '/activities', '/activities?watermark=1']) {
      expect(await ask(`${url}${path}`, { token: other.token })).toMatchObject({ status: 404, body: { code: 'NotFound' } });
    }
    expect((await ask(`${url}/activities`, { ...post, token: other.token })).status).toBe(404);
  });

  test('opens nothing before the conversation is started', async () => {
    const { base, bot, tokens } = await serve();
    const { token, conversationId } = tokens.issue();
    const url = `${base}/v3/directline/conversations/${conversationId}`;
    for (const path of ['', '/activities']) expect((await ask(url + path, { token })).status).toBe(404);
    expect((await ask(`${url}/activities`, { token, body: { type: 'message', text: 'x' } })).status).toBe(404);
    expect(bot.inbound).toEqual([]);
  });

  test('expires, and is renewed before that', async () => {
    const { base, clock } = await serve();
    const { dl, url, token, conversationId } = await begin(base);
    clock.advance(3_599_000);
    const renewed = await ask(`${dl}/tokens/refresh`, { token, method: 'POST' });
    expect(renewed).toMatchObject({ status: 200, body: { conversationId, expires_in: 3600 } });
    clock.advance(1_000);
    for (const path of [`${dl}/tokens/refresh`, `${url}/activities`]) {
      const expired = await ask(path, { token, body: { type: 'message', text: 'x' } });
      expect(expired).toMatchObject({ status: 403, body: { code: 'TokenExpired' } });
    }
    expect((await ask(`${url}/activities`, { token: renewed.body.token })).status).toBe(200);
  });

  test('is given only to who has the secret, where there is one', async () => {
    const { base } = await serve({ secret: 'hush' });
    const dl = `${base}/v3/directline`;
    for (const token of [undefined, 'hus', 'hush2']) {
      expect((await ask(`${dl}/tokens/generate`, { method: 'POST', ...(token && { token }) })).status).toBe(401);
    }
    const { body } = await ask(`${dl}/tokens/generate`, { token: 'hush', body: { user: { id: 'dl_ada' } } });
    expect((await ask(`${dl}/tokens/generate`, { token: body.token, method: 'POST' })).status).toBe(401);
    expect((await ask(`${dl}/conversations`, { token: 'hush2', method: 'POST' })).status).toBe(401);
    expect((await ask(`${dl}/tokens/refresh`, { token: 'hush', method: 'POST' })).status).toBe(400);
    expect((await ask(`${dl}/conversations`, { token: body.token, method: 'POST' })).status).toBe(201);
    expect((await ask(`${dl}/conversations`, { token: 'hush', method: 'POST' })).status).toBe(201);
  });
});

test('a watermark that is no number', async () => {
  const { base } = await serve();
  const { url, token } = await begin(base);
  for (const watermark of ['x', '-1', '1e3', '9'.repeat(16)]) {
    expect((await ask(`${url}/activities?watermark=${watermark}`, { token })).status).toBe(400);
    expect((await ask(`${url}?watermark=${watermark}`, { token })).status).toBe(400);
  }
});

describe('pages of other sites', () => {
  test('may talk where they are welcome, and are told so beforehand', async () => {
    const { base } = await serve();
    const { url, token } = await begin(base);
    const allowed = (origin: string, method = 'GET') => ask(`${url}/activities`, { token, method, headers: { origin } });
    for (const method of ['GET', 'OPTIONS']) {
      expect((await allowed('https://friends.example', method)).headers.get('access-control-allow-origin')).toBe('https://friends.example');
      const foreign = await allowed('https://evil.example', method);
      expect(foreign).toMatchObject({ status: 403, body: { code: 'OriginNotAllowed' } });
      expect(foreign.headers.get('access-control-allow-origin')).toBeNull();
    }
    const preflight = await allowed('https://friends.example', 'OPTIONS');
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-headers')).toMatch(/authorization.*content-type.*x-ms-bot-agent/i);
    expect((await allowed(base)).status).toBe(200);
    expect((await allowed('null')).status).toBe(403);
  });

  test('may not even ask for a token where they are not', async () => {
    const { base } = await serve({ publicUrl: 'https://chat.example' });
    const generate = (origin: string) => ask(`${base}/v3/directline/tokens/generate`, { method: 'POST', headers: { origin } });
    expect((await generate('https://evil.example')).status).toBe(403);
    expect((await generate('https://chat.example')).status).toBe(200);
  });
});

describe('new conversations', () => {
  test('are not limited for programs on this machine', async () => {
    const { base } = await serve();
    for (let i = 0; i < 150; i++) expect((await ask(`${base}/v3/directline/tokens/generate`, { method: 'POST' })).status).toBe(200);
  });

  test('are limited for each address that a proxy names', async () => {
    const { base, clock } = await serve();
    const from = (address: string) =>
      ask(`${base}/v3/directline/tokens/generate`, { method: 'POST', headers: { 'x-forwarded-for': address } });
    for (let i = 0; i < 60; i++) expect((await from(`10.0.0.${i}, 192.0.2.1`)).status).toBe(200);
    const refused = await from('192.0.2.1');
    expect(refused).toMatchObject({ status: 429, body: { code: 'TooManyRequests' } });
    expect(refused.headers.get('retry-after')).toBe('1');
    expect((await from('192.0.2.2')).status).toBe(200);
    clock.advance(1_000);
    expect((await from('192.0.2.1')).status).toBe(200);
    expect((await from('192.0.2.1')).status).toBe(429);
  });
});
