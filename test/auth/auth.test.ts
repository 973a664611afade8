import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bears, createAuth } from '../../src/auth/index.ts';

const hour = 3_600_000;
let dataDir: string;
const clock = { time: 0, now: () => clock.time };
const open = (publicUrl = 'https://plans.example.org/') => createAuth({ dataDir, clock, publicUrl, copyKey: 'a key for this test' });

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'ownwords-auth-'));
  clock.time = Date.parse('2026-03-02T15:00:00Z');
});
afterEach(() => rm(dataDir, { recursive: true, force: true }));

/** Everything that is kept: names and contents. */
async function kept(): Promise<string> {
  const files = await readdir(dataDir, { recursive: true, withFileTypes: true });
  const texts = await Promise.all(
    files.map(async (file) => (file.isFile() ? file.name + (await readFile(join(file.parentPath, file.name), 'utf8')) : file.name)),
  );
  return texts.join('\n');
}

describe('a one-time link', () => {
  test('lets one of many in at once, and nobody after', async () => {
    const { links } = open();
    const token = await links.make();
    expect(await links.isOpen(token)).toBe(true);
    const used = await Promise.all(Array.from({ length: 20 }, () => links.use(token)));
    expect(used.filter(Boolean)).toHaveLength(1);
    expect(await links.use(token)).toBe(false);
    expect(await links.isOpen(token)).toBe(false);
  });

  test('lasts an hour, and its token is kept nowhere', async () => {
    const { links } = open();
    const token = await links.make();
    expect(await kept()).not.toContain(token);
    clock.time += hour;
    expect(await links.use(token)).toBe(false);
    await links.make();
    expect(await readdir(join(dataDir, 'links'))).toHaveLength(1);
    for (const wrong of ['', '../auth', 'x'.repeat(43), `${token}/..`]) expect(await links.use(wrong)).toBe(false);
  });
});

describe('a session', () => {
  test('survives a restart, ends after 8 hours without use, and by signing out', async () => {
    const { session, cookie } = await open().sessions.begin({ name: 'Dana', writes: ['es'] });
    expect(cookie).toMatch(/^__Host-ownwords-review=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure$/);
    const header = `other=1; ${cookie.split(';')[0]}`;
    expect(await kept()).not.toContain(cookie.split(/[=;]/)[1]);
    for (let i = 0; i < 3; i++) {
      clock.time += 7 * hour;
      expect(await open().sessions.find(header)).toEqual(session);
    }
    const { sessions } = open();
    const named = await sessions.change(session, { name: 'Dana Wu', writes: [] });
    expect(await sessions.find(header)).toEqual({ ...session, name: 'Dana Wu', writes: [] });
    clock.time += 8 * hour;
    expect(await sessions.find(header)).toBeUndefined();
    const again = await sessions.begin({ writes: [] });
    const next = again.cookie.split(';')[0];
    expect(await sessions.end(named)).toContain('Max-Age=0');
    expect(await sessions.find(next)).toEqual(again.session);
    await sessions.end(again.session);
    expect(await sessions.find(next)).toBeUndefined();
  });

  test('is named by its cookie alone, which on plain http has no __Host- name', async () => {
    const { sessions } = open('http://127.0.0.1:3978');
    const { cookie } = await sessions.begin({ writes: [] });
    expect(cookie).toMatch(/^ownwords-review=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    for (const wrong of [
      undefined,
      '',
      'ownwords-review=',
      'ownwords-review=../../x',
      `ownwords-review=${'a'.repeat(43)}`,
      `xownwords-review=${cookie.slice(16)}`,
    ]) {
      expect(await sessions.find(wrong)).toBeUndefined();
    }
  });
});

test('a copy link opens one client’s copy for 30 minutes, and nothing else however it is changed', () => {
  const { copies } = open();
  const address = copies.make('client-abc');
  expect(address).toMatch(/^https:\/\/plans\.example\.org\/copy\/[\w.-]+$/);
  const token = address.slice(address.lastIndexOf('/') + 1);
  expect(copies.read(token)).toBe('client-abc');
  fc.assert(
    fc.property(fc.nat(token.length - 1), fc.constantFrom('', 'a', 'B', '0', '.', '-'), (at, put) => {
      const changed = token.slice(0, at) + put + token.slice(at + 1);
      // The last letter of base64url carries bits that no byte has: only what is signed counts.
      expect(changed === token ? 'client-abc' : copies.read(changed)).toBe(changed === token ? 'client-abc' : undefined);
    }),
  );
  expect(createAuth({ dataDir, clock, publicUrl: 'https://x.example', copyKey: 'another key' }).copies.read(token)).toBeUndefined();
  clock.time += hour / 2;
  expect(copies.read(token)).toBeUndefined();
});

test('a bearer token is right only whole, and never where none is set', () => {
  expect(bears('Bearer secret-token', 'secret-token')).toBe(true);
  expect(bears('bearer  secret-token ', 'secret-token')).toBe(true);
  for (const header of [undefined, '', 'secret-token', 'Basic secret-token', 'Bearer', 'Bearer secret-toke', 'Bearer secret-token more']) {
    expect(bears(header, 'secret-token')).toBe(false);
  }
  expect(bears('Bearer undefined', undefined)).toBe(false);
  expect(bears('Bearer ', '')).toBe(false);
});
