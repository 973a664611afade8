/** How a channel is named in transcripts: by what it means to the person, not by its transport. */
export type ChannelName = 'web' | 'sms' | 'whatsapp' | 'botframework' | 'terminal';

/** Whether what is said there goes as text messages: short, ringing, and open to whoever holds the phone. */
export const isTexted = (channel: ChannelName): boolean => channel === 'sms' || channel === 'whatsapp';

export type QuestionKind = 'own-words' | 'choice' | 'yes-no' | 'scale' | 'date';

/** A question as it was put to the client: what `channelData.question` carries. */
export interface AskedQuestion {
  readonly id: string;
  readonly kind: QuestionKind;
  readonly skippable: boolean;
  readonly choices?: readonly Choice[];
  readonly min?: number;
  readonly max?: number;
}

export interface Choice {
  /** An English word or an id, whatever the language of the label. */
  readonly value: string;
  readonly label: string;
  /** Of the label, where it is not that of the conversation. */
  readonly language?: string;
}

export type Tier = 'A' | 'B' | 'C';

/** What the bot made of the message it answers: the `channelData` of its replies. */
export interface ReplyData {
  readonly question?: AskedQuestion;
  readonly understood?: string;
  readonly safety?: { readonly tier: Tier; readonly rule: string };
  /** False where the client's words were not saved; absent otherwise. */
  readonly kept?: false;
  /** Set once the client said that this device is theirs, so that a page may ask to keep its place. */
  readonly device?: 'mine' | 'shared';
  /** The language of the conversation after this reply. */
  readonly language?: string;
  /** Of this text, where it is not that of the conversation: a team's question that is not written in it. */
  readonly textLanguage?: string;
}

/** One thing said, by the client or by the bot. The client's text is exactly as it came in. */
export interface Message {
  /** `m` and its number in the record: m1, m2, … */
  readonly id: string;
  readonly from: 'client' | 'bot';
  readonly text: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly channel: ChannelName;
  readonly language: string;
  /** The place in the record's routes of the one it came or went through. */
  readonly route: number;
  /** The question the client was answering, or the one the bot asks here. */
  readonly questionId?: string;
  /** Of the bot's: what else the activity carries. */
  readonly data?: ReplyData;
  /** Of the bot's: an event instead of words (`plan.submitted`). */
  readonly event?: { readonly name: string; readonly value: unknown };
  /** Of the client's: the id their own device gave it (Direct Line's clientActivityID). */
  readonly clientActivityId?: string;
}

/** The number in a message's id; it only ever rises within a record. */
export const messageNumber = (id: string): number => Number(id.slice(1));
