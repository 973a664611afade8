import type { Sent as ChannelSent } from '../channels/types.ts';
import type { Texts } from '../i18n/index.ts';
import { isTexted } from '../record/message.ts';
import { routeOf } from '../record/new-record.ts';
import { numberKey, type OptOutPayload, withNumber, withOptOut } from '../record/opt-out.ts';
import { type ReplyPayload, replyItem } from '../record/outbox.ts';
import type { Clock, Handler, Sent } from '../record/ports.ts';
import type { ClientRecord, Route } from '../record/record.ts';
import { messageOf, withMessage } from '../record/transcript.ts';
import { nextAllowed } from '../safety/index.ts';
import { asActivity } from './activity.ts';
import type { QueuedRecords } from './records.ts';
import type { SeenQuestions } from './seen.ts';

export interface HandlerParts {
  readonly records: QueuedRecords;
  readonly texts: Texts;
  readonly seen: SeenQuestions;
  readonly clock: Clock;
  readonly timeZone: string;
  /** How each transport sends, by the first part of its route keys; one that is fetched from has none. */
  readonly senders: ReadonlyMap<string, (address: unknown, replies: readonly ReturnType<typeof asActivity>[]) => Promise<ChannelSent>>;
}

const doesRing = ({ channel }: Route): boolean => isTexted(channel);
/** The first part of a route's key. */
export const transportOf = (route: Route): string => route.key.slice(0, route.key.indexOf(':'));

/** Sends the replies of a turn. */
export function createReplyHandler({ records, seen, senders, clock }: HandlerParts): Handler {
  return async (record, { payload }) => {
    const { route: key, messages, confirm } = payload as ReplyPayload;
    const route = routeOf(record, key);
    const send = route && senders.get(transportOf(route));
    if (!route || !send) return { outcome: 'failed', why: 'nothing here sends on that route' };
    if (route.optOut && !confirm) return { outcome: 'failed', why: 'opted out' };
    const replies = messages.flatMap((id) => messageOf(record, id) ?? []).map(asActivity);
    // Until then nobody can have seen it; also where it was asked by a process that died.
    seen.sending(record.id, messages);
    const sent = await send(route.address, replies);
    if (sent.outcome === 'sent') seen.handed(record.id, messages);
    if (sent.outcome === 'failed' && sent.optedOut) {
      const at = new Date(clock.now()).toISOString();
      await records.change(record.id, (now) => withOptOut(now, key, { at, by: 'carrier' }, at));
    }
    return sent;
  };
}

/** Stops, or opens again, a number in its other records too. */
export function createOptOutHandler({ records }: Pick<HandlerParts, 'records'>): Handler {
  return async (record, { payload }) => {
    const { number, optOut } = payload as OptOutPayload;
    const others = [...records.summaries()].filter(({ id, keys }) => id !== record.id && keys.includes(numberKey(number)));
    for (const { id } of others) await records.change(id, (now) => withNumber(now, number, optOut));
    return { outcome: 'sent' };
  };
}

/**
 * Tells a client that there is something to read: neutral words, no goal, no program type. Only with their consent, within the hours, and
 * never to a number that has opted out. A channel that does not ring is told at once.
 */
export function createNoticeHandler(parts: HandlerParts): Handler {
  const { records, texts, clock, timeZone, senders } = parts;
  return async (record, item): Promise<Sent> => {
    const newest = record.routes.toSorted((a, b) => b.lastInboundAt.localeCompare(a.lastInboundAt));
    const ringing = record.contact.mayWriteFirst === 'yes' ? newest.find((one) => doesRing(one) && !one.optOut) : undefined;
    const route = ringing ?? newest[0];
    if (!route) return { outcome: 'failed', why: 'no route to the client' };
    if (route.optOut) return { outcome: 'failed', why: 'opted out' };
    const rings = doesRing(route);
    if (rings && record.contact.mayWriteFirst !== 'yes') return { outcome: 'wait', why: 'the client did not say that we may write first' };
    const wait = rings ? nextAllowed(clock.now(), timeZone) - clock.now() : 0;
    if (wait > 0) return { outcome: 'later', afterMs: wait };
    await records.change(record.id, (now) => {
      const rest = { ...now, outbox: now.outbox.filter(({ id }) => id !== item.id) };
      const text = texts.in(now.language)(rings ? 'sms.notice' : 'turn.notice');
      return withUnasked(rest, route, text, new Date(clock.now()).toISOString(), { push: senders.has(transportOf(route)), notice: true });
    });
    return { outcome: 'sent' };
  };
}

/** Something that we say unasked on one of the client's routes; `push`: that channel has to be sent to; `notice`: see ReplyPayload. */
export function withUnasked(
  record: ClientRecord,
  route: Route,
  text: string,
  at: string,
  { push, notice = false }: { readonly push: boolean; readonly notice?: boolean },
): ClientRecord {
  const said = withMessage(record, {
    from: 'bot',
    text,
    at,
    channel: route.channel,
    language: record.language,
    route: record.routes.findIndex(({ key }) => key === route.key),
    data: { language: record.language },
  });
  return push ? { ...said.record, outbox: [...said.record.outbox, replyItem(route.key, [said.message.id], at, { notice })] } : said.record;
}
