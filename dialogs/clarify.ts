import { clarify } from '../src/record/clarify.ts';
import { placedLine } from '../src/record/lines.ts';
import type { Clarification } from '../src/record/plan.ts';
import { quote } from '../src/record/quote.ts';
import type { ClientRecord } from '../src/record/record.ts';
import { submit } from '../src/record/submit.ts';
import { decideWording, openQuestions, withoutOpenWordings } from '../src/record/wordings.ts';
import { agreed } from './consent.ts';
import { choice, inOnePiece, type Question, type Topic, type View, yesNo, yesNoChoice } from './kit/index.ts';
import { said } from './read-back.ts';
import { mayShow, programWords, shortly } from './words.ts';

const find = (record: ClientRecord, id: string): Clarification | undefined => record.draft.clarifications.find((one) => one.id === id);

/** The last answer hands the plan back to the case manager; unless it was withdrawn meanwhile. */
const whenAllAnswered = (record: ClientRecord, at: string): ClientRecord =>
  record.draft.status === 'returned' && openQuestions(record).length === 0 ? submit(withoutOpenWordings(record), at) : record;

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

/** Which question puts it. */
const asks = ({ wording: other, catalogueId }: Clarification): string =>
  other ? 'clarify.wording' : catalogueId === 'still-right' ? 'clarify.agree' : 'clarify.question';

/** Said when the plan is back with the case manager. */
const sentBack: Question['reply'] = (_given, view) =>
  view.record.draft.status === 'submitted' ? view.t('clarify.done', programWords(view)) : undefined;

/** What all of them share: asked about each that is open, said thanks for after the last. */
const shared = (id: string) =>
  ({
    id,
    // Of a plan that was withdrawn meanwhile it is not put again.
    when: ({ record }) => record.draft.status === 'returned',
    about: ({ record }) =>
      openQuestions(record)
        .filter((one) => asks(one) === id)
        .map((one) => one.id),
    answered: () => false,
    text: questionText,
    skipped: (record, { facts }) => {
      const asked = record.before?.id === id ? record.before.about : undefined;
      return asked === undefined ? record : whenAllAnswered(clarify(record, asked, []), facts.at);
    },
    reply: sentBack,
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

/** A case manager's wording is shown where the client's words may be, and only while it is in the language that they read. */
const wordingsToShow = (view: View): readonly Clarification[] =>
  openQuestions(view.record).filter(({ wording: other, language }) => other && mayShow(view) && language === view.record.language);

/** Whether the other wording that a case manager proposed is to stand beside the client's words. Those stay in any case. */
const wording: Question = {
  ...shared('clarify.wording'),
  kind: { ...choice('keep', 'use'), yes: 'use', no: 'keep' },
  when: (view) => wordingsToShow(view).length > 0,
  about: (view) => wordingsToShow(view).map(({ id }) => id),
  text: ({ record }, about) => {
    const { by, lineId, text } = find(record, about)!;
    return { words: { by, line: said(placedLine(record, lineId!) ?? []), wording: `"${text}"` } };
  },
  keep: (record, { message, about, value }, { facts: { at } }) => {
    const chose = value === 'use' ? 'use' : 'keep';
    return whenAllAnswered(decideWording(record, about, { chose, quotes: [quote(message)], at }), at);
  },
};

/** The plan goes back as it is; the wordings that were not shown count as never asked. */
const sendBack = (record: ClientRecord, at: string): ClientRecord => whenAllAnswered(withoutOpenWordings(record), at);

/** Where nothing is left but wordings that may not be shown here: the plan goes back without an answer to them, or waits for another place. */
const unread: Question = {
  id: 'clarify.unread',
  kind: yesNoChoice('send', 'pause'),
  when: (view) => {
    const left = openQuestions(view.record);
    return left.length > 0 && left.every((one) => one.wording) && wordingsToShow(view).length === 0;
  },
  answered: () => false,
  mayBeUnknown: false,
  text: (view) => ({ words: { ...programWords(view), by: openQuestions(view.record)[0]?.by ?? '' } }),
  keep: (record, _given, { facts }) => sendBack(record, facts.at),
  skipped: (record, { facts }) => sendBack(record, facts.at),
  reply: sentBack,
};

/** What the case manager asked when they returned the plan. */
export const clarification: Topic = {
  id: 'clarify',
  when: (view) => agreed(view) && view.record.draft.status === 'returned',
  questions: [agree, answer, wording, unread],
};
