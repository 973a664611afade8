import type { TurnContext } from 'botbuilder';
import type { Control } from '../../src/record/ports.ts';
import type { Asking } from '../../src/record/record.ts';
import { Dialog, DialogContext, DialogSet, type DialogTurnResult, MemoryScope, type PathResolver } from './bot-framework.ts';
import { continueBefore } from './burst.ts';
import type { Question, Topic } from './question.ts';
import { type AskOptions, QuestionDialog, unplace } from './question-dialog.ts';
import { plainValue } from './recognise.ts';
import { TopicDialog, unfinished } from './topic-dialog.ts';
import { putTurn, type Turn } from './turn.ts';

/** What follows a control: put the open question once more, go back to one, ask nothing now, or go on. */
export type Follow = 'repeat' | 'rest' | 'go-on' | 'answer' | Omit<AskOptions, 'answering'>;

/** What may be said at any time, and what is done then. */
export type Interruptions = Readonly<Record<Control['says'], (turn: Turn, open: Question | undefined, control: Control) => Follow>>;

/** Whether the client can have seen the open question: not at all, only just, or yes. */
export type Seen = 'unseen' | 'just' | 'seen';

/** The conversation: its topics in order, and what may be said at any time. */
export interface Conversation {
  readonly questions: ReadonlyMap<string, Question>;
  /** Runs one turn. Whatever it changes is in `turn`. */
  run(context: TurnContext, turn: Turn, seen: Seen): Promise<void>;
}

const main = 'conversation';

/** Botbuilder's memory by path (`turn.activity`), for dialogs that are written as data: nothing here reads it. */
class NoMemory extends MemoryScope {
  constructor() {
    super('none', false);
  }
  override getMemory(): object {
    return {};
  }
  override setMemory(): void {}
}
const toNowhere: PathResolver = { transformPath: () => 'none' };

/** Given to each turn: otherwise it makes nine scopes and six resolvers anew, and each dialog context takes three paths apart, letter by letter. */
const noMemory = { memoryScopes: [new NoMemory()], pathResolvers: [toNowhere] };

/**
 * Builds Bot Framework's dialogs from the declared topics. Each turn they begin anew at the open question of the record and run to the
 * next one; no dialog state outlives a turn, so none can disagree with the record.
 */
export function createConversation(topics: readonly Topic[], interruptions: Interruptions): Conversation {
  const distinct = [...new Set(topics)];
  const questions = new Map(distinct.flatMap((topic) => topic.questions.map((question) => [question.id, question] as const)));
  const prompt = new QuestionDialog(questions);
  const dialogs = new DialogSet();

  const turns = new WeakMap<TurnContext, { turn: Turn; seen: Seen }>();
  /** Hears the message, files it, and then goes from topic to topic. Not a waterfall: each of its steps would cost a context of its own. */
  class Main extends Dialog {
    override async beginDialog(dc: DialogContext): Promise<DialogTurnResult> {
      const { turn, seen } = turns.get(dc.context)!;
      const follow = await heard(turn, seen);
      if (follow === 'rest') return dc.endDialog();
      const { open } = turn.record;
      if (follow === 'repeat' && open && !turn.record.resting) return dc.beginDialog(QuestionDialog.id, asOptions(open));
      if (typeof follow === 'object') return dc.beginDialog(QuestionDialog.id, follow);
      if (follow === 'answer' && (turn.message || turn.control)) {
        if (open) return dc.beginDialog(QuestionDialog.id, { ...asOptions(open), answering: true });
        unplace(turn);
      }
      return this.resumeDialog(dc);
    }

    /** What it began is over: the next topic that has something to ask. */
    override async resumeDialog(dc: DialogContext): Promise<DialogTurnResult> {
      const { turn } = turns.get(dc.context)!;
      if (turn.record.resting === 'crisis') return dc.endDialog();
      const { next } = turn;
      turn.next = undefined;
      if (next && !turn.record.resting) return dc.beginDialog(QuestionDialog.id, next);
      const topic = topics.find((one) => unfinished(one, turn));
      if (topic) return dc.beginDialog(topic.id);
      const { open: _none, ...record } = turn.record;
      turn.record = record;
      return dc.endDialog();
    }
  }

  dialogs.add(new Main(main));
  dialogs.add(prompt);
  for (const topic of distinct) dialogs.add(new TopicDialog(topic, prompt));

  /** What a message is before it is an answer: part of a burst, or a control. */
  async function heard(turn: Turn, seen: Seen): Promise<Follow> {
    const { message, record } = turn;
    const open = record.open ? questions.get(record.open.id) : undefined;
    if (!message) return open && (open.aside || record.open?.again) ? 'repeat' : 'go-on';
    const said = turn.control ?? turn.reader.control(message.text, record.language);
    // Who rested and says go on means the questions, not a choice of the open one.
    const goesOn = record.resting !== undefined && said?.says === 'go-on';
    const value = open && !goesOn && seen !== 'unseen' ? plainValue(open, turn, message.text) : undefined;
    const plain = value !== undefined && !isControl(value);
    const control = isControl(value) ? { says: value } : plain ? undefined : said;
    const burst = record.open !== undefined && (seen === 'unseen' || (seen === 'just' && !plain && !control));
    if (burst && !(control && anyTime.has(control.says))) {
      if (!control) await continueBefore(questions, turn);
      turn.message = undefined;
      return 'repeat';
    }
    if (record.resting === 'crisis' && !(control && (anyTime.has(control.says) || control.says === 'go-on'))) {
      unplace(turn);
      turn.say(turn.t('safety.resting', { lines: turn.facts.crisisLines(turn.t, record.language) }));
      return 'rest';
    }
    if (!control) return 'answer';
    const follow = interruptions[control.says](turn, open, control);
    if (follow === 'answer') turn.control = control;
    else turn.message = undefined;
    return follow;
  }

  return {
    questions,
    async run(context, turn, seen) {
      putTurn(context, turn);
      turns.set(context, { turn, seen });
      context.turnState.set('DialogStateManagerConfiguration', noMemory);
      await new DialogContext(dialogs, context, { dialogStack: [] }).beginDialog(main);
    },
  };
}

/** Controls that are not about the open question, and so are heard even from a client who has not seen it. */
const anyTime: ReadonlySet<Control['says']> = new Set(['help', 'person', 'delete', 'pause', 'language', 'undo', 'edit', 'about-me']);

/** Choices that say the same as a control: wherever they are offered, they do what the control does. */
const isControl = (value: string | undefined): value is 'person' | 'pause' => value === 'person' || value === 'pause';

const asOptions = ({ id, about, again }: Asking & { again?: true }): AskOptions => ({
  id,
  ...(about !== undefined && { about }),
  ...(again && { again }),
});
