import { outboxItem } from '../record/outbox.ts';
import type { Alert, OutboxItem } from '../record/record.ts';

/** Which alert a job is about, and on which route it was raised. */
export interface AlertPayload {
  readonly alertId: string;
  readonly from: string;
}

/** How long an escalation is kept alive, in days: longer than any program is away. */
const keptDays = 30;

/** Something to be done about an alert at a time of its own, for at most that many days. */
export function alertJob(
  kind: 'escalate' | 'unseen' | 'alert-webhook',
  alert: Alert,
  from: string,
  when: { readonly at: string; readonly due: string; readonly days: number },
): OutboxItem {
  const payload: AlertPayload = { alertId: alert.id, from };
  return outboxItem(`${kind}-${alert.id}`, kind, payload, { ...when, apart: true });
}

/** What is to be done where nobody acknowledges it within that many minutes; committed with the alert, so that no restart forgets it. */
export function escalationOf(alert: Alert, from: string, minutes: number | undefined): OutboxItem[] {
  if (minutes === undefined || alert.tier === 'C') return [];
  const due = new Date(Date.parse(alert.at) + minutes * 60_000).toISOString();
  return [alertJob('escalate', alert, from, { at: alert.at, due, days: keptDays })];
}
