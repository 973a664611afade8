import type { AskedQuestion, ChannelName, Message, Tier } from './message.ts';
import type { Clarification, Extra, Goal, HistoryEntry, PlanStatus, Strength, Support } from './plan.ts';
import type { Proposal } from './proposal.ts';
import type { QuestionDraft } from './question-draft.ts';
import type { Quote } from './quote.ts';
import type { Translation } from './translation.ts';

/** A way to reach the client, verified by the channel that named it. */
export interface Route {
  /** `<transport>:<conversation>`; never what a caller claims in `channelId`. */
  readonly key: string;
  readonly channel: ChannelName;
  /** What that channel needs to reply; opaque to everything else. */
  readonly address: unknown;
  readonly linkedAt: string;
  readonly lastInboundAt: string;
  /** Set while nothing may be sent there. It outlives deletion of everything else. */
  readonly optOut?: { readonly at: string; readonly by: 'client' | 'carrier' };
  /** Until when START there may have been meant for a hotline (a day after a crisis text). */
  readonly crisisUntil?: string;
  /** Wrong resume codes tried there, and since when they count. */
  readonly codeTries?: { readonly count: number; readonly since: string };
}

/** What became of a question: answers live here under question ids, never in dialog state. */
export interface Answer {
  readonly status: 'answered' | 'skipped' | 'dont-know';
  readonly at: string;
  /** For choices, yes-no, scales and dates; `none` where own words said that there is nothing. */
  readonly value?: string;
  /** The client's messages that answered it. */
  readonly messages: readonly string[];
  /** Of a question about words said elsewhere: which words it was about. */
  readonly offers?: readonly Offer[];
}

/** A question, and about which line of the plan where it is asked about each. */
export interface Asking {
  readonly id: string;
  readonly about?: string;
}

/** The question put last. */
export interface OpenQuestion extends Asking {
  /** The bot's messages that asked it, the first first. */
  readonly messages: readonly string[];
  readonly asked: AskedQuestion;
  /** Set where it was answered before and the client went back to it: a new answer takes the old one's place, a skip keeps it. */
  readonly again?: true;
}

export interface Alert {
  readonly id: string;
  readonly tier: Tier;
  readonly rule: string;
  readonly language: string;
  readonly at: string;
  readonly text: string;
  readonly status: 'open' | 'acknowledged';
  /** True where the sender had opted out, so that nobody could answer. */
  readonly unanswered?: boolean;
  /** Harm to a child or a dependent adult was recognised in it, whatever rule names the alert. */
  readonly mayNeedReport?: true;
  /** When it was found that nobody had acknowledged it in the program's time. */
  readonly escalatedAt?: string;
  readonly acknowledged?: { readonly by: string; readonly at: string };
}

/** Something that a person has to do: be called back, be heard about what cannot wait, have records deleted. */
export interface Request {
  readonly id: string;
  readonly kind: 'person' | 'urgent' | 'deletion';
  readonly at: string;
  readonly status: 'open' | 'done';
  readonly quotes: readonly Quote[];
  readonly done?: { readonly by: string; readonly at: string };
}

/** One thing still to be sent or done, committed together with what caused it. */
export interface OutboxItem {
  readonly id: string;
  /** Which handler takes it: `reply`, `notice`, … */
  readonly kind: string;
  readonly payload: unknown;
  readonly attempts: number;
  /** ISO 8601: not before, and not after. */
  readonly due: string;
  readonly expires: string;
  /** It waits for its own time: it holds up nothing, and nothing holds it up. Other items keep their order. */
  readonly apart?: true;
}

/** The inbound messages already taken, and what each was answered with. */
export interface Taken {
  /** `<place of the route in routes>:<activity id>`. */
  readonly key: string;
  /** The client's message, where it said anything. */
  readonly said?: string;
  readonly replies: readonly string[];
}

