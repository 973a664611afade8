import type { Extra, Goal, LifeDomain, Step, Strength, Support } from './plan.ts';
import type { Quote } from './quote.ts';
import type { ClientRecord, Draft, Offer } from './record.ts';

// A line's id says where its first words stand, so that the same conversation always gives the same ids.
const lineId = (kind: 's' | 'g' | 't' | 'p' | 'h' | 'n', [first]: Anchor): string => `${kind}${first.messageId.slice(1)}.${first.start}`;

/** The quotes of a line: at least one. No quote, no line. */
export type Anchor = readonly [Quote, ...Quote[]];

const draft = (record: ClientRecord, change: Partial<Draft>): ClientRecord => ({ ...record, draft: { ...record.draft, ...change } });

/** Where a line with this id stands already, the same words are not added twice. */
const adding = <T extends { id: string }>(lines: readonly T[], line: T): readonly T[] =>
  lines.some(({ id }) => id === line.id) ? lines : [...lines, line];

export function addStrength(record: ClientRecord, quotes: Anchor, facts: { when: 'now' | 'past'; domain?: LifeDomain }): ClientRecord {
  const line: Strength = { id: lineId('s', quotes), quotes: [...quotes], ...facts };
  return draft(record, { strengths: adding(record.draft.strengths, line) });
}

export function addGoal(record: ClientRecord, quotes: Anchor, facts: { domain?: LifeDomain } = {}): ClientRecord {
  const { goals } = record.draft;
  const line: Goal = {
    id: lineId('g', quotes),
    quotes: [...quotes],
    rank: goals.length + 1,
    steps: [],
    strengthIds: [],
    supportIds: [],
    ...facts,
  };
  return draft(record, { goals: adding(goals, line) });
}

export function addSupport(
  record: ClientRecord,
  quotes: Anchor,
  facts: { kind?: Support['kind']; relationshipWords?: readonly Quote[] } = {},
): ClientRecord {
  const line: Support = {
    id: lineId('p', quotes),
    quotes: [...quotes],
    kind: facts.kind ?? 'person',
    help: [],
    mayContact: 'ask-me',
    ...(facts.relationshipWords && { relationshipWords: facts.relationshipWords }),
  };
  return draft(record, { supports: adding(record.draft.supports, line) });
}

/** A small act towards a goal; the client's own unless they say otherwise. */
export function addStep(record: ClientRecord, goalId: string, quotes: Anchor): ClientRecord {
  const step: Step = { id: lineId('t', quotes), quotes: [...quotes], who: 'client', resource: 'natural' };
  return changeGoal(record, goalId, (goal) => ({ ...goal, steps: adding(goal.steps, step) }));
}

export const changeGoal = (record: ClientRecord, id: string, change: (goal: Goal) => Goal): ClientRecord =>
  draft(record, { goals: record.draft.goals.map((goal) => (goal.id === id ? change(goal) : goal)) });

export const changeStrength = (record: ClientRecord, id: string, change: (strength: Strength) => Strength): ClientRecord =>
  draft(record, { strengths: record.draft.strengths.map((strength) => (strength.id === id ? change(strength) : strength)) });

export const changeSupport = (record: ClientRecord, id: string, change: (support: Support) => Support): ClientRecord =>
  draft(record, { supports: record.draft.supports.map((support) => (support.id === id ? change(support) : support)) });

export const changeStep = (record: ClientRecord, id: string, change: (step: Step) => Step): ClientRecord =>
  draft(record, {
    goals: record.draft.goals.map((goal) =>
      goal.steps.some((step) => step.id === id)
        ? { ...goal, steps: goal.steps.map((step) => (step.id === id ? change(step) : step)) }
        : goal,
    ),
  });

/** When a step is to be done: an ISO date, or in their words. Words that said it before stay in `unplaced`. */
export const setBy = (record: ClientRecord, stepId: string, by: string | Quote | undefined): ClientRecord =>
  withLooseWords(record, { goals: changeStep(record, stepId, (step) => ({ ...step, by })).draft.goals });

