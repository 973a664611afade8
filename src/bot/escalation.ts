import type { Translate } from '../i18n/index.ts';
import { isTexted } from '../record/message.ts';
import { isStopped } from '../record/new-record.ts';
import type { Handler } from '../record/ports.ts';
import type { Alert, ClientRecord, OutboxItem, Route } from '../record/record.ts';
import { nextAllowed } from '../safety/index.ts';
import { type AlertPayload, alertJob } from './alert-jobs.ts';
import { type HandlerParts, transportOf, withUnasked } from './handlers.ts';

/** A post that was not taken for that long is given up. */
const postDays = 3;

export interface EscalationParts extends HandlerParts {
  /** Whether escalated alerts are posted somewhere. */
  readonly posts: boolean;
  readonly crises: { now: (t: Translate, language: string) => string };
  readonly log: { error(facts: object, message: string): void };
}

const openAlert = (record: ClientRecord, item: OutboxItem): Alert | undefined =>
  record.alerts.find(({ id, status }) => id === (item.payload as AlertPayload).alertId && status === 'open');

/**
 * What really can be done where nobody acknowledged an alert in time: it is marked, so that it stands above all others; the log says so, for
 * whoever watches it; it is posted, where the program gave an address; and a client who still waits is told.
 */
export function createEscalateHandler({ records, clock, log, posts }: EscalationParts): Handler {
  return async (record, item) => {
    const found = openAlert(record, item);
    if (!found) return { outcome: 'sent' };
    const at = new Date(clock.now()).toISOString();
    const { from } = item.payload as AlertPayload;
    await records.change(record.id, (now) => {
      const alert = openAlert(now, item);
      if (!alert) return now;
      return {
        ...now,
        alerts: now.alerts.map((one) => (one.id === alert.id ? { ...one, escalatedAt: at } : one)),
        outbox: [
          ...now.outbox.filter(({ id }) => id !== item.id),
          alertJob('unseen', alert, from, { at, due: at, days: 1 }),
          ...(posts ? [alertJob('alert-webhook', alert, from, { at, due: at, days: postDays })] : []),
        ],
      };
    });
    const { id, tier, rule } = found;
    log.error({ clientId: record.id, alert: id, tier, rule, since: found.at }, 'nobody acknowledged an alert in time: it is escalated');
    return { outcome: 'sent' };
  };
}

/** By text we write first only with their consent, never to a phone that others use, and never to a number that opted out. */
function mayTell(record: ClientRecord, route: Route): boolean {
  if (isStopped(record, route.key)) return false;
  return !isTexted(route.channel) || (record.contact.mayWriteFirst === 'yes' && record.contact.device !== 'shared');
}

/** Tells a client whose questions still rest, once, that nobody has seen their words yet, and where there is help. */
export function createUnseenHandler({ records, texts, clock, timeZone, senders, crises }: EscalationParts): Handler {
  const waits = ({ resting }: ClientRecord): boolean => resting === 'crisis' || resting === 'concern';
  return async (record, item) => {
    const { from } = item.payload as AlertPayload;
    const route = record.routes.find(({ key }) => key === from);
    if (!openAlert(record, item) || !waits(record) || !route || !mayTell(record, route)) return { outcome: 'sent' };
    const wait = isTexted(route.channel) ? nextAllowed(clock.now(), timeZone) - clock.now() : 0;
    if (wait > 0) return { outcome: 'later', afterMs: wait };
    const at = new Date(clock.now()).toISOString();
    await records.change(record.id, (now) => {
      const rest = { ...now, outbox: now.outbox.filter(({ id }) => id !== item.id) };
      // They may have gone on, or somebody may have seen it, while this waited.
      if (!openAlert(now, item) || !waits(now) || !mayTell(now, route)) return rest;
      const t = texts.in(now.language);
      const text = t('safety.unseen', { lines: crises.now(t, now.language) });
      return withUnasked(rest, route, text, at, { push: senders.has(transportOf(route)) });
    });
    return { outcome: 'sent' };
  };
}