/** The part of the record that becomes the plan. */
export interface Draft {
  readonly version: number;
  readonly status: PlanStatus;
  /** Of the program, as a case manager set it. */
  readonly phase?: string | undefined;
  readonly preferredName?: Quote;
  readonly urgent: readonly Quote[];
  readonly hopes: readonly Quote[];
  readonly strengths: readonly Strength[];
  readonly goals: readonly Goal[];
  readonly supports: readonly Support[];
  readonly partial: boolean;
  readonly preferences: readonly Quote[];
  readonly concerns: readonly Quote[];
  /** Not there in records of before programs had fields of their own. */
  readonly extras?: readonly Extra[] | undefined;
  readonly unplaced: readonly Quote[];
  readonly clarifications: readonly Clarification[];
  readonly agreement: Readonly<Record<string, 'keep' | 'disagree' | 'open'>>;
  readonly history: readonly HistoryEntry[];
}

/** Words that seem to belong elsewhere than where they were said; the client is asked before they become a line there. */
export interface Offer {
  readonly as: 'strength' | 'goal' | 'support';
  readonly quote: Quote;
  readonly supportKind?: Support['kind'];
  readonly relationshipWords?: Quote;
}

/** A code word as it is kept: it cannot be read back. Both in base64url. */
export interface CodeWord {
  readonly salt: string;
  readonly hash: string;
}

/** Everything kept of one client. Never changed in place: each rule returns a new record that shares what it did not touch. */
export interface ClientRecord {
  /** Of the stored shape; a store refuses what it does not know. */
  readonly format: 1;
  readonly id: string;
  /** Counts commits; a commit names the version it started from. */
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly program: string;
  readonly language: string;
  readonly routes: readonly Route[];
  /** The number of the last message. */
  readonly lastMessage: number;
  readonly transcript: readonly Message[];
  readonly taken: readonly Taken[];
  readonly answers: Readonly<Record<string, Answer>>;
  readonly draft: Draft;
  readonly offers: readonly Offer[];
  readonly consent?: { readonly given: boolean; readonly version: string; readonly language: string; readonly at: string };
  /** Whether a language model may be sent what they say, names and numbers taken out. Without it, none is. */
  readonly modelConsent?: { readonly given: boolean; readonly version: string; readonly language: string; readonly at: string };
  /** What a model proposed to the case manager; in no plan until accepted. */
  readonly proposals?: readonly Proposal[];
  /** What a machine made of the conversation for case managers who read another language; nothing of it reaches the client. */
  readonly translations?: readonly Translation[];
  /** Questions on their way into the client's language. */
  readonly questionDrafts?: readonly QuestionDraft[];
  readonly contact: {
    readonly device?: 'mine' | 'shared';
    readonly mayWriteFirst?: 'yes' | 'no' | 'ask-me';
    readonly when?: readonly Quote[];
  };
  readonly alerts: readonly Alert[];
  readonly requests: readonly Request[];
  readonly outbox: readonly OutboxItem[];
  /** Hash of the code that brings the client back, renewed at each use. */
  readonly resume?: { readonly hash: string; readonly expires: string };
  /** Hashes of the cookies of devices said to be theirs. */
  readonly devices: readonly string[];
  /** The question put last, and the one answered before it. */
  readonly open?: OpenQuestion;
  readonly before?: Asking;
  /** Why the questions rest until the client says go on: crisis words of tier A or B, a pause, or a silence of 30 minutes. */
  readonly resting?: 'crisis' | 'concern' | 'pause' | 'silence';
  /** Questions answered in their own words since the last break. */
  readonly sinceBreak: number;
  /** The word that the client is asked for before their words are shown again, and the wrong ones given for it. */
  readonly codeWord?: CodeWord;
  readonly codeWordTries?: { readonly count: number; readonly since: string };
  /** Set after a silence until the code, or the code word where there is one, is given: content is not shown meanwhile. */
  readonly locked?: boolean;
}