/** The id of the line that an offer becomes where the client says yes to it. */
export const offeredId = ({ as, quote }: Offer): string => lineId(({ strength: 's', goal: 'g', support: 'p' } as const)[as], [quote]);

/** Hopes are quotes without facets; this names one, as lines are named. */
export const hopeId = (hope: Quote): string => lineId('h', [hope]);

/** The same for a preference, a concern, and what stands in a program's own field. */
export const noteId = (words: Quote): string => lineId('n', [words]);

/** The quotes that are no lines with facets, changed: hopes, preferences, concerns and those in a program's fields. A field that has none left is gone. */
function withNotes(
  { hopes, preferences, concerns, extras = [] }: Draft,
  change: (words: readonly Quote[], idOf: (words: Quote) => string) => readonly Quote[],
) {
  const changed = extras.map((extra): Extra => {
    const quotes = [...change(extra.quotes, noteId)];
    // What was picked goes with the words that picked it.
    const { value, ...rest } = extra;
    return { ...rest, quotes, ...(value !== undefined && quotes.every((words, at) => words === extra.quotes[at]) && { value }) };
  });
  const left = changed.filter(({ quotes }) => quotes.length > 0);
  return {
    hopes: change(hopes, hopeId),
    preferences: change(preferences, noteId),
    concerns: change(concerns, noteId),
    extras: left.length > 0 ? left : undefined,
  };
}

/** Every quote that stands in the draft outside `unplaced`. */
export function placedQuotes({ draft }: Pick<ClientRecord, 'draft'>): Quote[] {
  const optional = (quotes: readonly Quote[] | undefined): readonly Quote[] => quotes ?? [];
  return [
    ...(draft.preferredName ? [draft.preferredName] : []),
    ...draft.urgent,
    ...draft.hopes,
    ...draft.preferences,
    ...draft.concerns,
    ...(draft.extras ?? []).flatMap(({ quotes }) => quotes),
    ...draft.strengths.flatMap((line) => [...line.quotes, ...optional(line.howItHelped)]),
    ...draft.goals.flatMap((line) => [
      ...line.quotes,
      ...optional(line.why),
      ...optional(line.controlWords),
      ...line.steps.flatMap((step) => [...step.quotes, ...(typeof step.by === 'object' ? [step.by] : [])]),
    ]),
    ...draft.supports.flatMap((line) => [...line.quotes, ...optional(line.relationshipWords), ...optional(line.helpWords)]),
    ...draft.clarifications.flatMap((line) => line.answer),
  ];
}

/** Takes lines out of the draft. What they held stays with what was said: in `unplaced`, unless another line still holds it. */
export function removeLines(record: ClientRecord, gone: (id: string) => boolean): ClientRecord {
  const before = record.draft;
  const stays = <T extends { id: string }>(lines: readonly T[]): readonly T[] => lines.filter(({ id }) => !gone(id));
  return withLooseWords(record, {
    ...withNotes(before, (words, idOf) => words.filter((one) => !gone(idOf(one)))),
    strengths: stays(before.strengths),
    supports: stays(before.supports),
    goals: stays(before.goals).map((goal) => ({ ...goal, steps: stays(goal.steps) })),
  });
}

/** Other words for a line, from the client. The words before stay in `unplaced`. */
export function rewordLine(record: ClientRecord, id: string, words: Quote): ClientRecord {
  const reword = <T extends { id: string; quotes: readonly Quote[] }>(lines: readonly T[]): readonly T[] =>
    lines.map((line) => (line.id === id ? { ...line, quotes: [words] } : line));
  const { strengths, goals, supports } = record.draft;
  const { [id]: _asItWas, ...agreement } = record.draft.agreement;
  return withLooseWords(record, {
    agreement,
    ...withNotes(record.draft, (all, idOf) => all.map((one) => (idOf(one) === id ? words : one))),
    strengths: reword(strengths),
    supports: reword(supports),
    goals: reword(goals).map((goal) => ({ ...goal, steps: reword(goal.steps) })),
  });
}

