import { numberKey, numberOf } from './opt-out.ts';
import type { PlanStatus } from './plan.ts';
import type { ClientRecord } from './record.ts';

/** What is known of a record without loading it. Kept small: there may be 50,000 in memory. */
export interface Summary {
  readonly id: string;
  readonly version: number;
  readonly status: PlanStatus;
  readonly language: string;
  readonly program: string;
  readonly phase?: string;
  /** Milliseconds since the epoch. */
  readonly updatedAt: number;
  /** When the plan came to wait for a case manager, if it does. */
  readonly waitingSince?: number;
  readonly name?: string;
  readonly openAlerts: number;
  readonly openRequests: number;
  /** When the next outbox item is due. */
  readonly due?: number;
  /** What it is found by: route keys, hashes of codes and devices. */
  readonly keys: readonly string[];
}

/** Under which keys a record is found: its routes, its numbers, its resume code, its devices. The newest claim on a key wins. */
export function keysOf(record: ClientRecord): string[] {
  const keys = record.routes.map((route) => route.key);
  for (const number of new Set(record.routes.map(numberOf))) if (number !== undefined) keys.push(numberKey(number));
  if (record.resume) keys.push(`code:${record.resume.hash}`);
  for (const device of record.devices) keys.push(`device:${device}`);
  return keys;
}

const waiting = new Set<PlanStatus>(['submitted', 'in-review']);

export function summarise(record: ClientRecord): Summary {
  const { draft } = record;
  const submitted = waiting.has(draft.status) ? draft.history.findLast((entry) => entry.did === 'submitted') : undefined;
  const due = record.outbox.reduce<number | undefined>((first, item) => {
    const at = Date.parse(item.due);
    return first === undefined || at < first ? at : first;
  }, undefined);
  return {
    id: record.id,
    version: record.version,
    status: draft.status,
    language: record.language,
    program: record.program,
    ...(draft.phase !== undefined && { phase: draft.phase }),
    updatedAt: Date.parse(record.updatedAt),
    ...(submitted && { waitingSince: Date.parse(submitted.at) }),
    ...(draft.preferredName && { name: draft.preferredName.text }),
    openAlerts: record.alerts.filter((alert) => alert.status === 'open').length,
    openRequests: record.requests.filter((request) => request.status === 'open').length,
    ...(due !== undefined && { due }),
    keys: keysOf(record),
  };
}
