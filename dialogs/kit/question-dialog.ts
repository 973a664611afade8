import { answerTo, withAnswer, withoutAnswers } from '../../src/record/answers.ts';
import { retract } from '../../src/record/lines.ts';
import type { Message } from '../../src/record/message.ts';
import { quote } from '../../src/record/quote.ts';
import type { Answer, Asking, ClientRecord } from '../../src/record/record.ts';
import { withUnplaced } from '../../src/record/transcript.ts';
import { Dialog, type DialogContext, type DialogTurnResult } from './bot-framework.ts';
import type { Given, Question } from './question.ts';
import { type Recognised, recognise } from './recognise.ts';
import { type Turn, turnIn } from './turn.ts';

/** What a waterfall begins it with: `answering` where the client's message answers it already. */
export interface AskOptions extends Asking {
  readonly answering?: boolean;
  readonly again?: true;
  /** Its answer is taken out first; what that had put into the plan stays among the unplaced. */
  readonly anew?: true;
}

/** The one prompt of every waterfall: it finds its question by id, never by its place. */
export class QuestionDialog extends Dialog {
  static readonly id = 'question';
  readonly #questions: ReadonlyMap<string, Question>;

  constructor(questions: ReadonlyMap<string, Question>) {
    super(QuestionDialog.id);
    this.#questions = questions;
  }

  override async beginDialog(dc: DialogContext, options?: object): Promise<DialogTurnResult> {
    const turn = turnIn(dc.context);
    const { answering, again, anew, ...asking } = options as AskOptions;
    const question = this.#questions.get(asking.id);
    // A question that a later deployment took away: what the client says to it is kept, and in no line.
    if (!question) {
      if (answering) unplace(turn);
      return dc.endDialog();
    }
    if (answering && (await take(question, asking, turn))) return dc.endDialog();
    if (anew) turn.record = takeOut(question, asking, turn);
    const first = answering ? turn.next : undefined;
    const other = first && this.#questions.get(first.id);
    turn.next = undefined;
    // It may have been put on another device, where what it shows may be shown: what is asked here instead is up to the topics.
    if (!other && !again && !anew && question.when?.(turn) === false) return dc.endDialog();
    if (other) turn.ask(other, first);
    else turn.ask(question, asking, again);
    return Dialog.EndOfTurn;
  }
}

/** Keeps what was said, sentence by sentence, where no question takes it. */
export function unplace(turn: Turn): void {
  const { message } = turn;
  turn.message = undefined;
  if (!message || isEmptyTalk(turn, message.text)) return;
  const sentences = turn.reader.sentences(message.text, turn.record.language);
  turn.record = withUnplaced(
    turn.record,
    sentences.map(({ start, end }) => quote(message, start, end)),
  );
}

/** Greetings, thanks and a bare yes or no say nothing that could be lost. */
export const isEmptyTalk = ({ reader, record }: Turn, text: string): boolean =>
  reader.smallTalk(text, record.language) || reader.yesNo(text, record.language) !== undefined;

/** Files the message under the question. False where it has to be asked again. */
async function take(question: Question, asking: Asking, turn: Turn): Promise<boolean> {
  const { control, message } = turn;
  turn.message = undefined;
  turn.control = undefined;
  if (control?.says === 'skip') return skip(question, asking, turn);
  if (!message) return false;
  const recognised = await recognise(question, turn, message, asking.about);
  if (recognised.is === 'dont-know' && question.mayBeUnknown !== false) return file(question, asking, turn, recognised, 'dont-know');
  if (recognised.is === 'none' || recognised.is === 'answer') return file(question, asking, turn, recognised, 'answered');
  if (recognised.is === 'other-words') return file(question, asking, turn, recognised, 'answered');
  turn.record = withUnplaced(turn.record, recognised.rest);
  // Back from a rest: whether to go on is asked first.
  if (turn.record.resting) return true;
  if (!turn.next) sayWhyAgain(question, turn, recognised, message);
  return false;
}

const endsAsQuestion = /[?\u061f\uff1f]\s*$/;

/** Why the same question comes again. Who asks something gets to know how to reach a person, and what can be said. */
function sayWhyAgain(question: Question, turn: Turn, { is }: Recognised, message: Message): void {
  if (is === 'unclear' && endsAsQuestion.test(message.text)) {
    turn.understood = 'help';
    turn.say(turn.t('answers.question', turn.facts.words(turn.t, turn.record.language)));
    return;
  }
  const unclear = question.kind.type === 'own-words' ? 'answers.elsewhere' : 'answers.unclear';
  turn.say(turn.t(is === 'dont-know' ? 'answers.unsure' : is === 'small-talk' ? 'answers.hello' : unclear));
}

function skip(question: Question, asking: Asking, turn: Turn): boolean {
  turn.understood = 'skip';
  if (question.skippable === false) {
    turn.say(turn.t('answers.must'));
    return false;
  }
  // Gone back to and skipped: the earlier answer stands.
  if (turn.record.open?.again && answerTo(turn.record, asking.id, asking.about)) {
    turn.record = { ...turn.record, before: asking };
    return true;
  }
  const record = { ...withAnswer(turn.record, asking, { status: 'skipped', at: turn.facts.at, messages: [] }), before: asking };
  turn.record = question.skipped?.(record, turn) ?? record;
  return true;
}

function file(question: Question, asking: Asking, turn: Turn, recognised: Recognised, status: Answer['status']): true {
  const message = turn.record.transcript.findLast(({ from }) => from === 'client')!;
  if (turn.record.open?.again) turn.record = takeOut(question, asking, turn);
  if (status === 'dont-know') turn.understood = 'dont-know';
  const value = recognised.is === 'answer' ? recognised.given.value : recognised.is === 'none' ? 'none' : '';
  const answer: Answer = { status, at: turn.facts.at, messages: [message.id], ...(value && { value }) };
  const { sinceBreak } = turn.record;
  turn.record = {
    ...withAnswer(withUnplaced(turn.record, recognised.rest), asking, answer),
    before: asking,
    sinceBreak: question.kind.type === 'own-words' ? sinceBreak + 1 : sinceBreak,
  };
  if (recognised.is === 'answer' || recognised.is === 'other-words') keepGiven(question, turn, recognised);
  else turn.record = question.skipped?.(turn.record, turn) ?? turn.record;
  return true;
}

/** The record as if this had not been answered: what the answer had put into the plan is among the unplaced. */
function takeOut(question: Question, asking: Asking, turn: Turn): ClientRecord {
  const answer = answerTo(turn.record, asking.id, asking.about);
  if (!answer) return turn.record;
  const record = question.takeBack?.(turn.record, answer, asking.about ?? '', turn) ?? turn.record;
  return withoutAnswers(retract(record, answer.messages), asking);
}

/** Puts what was recognised into the record: lines, and what is to be offered for another place. */
export function keepGiven(question: Question, turn: Turn, recognised: Recognised): void {
  if (recognised.is !== 'answer' && recognised.is !== 'other-words') return;
  const keep = recognised.is === 'answer' ? question.keep : (question.inOtherWords ?? question.keep);
  const record = keep(turn.record, recognised.given, turn);
  turn.record = { ...record, offers: [...record.offers, ...recognised.given.offers] };
  turn.next = question.leadsTo?.(recognised.given, turn) ?? turn.next;
  replyTo(question, turn, recognised.given);
}

function replyTo(question: Question, turn: Turn, given: Given): void {
  const reply = question.reply?.(given, turn);
  if (reply) turn.say(reply);
}
