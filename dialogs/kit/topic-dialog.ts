import { ComponentDialog, WaterfallDialog, type WaterfallStep } from 'botbuilder-dialogs';
import { answerTo } from '../../src/record/answers.ts';
import type { Asking } from '../../src/record/record.ts';
import type { Question, Topic } from './question.ts';
import { QuestionDialog } from './question-dialog.ts';
import { turnIn } from './turn.ts';
import type { View } from './view.ts';

/** What of a question is still to be asked, given the record: never what a dialog remembers. */
export function pending(question: Question, view: View): Asking | undefined {
  if (question.when && !question.when(view)) return undefined;
  const done = question.answered ?? ((_: View, about?: string) => answerTo(view.record, question.id, about) !== undefined);
  if (!question.about) return done(view, undefined) ? undefined : { id: question.id };
  const about = question.about(view).find((line) => !done(view, line));
  return about === undefined ? undefined : { id: question.id, about };
}

/** Whether a topic has anything to ask. */
export const unfinished = (topic: Topic, view: View): boolean =>
  (topic.when?.(view) ?? true) && topic.questions.some((question) => pending(question, view));

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
    this.addDialog(new WaterfallDialog(waterfall, [...steps, loop]));
    this.addDialog(question);
    this.initialDialogId = waterfall;
  }
}
