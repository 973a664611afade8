import type { Activity } from 'botbuilder';
import type { Server } from 'restify';

/** Where a message came from, as the channel itself verified it. */
export interface Via {
  /** `<transport>:<conversation>`: what the client's record is found by. */
  readonly route: string;
  readonly channel: 'web' | 'sms' | 'whatsapp' | 'botframework' | 'terminal';
  /** What `send` needs to reach them again; plain JSON, kept with the record. */
  readonly address: unknown;
  /** When it arrived, in milliseconds since the epoch: before it was queued. */
  readonly receivedAt: number;
  /** True where replies go by `send`; false where they are in the response, or fetched by the client. */
  readonly push: boolean;
  /** Id of the program that a new record is for, where this number or link is one program's. */
  readonly program?: string;
  /** The client that a new conversation is bound to from its start (a device said to be theirs). */
  readonly clientId?: string;
}

/** What a turn gave. */
export interface Turn {
  /** The replies, in order, each with its id: the same ones where the activity was taken before. */
  readonly replies: readonly Partial<Activity>[];
  /** The id under which the client's own message is kept, where it is kept. */
  readonly messageId?: string;
  /** False where nothing could be saved: the one reply says so. The caller may send the same activity again. */
  readonly kept: boolean;
}

/**
 * Takes one activity: of type `message` (text, attachments, locale, channelData) or `conversationUpdate` (a client has come).
 * Once only per route and activity id, across restarts. Resolves after the words are safely on disk; never rejects.
 */
export type TakeTurn = (activity: Partial<Activity>, via: Via) => Promise<Turn>;

/** What became of an attempt to send; as in src/record/ports.ts. */
export type Sent =
  | { readonly outcome: 'sent' }
  | { readonly outcome: 'retry'; readonly why: string; readonly afterMs?: number }
  | { readonly outcome: 'failed'; readonly why: string; readonly optedOut?: boolean }
  | { readonly outcome: 'wait'; readonly why: string };

/** What can be looked at by a client whose channel fetches instead of being sent to. */
export interface Conversations {
  /** Every activity of a route after number `since` (0: from the beginning), the client's own among them, oldest first; undefined where there is no such route. */
  activities(
    route: string,
    since: number,
  ): Promise<{ readonly activities: readonly Partial<Activity>[]; readonly last: number } | undefined>;
  /** Calls back after each commit that added activities to the route. Returns how to stop. */
  watch(route: string, changed: () => void): () => void;
  /** Says that these replies have been handed to the client's side: from now on the client may have seen them. */
  handed(route: string, replyIds: readonly string[]): void;
}

export interface Log {
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
}

/** A surface that clients talk through. Each is one file in this folder and a line in index.ts. */
export interface Channel {
  readonly name: string;
  /** Adds its addresses to the server. */
  mount(server: Server): void;
  /** Sends replies that are pushed, merged where the surface charges for each. Only for channels that push. */
  send?(address: unknown, replies: readonly Partial<Activity>[]): Promise<Sent>;
  close?(): Promise<void>;
}
