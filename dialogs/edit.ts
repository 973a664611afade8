import type { Key } from '../src/i18n/types.ts';
import { answerKey, askingOf } from '../src/record/answers.ts';
import { isTexted } from '../src/record/message.ts';
import type { Asking, ClientRecord } from '../src/record/record.ts';
import { choiceOf, type Question, type Topic, type View } from './kit/index.ts';

/** Consent, language and what was sent are changed by their own words. Nobody sets another code word before giving the old one. */
const mayChange = ({ id }: Asking, { locked }: ClientRecord): boolean =>
  !/^(welcome|consent|break|hand-over|read-back|clarify|edit)\.|\.offer$/.test(id) && !(locked && id.startsWith('contact.'));

/** Whether what an answer was about is still there. */
const isThere = ({ about }: Asking, { draft }: ClientRecord): boolean =>
  about === undefined || !/^[gp]\d/.test(about) || [...draft.goals, ...draft.supports].some(({ id }) => id === about);

/** The answers that can be changed, the newest first: short names of their questions, and none of the client's words. */
export function changeable({ record, t, texts }: View): { value: string; label: string }[] {
  const askings = Object.entries(record.answers)
    .filter(([, { status }]) => status !== 'skipped')
    .map(([key]) => askingOf(key))
    .filter((asking) => mayChange(asking, record) && isThere(asking, record) && texts.has(record.language, `${asking.id}.short`));
  const numbered = askings.map((asking) => {
    const same = askings.filter(({ id }) => id === asking.id);
    const name = t(`${asking.id}.short` as Key);
    return { value: answerKey(asking), label: same.length > 1 ? `${name} (${same.indexOf(asking) + 1})` : name };
  });
  return numbered.reverse();
}

/** So many at a time: a text message stays within its segments. */
const portion = ({ facts }: View): number => (isTexted(facts.channel) ? 5 : 12);
const pageOf = (about: string): number => Number(about) || 0;

/** What was picked from the list is no answer. */
const unlisted = (record: ClientRecord): ClientRecord => ({
  ...record,
  answers: Object.fromEntries(Object.entries(record.answers).filter(([key]) => askingOf(key).id !== 'edit.which')),
});

/** Which answer the client wants to change. It is asked only when they say so, and nothing is kept of it. */
const which: Question = {
  id: 'edit.which',
  kind: choiceOf((view, about) => {
    const all = changeable(view);
    const from = pageOf(about) * portion(view);
    return [...all.slice(from, from + portion(view)), ...(from + portion(view) < all.length ? ['earlier'] : [])];
  }),
  aside: true,
  keep: (record) => unlisted(record),
  skipped: (record) => unlisted(record),
  leadsTo: ({ value, about }) =>
    value === 'earlier' ? { id: 'edit.which', about: `${pageOf(about) + 1}` } : { ...askingOf(value), again: true },
};

export const edit: Topic = { id: 'edit', questions: [which] };
