import { addStep, changeGoal, changeStep, changeStrength, changeSupport } from './lines.ts';
import type { Quote } from './quote.ts';
import type { ClientRecord } from './record.ts';

/** A case manager's question answered, or skipped with no quotes: the words land in the line it was about, and under the question. */
export function clarify(record: ClientRecord, id: string, quotes: readonly Quote[]): ClientRecord {
  const clarification = record.draft.clarifications.find((one) => one.id === id);
  if (!clarification) return record;
  const landed = quotes.length > 0 && clarification.lineId ? land(record, clarification.lineId, clarification.catalogueId, quotes) : record;
  const status = quotes.length > 0 ? 'answered' : 'skipped';
  return {
    ...landed,
    draft: {
      ...landed.draft,
      clarifications: landed.draft.clarifications.map((one) =>
        one.id === id ? { ...one, status, answer: [...one.answer, ...quotes] } : one,
      ),
    },
  };
}

/** Where the answer to a question about a line belongs; to the line itself, unless the catalogue says better. */
function land(record: ClientRecord, line: string, question: string | undefined, quotes: readonly Quote[]): ClientRecord {
  const [first, ...others] = quotes;
  if (question === 'why') return changeGoal(record, line, (goal) => ({ ...goal, why: [...(goal.why ?? []), ...quotes] }));
  if (question === 'first-step' && first) return addStep(record, line, [first, ...others]);
  if (question === 'how-helped')
    return changeStrength(record, line, (strength) => ({ ...strength, howItHelped: [...(strength.howItHelped ?? []), ...quotes] }));
  if (question === 'what-help')
    return changeSupport(record, line, (support) => ({ ...support, helpWords: [...(support.helpWords ?? []), ...quotes] }));
  const more = <T extends { quotes: readonly Quote[] }>(one: T): T => ({ ...one, quotes: [...one.quotes, ...quotes] });
  return changeStep(changeSupport(changeStrength(changeGoal(record, line, more), line, more), line, more), line, more);
}
