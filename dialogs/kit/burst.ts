import { answerTo, withAnswer } from '../../src/record/answers.ts';
import { withUnplaced } from '../../src/record/transcript.ts';
import type { Question } from './question.ts';
import { keepGiven, unplace } from './question-dialog.ts';
import { recognise } from './recognise.ts';
import type { Turn } from './turn.ts';

/**
 * People answer in two or three quick messages. One that the client sent before they could see the open question belongs to the answer
 * before: own words are added to it, anything else is kept as unplaced. It is never filed under a question they had not seen.
 */
export async function continueBefore(questions: ReadonlyMap<string, Question>, turn: Turn): Promise<void> {
  const { message, record } = turn;
  const { before } = record;
  const question = before && questions.get(before.id);
  const answer = before && answerTo(record, before.id, before.about);
  if (!message || !question || !answer || answer.status === 'skipped' || !takesMore(question, answer.value)) return unplace(turn);
  const recognised = await recognise(question, turn, message, before.about);
  turn.message = undefined;
  turn.record = withUnplaced(turn.record, recognised.rest);
  if (recognised.is !== 'answer' && recognised.is !== 'other-words') return;
  turn.record = withAnswer(turn.record, before, { ...answer, status: 'answered', messages: [...answer.messages, message.id] });
  keepGiven(question, turn, recognised);
}

/** Own words can be added to; and so can an answer that was given in other words than those offered. */
const takesMore = (question: Question, value: string | undefined): boolean =>
  (question.kind.type === 'own-words' && !question.kind.secret) || (question.inOtherWords !== undefined && value === undefined);
