/** A part of the conversation, said by the client or by the bot: `text` is `message.text.slice(start, end)`. */
export interface Passage {
  readonly messageId: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly language: string;
}

/** What a machine made of some words. Nobody has checked it. */
export interface Translated {
  /** Left out where it gave nothing of use. */
  readonly text?: string;
  /** Names, numbers and addresses of the original that are not in it. */
  readonly lost: readonly string[];
}

/** A passage in another language, for the case manager; beside the conversation, and in no plan, export or copy. */
export interface Translation extends Translated {
  readonly messageId: string;
  readonly start: number;
  readonly end: number;
  /** BCP 47 code of the language it was put into. */
  readonly to: string;
  readonly model: string;
  readonly at: string;
}
