import type { Activity, ChannelAccount, ConversationAccount } from 'botbuilder';

/** What is needed to reach a conversation again. */
export interface Address {
  readonly serviceUrl: string;
  readonly channelId: string;
  readonly conversation: ConversationAccount;
  readonly user: ChannelAccount;
  readonly bot: ChannelAccount;
  readonly replyToId?: string;
}

const account = (given: Partial<ChannelAccount> | undefined, otherwise: ChannelAccount): ChannelAccount => ({
  id: given?.id ?? otherwise.id,
  name: given?.name ?? otherwise.name,
});

export function addressOf(activity: Activity): Address {
  return {
    serviceUrl: activity.serviceUrl ?? '',
    channelId: activity.channelId ?? '',
    conversation: activity.conversation,
    user: account(activity.from, { id: 'client', name: '' }),
    bot: account(activity.recipient, { id: 'ownwords', name: 'OwnWords' }),
    ...(activity.id !== undefined && { replyToId: activity.id }),
  };
}

/** A reply with whom it is from and to, as the protocol wants it. */
export function outgoing(
  reply: Partial<Activity>,
  { serviceUrl, channelId, conversation, user, bot }: Address,
  replyToId?: string,
): Partial<Activity> {
  return { ...reply, channelId, serviceUrl, conversation, from: bot, recipient: user, ...(replyToId !== undefined && { replyToId }) };
}

/** The words of one turn in one message, for each message is a request: its question is the last one's. Events go by themselves, after it. */
export function merged(replies: readonly Partial<Activity>[]): readonly Partial<Activity>[] {
  const said = replies.filter(({ type }) => type === 'message');
  const last = said.at(-1);
  if (!last || said.length === 1) return replies;
  const one = { ...last, text: said.map(({ text }) => text).join('\n\n') };
  return [one, ...replies.filter(({ type }) => type !== 'message')];
}
