import type { TurnContext } from 'botbuilder';
import type { Key, Texts, Translate } from '../../src/i18n/index.ts';
import type { AskedQuestion, Message, ReplyData } from '../../src/record/message.ts';
import type { Control, Reader, Understander } from '../../src/record/ports.ts';
import type { Asking, ClientRecord } from '../../src/record/record.ts';
import type { Next, Question } from './question.ts';
import type { Facts, View } from './view.ts';

/** One thing the bot says; the runner gives it an id and a place in the transcript. */
export interface Reply {
  readonly text: string;
  readonly data: ReplyData;
  readonly event?: { readonly name: string; readonly value: unknown };
}

/** What a turn works with: the record as it stands, what the client just said, and what the bot says. Nothing is sent or stored here. */
export class Turn implements View {
  record: ClientRecord;
  readonly facts: Facts;
  readonly texts: Texts;
  readonly reader: Reader;
  readonly understander: Understander;
  /** What the client just said, until something has taken it. */
  message: Message | undefined;
  /** A control found in the message, until something has followed it. */
  control: Control | undefined;
  /** What is to be asked before anything else, once the message has been taken. */
  next: Next | undefined;
  readonly replies: Reply[] = [];
  /** For `channelData.understood` and `channelData.safety`, on every reply of the turn. */
  understood: string | undefined;
  safety: ReplyData['safety'];
  readonly #begun: ClientRecord;

  constructor(parts: Pick<Turn, 'record' | 'facts' | 'texts' | 'reader' | 'understander' | 'message'>) {
    this.record = parts.record;
    this.#begun = parts.record;
    this.facts = parts.facts;
    this.texts = parts.texts;
    this.reader = parts.reader;
    this.understander = parts.understander;
    this.message = parts.message;
  }

  /** The texts of the language that the conversation is in now. */
  get t(): Translate {
    return this.texts.in(this.record.language);
  }

  say(text: string, data: ReplyData = {}, event?: Reply['event']): void {
    this.replies.push({ text, data, ...(event && { event }) });
  }

  /** What says that a text is not in the language of the conversation, where it is not. */
  inAnother(language: string | undefined): Pick<ReplyData, 'textLanguage'> {
    return language === undefined || language === this.record.language ? {} : { textLanguage: language };
  }

  /** Puts a question, in the present language, and remembers that it is the open one. */
  ask(question: Question, asking: Asking, again?: true): void {
    const { name = 'ask', words = {} } = question.text?.(this, asking.about ?? '') ?? {};
    const asked = asAsked(question, this, asking.about);
    const { open } = this.record;
    const same = open !== undefined && open.id === asking.id && open.about === asking.about;
    const intro = question.intro?.(this, same && !this.understood?.startsWith('language:'));
    if (intro !== undefined) this.say(intro);
    const own = question.own?.(this.record.language);
    this.say(own?.ask ?? this.t(`${question.id}.${name}` as Key, words), { question: asked, ...this.inAnother(own?.language) });
    const { before, ...record } = this.record;
    this.record = {
      ...record,
      // What opens without an answer before it continues none.
      ...(before && (same || before !== this.#begun.before) && { before }),
      open: { ...asking, asked, messages: same ? open.messages : [], ...((again || (same && open.again)) && { again: true }) },
    };
  }
}

/** A question as the client sees it: its choices with their labels. */
export function asAsked(question: Question, view: View, about = ''): AskedQuestion {
  const { id, kind } = question;
  const facts = { id, kind: kind.type, skippable: question.skippable ?? true };
  switch (kind.type) {
    case 'choice':
      return {
        ...facts,
        choices: kind
          .values(view, about)
          .map((one) => (typeof one === 'string' ? { value: one, label: view.t(`${id}.choices.${one}` as Key) } : one)),
      };
    case 'yes-no':
      return {
        ...facts,
        choices: [
          { value: 'yes', label: view.t('answers.yes') },
          { value: 'no', label: view.t('answers.no') },
        ],
      };
    case 'scale':
      return { ...facts, min: kind.min, max: kind.max };
    default:
      return facts;
  }
}

const key = Symbol('turn');

/** Botbuilder's turn context carries the turn to the dialogs. */
export const putTurn = (context: TurnContext, turn: Turn): void => {
  context.turnState.set(key, turn);
};
export const turnIn = (context: TurnContext): Turn => context.turnState.get<Turn>(key)!;
