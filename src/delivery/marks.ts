import { errorFacts } from '../record/error-facts.ts';
import type { Clock, Records } from '../record/ports.ts';
import type { ClientRecord, OutboxItem } from '../record/record.ts';

export interface Log {
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
}

/** Marks that no turn carried along are written after this long, in milliseconds. */
const idle = 2000;

/** Which items are through. The mark rides with the next commit of the client's record. */
export interface Marks {
  isThrough(clientId: string, item: OutboxItem): boolean;
  mark(clientId: string, item: OutboxItem): void;
  /** Writes a client's marks now. */
  write(clientId: string): Promise<void>;
  /** Writes a client's marks soon, unless a turn carries them along before. */
  writeSoon(clientId: string): void;
  /** The record without the items that are through. */
  settle(record: ClientRecord): ClientRecord;
  /** Forgets the marks that rode with a commit. */
  committed(record: Pick<ClientRecord, 'id' | 'outbox'>): void;
  stop(): Promise<void>;
}

export function createMarks({ records, clock, log }: { readonly records: Records; readonly clock: Clock; readonly log: Log }): Marks {
  const through = new Map<string, Set<string>>();
  const timers = new Map<string, () => void>();

  async function write(clientId: string): Promise<void> {
    if (!through.has(clientId)) return;
    // A copy, so that it is a change: `settle` takes the marked items out as it is committed.
    await records
      .change(clientId, (record) => ({ ...record }))
      .catch((error: unknown) => {
        log.warn({ clientId, ...errorFacts(error) }, 'could not write what was sent; it may be sent again after a restart');
      });
  }

  return {
    isThrough: (clientId, item) => through.get(clientId)?.has(item.id) ?? false,
    mark(clientId, item) {
      const done = through.get(clientId) ?? new Set();
      through.set(clientId, done.add(item.id));
    },
    write,
    writeSoon(clientId) {
      if (!through.has(clientId)) return;
      timers.get(clientId)?.();
      timers.set(
        clientId,
        clock.after(idle, () => {
          timers.delete(clientId);
          void write(clientId);
        }),
      );
    },
    settle(record) {
      const done = through.get(record.id);
      return done ? { ...record, outbox: record.outbox.filter((item) => !done.has(item.id)) } : record;
    },
    committed({ id, outbox }) {
      const done = through.get(id);
      if (!done) return;
      const left = outbox.filter((item) => done.has(item.id)).map((item) => item.id);
      if (left.length === 0) through.delete(id);
      else through.set(id, new Set(left));
    },
    async stop() {
      for (const cancel of timers.values()) cancel();
      await Promise.allSettled([...through.keys()].map(write));
    },
  };
}
