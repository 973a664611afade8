import { catalogueQuestion, type Landing } from './catalogue.ts';
import { type Anchor, addStep, addSupport, changeGoal, changeStep, changeStrength, changeSupport, setBy } from './lines.ts';
import type { Clarification } from './plan.ts';
import type { Quote } from './quote.ts';
import type { ClientRecord } from './record.ts';

/** A case manager's question answered, or skipped with no quotes: the words land where the question belongs, and under the question. */
export function clarify(record: ClientRecord, id: string, quotes: readonly Quote[], agrees?: boolean): ClientRecord {
  const clarification = record.draft.clarifications.find((one) => one.id === id);
  if (!clarification) return record;
  const [first, ...others] = quotes;
  const landed =
    first && clarification.lineId ? land(record, clarification.lineId, landingOf(clarification), [first, ...others], agrees) : record;
  const status = first ? 'answered' : 'skipped';
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

/** A question in a case manager's own words adds to the line; what is said to their wording of it does not. */
const landingOf = ({ catalogueId, wording }: Clarification): Landing =>
  wording ? 'answer' : ((catalogueId ? catalogueQuestion(catalogueId)?.lands : undefined) ?? 'quotes');

function land(record: ClientRecord, line: string, where: Landing, quotes: Anchor, agrees: boolean | undefined): ClientRecord {
  switch (where) {
    case 'why':
      return changeGoal(record, line, (goal) => ({ ...goal, why: [...(goal.why ?? []), ...quotes] }));
    case 'new-step':
      return addStep(record, line, quotes);
    case 'new-support': {
      const added = addSupport(record, quotes);
      const support = added.draft.supports.at(-1)!;
      return changeGoal(added, line, (goal) => ({ ...goal, supportIds: [...new Set([...goal.supportIds, support.id])] }));
    }
    case 'by':
      return setBy(record, line, quotes[0]);
    case 'howItHelped':
      return changeStrength(record, line, (strength) => ({ ...strength, howItHelped: [...(strength.howItHelped ?? []), ...quotes] }));
    case 'helpWords':
      return changeSupport(record, line, (support) => ({ ...support, helpWords: [...(support.helpWords ?? []), ...quotes] }));
    case 'agreement':
      return agrees === undefined
        ? added(record, line, quotes)
        : { ...record, draft: { ...record.draft, agreement: { ...record.draft.agreement, [line]: agrees ? 'keep' : 'disagree' } } };
    case 'quotes':
      return added(record, line, quotes);
    case 'answer':
      return record;
  }
}

/** More words for whichever line it is. */
function added(record: ClientRecord, line: string, quotes: Anchor): ClientRecord {
  const more = <T extends { quotes: readonly Quote[] }>(one: T): T => ({ ...one, quotes: [...one.quotes, ...quotes] });
  return changeStep(changeSupport(changeStrength(changeGoal(record, line, more), line, more), line, more), line, more);
}
