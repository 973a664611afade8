import { errorFacts } from '../record/error-facts.ts';
import type { Clock, Handler, Records } from '../record/ports.ts';
import type { ClientRecord, OutboxItem } from '../record/record.ts';
import type { Log, Marks } from './marks.ts';

const firstRetry = 2000;
const longestRetry = 15 * 60_000;

/** Milliseconds to wait after that many failures: doubling, from two seconds to a quarter of an hour. */
const backOff = (attempts: number): number => Math.min(longestRetry, firstRetry * 2 ** Math.min(attempts - 1, 20));

/** Works off the items of some kinds: in order for one client, many clients at once, each item at least once. */
export interface Lane {
  takes(item: OutboxItem): boolean;
  /** Works off what is due of a client. */
  begin(clientId: string): void;
  /** The same, after `ms`. */
  later(clientId: string, ms: number): void;
  /** Waits for what is under way. */
  stop(): Promise<void>;
}

export function createLane(parts: {
  readonly records: Records;
  readonly handlers: Readonly<Record<string, Handler>>;
  readonly marks: Marks;
  readonly takes: (item: OutboxItem) => boolean;
  readonly atOnce: number;
  readonly clock: Clock;
  readonly log: Log;
}): Lane {
  const { records, handlers, marks, takes, atOnce, clock, log } = parts;
  const busy = new Map<string, Promise<void>>();
  const again = new Set<string>();
  const waiting: string[] = [];
  const timers = new Map<string, () => void>();
  let stopped = false;

  function later(clientId: string, ms: number): void {
    timers.get(clientId)?.();
    timers.set(
      clientId,
      clock.after(ms, () => {
        timers.delete(clientId);
        begin(clientId);
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
          later(clientId, firstRetry);
        })
        .finally(() => {
          busy.delete(clientId);
          if (again.delete(clientId)) begin(clientId);
          const next = waiting.shift();
          if (next !== undefined) begin(next);
        }),
    );
  }

  /** One item after the other; stops at the first that is not due yet, so that replies stay in order. */
  async function workOff(clientId: string): Promise<void> {
    while (!stopped) {
      const record = await records.load(clientId);
      const item = record?.outbox.find((one) => takes(one) && !marks.isThrough(clientId, one));
      if (!record || !item) break;
      const wait = Date.parse(item.due) - clock.now();
      if (wait > 0) return later(clientId, wait);
      if (clock.now() > Date.parse(item.expires)) {
        log.warn({ clientId, kind: item.kind }, 'not delivered in time, given up');
        marks.mark(clientId, item);
      } else if (!(await attempt(record, item))) return;
    }
    marks.writeSoon(clientId);
  }

  /** False where the rest of this client's items has to wait. */
  async function attempt(record: ClientRecord, item: OutboxItem): Promise<boolean> {
    const handler = handlers[item.kind];
    if (!handler) {
      log.error({ kind: item.kind }, 'nothing here takes outbox items of this kind');
      marks.mark(record.id, item);
      return true;
    }
    const sent = await handler(record, item);
    if (sent.outcome === 'sent') {
      marks.mark(record.id, item);
      return true;
    }
    const after = (ms: number): string => new Date(clock.now() + ms).toISOString();
    if (sent.outcome === 'later') {
      await putOff(record.id, item, { due: after(sent.afterMs) });
      return false;
    }
    log.warn({ clientId: record.id, kind: item.kind, outcome: sent.outcome, why: sent.why, attempts: item.attempts + 1 }, 'not delivered');
    if (sent.outcome === 'failed') {
      marks.mark(record.id, item);
      await marks.write(record.id);
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

  return {
    takes,
    begin,
    later,
    async stop() {
      stopped = true;
      for (const cancel of timers.values()) cancel();
      await Promise.allSettled(busy.values());
    },
  };
}
