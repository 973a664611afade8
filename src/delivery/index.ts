import type { Clock, Handler, Records } from '../record/ports.ts';
import type { ClientRecord } from '../record/record.ts';
import { createLane } from './lane.ts';
import { createMarks, type Log } from './marks.ts';

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
/** Of a kind that runs apart. */
const apartAtOnce = 4;

export function createDelivery(parts: {
  readonly records: Records;
  readonly handlers: Readonly<Record<string, Handler>>;
  /** Kinds of items that no client waits for: each has a lane of its own, and holds up nothing in another. */
  readonly apart?: readonly string[];
  readonly clock: Clock;
  readonly log: Log;
}): Delivery {
  const { records, clock, apart = [] } = parts;
  const marks = createMarks(parts);
  const lanes = [
    createLane({ ...parts, marks, takes: ({ kind }) => !apart.includes(kind), atOnce }),
    ...apart.map((name) => createLane({ ...parts, marks, takes: ({ kind }) => kind === name, atOnce: apartAtOnce })),
  ];
  return {
    committed(record) {
      marks.committed(record);
      for (const lane of lanes) if (record.outbox.some(lane.takes)) lane.begin(record.id);
    },
    settle: marks.settle,
    start() {
      for (const { id, due } of records.summaries())
        if (due !== undefined) for (const lane of lanes) lane.later(id, Math.max(0, due - clock.now()));
    },
    async stop() {
      await Promise.allSettled(lanes.map((lane) => lane.stop()));
      await marks.stop();
    },
  };
}
