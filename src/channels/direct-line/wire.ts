import type { Activity } from 'botbuilder';
import type { Holder } from './tokens.ts';

/** How the bot is named to clients. */
export const BOT = { id: 'ownwords', name: 'OwnWords', role: 'bot' } as const;

/** By what the record of a conversation is found. */
export const routeOf = (conversationId: string): string => `directline:${conversationId}`;

/** `m12` as Direct Line writes it: `<conversation>|0000012`. */
export const wireId = (conversationId: string, messageId: string): string => `${conversationId}|${messageId.slice(1).padStart(7, '0')}`;

const isClients = (activity: Partial<Activity>): boolean => activity.from?.role === 'user';

/** What Direct Line sends: activities, and up to where the client has them now. */
interface ActivitySet {
  readonly activities: readonly object[];
  readonly watermark: string;
}

export function activitySet(found: { activities: readonly Partial<Activity>[]; last: number }, holder: Holder, now: number): ActivitySet {
  return { activities: found.activities.map((activity) => toWire(activity, holder, now)), watermark: String(found.last) };
}

function toWire(activity: Partial<Activity>, { conversationId, userId }: Holder, now: number): object {
  const user = { id: userId, role: 'user' };
  const clients = isClients(activity);
  return {
    ...activity,
    id: wireId(conversationId, activity.id!),
    ...(activity.replyToId && { replyToId: wireId(conversationId, activity.replyToId) }),
    timestamp: activity.timestamp ?? new Date(now).toISOString(),
    channelId: 'directline',
    conversation: { id: conversationId },
    from: clients ? user : BOT,
    recipient: clients ? BOT : user,
  };
}

/** Which of them are the bot's, to be told as handed over. */
export const repliesIn = (activities: readonly Partial<Activity>[]): string[] =>
  activities.filter((activity) => !isClients(activity)).map(({ id }) => id!);
