import { questionsFor } from './catalogue.ts';
import { addGoal, addStrength, addSupport, changeGoal, placedLine } from './lines.ts';
import type { Goal, HistoryEntry } from './plan.ts';
import type { SentOut } from './ports.ts';
import type { NewProposal, Proposal, Suggestion } from './proposal.ts';
import { isExact, type Quote } from './quote.ts';
import type { ClientRecord, Offer } from './record.ts';
import { kindOfLine } from './review.ts';
import { messageOf } from './transcript.ts';

/** A proposal's id says what it proposes, so that the same is never proposed twice. */
function idOf(one: NewProposal): string {
  const parts = (): readonly string[] => {
    switch (one.kind) {
      case 'objective':
        return [one.goalId];
      case 'strength-link':
        return [one.goalId, one.strengthId];
      case 'support-link':
        return [one.stepId, one.supportId];
      case 'same':
        return one.lineIds.toSorted();
      case 'fact':
        return [one.fact];
      case 'question':
        return [one.catalogueId, one.lineId ?? 'plan'];
      case 'line':
        return [one.as, one.quotes[0].messageId, `${one.quotes[0].start}`, `${one.quotes[0].end}`];
    }
  };
  return [one.kind, ...parts()].join('_');
}

/** Lays proposals before the case manager. What they decided stays decided; open ones of the same kinds give way to the new. */
export function withProposals(
  record: ClientRecord,
  { proposals, kinds, ...head }: { proposals: readonly NewProposal[]; kinds: readonly Suggestion['kind'][]; model: string; at: string },
): ClientRecord {
  const stay = (record.proposals ?? []).filter(({ status, kind }) => status !== 'open' || !kinds.includes(kind));
  const known = new Set(stay.map(({ id }) => id));
  const fresh = new Map(
    proposals.map((one): [string, Proposal] => [idOf(one), { ...one, ...head, id: idOf(one), by: 'model', status: 'open' }]),
  );
  return { ...record, proposals: [...stay, ...[...fresh.values()].filter(({ id }) => !known.has(id))] };
}

/** Whether everything that it speaks of is still there and it would still change something. */
export function stands(record: ClientRecord, one: NewProposal): boolean {
  if (!one.quotes.every((quote) => isExact(quote, messageOf(record, quote.messageId)))) return false;
  const { goals } = record.draft;
  const isA = (kind: string, id: string): boolean => kindOfLine(record.draft, id) === kind;
  switch (one.kind) {
    case 'objective':
      return isA('goal', one.goalId) && !goals.find(({ id }) => id === one.goalId)?.objective?.accepted;
    case 'strength-link':
      return (
        isA('strength', one.strengthId) && goals.some(({ id, strengthIds }) => id === one.goalId && !strengthIds.includes(one.strengthId))
      );
    case 'support-link':
      return (
        isA('support', one.supportId) &&
        goals.some(({ steps, supportIds }) => steps.some(({ id }) => id === one.stepId) && !supportIds.includes(one.supportId))
      );
    case 'same':
      return (
        one.lineIds.length > 1 &&
        new Set(one.lineIds.map((id) => kindOfLine(record.draft, id) ?? id)).size === 1 &&
        one.lineIds.every((id) => placedLine(record, id))
      );
    case 'fact':
      return true;
    case 'question': {
      const kind = one.lineId === undefined ? 'none' : kindOfLine(record.draft, one.lineId);
      return kind !== undefined && questionsFor(kind).some(({ id }) => id === one.catalogueId);
    }
    case 'line':
      return !isInLine(record, one.as, one.quotes[0]);
  }
}

/** What still waits for the case manager. */
export const openProposals = (record: ClientRecord): readonly Proposal[] =>
  (record.proposals ?? []).filter((one) => one.status === 'open' && stands(record, one));

const overlap = (one: Quote, other: Quote): boolean => one.messageId === other.messageId && one.start < other.end && other.start < one.end;

/** Whether some of these words are in a line of that kind. */
export function isInLine({ draft }: ClientRecord, as: Offer['as'], words: Quote): boolean {
  const lines = { strength: draft.strengths, goal: draft.goals, support: draft.supports }[as];
  return lines.some(({ quotes }) => quotes.some((quote) => overlap(quote, words)));
}

/** Does what an accepted proposal says. `text`: the objective as the case manager leaves it. Those without an effect are only noted. */
export function carryOut(record: ClientRecord, one: Proposal, by: string, at: string, text?: string): ClientRecord {
  const toGoal = (goalId: string, change: (goal: Goal) => Goal): ClientRecord => changeGoal(record, goalId, change);
  switch (one.kind) {
    case 'objective': {
      const own = text !== undefined && text !== one.text;
      const objective = own
        ? { text, by, at, accepted: true, acceptedBy: by }
        : { text: one.text, by: one.by, model: one.model, at: one.at, accepted: true, acceptedBy: by };
      return toGoal(one.goalId, (goal) => ({ ...goal, objective }));
    }
    case 'strength-link':
      return toGoal(one.goalId, (goal) => ({ ...goal, strengthIds: [...goal.strengthIds, one.strengthId] }));
    case 'support-link': {
      const goal = record.draft.goals.find(({ steps }) => steps.some(({ id }) => id === one.stepId));
      return goal ? toGoal(goal.id, (line) => ({ ...line, supportIds: [...line.supportIds, one.supportId] })) : record;
    }
    case 'line':
      return asLine(record, one);
    default:
      return record;
  }
}

/** The client's words as a line; they no longer stand among the unplaced. */
function asLine(record: ClientRecord, one: Extract<Proposal, { kind: 'line' }>): ClientRecord {
  const [words] = one.quotes;
  const domain = one.domain && { domain: one.domain };
  const added = {
    goal: () => addGoal(record, [words], { ...domain }),
    strength: () => addStrength(record, [words], { when: 'now', ...domain }),
    support: () => addSupport(record, [words], { ...(one.supportKind && { kind: one.supportKind }) }),
  }[one.as]();
  const inside = ({ messageId, start, end }: Quote): boolean => messageId === words.messageId && start >= words.start && end <= words.end;
  return { ...added, draft: { ...added.draft, unplaced: added.draft.unplaced.filter((quote) => !inside(quote)) } };
}

/** The line that a proposal is about, for the history. */
export const lineOf = (one: Proposal): string | undefined =>
  one.kind === 'objective' || one.kind === 'strength-link' ? one.goalId : one.kind === 'support-link' ? one.stepId : undefined;

/** Notes in the plan's history what was sent to a model, once; it changes nothing that a reader decides on. */
export function withSent(record: ClientRecord, sent: readonly SentOut[]): ClientRecord {
  const { draft } = record;
  const known = new Set(draft.history.map((entry) => entry.sent && `${entry.at} ${entry.sent.hash}`));
  const fresh = sent
    .filter(({ at, hash }) => !known.has(`${at} ${hash}`))
    .map(({ at, ...one }): HistoryEntry => ({ at, who: 'program', did: 'sent-to-model', version: draft.version, sent: one }));
  return fresh.length === 0 ? record : { ...record, draft: { ...draft, history: [...draft.history, ...fresh] } };
}
