import type { Quote } from '../../record/quote.ts';
import type { ClientRecord } from '../../record/record.ts';

/** A quote of the plan under the short name that a model knows it by, and the line that it stands in. */
export interface NamedQuote {
  readonly id: string;
  readonly quote: Quote;
  readonly line?: string;
  readonly is: string;
}

/** At most this many are sent, and this many UTF-16 units: of the longest plans the first. */
const most = 150;
const mostText = 24_000;

/** Every quote of a plan that says something of the plan's content, in the order in which it is read; never the client's name, nor how to reach them. */
export function namedQuotes({ draft }: ClientRecord): NamedQuote[] {
  const of = (is: string, quotes: readonly Quote[] | undefined, line?: string): Omit<NamedQuote, 'id'>[] =>
    (quotes ?? []).map((quote) => ({ quote, is, ...(line !== undefined && { line }) }));
  let length = 0;
  return [
    ...of('urgent', draft.urgent),
    ...of('hope', draft.hopes),
    ...draft.goals.flatMap((goal) => [
      ...of('goal', goal.quotes, goal.id),
      ...of('why', goal.why, goal.id),
      ...of('control', goal.controlWords, goal.id),
      ...goal.steps.flatMap((step) => [
        ...of('step', step.quotes, step.id),
        ...of('by', typeof step.by === 'object' ? [step.by] : [], step.id),
      ]),
    ]),
    ...draft.strengths.flatMap((line) => [...of('strength', line.quotes, line.id), ...of('how it helped', line.howItHelped, line.id)]),
    ...draft.supports.flatMap((line) => [...of('support', line.quotes, line.id), ...of('help', line.helpWords, line.id)]),
    ...of('preference', draft.preferences),
    ...of('concern', draft.concerns),
    ...draft.clarifications.flatMap(({ answer, lineId }) => of('answer', answer, lineId)),
    ...of('unplaced', draft.unplaced),
  ]
    .slice(0, most)
    .filter(({ quote }) => {
      length += quote.text.length;
      return length <= mostText;
    })
    .map((one, index) => ({ id: `q${index + 1}`, ...one }));
}
