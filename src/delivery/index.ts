import { errorFacts } from '../record/error-facts.ts';
import type { Clock, Handler, Records } from '../record/ports.ts';
import type { ClientRecord, OutboxItem } from '../record/record.ts';

interface Log {
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
}

/**
 * The durable, retrying queue of all that goes out or runs later. Its items are kept in the clients' records, committed with what caused
 * them; here they are only worked off: in order for one client, many clients at once, each at least once.
 */
export interface Delivery {
  /** Told of each commit: forgets the marks that rode with it, and works off what is due. */
  committed(record: Pick<ClientRecord, 'id' | 'outbox'>): void;
  /** The record without the items that are through: the mark "sent" rides with the next commit. */
  settle(record: ClientRecord): ClientRecord;
  /** Takes up what an earlier process left. */
  start(): void;
  /** Waits for what is under way and writes the last marks. */
  stop(): Promise<void>;
}

const atOnce = 32;
/** Marks that no turn carried along are written after this long, in milliseconds. */
const idle = 2000;
const firstRetry = 2000;
const longestRetry = 15 * 60_000;

/** Milliseconds to wait after that many failures: doubling, from two seconds to a quarter of an hour. */
export const backOff = (attempts: number): number => Math.min(longestRetry, firstRetry * 2 ** Math.min(attempts - 1, 20));

export function createDelivery(parts: {
  readonly records: Records;
  readonly handlers: Readonly<Record<string, Handler>>;
  readonly clock: Clock;
  readonly log: Log;
}): Delivery {
  const { records, handlers, clock, log } = parts;
  const through = new Map<string, Set<string>>();
  const busy = new Map<string, Promise<void>>();
  const again = new Set<string>();
  const waiting: string[] = [];
  const timers = new Map<string, () => void>();
  let stopped = false;

  const isThrough = (clientId: string, item: OutboxItem): boolean => through.get(clientId)?.has(item.id) ?? false;

  function later(clientId: string, ms: number, task: () => void): void {
    timers.get(clientId)?.();
    timers.set(
      clientId,
      clock.after(ms, () => {
        timers.delete(clientId);
        task();
      }),
    );
  }

  function begin(clientId: string): void {
    if (stopped) return;
    if (busy.has(clientId)) {
      again.add(clientId);
      return;
    }
    if (busy.size >= atOnce) {
      if (!waiting.includes(clientId)) waiting.push(clientId);
      return;
    }
    busy.set(
      clientId,
      workOff(clientId)
        .catch((error: unknown) => {
          log.error({ clientId, ...errorFacts(error) }, 'delivery stumbled; tried again soon');
          later(clientId, firstRetry, () => begin(clientId));
        })
        .finally(() => {
          busy.delete(clientId);
          if (again.delete(clientId)) begin(clientId);
          const next = waiting.shift();
          if (next !== undefined) begin(next);
        }),
    );
  }

  /** One item after the other; the first that is not due yet holds up the rest, so that replies stay in order, but for those that stand apart. */
  async function workOff(clientId: string): Promise<void> {
    while (!stopped) {
      const record = await records.load(clientId);
      const open = record?.outbox.filter((one) => !isThrough(clientId, one)) ?? [];
      const line = open.find(({ apart }) => !apart);
      const item = open
        .filter((one) => one.apart || one === line)
        .reduce<OutboxItem | undefined>((first, one) => (first && Date.parse(first.due) <= Date.parse(one.due) ? first : one), undefined);
      if (!record || !item) break;
      const wait = Date.parse(item.due) - clock.now();
      if (wait > idle && through.has(clientId)) return later(clientId, idle, () => void writeMarks(clientId).then(() => begin(clientId)));
      if (wait > 0) return later(clientId, wait, () => begin(clientId));
      if (clock.now() > Date.parse(item.expires)) {
        log.warn({ clientId, kind: item.kind }, 'not delivered in time, given up');
        mark(clientId, item);
      } else if (!(await attempt(record, item))) return;
    }
    if (through.has(clientId)) later(clientId, idle, () => void writeMarks(clientId));
  }

  function mark(clientId: string, item: OutboxItem): void {
    const done = through.get(clientId) ?? new Set();
    through.set(clientId, done.add(item.id));
  }

  /** False where the rest of this client's items has to wait. */
  async function attempt(record: ClientRecord, item: OutboxItem): Promise<boolean> {
    const handler = handlers[item.kind];
    if (!handler) {
      log.error({ kind: item.kind }, 'nothing here takes outbox items of this kind');
      mark(record.id, item);
      return true;
    }
    const sent = await handler(record, item);
    if (sent.outcome === 'sent') {
      mark(record.id, item);
      return true;
    }
    const after = (ms: number): string => new Date(clock.now() + ms).toISOString();
    if (sent.outcome === 'later') {
      await putOff(record.id, item, { due: after(sent.afterMs) });
      return false;
    }
    log.warn({ clientId: record.id, kind: item.kind, outcome: sent.outcome, why: sent.why, attempts: item.attempts + 1 }, 'not delivered');
    if (sent.outcome === 'failed') {
      mark(record.id, item);
      await writeMarks(record.id);
      return true;
    }
    const attempts = item.attempts + 1;
    const due = sent.outcome === 'wait' ? item.expires : after(sent.afterMs ?? backOff(attempts));
    await putOff(record.id, item, { attempts, due });
    return false;
  }

  /** Kept for another time; the commit wakes the queue again. */
  async function putOff(clientId: string, item: OutboxItem, change: Partial<OutboxItem>): Promise<void> {
    await records.change(clientId, (now) => ({
      ...now,
      outbox: now.outbox.map((one) => (one.id === item.id ? { ...one, ...change } : one)),
    }));
  }

  async function writeMarks(clientId: string): Promise<void> {
    if (!through.has(clientId)) return;
    // A copy, so that it is a change: `settle` takes the marked items out as it is committed.
    await records
      .change(clientId, (record) => ({ ...record }))
      .catch((error: unknown) => {
        log.warn({ clientId, ...errorFacts(error) }, 'could not write what was sent; it may be sent again after a restart');
      });
  }

  return {
    committed({ id, outbox }) {
      const done = through.get(id);
      if (done) {
        const left = outbox.filter((item) => done.has(item.id)).map((item) => item.id);
        if (left.length === 0) through.delete(id);
        else through.set(id, new Set(left));
      }
      if (outbox.length > 0) begin(id);
    },
    settle(record) {
      const done = through.get(record.id);
      return done ? { ...record, outbox: record.outbox.filter((item) => !done.has(item.id)) } : record;
    },
    start() {
      for (const { id, due } of records.summaries()) if (due !== undefined) later(id, Math.max(0, due - clock.now()), () => begin(id));
    },
    async stop() {
      stopped = true;
      for (const cancel of timers.values()) cancel();
      await Promise.allSettled(busy.values());
      await Promise.allSettled([...through.keys()].map(writeMarks));
    },
  };
}
