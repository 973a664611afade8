import type { Message } from './message.ts';
import type { Quote } from './quote.ts';
import type { ClientRecord } from './record.ts';

/** The record with one more thing said; its id is the next number. */
export function withMessage(record: ClientRecord, message: Omit<Message, 'id'>): { record: ClientRecord; message: Message } {
  const lastMessage = record.lastMessage + 1;
  const said: Message = { id: `m${lastMessage}`, ...message };
  return { record: { ...record, lastMessage, transcript: [...record.transcript, said] }, message: said };
}

/** What stands in the transcript for words that were told in confidence. */
const unsaid = '***';

/** The record with the words of one message kept nowhere. */
export const withoutText = (record: ClientRecord, messageId: string): ClientRecord => ({
  ...record,
  transcript: record.transcript.map((message) => (message.id === messageId ? { ...message, text: unsaid } : message)),
});

/** Words that were said and are in no line, kept for the case manager to see. */
export function withUnplaced(record: ClientRecord, quotes: readonly Quote[]): ClientRecord {
  if (quotes.length === 0) return record;
  return { ...record, draft: { ...record.draft, unplaced: [...record.draft.unplaced, ...quotes] } };
}

/** Finds a message by its id; from the newest back, for those are asked for. */
export const messageOf = (record: ClientRecord, id: string): Message | undefined =>
  record.transcript.findLast((message) => message.id === id);
