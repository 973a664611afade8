import { withLooseWords } from './lines.ts';
import type { Extra, Goal } from './plan.ts';
import type { Quote } from './quote.ts';
import type { ClientRecord } from './record.ts';

/** Words for a program's own field; `value` where something was picked with them. No quote, no line. */
export function addExtra(record: ClientRecord, field: string, quotes: readonly Quote[], value?: string): ClientRecord {
  if (quotes.length === 0) return record;
  const extras = record.draft.extras ?? [];
  const before = extras.find((extra) => extra.field === field);
  const after: Extra = { field, quotes: [...(before?.quotes ?? []), ...quotes], ...(value !== undefined && { value }) };
  return {
    ...record,
    draft: { ...record.draft, extras: before ? extras.map((extra) => (extra === before ? after : extra)) : [...extras, after] },
  };
}

/** Only these goals are taken up now, in this order. What the client said of the others stands in the field `later`, whole. */
export function focusOn(record: ClientRecord, ids: readonly string[]): ClientRecord {
  const { goals } = record.draft;
  const others = goals.filter(({ id }) => !ids.includes(id));
  const kept = addExtra(record, 'later', others.flatMap(quotesOf));
  return withLooseWords(kept, { goals: ids.flatMap((id) => goals.find((goal) => goal.id === id) ?? []) });
}

const quotesOf = ({ quotes, why = [], controlWords = [], steps }: Goal): readonly Quote[] => [
  ...quotes,
  ...why,
  ...controlWords,
  ...steps.flatMap((step) => [...step.quotes, ...(typeof step.by === 'object' ? [step.by] : [])]),
];
