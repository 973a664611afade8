import { isTexted } from './message.ts';
import { outboxItem } from './outbox.ts';
import type { ClientRecord, Route } from './record.ts';

/** The phone number of a route that texts, the same by SMS and by WhatsApp; undefined for other channels. */
export const numberOf = ({ key, channel }: Pick<Route, 'key' | 'channel'>): string | undefined =>
  isTexted(channel) ? key.slice(key.lastIndexOf(':') + 1) : undefined;

/** Under which a record is found by a client's number. */
export const numberKey = (number: string): string => `number:${number}`;

/** What tells the number's other records; see `withOptOut`. */
export interface OptOutPayload {
  readonly number: string;
  readonly optOut?: Route['optOut'];
}

/** The record with every route of that number stopped, or open again; what waited to go out there is dropped. */
export function withNumber(record: ClientRecord, number: string, optOut: Route['optOut']): ClientRecord {
  const meant = new Set(record.routes.filter((route) => numberOf(route) === number).map(({ key }) => key));
  const routes = record.routes.map((route) => {
    if (!meant.has(route.key)) return route;
    const { optOut: _before, ...rest } = route;
    return optOut ? { ...rest, optOut } : rest;
  });
  const outbox = optOut ? record.outbox.filter(({ payload }) => !meant.has((payload as { route?: string }).route ?? '')) : record.outbox;
  return { ...record, routes, outbox };
}

/** The same, by one of its routes, and a job that tells the number's other records: who stops texts stops them on that phone. */
export function withOptOut(record: ClientRecord, key: string, optOut: Route['optOut'], at: string): ClientRecord {
  const route = record.routes.find((one) => one.key === key);
  const number = route && numberOf(route);
  if (number === undefined) return record;
  const changed = withNumber(record, number, optOut);
  const payload: OptOutPayload = { number, ...(optOut && { optOut }) };
  const job = outboxItem(`opt-out-${record.lastMessage}-${at}`, 'opt-out', payload, { at, days: 30, apart: true });
  return { ...changed, outbox: [...changed.outbox, job] };
}

/** Why nothing may be sent to a number, where a route of it in this record is stopped. */
export const stopOf = (record: ClientRecord | undefined, number: string): Route['optOut'] =>
  record?.routes.find((route) => route.optOut && numberOf(route) === number)?.optOut;
