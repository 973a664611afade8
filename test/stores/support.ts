import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Clock } from '../../src/record/ports.ts';
import type { ClientRecord, Route } from '../../src/record/record.ts';

/** The client's words in these records: nowhere but in the record may they turn up. */
export const SECRET = 'my sister says I am patient';

export const at = (second: number): string => new Date(1_700_000_000_000 + second * 1000).toISOString();

export const route = (key: string, linked: number): Route => ({
  key,
  channel: 'sms',
  address: {},
  linkedAt: at(linked),
  lastInboundAt: at(linked),
});

export function record(id: string, version: number, change: Partial<ClientRecord> = {}): ClientRecord {
  return {
    format: 1,
    id,
    version,
    createdAt: at(0),
    updatedAt: at(version),
    program: 'strengths-based',
    language: 'en',
    routes: [route(`sms:${id}`, 0)],
    lastMessage: 1,
    transcript: [
      {
        id: 'm1',
        from: 'client',
        text: `${SECRET} ${version} \ud800 ñ 👍`,
        at: at(version),
        channel: 'sms',
        language: 'en',
        route: 0,
      },
    ],
    taken: [],
    answers: {},
    draft: {
      version: 1,
      status: 'in-progress',
      preferredName: { messageId: 'm1', start: 0, end: 2, text: 'my', language: 'en' },
      urgent: [],
      hopes: [],
      strengths: [],
      goals: [],
      supports: [],
      partial: false,
      preferences: [],
      concerns: [],
      unplaced: [],
      clarifications: [],
      agreement: {},
      history: [],
    },
    offers: [],
    contact: {},
    alerts: [],
    requests: [],
    outbox: [],
    devices: [],
    sinceBreak: 0,
    ...change,
  };
}

/** A clock that stands still until it is moved. */
export class StillClock implements Clock {
  #now = Date.parse(at(100));
  #tasks = new Set<{ due: number; task: () => void }>();

  now(): number {
    return this.#now;
  }

  after(ms: number, task: () => void): () => void {
    const entry = { due: this.#now + ms, task };
    this.#tasks.add(entry);
    return () => this.#tasks.delete(entry);
  }

  pass(ms: number): void {
    this.#now += ms;
    for (const entry of [...this.#tasks]) {
      if (entry.due <= this.#now && this.#tasks.delete(entry)) entry.task();
    }
  }
}

/** Keeps what was logged. */
export function listen() {
  const lines: string[] = [];
  const note = (facts: object, message: string) => void lines.push(`${message} ${JSON.stringify(facts)}`);
  return { lines, warn: note, error: note };
}

/** A folder of its own, and how to clear it away. */
export function scratch(): { dir: string; clear: () => void } {
  const dir = mkdtempSync(join(tmpdir(), 'ownwords-stores-'));
  return { dir, clear: () => rmSync(dir, { recursive: true, force: true }) };
}
