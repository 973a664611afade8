import { z } from 'zod';

/** The client's exact words and their place: `text` is `message.text.slice(start, end)`, counted in UTF-16 units. */
export const Quote = z.strictObject({
  messageId: z.string(),
  start: z.int().min(0),
  end: z.int().min(0),
  text: z.string().min(1),
  language: z.string().meta({ description: 'BCP 47 code of the language the conversation was in when this was said' }),
});
export type Quote = Readonly<z.infer<typeof Quote>>;

/** What a quote is cut from: a message, or anything with its id, text and language. */
export interface Quotable {
  readonly id: string;
  readonly text: string;
  readonly language: string;
}

/** The only way a quote is made: a slice of what was said. Throws a RangeError where the slice is empty or outside the message. */
export function quote(message: Quotable, start = 0, end = message.text.length): Quote {
  if (start < 0 || end > message.text.length || start >= end) {
    throw new RangeError(`No words at ${start}–${end} of message ${message.id} (${message.text.length} long)`);
  }
  return { messageId: message.id, start, end, text: message.text.slice(start, end), language: message.language };
}

/** Whether a quote is still what the message says at that place. */
export function isExact(q: Quote, message: Quotable | undefined): boolean {
  return message !== undefined && message.id === q.messageId && q.start < q.end && message.text.slice(q.start, q.end) === q.text;
}
