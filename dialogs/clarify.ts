import { clarify } from '../src/record/clarify.ts';
import { placedLine } from '../src/record/lines.ts';
import type { Clarification } from '../src/record/plan.ts';
import { quote } from '../src/record/quote.ts';
import type { ClientRecord } from '../src/record/record.ts';
import { submit } from '../src/record/submit.ts';
import { agreed } from './consent.ts';
import { inOnePiece, type Question, type Topic, type View, yesNo } from './kit/index.ts';
import { mayShow, programWords, shortly } from './words.ts';

const open = (record: ClientRecord): readonly Clarification[] => record.draft.clarifications.filter(({ status }) => status === 'open');
const find = (record: ClientRecord, id: string): Clarification | undefined => record.draft.clarifications.find((one) => one.id === id);

/** The last answer hands the plan back to the case manager; unless it was withdrawn meanwhile. */
const whenAllAnswered = (record: ClientRecord, at: string): ClientRecord =>
  record.draft.status === 'returned' && open(record).length === 0 ? submit(record, at) : record;

/** A case manager's question: from the catalogue in the client's language, or in words of their own that they attest to write. */
function questionText(view: View, about: string): { name: string; words: Record<string, string> } {
  const asked = find(view.record, about);
  const line = asked?.lineId ? placedLine(view.record, asked.lineId) : undefined;
  const question = asked?.catalogueId ? view.t(`catalogue.${asked.catalogueId as 'why'}`) : (asked?.text ?? '');
  return {
    name: line && mayShow(view) ? 'line' : 'ask',
    words: { by: asked?.by ?? '', question, line: line ? shortly(view, line) : '' },
  };
}

const asks =
  (question: string) =>
  (one: Clarification): boolean =>
    (one.catalogueId === 'still-right') === (question === 'clarify.agree');

/** What both kinds of question share: asked about each that is open, said thanks for after the last. */
const shared = (id: string) =>
  ({
    id,
    about: ({ record }) =>
      open(record)
        .filter(asks(id))
        .map((one) => one.id),
    answered: () => false,
    text: questionText,
    skipped: (record, { facts }) => {
      const asked = record.before?.id === id ? record.before.about : undefined;
      return asked === undefined ? record : whenAllAnswered(clarify(record, asked, []), facts.at);
    },
    reply: (_given, view) => (view.record.draft.status === 'submitted' ? view.t('clarify.done', programWords(view)) : undefined),
  }) satisfies Partial<Question>;

const answer: Question = {
  ...shared('clarify.question'),
  kind: inOnePiece,
  keep: (record, { quotes, about }, { facts }) => whenAllAnswered(clarify(record, about, quotes), facts.at),
};

/** "Is this still right?" can be answered by yes and no; what is said besides becomes part of the line. */
const agree: Question = {
  ...shared('clarify.agree'),
  kind: yesNo,
  keep: (record, { message, about, value }, { facts }) =>
    whenAllAnswered(clarify(record, about, [quote(message)], value === 'yes'), facts.at),
  inOtherWords: (record, { quotes, about }, { facts }) => whenAllAnswered(clarify(record, about, quotes), facts.at),
};

/** What the case manager asked when they returned the plan. */
export const clarification: Topic = {
  id: 'clarify',
  when: (view) => agreed(view) && view.record.draft.status === 'returned',
  questions: [agree, answer],
};
