import type { Program } from '../src/programs/index.ts';
import { answerTo } from '../src/record/answers.ts';
import { addGoal, addStep, changeGoal, changeStep, setBy } from '../src/record/lines.ts';
import { Control, type Goal, LifeDomain } from '../src/record/plan.ts';
import type { ClientRecord } from '../src/record/record.ts';
import { gathering } from './consent.ts';
import { focus } from './focus.ts';
import { choice, choiceOf, date, inOnePiece, ownWords, type Question, scale, type Topic, type View, yesNo } from './kit/index.ts';
import { offerQuestion } from './offers.ts';
import { rounds } from './rounds.ts';
import { shortly } from './words.ts';

const goalRounds = (record: ClientRecord): readonly string[] => rounds(record, 'goals.another', (value) => value === 'yes');
const goalOf = (record: ClientRecord, id: string): Goal | undefined => record.draft.goals.find((goal) => goal.id === id);
const wantsMore = (record: ClientRecord, id: string): boolean => answerTo(record, 'goals.more', id)?.value === 'yes';

/** Which goal a question means, where there is more than one to mean. */
const which = (view: View, about: string) =>
  view.record.draft.goals.length > 1
    ? { name: 'which', words: { goal: shortly(view, goalOf(view.record, about)?.quotes ?? []) } }
    : { name: 'ask' };

/** What was named, each a goal. */
export const addGoals: Question['keep'] = (record, { quotes, facts }) =>
  quotes.reduce((sofar, quote, index) => {
    const domain = LifeDomain.safeParse(facts[index]?.domain).data;
    return addGoal(sofar, [quote], domain && { domain });
  }, record);

/** What the client wants. We never suggest a goal, and "stop drinking" is one. */
const wish: Question = {
  id: 'goals.wish',
  kind: ownWords('goal'),
  about: ({ record }) => goalRounds(record),
  text: (_view, about) => ({ name: about === '1' ? 'ask' : 'next' }),
  keep: addGoals,
  reply: (_given, { t }) => t('answers.noted'),
};

const offer = offerQuestion('goals.offer', 'goal', (record, { quote }) => addGoal(record, [quote]));

const why: Question = {
  id: 'goals.why',
  kind: inOnePiece,
  about: (view) => current(view),
  text: which,
  keep: (record, { quotes, about }) => changeGoal(record, about, (goal) => ({ ...goal, why: [...(goal.why ?? []), ...quotes] })),
};

const step: Question = {
  id: 'goals.step',
  kind: inOnePiece,
  about: (view) => current(view),
  text: which,
  keep: (record, { quotes: [words], about }) => (words ? addStep(record, about, [words]) : record),
};

const more: Question = { id: 'goals.more', kind: yesNo, about: (view) => current(view), text: which, keep: (record) => record };

/** A facet is asked only of a goal that the client wants to say more about. */
const facet = (question: Omit<Question, 'about' | 'text'> & { only?: (view: View, goal: Goal) => boolean }): Question => ({
  ...question,
  about: (view) =>
    current(view).filter((id) => {
      const goal = goalOf(view.record, id);
      return goal !== undefined && wantsMore(view.record, id) && (question.only?.(view, goal) ?? true);
    }),
  text: which,
});

/** Skills become advantages: which of the client's own strengths serves this goal. */
const strength = facet({
  id: 'goals.strength',
  kind: choiceOf((view) => [
    ...view.record.draft.strengths.map((line) => ({ value: line.id, label: shortly(view, line.quotes, 40) })),
    'none',
  ]),
  only: ({ record }) => record.draft.strengths.length > 0,
  keep: (record, { value, about }) =>
    value === 'none' ? record : changeGoal(record, about, (goal) => ({ ...goal, strengthIds: [...new Set([...goal.strengthIds, value])] })),
  takeBack: (record, { value }, about) =>
    changeGoal(record, about, (goal) => ({ ...goal, strengthIds: goal.strengthIds.filter((id) => id !== value) })),
});

