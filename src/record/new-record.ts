import type { ChannelName } from './message.ts';
import type { ClientRecord, Draft, Route } from './record.ts';

const emptyDraft: Draft = {
  version: 1,
  status: 'in-progress',
  urgent: [],
  hopes: [],
  strengths: [],
  goals: [],
  supports: [],
  partial: false,
  preferences: [],
  concerns: [],
  unplaced: [],
  clarifications: [],
  agreement: {},
  history: [],
};

/** A record of somebody who has just come: version 0, not committed yet. */
export function newRecord(id: string, facts: { readonly program: string; readonly language: string; readonly at: string }): ClientRecord {
  return {
    format: 1,
    id,
    version: 0,
    createdAt: facts.at,
    updatedAt: facts.at,
    program: facts.program,
    language: facts.language,
    routes: [],
    lastMessage: 0,
    transcript: [],
    taken: [],
    answers: {},
    draft: emptyDraft,
    offers: [],
    contact: {},
    alerts: [],
    requests: [],
    outbox: [],
    devices: [],
    sinceBreak: 0,
  };
}

/** Everything forgotten but what must stay: routes with their opt-outs, open alerts, a wish to talk to a person, and which messages were taken. */
export function erased(record: ClientRecord, at: string): ClientRecord {
  const fresh = newRecord(record.id, { program: record.program, language: record.language, at: record.createdAt });
  return {
    ...fresh,
    version: record.version,
    updatedAt: at,
    routes: record.routes,
    lastMessage: record.lastMessage,
    taken: record.taken.map((taken) => ({ ...taken, replies: [] })),
    alerts: record.alerts.filter((alert) => alert.status === 'open'),
    // Jobs about what stays.
    outbox: record.outbox.filter(({ apart }) => apart),
    requests: record.requests.filter(({ kind, status }) => kind === 'person' && status === 'open'),
    draft: { ...emptyDraft, version: record.draft.version },
  };
}

/** The record with this route first seen, or seen again. */
export function onRoute(record: ClientRecord, route: { key: string; channel: ChannelName; address: unknown; at: string }): ClientRecord {
  const known = record.routes.findIndex(({ key }) => key === route.key);
  if (known < 0) {
    const { at, ...rest } = route;
    return { ...record, routes: [...record.routes, { ...rest, linkedAt: at, lastInboundAt: at }] };
  }
  return withRoute(record, route.key, { address: route.address, lastInboundAt: route.at });
}

/** The record with some facts of one route changed. */
export function withRoute(record: ClientRecord, key: string, change: Partial<Route>): ClientRecord {
  return { ...record, routes: record.routes.map((route) => (route.key === key ? { ...route, ...change } : route)) };
}

/** Whether nothing may be sent there. */
export const isStopped = (record: ClientRecord, key: string): boolean => routeOf(record, key)?.optOut !== undefined;

export const routeOf = (record: ClientRecord, key: string): Route | undefined => record.routes.find((route) => route.key === key);
