import { answerTo } from '../../src/record/answers.ts';
import type { Asking } from '../../src/record/record.ts';
import {
  ComponentDialog,
  type DialogContext,
  type DialogReason,
  type DialogTurnResult,
  WaterfallDialog,
  type WaterfallStep,
} from './bot-framework.ts';
import type { Question, Topic } from './question.ts';
import { QuestionDialog } from './question-dialog.ts';
import { turnIn } from './turn.ts';
import type { View } from './view.ts';

/** What of a question is still to be asked, given the record: never what a dialog remembers. */
export function pending(question: Question, view: View): Asking | undefined {
  if (question.aside || (question.when && !question.when(view))) return undefined;
  const done = question.answered ?? ((_: View, about?: string) => answerTo(view.record, question.id, about) !== undefined);
  if (!question.about) return done(view, undefined) ? undefined : { id: question.id };
  const about = question.about(view).find((line) => !done(view, line));
  return about === undefined ? undefined : { id: question.id, about };
}

/** Whether a topic has anything to ask. */
export const unfinished = (topic: Topic, view: View): boolean =>
  (topic.when?.(view) ?? true) && topic.questions.some((question) => pending(question, view));

/**
 * The waterfall of a topic, which goes straight to the next question that is still to be asked: each step that only hands on costs a step
 * context with a memory manager of its own (0.03 ms), and a client at the ninth question would pay for eight of them in every turn.
 */
class Questions extends WaterfallDialog {
  readonly #questions: readonly Question[];

  constructor(id: string, questions: readonly Question[], steps: WaterfallStep[]) {
    super(id, steps);
    this.#questions = questions;
  }

  protected override runStep(dc: DialogContext, index: number, reason: DialogReason, result?: unknown): Promise<DialogTurnResult> {
    const view = turnIn(dc.context);
    let next = index;
    while (next < this.#questions.length && !pending(this.#questions[next]!, view)) next++;
    return super.runStep(dc, next, reason, result);
  }
}

/** A topic as a waterfall: a step a question, from the top again until nothing is left to ask (one more goal, one more person). */
export class TopicDialog extends ComponentDialog {
  constructor(topic: Topic, question: QuestionDialog) {
    super(topic.id);
    const waterfall = `${topic.id}.waterfall`;
    const steps = topic.questions.map(
      (one): WaterfallStep =>
        async (step) => {
          const asking = pending(one, turnIn(step.context));
          return asking ? step.beginDialog(QuestionDialog.id, asking) : step.next();
        },
    );
    const loop: WaterfallStep = async (step) =>
      unfinished(topic, turnIn(step.context)) ? step.replaceDialog(waterfall) : step.endDialog();
    this.addDialog(new Questions(waterfall, topic.questions, [...steps, loop]));
    this.addDialog(question);
    this.initialDialogId = waterfall;
  }
}
