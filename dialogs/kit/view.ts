import type { Texts, Translate } from '../../src/i18n/index.ts';
import type { ChannelName } from '../../src/record/message.ts';
import type { ClientRecord, CodeWord } from '../../src/record/record.ts';

/** What is true of the program and of this moment, passed in. */
export interface Facts {
  /** True until the program has set what consent must name. */
  readonly practice: boolean;
  /** Whether a language model may be asked to help, of clients who agree to it. */
  readonly model?: boolean;
  readonly retentionDays?: number;
  /** The languages a client can choose, each with its own name. */
  readonly languages: readonly { readonly value: string; readonly label: string }[];
  readonly channel: ChannelName;
  /** ISO 8601 UTC, and the calendar day where the program is. */
  readonly at: string;
  readonly today: string;
  /** A fresh code that brings the client back, and what is kept of it. */
  readonly code: { readonly shown: string; readonly hash: string; readonly expires: string };
  /** Where the client reads and prints their own copy; undefined where there is no address to give. */
  readonly copyLink?: string;
  /** Where to find help now, in the words of a language; never a promise that anybody was called. */
  readonly crisisLines: (t: Translate, language: string) => string;
  /** What texts say of the program, in a language. */
  readonly words: (t: Translate, language: string) => Readonly<Record<'program' | 'readers' | 'phone' | 'hours' | 'days', string>>;
  /** The number to call in danger. */
  readonly emergency: string;
  /** Keeps a code word as what cannot be read back, and tells whether a word is the one kept. Case, accents and spaces do not count. */
  readonly codeWord: {
    hash(word: string): CodeWord;
    isRight(kept: CodeWord, word: string): boolean;
  };
  /** Whether we could write first on this channel: it rings, and has a number. */
  readonly rings: boolean;
}

/** What a question may look at: the record as it stands, the facts, and the texts of the present language. */
export interface View {
  readonly record: ClientRecord;
  readonly facts: Facts;
  readonly t: Translate;
  /** The texts of every language. */
  readonly texts: Pick<Texts, 'in' | 'has'>;
}
