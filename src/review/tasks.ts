import type { Records } from '../record/ports.ts';
import type { Alert, ClientRecord, Request } from '../record/record.ts';
import type { Summary } from '../record/summary.ts';

/** Something that a person has to do, with the record it stands in. */
export interface Task<T> {
  readonly record: ClientRecord;
  readonly item: T;
}

/** Loads only the records that have some open, by their summaries. */
async function openIn<T>(
  records: Records,
  has: (summary: Summary) => boolean,
  items: (record: ClientRecord) => readonly T[],
): Promise<Task<T>[]> {
  const found: Task<T>[] = [];
  for (const { id } of [...records.summaries()].filter(has)) {
    const record = await records.load(id);
    if (record) found.push(...items(record).map((item) => ({ record, item })));
  }
  return found;
}

const oldestFirst = (a: Task<{ at: string }>, b: Task<{ at: string }>): number => Date.parse(a.item.at) - Date.parse(b.item.at);

/** Alerts that nobody has acknowledged: those that waited too long first, then the most urgent tier, of equal ones the oldest. In no plan, and before consent too. */
export async function openAlerts(records: Records): Promise<Task<Alert>[]> {
  const tasks = await openIn(
    records,
    ({ openAlerts }) => openAlerts > 0,
    ({ alerts }) => alerts.filter(({ status }) => status === 'open'),
  );
  const inTime = ({ item }: Task<Alert>): number => (item.escalatedAt === undefined ? 1 : 0);
  return tasks.sort((a, b) => inTime(a) - inTime(b) || a.item.tier.localeCompare(b.item.tier) || oldestFirst(a, b));
}

/** What clients asked for and nobody has done yet, the oldest first. */
export async function openRequests(records: Records): Promise<Task<Request>[]> {
  const tasks = await openIn(
    records,
    ({ openRequests }) => openRequests > 0,
    ({ requests }) => requests.filter(({ status }) => status === 'open'),
  );
  return tasks.sort(oldestFirst);
}
