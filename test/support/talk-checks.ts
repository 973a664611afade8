import { fieldOf, loadPrograms, questionsOf } from '../../src/programs/index.ts';
import { isExact, type Quote } from '../../src/record/quote.ts';
import type { ClientRecord } from '../../src/record/record.ts';
import { messageOf } from '../../src/record/transcript.ts';

/** Where a quote stands in a record. */
export interface Placed {
  readonly place: string;
  readonly quote: Quote;
}

/** Every quote of a record, with the place where it stands; what is still offered for another place is at `offer`. */
export function placesIn({ draft, contact, offers }: ClientRecord): Placed[] {
  const at = (place: string, quotes: readonly Quote[] | undefined): Placed[] => (quotes ?? []).map((quote) => ({ place, quote }));
  return [
    ...at('name', draft.preferredName ? [draft.preferredName] : []),
    ...at('urgent', draft.urgent),
    ...at('hope', draft.hopes),
    ...at('when', contact.when),
    ...at('preference', draft.preferences),
    ...at('concern', draft.concerns),
    ...(draft.extras ?? []).flatMap(({ field, quotes }) => at(`extra.${field}`, quotes)),
    ...draft.strengths.flatMap((line) => [...at(`strength.${line.when}`, line.quotes), ...at('strength.helped', line.howItHelped)]),
    ...draft.goals.flatMap((goal) => [
      ...at('goal', goal.quotes),
      ...at('goal.why', goal.why),
      ...at('goal.control', goal.controlWords),
      ...goal.steps.flatMap((step) => [...at('goal.step', step.quotes), ...at('goal.by', typeof step.by === 'object' ? [step.by] : [])]),
    ]),
    ...draft.supports.flatMap((line) => [
      ...at('support', line.quotes),
      ...at('support.help', line.helpWords),
      ...at(
        'support.relationship',
        line.relationshipWords?.filter(({ messageId }) => !line.quotes.some((quote) => quote.messageId === messageId)),
      ),
    ]),
    ...draft.clarifications.flatMap(({ lineId, answer }) => at('clarification', lineId === undefined ? answer : [])),
    ...at('unplaced', draft.unplaced),
    ...at(
      'offer',
      offers.map(({ quote }) => quote),
    ),
  ];
}

/** Quotes that stand inside others by design: who somebody is, in the words that name them; and answers to a case manager's question. */
const besides = ({ draft }: ClientRecord): Quote[] => [
  ...draft.supports.flatMap(({ relationshipWords }) => relationshipWords ?? []),
  ...draft.clarifications.flatMap(({ answer }) => answer),
];

/** Every quote there is. */
export const quotesIn = (record: ClientRecord): Quote[] => [
  ...placesIn(record).map(({ quote }) => quote),
  ...besides(record),
  ...record.requests.flatMap(({ quotes }) => quotes),
];

/** Quotes that are not an exact slice of their message. None, ever. */
export const inexact = (record: ClientRecord): Quote[] =>
  quotesIn(record).filter((quote) => !isExact(quote, messageOf(record, quote.messageId)));

/** Words that stand in two places. */
export function doubled(record: ClientRecord): string[] {
  const placed = placesIn(record);
  return placed.flatMap((one, index) =>
    placed
      .slice(index + 1)
      .filter(({ quote }) => quote.messageId === one.quote.messageId && quote.start < one.quote.end && one.quote.start < quote.end)
      .map((other) => `"${one.quote.text}" is in ${one.place} and in ${other.place}`),
  );
}

/** Where the words of a message stand. */
export const placesOf = (record: ClientRecord, messageId: string): string[] =>
  placesIn(record).flatMap(({ place, quote }) => (quote.messageId === messageId ? [place] : []));

/** What of a client's message stands nowhere: its letters and digits outside every quote. */
export function lostOf(record: ClientRecord, messageId: string): string {
  const text = messageOf(record, messageId)?.text;
  if (text === undefined) return '(the whole message)';
  const kept = new Array<boolean>(text.length).fill(false);
  for (const quote of quotesIn(record)) if (quote.messageId === messageId) kept.fill(true, quote.start, quote.end);
  return [...text].length === 0
    ? ''
    : text
        .split('')
        .map((letter, at) => (kept[at] ? ' ' : letter))
        .join('')
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
}

/** Where a program's own questions say that their answers go. */
const programHomes: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  [...loadPrograms().values()].flatMap((program) =>
    questionsOf(program).map(({ id, question }) => {
      const field = fieldOf(question);
      return [id, [field === undefined ? String(question.lands) : `extra.${field}`]];
    }),
  ),
);

/** What is said to these in a few words is kept nowhere as it was said: code words, and tries at them. */
export const isSecret = (question: string): boolean => question === 'contact.new-word' || question === 'welcome.code-word';

/** Where the answer to a question may stand. Whatever is no answer stands in `unplaced`, or is offered for its place. */
const homes: Readonly<Record<string, readonly string[]>> = {
  'name.preferred': ['name'],
  'contact.when': ['when'],
  'urgent.need': ['urgent'],
  'urgent.what': ['urgent'],
  'hopes.hope': ['hope'],
  // Said instead of yes or no, these name one more at once.
  'strengths.more': ['strength.now'],
  'goals.another': ['goal'],
  'supports.another': ['support'],
  'strengths.now': ['strength.now'],
  'strengths.in': ['strength.now'],
  'strengths.past': ['strength.past'],
  'goals.wish': ['goal'],
  'goals.why': ['goal.why'],
  'goals.step': ['goal.step'],
  'goals.control': ['goal.control'],
  'goals.by': ['goal.by'],
  'supports.who': ['support'],
  'supports.relationship': ['support.relationship'],
  'supports.help': ['support.help'],
  'preferences.more': ['preference'],
  'preferences.how': ['preference'],
  'concerns.more': ['concern'],
  'concerns.what': ['concern'],
  // Where the catalogue's questions of `askBack` land.
  'clarify.question': ['goal.why'],
  'clarify.agree': ['strength.now'],
  'read-back.words': ['strength.now', 'strength.past', 'goal', 'hope', 'support', 'preference', 'concern'],
};
export const mayStandIn = (question: string, place: string): boolean =>
  place === 'unplaced' ||
  place === 'offer' ||
  place === question.replace(/^clarify.*/, 'clarification') ||
  // A goal over a program's limit is kept for later, whole.
  (place === 'extra.later' && /^(goals|supports\.who|strengths)\b/.test(question)) ||
  (homes[question] ?? programHomes[question] ?? []).includes(place);
