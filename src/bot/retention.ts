import { errorFacts } from '../record/error-facts.ts';
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
      // Queued behind the client's turns: a message that comes in meanwhile keeps the record.
      const gone = await records.transact<boolean>(id, async (record) => {
        if (!record || Date.parse(record.updatedAt) >= oldest) return { result: false };
        const mustStay = record.routes.some(({ optOut }) => optOut) || record.alerts.some(({ status }) => status === 'open');
        if (mustStay) return record.transcript.length > 0 ? { record: erased(record, record.updatedAt), result: true } : { result: false };
        await store.remove(id);
        return { result: true };
      });
      if (gone) deleted++;
    }
    if (deleted > 0) log.info({ deleted, days }, 'deleted records older than RETENTION_DAYS');
  }

  function run(): void {
    forget()
      .catch((error: unknown) => log.error(errorFacts(error), 'could not delete old records; tried again tomorrow'))
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
