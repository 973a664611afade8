import type { Choice, Message } from '../../src/record/message.ts';
import type { SpanKind } from '../../src/record/ports.ts';
import type { Quote } from '../../src/record/quote.ts';
import type { Answer, Asking, ClientRecord, Offer } from '../../src/record/record.ts';
import type { View } from './view.ts';

/** How a question is answered, and how an answer is recognised. */
export type Kind =
  | { readonly type: 'own-words'; readonly expected: SpanKind; readonly whole: boolean; readonly name?: true; readonly secret?: true }
  | {
      readonly type: 'choice';
      readonly values: (view: View, about: string) => readonly (string | Choice)[];
      /** The choices that a plain yes and a plain no mean, where the question reads as one. */
      readonly yes?: string;
      readonly no?: string;
    }
  | { readonly type: 'yes-no' }
  | { readonly type: 'scale'; readonly min: number; readonly max: number }
  | { readonly type: 'date' };

/** Several things may be named: each becomes a span of the expected kind. */
export const ownWords = (expected: SpanKind): Kind => ({ type: 'own-words', expected, whole: false });
/** The answer is kept as it is, in one piece. */
export const inOnePiece: Kind = { type: 'own-words', expected: 'other', whole: true };
/** What to call them: the name itself, out of "my name is Ana". */
export const aName: Kind = { type: 'own-words', expected: 'other', whole: true, name: true };
/** A word that is kept nowhere as it is: no understander reads it. */
export const aSecret: Kind = { type: 'own-words', expected: 'other', whole: true, secret: true };
/** One of these; labels are in locales/ under `<id>.choices.<value>` unless given. */
export const choice = (...values: readonly string[]): Extract<Kind, { type: 'choice' }> => ({ type: 'choice', values: () => values });
export const choiceOf = (values: (view: View, about: string) => readonly (string | Choice)[]): Kind => ({
  type: 'choice',
  values,
});
/** Choices of a question that can also be answered by a plain yes or no. */
export const yesNoChoice = (yes: string, no: string, ...others: readonly string[]): Kind => ({
  type: 'choice',
  values: () => [yes, ...others, no],
  yes,
  no,
});
export const yesNo: Kind = { type: 'yes-no' };
export const scale = (min: number, max: number): Kind => ({ type: 'scale', min, max });
export const date: Kind = { type: 'date' };

/** A question to be put, whatever the order: `again` where its answer so far stands until there is another. */
export type Next = Asking & { readonly again?: true };

/** What the client answered, as a question's `keep` gets it. */
export interface Given {
  /** Of choices, yes-no, scales and dates; empty for own words. */
  readonly value: string;
  /** Own words: the spans of the expected kind, or the whole in one piece. For other kinds: the message, where it has more than the value. */
  readonly quotes: readonly Quote[];
  /** Facts read with each of `quotes`, in the same order. */
  readonly facts: readonly QuoteFacts[];
  /** Spans that seem to belong elsewhere. */
  readonly offers: readonly Offer[];
  readonly message: Message;
  /** The line that the question was about, if it was about one. */
  readonly about: string;
}

export type QuoteFacts = Pick<Offer, 'supportKind' | 'relationshipWords'> & { readonly domain?: string };

/**
 * A question, as a topic declares it. Its words are in locales/ by its id: `<id>.ask`, `<id>.why` (what "why do you ask?" answers), `<id>.choices.*`.
 * Ids are for ever: answers are kept under them.
 */
export interface Question {
  /** `<topic>.<name>`. */
  readonly id: string;
  readonly kind: Kind;
  /** Asked only while this holds. */
  readonly when?: (view: View) => boolean;
  /** Put only where a control or another question leads to it, never in its turn. */
  readonly aside?: true;
  /** Asked about each of these lines of the plan, one after the other. */
  readonly about?: (view: View) => readonly string[];
  /** Whether there is nothing to ask any more; by default, whether it was answered or skipped. */
  readonly answered?: (view: View, about: string | undefined) => boolean;
  /** Which text of `<id>.*` asks it (default `ask`), and what is filled in. */
  readonly text?: (view: View, about: string) => { readonly name?: string; readonly words?: Readonly<Record<string, string | number>> };
  /** For a question that brings its own texts: what asks it and why, in the language nearest to the one given, and which that is. Else they are in locales/. */
  readonly own?: (language: string) => { readonly ask: string; readonly why: string; readonly language: string };
  /** What has to be read before it can be answered: a message of its own. `again`: the question is only repeated, in the same language. */
  readonly intro?: (view: View, again: boolean) => string | undefined;
  /** False where the conversation cannot go on without it. */
  readonly skippable?: false;
  /** Puts the answer where it belongs. Pure. */
  readonly keep: (record: ClientRecord, given: Given, view: View) => ClientRecord;
  /** Takes back what `keep` did besides placing words, because the answer is taken out or given anew. */
  readonly takeBack?: (record: ClientRecord, answer: Answer, about: string, view: View) => ClientRecord;
  /** What is asked next, if not what comes in order. */
  readonly leadsTo?: (given: Given, view: View) => Next | undefined;
  /** Said once it is kept, before the next question. */
  readonly reply?: (given: Given, view: View) => string | undefined;
  /** For kinds other than own words: what an answer in other words names, if anything; by default it is taken in one piece. */
  readonly otherWords?: SpanKind;
  /** For kinds other than own words: what to do with an answer in other words; without it the question comes again. */
  readonly inOtherWords?: (record: ClientRecord, given: Given, view: View) => ClientRecord;
  /** What is done when it is skipped, or answered by "none" or "I don't know". */
  readonly skipped?: (record: ClientRecord, view: View) => ClientRecord;
  /** False for "I don't know" that must not pass for an answer (consent). */
  readonly mayBeUnknown?: false;
}

/** One topic of the conversation, in one file. */
export interface Topic {
  readonly id: string;
  /** Met only while this holds. */
  readonly when?: (view: View) => boolean;
  readonly questions: readonly Question[];
}
