import { answerTo, withoutAnswers } from '../src/record/answers.ts';
import { focusOn } from '../src/record/extras.ts';
import type { ClientRecord } from '../src/record/record.ts';
import { choiceOf, type Question } from './kit/index.ts';
import { shortly } from './words.ts';

const id = 'goals.focus';
const picked = (record: ClientRecord, round: number): string | undefined => answerTo(record, id, `${round}`)?.value;

/** The goals chosen so far, the first first. */
function chosen(record: ClientRecord): readonly string[] {
  const ids: string[] = [];
  for (let round = 1; record.draft.goals.some((goal) => goal.id === picked(record, round)); round++) ids.push(picked(record, round)!);
  return ids;
}

/** These are taken up now, the others later; and if more are named after that, the client chooses anew. */
const settle = (record: ClientRecord, ids: readonly string[]): ClientRecord =>
  withoutAnswers(focusOn(record, ids), ...Array.from({ length: ids.length + 1 }, (_, at) => ({ id, about: `${at + 1}` })));

/**
 * Some programs take up few goals in a phase (critical time: one to three focus areas). Where a client names more, they choose which come first.
 * Who would rather not choose goes on with those they named first.
 */
export const focus = (limit: number): Question => ({
  id,
  kind: choiceOf((view) => {
    const sofar = chosen(view.record);
    const left = view.record.draft.goals.filter((goal) => !sofar.includes(goal.id));
    return [...left.map((goal) => ({ value: goal.id, label: shortly(view, goal.quotes, 40) })), ...(sofar.length > 0 ? ['enough'] : [])];
  }),
  when: ({ record }) => record.draft.goals.length > limit,
  about: ({ record }) => [`${chosen(record).length + 1}`],
  text: ({ record }, about) => ({ name: about === '1' ? 'ask' : 'next', words: { count: record.draft.goals.length, limit } }),
  keep: (record, { value }) => {
    const ids = chosen(record);
    return value === 'enough' || ids.length === limit ? settle(record, ids) : record;
  },
  skipped: (record) => {
    const ids = chosen(record);
    const others = record.draft.goals.map((goal) => goal.id).filter((one) => !ids.includes(one));
    return settle(record, [...ids, ...others].slice(0, limit));
  },
});
