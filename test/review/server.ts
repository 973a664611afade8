import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import restify from 'restify';
import { type Auth, createAuth, linkAddress } from '../../src/auth/index.ts';
import { createRecords } from '../../src/bot/records.ts';
import { createTexts } from '../../src/i18n/index.ts';
import { describe, loadPrograms } from '../../src/programs/index.ts';
import type { Records } from '../../src/record/ports.ts';
import type { ClientRecord } from '../../src/record/record.ts';
import { createRehearsals } from '../../src/rehearsal/index.ts';
import { createReview, type Readiness } from '../../src/review/index.ts';
import { createMemoryStore } from '../../src/stores/memory.ts';
import { program } from '../support/talk-house.ts';
import { start } from './fixture.ts';

export const apiToken = 'api-token-of-the-tests';

export interface Workspace {
  readonly address: string;
  readonly auth: Auth;
  readonly records: Records;
  /** What was logged, as JSON. */
  readonly logged: string[];
  readonly clock: { time: number; now(): number };
  keep(...records: ClientRecord[]): Promise<void>;
  /** A fresh one-time link. */
  link(): Promise<string>;
  /** A `Cookie` header and the form token of a new session. */
  session(about?: { name?: string; writes?: string[] }): Promise<{ cookie: string; csrf: string }>;
  close(): Promise<void>;
}

/** A program that lacks a fact, with languages in every state. */
const readiness: Readiness = {
  facts: [
    { setting: 'PROGRAM_NAME', value: 'Harbor <House>' },
    { setting: 'PROGRAM_PHONE', value: undefined },
  ],
  languages: [
    { code: 'en', on: true, why: 'source', texts: [{ key: 'consent.agree.ask', state: 'source' }] },
    { code: 'es', on: true, why: 'named', texts: [{ key: 'consent.agree.ask', state: 'machine' }] },
    {
      code: 'ht',
      on: false,
      why: 'unreviewed',
      texts: [
        { key: 'consent.agree.ask', state: 'machine' },
        { key: 'safety.a', state: 'reviewed', review: { by: 'Marie <b>', at: '2026-03-01T10:00:00.000Z', source: 's', text: 't' } },
        { key: 'safety.b', state: 'changed', review: { by: 'Jean', at: '2026-03-01T10:00:00.000Z', source: 's', text: 't' } },
      ],
    },
    { code: 'vi', on: false, why: 'incomplete', texts: [{ key: 'sms.stopped', state: 'missing' }] },
  ],
  gaps: [{ program: 'assertive', language: 'es', askedIn: 'en', questions: ['care.group'] }],
  model: { model: 'a-model', on: true, breaker: 'closed', today: { tokens: 1200, money: 0.5 }, budget: { tokens: 20_000, money: 2 } },
  alerts: { minutes: 30, posted: false, overApi: true },
};

/** The workspace over real HTTP, on a memory store. */
export async function openWorkspace(
  options: { practice?: boolean; hasModel?: boolean; wrap?: (records: Records) => Records } = {},
): Promise<Workspace> {
  const dataDir = await mkdtemp(join(tmpdir(), 'ownwords-review-'));
  const server = restify.createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const clock = { time: start + 86_400_000, now: () => clock.time };
  const texts = createTexts();
  const store = createMemoryStore();
  const own = createRecords(store);
  const records = options.wrap?.(own) ?? own;
  const auth = createAuth({ dataDir, clock, publicUrl: address, copyKey: 'a key for the tests, of no use elsewhere' });
  const logged: string[] = [];
  const log = (facts: object, message: string): void => void logged.push(JSON.stringify({ ...facts, message }));
  let ids = 0;
  createReview({
    records,
    auth,
    apiToken,
    publicUrl: address,
    t: (language) => texts.in(language),
    languages: ['en', 'es', 'ar'],
    timeZone: 'America/Chicago',
    practice: options.practice ?? false,
    program: (id, language) => describe(loadPrograms().get(id), id, texts.in(language), language),
    hasModel: options.hasModel ?? false,
    rehearsals: createRehearsals({ settings: program, texts, programs: loadPrograms() }),
    readiness: () => readiness,
    clock,
    newId: (prefix) => `${prefix}-${++ids}`,
    log: { error: log, info: log },
  }).mount(server);
  return {
    address,
    auth,
    records,
    logged,
    clock,
    keep: async (...kept) => {
      for (const record of kept) await store.commit({ ...record, version: 1 });
    },
    link: async () => linkAddress(address, await auth.links.make()),
    session: async ({ name, writes = [] } = {}) => {
      const { session, cookie } = await auth.sessions.begin({ ...(name && { name }), writes });
      return { cookie: cookie.split(';')[0]!, csrf: session.csrf };
    },
    close: async () => {
      server.server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
