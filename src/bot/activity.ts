import type { Activity } from 'botbuilder';
import type { Message } from '../record/message.ts';

/** A message of the transcript as a Bot Framework activity: the same one each time, however late. */
export function asActivity(message: Message): Partial<Activity> {
  const { id, at, language, text, event } = message;
  const timestamp = new Date(at);
  if (event) return { type: 'event', id, timestamp, name: event.name, value: event.value };
  if (message.from === 'client') {
    const channelData = message.clientActivityId === undefined ? undefined : { clientActivityID: message.clientActivityId };
    return { type: 'message', id, timestamp, text, from: { id: '', name: '', role: 'user' }, ...(channelData && { channelData }) };
  }
  const { question } = message.data ?? {};
  return {
    type: 'message',
    id,
    timestamp,
    locale: language,
    text,
    textFormat: 'plain',
    inputHint: question ? 'expectingInput' : 'acceptingInput',
    ...(question?.choices && {
      suggestedActions: { to: [], actions: question.choices.map(({ label }) => ({ type: 'imBack', title: label, value: label })) },
    }),
    channelData: { ...message.data },
  };
}
