import type { Choice } from './message.ts';
import type { NewProposal } from './proposal.ts';
import type { ClientRecord, OutboxItem } from './record.ts';
import type { Speaker } from './speaker.ts';
import type { Summary } from './summary.ts';
import type { Translated } from './translation.ts';

/** Time, passed in so that tests take none. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Runs `task` once after `ms`; never keeps the process alive. Returns how to call it off. */
  after(ms: number, task: () => void): () => void;
}

/** Random, unguessable ids: `prefix-` and at least 96 bits in lower-case letters and digits. */
export type NewId = (prefix: string) => string;

/** Thrown by `commit` where somebody else committed first: load again and rerun. */
export class Conflict extends Error {}

/** Thrown where the words could not be put safely on disk; nothing was changed. */
export class NotKept extends Error {}

/** Remembers and forgets clients' records. Every member of src/stores passes the same contract suite. */
export interface Store {
  /** The record, or undefined where there is none (or where it was damaged and set aside). The object is shared: never change it. */
  load(clientId: string): Promise<ClientRecord | undefined>;
  /**
   * Puts the record durably in place of the one of version `record.version - 1` (0: none), all or nothing.
   * Throws Conflict where another version is stored, NotKept where it cannot be written.
   */
  commit(record: ClientRecord): Promise<void>;
  /** Removes every trace of it. */
  remove(clientId: string): Promise<void>;
  /** The client that a route, a resume code's hash or a device's hash belongs to: see `keysOf` in summary.ts. */
  find(key: string): string | undefined;
  /** What lists, retention and delivery need to know of each record without loading it. */
  summaries(): Iterable<Summary>;
  /** One of them. */
  summary(clientId: string): Summary | undefined;
  /** Notes of what clients have been handed. */
  readonly handed: HandedNotes;
  /** Writes what may be written later, and lets go of the data folder. */
  close(): Promise<void>;
}

/** What was handed to clients' sides: it outlives the death of the process, not that of the machine. */
export interface HandedNotes {
  /** When the process before this one began, in milliseconds since the epoch; undefined where nothing is known of it. */
  readonly since: number | undefined;
  /** When this one began. */
  readonly begun: number;
  /** The number of the newest message that the process before handed to this client. */
  before(clientId: string): number | undefined;
  note(clientId: string, message: number): void;
}

/** What a span of an answer names. */
export type SpanKind = 'strength' | 'goal' | 'support' | 'hope' | 'urgent' | 'other';

export interface Span {
  /** In UTF-16 units of the text read. */
  readonly start: number;
  readonly end: number;
  readonly kind: SpanKind;
  readonly domain?: string;
  /** For supports. */
  readonly supportKind?: 'person' | 'group' | 'place' | 'service';
  /** The part that names a relationship (`my sister`), where there is one. */
  readonly relationship?: { readonly start: number; readonly end: number };
}

export interface Understanding {
  /** Exact, in order, never overlapping. Kinds other than the expected one are to be offered for their place, not filed. */
  readonly spans: readonly Span[];
  /** Parts that make no line but are more than fillers: to be kept as unplaced. */
  readonly rest: readonly { readonly start: number; readonly end: number }[];
  /** `none`: nothing to name ("no", "nothing", "none"). `dont-know`: not sure. `words`: read the spans. */
  readonly says: 'words' | 'none' | 'dont-know' | 'small-talk';
  /** What was sent to a model for it. */
  readonly sent?: SentOut;
  /** A model should have been asked and has not answered: this is what the rules found, and the model may be asked again outside the turn. */
  readonly late?: true;
}

