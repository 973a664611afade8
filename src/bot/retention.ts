import { erased } from '../record/new-record.ts';
import type { Clock, Store } from '../record/ports.ts';
import type { QueuedRecords } from './records.ts';

const day = 86_400_000;

/**
 * Really deletes what is older than the program says it keeps: `days` after the record was last touched. Opt-outs and open alerts stay, for
 * they protect the client. Looks once at the start and then daily. Returns how to stop.
 */
export function keepRetention(parts: {
  readonly store: Store;
  readonly records: QueuedRecords;
  readonly days: number;
  readonly clock: Clock;
  readonly log: { info(facts: object, message: string): void; error(facts: object, message: string): void };
}): () => void {
  const { store, records, days, clock, log } = parts;
  let cancel = (): void => {};
  let stopped = false;

  async function forget(): Promise<void> {
    const oldest = clock.now() - days * day;
    const old = [...store.summaries()].filter(({ updatedAt }) => updatedAt < oldest);
    let deleted = 0;
    for (const { id } of old) {
      if (stopped) return;
      const record = await store.load(id);
      if (!record || Date.parse(record.updatedAt) >= oldest) continue;
      const mustStay = record.routes.some(({ optOut }) => optOut) || record.alerts.some(({ status }) => status === 'open');
      if (!mustStay) await store.remove(id);
      else if (record.transcript.length > 0) await records.change(id, (now) => erased(now, now.updatedAt));
      else continue;
      deleted++;
    }
    if (deleted > 0) log.info({ deleted, days }, 'deleted records older than RETENTION_DAYS');
  }

  function run(): void {
    forget()
      .catch((error: unknown) =>
        log.error({ error: error instanceof Error ? error.message : 'unknown' }, 'could not delete old records; tried again tomorrow'),
      )
      .finally(() => {
        if (!stopped) cancel = clock.after(day, run);
      });
  }

  run();
  return () => {
    stopped = true;
    cancel();
  };
}
