import type { Activity } from 'botbuilder';
import { bad, isObject, Refused } from '../requests.ts';
import type { Holder } from './tokens.ts';
import { BOT } from './wire.ts';

const MOST_ID = 128;
const MOST_ATTACHMENTS = 20;
const languageTag = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;

/** A conversation begins: the same activity however often it is asked for, so that it is taken once. */
export function beginning(holder: Holder, locale: unknown): Partial<Activity> {
  return {
    ...addressed(holder),
    type: 'conversationUpdate',
    id: 'begin',
    membersAdded: [{ id: holder.userId, name: '' }],
    ...localeOf(locale),
  };
}

/**
 * What a client posted, as the bot is to take it; undefined where it is acknowledged and no more (typing, events).
 * Only what the bot understands goes on, so nothing else a caller invents is stored. Refuses with 400, and with 403 what is
 * sent in another's name.
 */
export function readActivity(body: Readonly<Record<string, unknown>>, holder: Holder, newId: () => string): Partial<Activity> | undefined {
  const { type, text = '', channelData, attachments } = body;
  if (type !== 'message' && type !== 'event' && type !== 'typing') throw bad('type must be message, event or typing.');
  const speaker = speakerOf(body);
  if (speaker !== undefined && speaker !== holder.userId) {
    throw new Refused(403, 'WrongUser', "from.id is not the user of this token. Leave it out, or send that user's id.");
  }
  if (typeof text !== 'string') throw bad('text must be a string.');
  const clientActivityID = clientActivityIdOf(channelData);
  if (type !== 'message') return undefined;
  return {
    ...addressed(holder),
    type,
    // A prefix, so that no client can name an id that the service makes.
    id: clientActivityID === undefined ? newId() : `client-${clientActivityID}`,
    text,
    ...localeOf(body.locale),
    ...(attachments !== undefined && { attachments: contentTypes(attachments) }),
    ...(clientActivityID !== undefined && { channelData: { clientActivityID } }),
  };
}

/** The user that a conversation is to be with; undefined where the service is to make one up. */
export function userOf({ user }: Readonly<Record<string, unknown>>): string | undefined {
  const id = isObject(user) ? user.id : user;
  if (id === undefined || id === null) return undefined;
  if (typeof id !== 'string' || id === '' || id.length > MOST_ID) throw bad(`user.id must be a string of 1 to ${MOST_ID} characters.`);
  return id;
}

/** Who the caller says is speaking; undefined where they say nothing. */
export function speakerOf({ from }: Readonly<Record<string, unknown>>): string | undefined {
  if (from === undefined || from === null) return undefined;
  const id = isObject(from) ? from.id : null;
  if (id === undefined || id === '') return undefined;
  if (typeof id !== 'string' || id.length > MOST_ID) throw bad(`from.id must be a string of ${MOST_ID} characters at most.`);
  return id;
}

function clientActivityIdOf(channelData: unknown): string | undefined {
  if (channelData === undefined || channelData === null) return undefined;
  if (!isObject(channelData)) throw bad('channelData must be an object.');
  const id = channelData.clientActivityID;
  if (id === undefined || id === null || id === '') return undefined;
  if (typeof id !== 'string' || id.length > MOST_ID) throw bad(`clientActivityID must be a string of ${MOST_ID} characters at most.`);
  return id;
}

/** Nothing of a file is kept: the bot need only know that there was one. */
function contentTypes(attachments: unknown): Activity['attachments'] {
  if (!Array.isArray(attachments)) throw bad('attachments must be a list.');
  return attachments.slice(0, MOST_ATTACHMENTS).map((attachment: unknown) => {
    const contentType = isObject(attachment) ? attachment.contentType : undefined;
    return { contentType: typeof contentType === 'string' ? contentType.slice(0, MOST_ID) : 'application/octet-stream' };
  });
}

const localeOf = (locale: unknown): { locale?: string } =>
  typeof locale === 'string' && locale.length <= 35 && languageTag.test(locale) ? { locale } : {};

function addressed({ conversationId, userId }: Holder): Partial<Activity> {
  return {
    channelId: 'directline',
    conversation: { id: conversationId } as Activity['conversation'],
    from: { id: userId, name: '', role: 'user' },
    recipient: BOT,
  };
}
