import { clarify } from '../src/record/clarify.ts';
import { placedLine } from '../src/record/lines.ts';
import type { Clarification } from '../src/record/plan.ts';
import type { ClientRecord } from '../src/record/record.ts';
import { submit } from '../src/record/submit.ts';
import { agreed } from './consent.ts';
import { inOnePiece, type Question, type Topic, type View } from './kit/index.ts';
import { programWords, shortly } from './words.ts';

const open = (record: ClientRecord): readonly Clarification[] => record.draft.clarifications.filter(({ status }) => status === 'open');
const find = (record: ClientRecord, id: string): Clarification | undefined => record.draft.clarifications.find((one) => one.id === id);

/** The last answer hands the plan back to the case manager. */
const whenAllAnswered = (record: ClientRecord, at: string): ClientRecord => (open(record).length === 0 ? submit(record, at) : record);

/** A case manager's question: from the catalogue in the client's language, or in words of their own that they attest to write. */
function questionText(view: View, about: string): { name: string; words: Record<string, string> } {
  const asked = find(view.record, about);
  const line = asked?.lineId ? placedLine(view.record, asked.lineId) : undefined;
  const question = asked?.catalogueId ? view.t(`catalogue.${asked.catalogueId as 'why'}`) : (asked?.text ?? '');
  return {
    name: line ? 'line' : 'ask',
    words: { by: asked?.by ?? '', question, line: line ? shortly(view, line) : '' },
  };
}

const answer: Question = {
  id: 'clarify.question',
  kind: inOnePiece,
  about: ({ record }) => open(record).map(({ id }) => id),
  answered: () => false,
  text: questionText,
  keep: (record, { quotes, about }, { facts }) => whenAllAnswered(clarify(record, about, quotes), facts.at),
  skipped: (record, { facts }) => {
    const [first] = open(record);
    return first ? whenAllAnswered(clarify(record, first.id, []), facts.at) : record;
  },
  reply: (_given, view) => (open(view.record).length === 0 ? view.t('clarify.done', programWords(view)) : undefined),
};

/** What the case manager asked when they returned the plan. */
export const clarification: Topic = {
  id: 'clarify',
  when: (view) => agreed(view) && view.record.draft.status === 'returned',
  questions: [answer],
};
