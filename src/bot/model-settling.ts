import type { Clock, Organised, Organiser, Sent, SentOut } from '../record/ports.ts';
import { withSent } from '../record/proposals.ts';
import type { ClientRecord, OutboxItem } from '../record/record.ts';
import { speakerOf } from '../record/speaker.ts';
import type { QueuedRecords } from './records.ts';

/** Puts what a model found into the record. */
export type Put<T> = (record: ClientRecord, value: T) => ClientRecord;

/** How what became of a question to a model gets into the record. A client who left meanwhile gets nothing put. */
export interface Settling {
  /** Which model, and when. */
  head(): { readonly model: string; readonly at: string };
  /** Notes in the history what was sent, and changes the record; the job goes on. */
  note(clientId: string, sent: SentOut | undefined, change: (record: ClientRecord) => ClientRecord): Promise<ClientRecord>;
  /** The same together with the mark that the job is done; or says when to try again. */
  settle<T>(record: ClientRecord, item: OutboxItem, found: Organised<T>, put: Put<T>): Promise<Sent>;
}

export function createSettling({
  records,
  organiser,
  clock,
}: {
  readonly records: QueuedRecords;
  readonly organiser: Organiser;
  readonly clock: Pick<Clock, 'now'>;
}): Settling {
  const noted = (record: ClientRecord, sent: SentOut | undefined, change: (record: ClientRecord) => ClientRecord): ClientRecord =>
    speakerOf(record) ? change(withSent(record, sent ? [sent] : [])) : record;
  return {
    head: () => ({ model: organiser.model, at: new Date(clock.now()).toISOString() }),
    note: (clientId, sent, change) => records.change(clientId, (now) => noted(now, sent, change)),
    async settle(record, item, found, put) {
      if (found.is === 'later') return { outcome: 'later', afterMs: found.afterMs };
      const over = found.is !== 'failed';
      if (over || found.sent) {
        await records.change(record.id, (now) => {
          const done = noted(now, found.sent, (agreed) => (found.is === 'done' ? put(agreed, found.value) : agreed));
          return over ? { ...done, outbox: done.outbox.filter(({ id }) => id !== item.id) } : done;
        });
      }
      if (over) return { outcome: 'sent' };
      return { outcome: 'retry', why: found.why, ...(found.afterMs !== undefined && { afterMs: found.afterMs }) };
    },
  };
}
