import { Conflict, type Records, type Store } from '../record/ports.ts';
import type { ClientRecord } from '../record/record.ts';

/** What is done around every commit, by whoever delivers and whoever watches. */
export interface CommitHooks {
  /** Puts what may ride with this commit into it (items sent meanwhile). */
  settle(record: ClientRecord): ClientRecord;
  /** Told after each commit. */
  committed(record: ClientRecord, before: ClientRecord | undefined): void;
}

/** A rule run on the newest record. Undefined record: nothing to commit. */
export type Rule<T> = (
  record: ClientRecord | undefined,
) => Promise<{ record?: ClientRecord; result: T }> | { record?: ClientRecord; result: T };

export interface QueuedRecords extends Records {
  /** Runs a rule alone on a client's record and commits what it gives, atomically; on a conflict loads again and reruns, five times at most. */
  transact<T>(clientId: string, rule: Rule<T>): Promise<T>;
  hooks: CommitHooks;
}

const tries = 5;

/** The only way to a record: one at a time a client, each commit on the version that was read. */
export function createRecords(store: Store): QueuedRecords {
  const tails = new Map<string, Promise<unknown>>();

  function queued<T>(clientId: string, task: () => Promise<T>): Promise<T> {
    const before = tails.get(clientId);
    const run = before ? before.then(task, task) : task();
    tails.set(clientId, run);
    const done = (): void => {
      if (tails.get(clientId) === run) tails.delete(clientId);
    };
    run.then(done, done);
    return run;
  }

  const records: QueuedRecords = {
    hooks: { settle: (record) => record, committed: () => {} },

    transact: (clientId, rule) =>
      queued(clientId, async () => {
        for (let left = tries; ; left--) {
          const before = await store.load(clientId);
          const { record, result } = await rule(before);
          if (!record || record === before) return result;
          const next = { ...records.hooks.settle(record), version: (before?.version ?? 0) + 1 };
          try {
            await store.commit(next);
          } catch (error) {
            if (error instanceof Conflict && left > 1) continue;
            throw error;
          }
          records.hooks.committed(next, before);
          return result;
        }
      }),

    load: (clientId) => store.load(clientId),
    summaries: () => store.summaries(),

    change: (clientId, rule) =>
      records.transact(clientId, (record) => {
        if (!record) throw new Error(`There is no record ${clientId}`);
        const changed = rule(record);
        return { record: changed, result: changed };
      }),
  };
  return records;
}
