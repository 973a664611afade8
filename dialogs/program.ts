import { askedIn, choicesOf, nearest, type Program, type ProgramQuestion, type ProgramTopic } from '../src/programs/index.ts';
import { answerTo } from '../src/record/answers.ts';
import { addExtra } from '../src/record/extras.ts';
import { quote } from '../src/record/quote.ts';
import type { ClientRecord } from '../src/record/record.ts';
import { gathering } from './consent.ts';
import { addGoals } from './goals.ts';
import { choiceOf, date, type Given, inOnePiece, ownWords, type Question, scale, type Topic, type View, yesNo } from './kit/index.ts';
import { addStrengths } from './strengths.ts';
import { addSupports } from './supports.ts';
import { asChoice } from './words.ts';

/** The topics that a program adds after one of those that all programs have. */
export const topicsAfter = (program: Program, after: ProgramTopic['after']): readonly Topic[] =>
  program.topics
    .filter((topic) => topic.after === after)
    .map(({ id, questions }) => ({ id, when: gathering, questions: questions.map((one) => asQuestion(`${id}.${one.id}`, one)) }));

/** A question of a program's file as the conversation asks it. */
function asQuestion(id: string, asked: ProgramQuestion): Question {
  const { onlyIf, lands } = asked;
  return {
    id,
    kind: kindOf(asked),
    ...(asked.ask && { own: (language: string) => askedIn(asked, language)! }),
    ...(onlyIf && { when: ({ record }: View) => onlyIf.is.includes(answerTo(record, onlyIf.question)?.value ?? '') }),
    keep: (record, given, view) => (lands === undefined ? record : land(lands, record, given, view)),
    // A plain answer said in other words is kept beside it; where it only decides what is asked next, it is asked again.
    ...(lands !== undefined && asked.kind !== 'own-words' && { inOtherWords: (record, given, view) => land(lands, record, given, view) }),
  };
}

function kindOf(asked: ProgramQuestion): Question['kind'] {
  switch (asked.kind) {
    case 'own-words': {
      const { lands } = asked;
      return lands === 'strength' || lands === 'goal' || lands === 'support' ? ownWords(lands) : inOnePiece;
    }
    case 'choice':
      return choiceOf(({ record }) =>
        choicesOf(asked).map(({ value, label }) => (label ? asChoice(value, nearest(label, record.language), record.language) : value)),
      );
    case 'yes-no':
      return yesNo;
    case 'scale':
      return scale(asked.min, asked.max);
    case 'date':
      return date;
  }
}

type Lands = NonNullable<ProgramQuestion['lands']>;

/** Puts an answer where its program says. What was picked is kept with the words that picked it. */
function land(lands: Lands, record: ClientRecord, given: Given, view: View): ClientRecord {
  if (typeof lands === 'object')
    return given.value === ''
      ? addExtra(record, lands.field, given.quotes)
      : addExtra(record, lands.field, [quote(given.message)], given.value);
  const { draft } = record;
  switch (lands) {
    case 'strength':
      return addStrengths(record, given, 'now');
    case 'goal':
      return addGoals(record, given, view);
    case 'support':
      return addSupports(record, given, view);
    case 'preference':
      return { ...record, draft: { ...draft, preferences: [...draft.preferences, ...given.quotes] } };
    case 'concern':
      return { ...record, draft: { ...draft, concerns: [...draft.concerns, ...given.quotes] } };
  }
}
