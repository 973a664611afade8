import type { Activity } from 'botbuilder';
import type { Heard, Line, Place, Said, Surface } from './types.ts';
import { until } from './types.ts';

/** What the bot said, whatever carried it. */
export function heardOf(status: number, activities: readonly Partial<Activity>[]): Heard {
  return {
    status,
    text: activities.map(({ text }) => text ?? '').join('\n'),
    question: activities.findLast(({ channelData }) => channelData?.question)?.channelData.question,
    submitted: activities.find(({ type, name }) => type === 'event' && name === 'plan.submitted')?.value?.planId,
    same: activities.map(({ id, text, name, channelData }) => ({ id, text, name, channelData })),
  };
}

function open(place: Place, conversation: string, expectReplies: boolean): Line {
  let count = 0;

  const post = (said: Said | 'begin'): { id: string; answer: Promise<Response> } => {
    const id = said === 'begin' ? 'begin' : (said.id ?? `${conversation}-${++count}`);
    const user = { id: 'user-1', name: 'Client' };
    const activity = {
      id,
      channelId: 'emulator',
      serviceUrl: place.connector.url,
      conversation: { id: conversation },
      from: user,
      recipient: { id: 'bot', name: 'Bot' },
      ...(expectReplies && { deliveryMode: 'expectReplies' }),
      ...(said === 'begin'
        ? { type: 'conversationUpdate', membersAdded: [user] }
        : {
            type: 'message',
            text: said.text,
            ...(said.attachments && {
              attachments: said.attachments.map((contentType) => ({ contentType, contentUrl: 'https://media.test/1' })),
            }),
          }),
    };
    const answer = fetch(`${place.address}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(activity),
    });
    return { id, answer };
  };

  async function take(said: Said | 'begin'): Promise<Heard> {
    const { id, answer: request } = post(said);
    const answer = await request;
    const body = (await answer.json()) as { activities?: Partial<Activity>[]; message?: string };
    if (expectReplies || answer.status !== 200)
      return { ...heardOf(answer.status, body.activities ?? []), ...(body.message && { text: body.message }) };
    const mine = (): Partial<Activity>[] =>
      place.connector.sent.filter((sent) => sent.conversation?.id === conversation && sent.replyToId === id);
    await until(() => mine().some(({ type }) => type === 'message'), `a reply to ${id}`);
    return heardOf(200, mine());
  }

  return {
    route: () => `botframework:${conversation}`,
    begin: () => take('begin'),
    say: (said) => take(typeof said === 'string' ? { text: said } : said),
    async deliver(said) {
      const answer = await post(said).answer;
      await answer.text();
      if (answer.status !== 200) throw new Error(`status ${answer.status}`);
    },
  };
}

export const expectReplies: Surface = {
  name: 'bot-framework, replies in the response',
  folder: 'bot-framework',
  sms: false,
  open: (place, name) => open(place, name, true),
};

export const connector: Surface = {
  name: 'bot-framework, replies by the connector',
  folder: 'bot-framework',
  sms: false,
  open: (place, name) => open(place, `connector-${name}`, false),
};