/** What left this machine: never the words themselves. */
export interface SentOut {
  /** SHA-256 of what was sent, in hexadecimal; and its length in UTF-16 units. */
  readonly hash: string;
  readonly length: number;
  readonly model: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** What an answer is read for. `speaker`: whose it is, where they agreed that a model may help; without, nothing leaves the machine. */
export interface About {
  readonly expected: SpanKind;
  readonly language: string;
  readonly speaker?: Speaker;
}

/** Own words into spans, by rules; a model may stand behind the same interface. It only picks and sorts what was said. */
export interface Understander {
  understand(text: string, about: About): Promise<Understanding>;
}

/** What became of a question to a model. */
export type Organised<T> =
  | { readonly is: 'done'; readonly value: T; readonly sent?: SentOut }
  /** It answered nothing of use, and would not if asked again: refused, cut short, in no form that was asked for. */
  | { readonly is: 'useless'; readonly why: string; readonly sent?: SentOut }
  | { readonly is: 'failed'; readonly why: string; readonly sent?: SentOut; readonly afterMs?: number }
  /** It was not asked: switched off, too much at once, too many failures, or the budget is spent. */
  | { readonly is: 'later'; readonly why: string; readonly afterMs: number };

/** A language model outside the turn. It picks and sorts what was said, and prepares proposals and translations for the case manager; it never speaks to a client. */
export interface Organiser {
  /** The name of the model. */
  readonly model: string;
  /** Spans of an answer, as the understander would have found them with more time. */
  spans(text: string, about: About & { readonly speaker: Speaker }): Promise<Organised<readonly Span[]>>;
  /** What to lay before the case manager, each with the quotes it rests on. */
  proposals(record: ClientRecord, speaker: Speaker): Promise<Organised<readonly NewProposal[]>>;
  /** These texts in another language, in their order; for a case manager, never for a client. */
  translate(
    texts: readonly { readonly text: string; readonly language: string }[],
    to: string,
    speaker: Speaker,
  ): Promise<Organised<readonly Translated[]>>;
}

/** What may be said at any time. */
export type Control =
  | {
      readonly says:
        | 'help'
        | 'back'
        | 'skip'
        | 'pause'
        | 'why'
        | 'person'
        | 'delete'
        | 'go-on'
        | 'dont-know'
        | 'more'
        | 'undo'
        | 'edit'
        | 'about-me';
    }
  | { readonly says: 'language'; readonly language: string };

/** Reads short, plain answers, by rules of each language; a model is never asked. Undefined means: it is not plainly that. */
export interface Reader {
  control(text: string, language: string): Control | undefined;
  /** Label, value or number of a choice, as the whole message. "not sure" is never yes; a number inside a sentence is not a choice. */
  choice(text: string, choices: readonly Choice[], language: string): Choice | undefined;
  yesNo(text: string, language: string): 'yes' | 'no' | undefined;
  scale(text: string, min: number, max: number, language: string): number | undefined;
  /** A calendar day, as ISO date, where the whole message names one ("tomorrow", "3 May", "el lunes"). */
  date(text: string, language: string, today: string): string | undefined;
  /** Where the name stands in an answer to "what shall I call you?" ("my name is Ana", "call me Ana", "Ana"); undefined where it names nobody. */
  name(text: string, language: string): { readonly start: number; readonly end: number } | undefined;
  /** Which of these languages a message is in, as far as its words show it. `sure`: another script, or two sentences' worth of words. */
  language(text: string, among: readonly string[]): { readonly code: string; readonly sure: boolean } | undefined;
  /** Whether it is no more than a greeting or thanks. */
  smallTalk(text: string, language: string): boolean;
  /** Where each sentence stands, white space around it left out. */
  sentences(text: string, language: string): readonly { readonly start: number; readonly end: number }[];
  /** Numbers named in a list of numbers ("2 and 3", "1, 4"), where the message is nothing else. */
  numbers(text: string, language: string): readonly number[] | undefined;
}

/** What became of an attempt to send. */
export type Sent =
  | { readonly outcome: 'sent' }
  /** Try again, after that many milliseconds if the other side named them. */
  | { readonly outcome: 'retry'; readonly why: string; readonly afterMs?: number }
  /** Never try again. `opted-out`: the other side will not take messages from us. */
  | { readonly outcome: 'failed'; readonly why: string; readonly optedOut?: boolean }
  /** Not now: at that time, as a matter of course. It counts as no failure. */
  | { readonly outcome: 'later'; readonly afterMs: number }
  /** Not possible now and nobody's fault (WhatsApp's window is shut): kept until the client writes. */
  | { readonly outcome: 'wait'; readonly why: string };

/** Takes outbox items of one kind. */
export type Handler = (record: ClientRecord, item: OutboxItem) => Promise<Sent>;

/** The only way to change a record outside a turn: queued behind the client's turns, rerun on a conflict, committed durably, then delivered. */
export interface Records {
  load(clientId: string): Promise<ClientRecord | undefined>;
  change(clientId: string, rule: (record: ClientRecord) => ClientRecord): Promise<ClientRecord>;
  summaries(): Iterable<Summary>;
}