const control = facet({
  id: 'goals.control',
  kind: choice(...Control.options),
  keep: (record, { value, about }) => changeGoal(record, about, (goal) => ({ ...goal, control: Control.parse(value) })),
  takeBack: (record, _answer, about) => changeGoal(record, about, ({ control: _gone, ...goal }) => goal),
  inOtherWords: (record, { quotes, about }) =>
    changeGoal(record, about, (goal) => ({ ...goal, controlWords: [...(goal.controlWords ?? []), ...quotes] })),
});

const firstStep = (record: ClientRecord, goalId: string): string | undefined => goalOf(record, goalId)?.steps[0]?.id;
const hasStep = (_view: View, goal: Goal): boolean => goal.steps.length > 0;

const who = facet({
  id: 'goals.who',
  kind: choiceOf((view) => [
    'client',
    'case-manager',
    ...view.record.draft.supports.map((line) => ({ value: line.id, label: shortly(view, line.quotes, 40) })),
  ]),
  only: hasStep,
  keep: (record, { value, about }) =>
    changeStep(record, firstStep(record, about) ?? '', (line) => ({
      ...line,
      who: value,
      resource: value === 'case-manager' || isService(record, value) ? 'formal' : 'natural',
    })),
  takeBack: (record, _answer, about) =>
    changeStep(record, firstStep(record, about) ?? '', (line) => ({ ...line, who: 'client', resource: 'natural' })),
});
const isService = (record: ClientRecord, id: string): boolean =>
  record.draft.supports.some((line) => line.id === id && line.kind === 'service');

const by = facet({
  id: 'goals.by',
  kind: date,
  only: hasStep,
  keep: (record, { value, about }) => setBy(record, firstStep(record, about) ?? '', value),
  takeBack: (record, { value }, about) =>
    value === undefined ? record : changeStep(record, firstStep(record, about) ?? '', ({ by: _gone, ...line }) => line),
  inOtherWords: (record, { quotes: [words], about }) => (words ? setBy(record, firstStep(record, about) ?? '', words) : record),
});

const confidence = facet({
  id: 'goals.confidence',
  kind: scale(0, 10),
  keep: (record, { value, about }) => changeGoal(record, about, (goal) => ({ ...goal, confidence: Number(value) })),
  takeBack: (record, _answer, about) => changeGoal(record, about, ({ confidence: _gone, ...goal }) => goal),
});

/** One more goal is offered once the ones so far are through, only after one was named, and while the program takes up more. */
const another = (limit: number): Question => ({
  id: 'goals.another',
  kind: yesNo,
  when: (view) => current(view).length === 0 && view.record.draft.goals.length < limit && !hasLater(view.record),
  about: ({ record }) =>
    goalRounds(record).filter((round) => {
      const said = answerTo(record, 'goals.wish', round);
      return said?.status === 'answered' && said.value !== 'none';
    }),
  keep: (record) => record,
  // Who names it at once has said yes.
  otherWords: 'goal',
  inOtherWords: addGoals,
});
const hasLater = ({ draft }: ClientRecord): boolean => (draft.extras ?? []).some(({ field }) => field === 'later');

const perGoal = [why, step, more, strength, control, who, by, confidence];

/** The goal that is being talked about: the first that has a question left. One goal is finished before the next. */
function current({ record }: View): readonly string[] {
  const left = (goal: Goal): boolean =>
    ['goals.why', 'goals.step', 'goals.more'].some((id) => !answerTo(record, id, goal.id)) ||
    (wantsMore(record, goal.id) &&
      [
        ...(record.draft.strengths.length > 0 ? ['goals.strength'] : []),
        'goals.control',
        ...(goal.steps.length > 0 ? ['goals.who', 'goals.by'] : []),
        'goals.confidence',
      ].some((id) => !answerTo(record, id, goal.id)));
  const goal = record.draft.goals.find(left);
  return goal ? [goal.id] : [];
}

/** What the client wants, why it matters to them, and one small first step; more only if they want to say more. */
export const goals = ({ limits: { focusAreas } }: Program): Topic => ({
  id: 'goals',
  when: gathering,
  questions: [
    offer,
    wish,
    ...(focusAreas === undefined ? [] : [focus(focusAreas)]),
    ...perGoal,
    another(focusAreas ?? Number.POSITIVE_INFINITY),
  ],
});
