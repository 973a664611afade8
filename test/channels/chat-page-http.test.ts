import { request } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { directionOf, guessLanguage } from '../../src/channels/chat-page/words.ts';
import { startChat } from './chat-page-support.ts';

let chat: Awaited<ReturnType<typeof startChat>>;
beforeAll(async () => {
  chat = await startChat([[]]);
});
afterAll(() => chat.close());

/** A request as it is: fetch would add and hide headers. */
const ask = (method: string, path: string, headers: Record<string, string> = {}) =>
  new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: Buffer }>((resolve, reject) => {
    request(chat.url + path, { method, headers }, (res) => {
      const chunks: Buffer[] = [];
      res.on('data', (chunk: Buffer) => chunks.push(chunk));
      res.on('end', () => resolve({ status: res.statusCode!, headers: res.headers, body: Buffer.concat(chunks) }));
    })
      .on('error', reject)
      .end();
  });

const json = (body: Buffer): Record<string, unknown> => JSON.parse(body.toString()) as Record<string, unknown>;

describe('the page over HTTP', () => {
  test('is not kept, runs nothing inline, and lets nothing in from elsewhere', async () => {
    const { status, headers, body } = await ask('GET', '/', { 'accept-language': 'es-MX,en;q=0.5' });
    expect(status).toBe(200);
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY' });
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect(body.toString()).toContain('<html lang="es" dir="ltr">');
    expect(body.toString()).toMatch(/<noscript>.*555-0100/);
    expect(body.toString()).not.toMatch(/\sstyle=|\son\w+=|<style|<script(?! type="(module" src|application\/json"))/);
  });

  test('its files may be kept for ever, are compressed beforehand, and are known again by their tags', async () => {
    const html = (await ask('GET', '/')).body.toString();
    const files = [...html.matchAll(/(?:href|src)="(\/chat\/files\/[^"]+)"/g)].map(([, path]) => path!);
    expect(new Set(files).size).toBe(3);
    for (const path of files) {
      const plain = await ask('GET', path);
      const zipped = await ask('GET', path, { 'accept-encoding': 'br, gzip' });
      expect(plain.headers['cache-control']).toContain('immutable');
      expect(zipped.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' });
      expect(gunzipSync(zipped.body)).toEqual(plain.body);
      expect((await ask('GET', path, { 'if-none-match': String(plain.headers.etag) })).status).toBe(304);
    }
    for (const path of ['/chat/files/..%2findex.ts', '/chat/files/page.js', '/chat/words/..%2fen.json', '/chat/words/xx.json']) {
      const { status, body } = await ask('GET', path);
      expect({ path, status }).toEqual({ path, status: 404 });
      expect(json(body)).toHaveProperty('code');
    }
  });

  test('a token is given to our own page and to programs, not to other sites', async () => {
    const host = new URL(chat.url).host;
    expect(json((await ask('POST', '/chat/token', { origin: `http://${host}` })).body)).toEqual({
      token: expect.any(String),
      conversationId: expect.any(String),
      expires_in: 3600,
    });
    expect((await ask('POST', '/chat/token')).status).toBe(200);
    for (const path of ['/chat/token', '/chat/remember', '/chat/forget'])
      for (const origin of ['https://bad.example', 'null']) expect((await ask('POST', path, { origin })).status).toBe(403);
  });

  test('programs on this machine are not limited; who comes through a proxy is, by the address that the proxy saw', async () => {
    const statuses = async (times: number, headers: Record<string, string> = {}) =>
      Promise.all(Array.from({ length: times }, async () => (await ask('POST', '/chat/token', headers)).status));
    expect(new Set(await statuses(300))).toEqual(new Set([200]));
    const limited = await statuses(80, { 'x-forwarded-for': '9.9.9.9, 203.0.113.7' });
    expect(limited).toContain(429);
    expect(limited.filter((status) => status === 200).length).toBeGreaterThanOrEqual(60);
    expect((await ask('POST', '/chat/token', { 'x-forwarded-for': '9.9.9.9, 203.0.113.8' })).status).toBe(200);
  });

  test('a place is kept only with the token of a conversation; a cookie that is not ours is taken away', async () => {
    expect((await ask('POST', '/chat/remember')).status).toBe(401);
    expect((await ask('POST', '/chat/remember', { authorization: 'Bearer x.y.z' })).status).toBe(401);
    const forged = await ask('POST', '/chat/token', { cookie: 'ownwords=guess' });
    expect(forged.headers['set-cookie']?.[0]).toContain('Max-Age=0');
    expect((await ask('POST', '/chat/token', { cookie: 'ownwords=%' })).status).toBe(200);
  });
});

describe('the language to begin in', () => {
  test.each([
    ['es-MX,es;q=0.9,en;q=0.8', 'es'],
    ['fr, zh-CN;q=0.3, en;q=0.2', 'zh-Hans'],
    ['en;q=0.1, ES;q=0.5', 'es'],
    ['es;q=0, en', 'en'],
    ['fr', 'en'],
    ['*', 'en'],
    [undefined, 'en'],
  ])('%s gives %s', (header, language) => expect(guessLanguage(header, ['en', 'es', 'zh-Hans'])).toBe(language));

  test('is one of ours whatever a browser sends', () => {
    const languages = ['en', 'es'];
    fc.assert(fc.property(fc.string(), (header) => languages.includes(guessLanguage(header, languages))));
  });

  test('tells which way it is written', () => {
    expect(['en', 'es', 'zh-Hans', 'ht', 'ar', 'fa'].map(directionOf)).toEqual(['ltr', 'ltr', 'ltr', 'ltr', 'rtl', 'rtl']);
  });
});