/** Takes out what some messages gave, lines and facets, because the client answers anew. Their words stay in `unplaced`. */
export function retract(record: ClientRecord, messages: readonly string[]): ClientRecord {
  const old = new Set(messages);
  const left = (quotes: readonly Quote[]): readonly Quote[] => quotes.filter((quote) => !old.has(quote.messageId));
  /** Nothing left is as if it had never been said. */
  const some = (quotes: readonly Quote[]): readonly Quote[] | undefined => (quotes.length > 0 ? quotes : undefined);
  const facet = (name: string, quotes: readonly Quote[] | undefined) => (quotes === undefined ? {} : { [name]: some(left(quotes)) });
  const lines = <T extends { quotes: readonly Quote[] }>(all: readonly T[], facets: (line: T) => object): readonly T[] =>
    all.map((line) => ({ ...line, quotes: left(line.quotes), ...facets(line) })).filter((line) => line.quotes.length > 0);
  const untimed = ({ by, ...step }: Step): Step =>
    by === undefined || (typeof by === 'object' && old.has(by.messageId)) ? step : { ...step, by };
  const { draft: before } = record;
  const { preferredName, ...rest } = before;
  const name = preferredName && !old.has(preferredName.messageId) ? { preferredName } : {};
  const { when, ...contact } = record.contact;
  // What is no line is not among the placed quotes: its old words are kept here.
  const offered = record.offers.map(({ quote }) => quote);
  const gone = [...(preferredName ? [preferredName] : []), ...(when ?? []), ...offered].filter(({ messageId }) => old.has(messageId));
  return withLooseWords(
    {
      ...record,
      offers: record.offers.filter(({ quote }) => !old.has(quote.messageId)),
      contact: { ...contact, ...(when?.some(({ messageId }) => !old.has(messageId)) && { when: left(when) }) },
      draft: { ...rest, ...name, unplaced: [...before.unplaced, ...gone] },
    },
    {
      urgent: left(before.urgent),
      ...withNotes(before, left),
      strengths: lines(before.strengths, (line) => facet('howItHelped', line.howItHelped)),
      supports: lines(before.supports, (line) => ({
        ...facet('relationshipWords', line.relationshipWords),
        ...facet('helpWords', line.helpWords),
      })),
      goals: lines(before.goals, (line) => ({
        ...facet('why', line.why),
        ...facet('controlWords', line.controlWords),
        steps: lines(line.steps.map(untimed), () => ({})),
      })),
    },
  );
}

/** What pointed at a line that is gone points nowhere; a step is then the client's own again. */
function withoutDangling(record: ClientRecord): ClientRecord {
  const { strengths, supports, goals } = record.draft;
  const strengthIds = new Set(strengths.map(({ id }) => id));
  const supportIds = new Set(supports.map(({ id }) => id));
  return draft(record, {
    goals: goals.map((goal, index) => ({
      ...goal,
      rank: index + 1,
      strengthIds: goal.strengthIds.filter((id) => strengthIds.has(id)),
      supportIds: goal.supportIds.filter((id) => supportIds.has(id)),
      steps: goal.steps.map((step) => (/^p\d/.test(step.who) && !supportIds.has(step.who) ? { ...step, who: 'client' } : step)),
    })),
  });
}

/** The record with its draft changed, and with what thereby is in no line any more among the unplaced. */
export function withLooseWords(record: ClientRecord, change: Partial<Draft>): ClientRecord {
  const after = withoutDangling(draft(record, change));
  const key = (quote: Quote): string => `${quote.messageId}:${quote.start}:${quote.end}`;
  const kept = new Set([...placedQuotes(after), ...after.draft.unplaced].map(key));
  const loose = placedQuotes(record).filter((quote) => !kept.has(key(quote)));
  return loose.length === 0 ? after : draft(after, { unplaced: [...after.draft.unplaced, ...loose] });
}

/** The quotes of the line with this id, wherever it stands. */
export function placedLine({ draft }: Pick<ClientRecord, 'draft'>, id: string): readonly Quote[] | undefined {
  const hope = draft.hopes.find((one) => hopeId(one) === id);
  if (hope) return [hope];
  return [...draft.strengths, ...draft.goals, ...draft.goals.flatMap(({ steps }) => steps), ...draft.supports].find(
    (line) => line.id === id,
  )?.quotes;
}
