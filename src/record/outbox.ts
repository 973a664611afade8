import type { OutboxItem, Route } from './record.ts';

/** The time that many days after another, both as ISO 8601. */
const inDays = (at: string, days: number): string => new Date(Date.parse(at) + days * 86_400_000).toISOString();

/**
 * Something to be sent or done, tried from `due` (at once unless given) until so many days after `at`. `apart`: see OutboxItem.
 * The id is what keeps it from being done twice.
 */
export function outboxItem(
  id: string,
  kind: string,
  payload: unknown,
  { at, days, due = at, apart }: { readonly at: string; readonly days: number; readonly due?: string; readonly apart?: true },
): OutboxItem {
  return { id, kind, payload, attempts: 0, due, expires: inDays(at, days), ...(apart && { apart }) };
}

/** What goes out by a channel: which messages, on which route. */
export interface ReplyPayload {
  readonly route: string;
  readonly messages: readonly string[];
  /** The one message that may follow an opt-out. */
  readonly confirm?: true;
  /** Says no more than that there is something to read: stale as soon as the client writes. */
  readonly notice?: true;
}

/** After so many days what was said is said no more. */
const replyDays = 1;

/** Messages of one turn, or one of our own, on their way by a route. */
export const replyItem = (
  route: Route['key'],
  messages: readonly string[],
  at: string,
  { confirm, notice }: { readonly confirm?: boolean; readonly notice?: boolean } = {},
): OutboxItem => {
  const payload: ReplyPayload = { route, messages, ...(confirm && { confirm }), ...(notice && { notice }) };
  return outboxItem(`reply-${messages[0]}`, 'reply', payload, { at, days: replyDays });
};
