import { catalogueQuestion, type LineKind } from './catalogue.ts';
import { outboxItem } from './outbox.ts';
import type { Clarification, HistoryEntry, PlanStatus, Proposed } from './plan.ts';
import type { NewId } from './ports.ts';
import type { ClientRecord, Draft } from './record.ts';
import { isTaken, modelThatWrote, withWording, wordingQuestions, wordingsToAsk } from './wordings.ts';

/** Somebody changed the plan since the version that the decision was made on: read it again. */
export class OldVersion extends Error {
  constructor(given: number, current: number) {
    super(`The plan is at version ${current}; this decision was made on version ${given}. Read it again, then decide.`);
  }
}

/** The plan's status does not allow it. */
export class NotPossible extends Error {
  readonly status: PlanStatus;
  constructor(what: string, status: PlanStatus) {
    super(`A plan that is ${status} cannot be ${what}.`);
    this.status = status;
  }
}

export type Flaw =
  | 'name'
  | 'no-questions'
  | 'no-line'
  | 'no-fit'
  | 'language'
  | 'text'
  | 'not-found'
  | 'attest'
  | 'no-consent'
  | 'not-confirmed';

/** What was asked for cannot be used as it is. The message says why, in plain words. */
export class Unusable extends Error {
  readonly flaw: Flaw;
  constructor(flaw: Flaw, message: string) {
    super(message);
    this.flaw = flaw;
  }
}

/** Who decides, when (ISO 8601), and the version of the plan they have read. */
export interface Decision {
  readonly by: string;
  readonly at: string;
  readonly version: number;
}

/** One question for the client: from the catalogue, or in words written in the client's language. */
export interface ReviewQuestion {
  readonly lineId?: string | undefined;
  readonly catalogueId?: string | undefined;
  readonly text?: string | undefined;
  /** Of `text`: the case manager attests to write it. Left out, it is the client's. */
  readonly language?: string | undefined;
  /** Whose words `text` is, where it is somebody else's than theirs who returns the plan. */
  readonly by?: string | undefined;
}

/** In characters: a case manager's name, and what they write to a client or propose. */
export const nameLimit = 100;
export const textLimit = 1000;

const noticeDays = 14;

const after: Readonly<Record<PlanStatus, readonly PlanStatus[]>> = {
  'in-progress': ['submitted'],
  submitted: ['in-review', 'withdrawn'],
  'in-review': ['returned', 'approved', 'withdrawn'],
  returned: ['submitted', 'withdrawn'],
  approved: ['withdrawn'],
  withdrawn: [],
};

/** The machine of a plan's status. Approval has one way in: from in-review, where a case manager has it open. */
export const mayBecome = (from: PlanStatus, to: PlanStatus): boolean => after[from].includes(to);

/** Whether it waits for a case manager's decision. */
export const isUnderReview = (status: PlanStatus): boolean => status === 'submitted' || status === 'in-review';

/** These stand for somebody else in a plan's history and proposals. */
const notNames = new Set(['client', 'program', 'rules', 'model', 'case-manager']);

/** A case manager's name as it goes into the history. Throws Unusable where there is none. */
export function reviewerName(given: string): string {
  const name = given.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (name === '' || name.length > nameLimit || notNames.has(name.toLowerCase())) {
    throw new Unusable('name', `A decision needs the name of the person who makes it, in at most ${nameLimit} characters.`);
  }
  return name;
}

/** The plan changed, with who did it in its history: the version rises. */
export const change = (record: ClientRecord, did: Omit<HistoryEntry, 'version'>, draft: Partial<Draft>): ClientRecord => {
  const version = record.draft.version + 1;
  return {
    ...record,
    updatedAt: did.at,
    draft: { ...record.draft, ...draft, version, history: [...record.draft.history, { ...did, version }] },
  };
};

function become(record: ClientRecord, status: PlanStatus, did: Omit<HistoryEntry, 'version'>, draft: Partial<Draft> = {}): ClientRecord {
  if (!mayBecome(record.draft.status, status)) throw new NotPossible(status, record.draft.status);
  return change(record, did, { ...draft, status });
}

/** Throws OldVersion where somebody changed the plan since. */
export function onThisVersion(record: ClientRecord, version: number): void {
  if (version !== record.draft.version) throw new OldVersion(version, record.draft.version);
}

const newsOf = (payload: unknown): unknown => (payload as { notice?: unknown } | undefined)?.notice;
const news = new Set<unknown>(['message', 'approved', 'withdrawn']);

/** One thing to tell the client; it takes the place of older news that was not sent yet, for that is no longer true. */
function tell(record: ClientRecord, notice: 'message' | 'approved' | 'withdrawn', at: string, newId: NewId): ClientRecord {
  const others = record.outbox.filter((item) => item.kind !== 'notice' || !news.has(newsOf(item.payload)));
  return { ...record, outbox: [...others, outboxItem(newId('notice'), 'notice', { notice }, { at, days: noticeDays })] };
}

/** A case manager has it before them: in-review, once each time it is submitted. Otherwise nothing changes. */
export function open(record: ClientRecord, who: string, at: string): ClientRecord {
  return record.draft.status === 'submitted' ? become(record, 'in-review', { at, who, did: 'opened' }) : record;
}

/** Which kind of line has this id. */
export function kindOfLine(
  { goals, strengths, supports }: Pick<Draft, 'goals' | 'strengths' | 'supports'>,
  id: string,
): LineKind | undefined {
  const has = (lines: readonly { readonly id: string }[]): boolean => lines.some((line) => line.id === id);
  if (has(goals)) return 'goal';
  if (has(strengths)) return 'strength';
  if (has(supports)) return 'support';
  return goals.some(({ steps }) => has(steps)) ? 'step' : undefined;
}

function clarification(record: ClientRecord, question: ReviewQuestion, head: Pick<Clarification, 'id' | 'at' | 'by'>): Clarification {
  const { lineId, catalogueId } = question;
  const text = question.text?.trim();
  const kind = lineId === undefined ? 'none' : kindOfLine(record.draft, lineId);
  if (kind === undefined) throw new Unusable('no-line', `The plan has no line ${lineId}.`);
  if ((text === undefined) === (catalogueId === undefined))
    throw new Unusable('text', 'A question is either from the catalogue or a text of your own.');
  const whole: Clarification = { ...head, ...(lineId !== undefined && { lineId }), status: 'open', answer: [] };
  if (catalogueId !== undefined) {
    if (!catalogueQuestion(catalogueId)?.fits.includes(kind))
      throw new Unusable('no-fit', `The catalogue has no question ${catalogueId} for that line.`);
    return { ...whole, catalogueId };
  }
  if (!text || text.length > textLimit) throw new Unusable('text', `A question of your own has 1 to ${textLimit} characters.`);
  return { ...whole, text, language: forClient(record, question.language) };
}

/** The client's language, which a text for them has to be in. */
function forClient({ language: theirs }: ClientRecord, language = theirs): string {
  if (language !== theirs) throw new Unusable('language', `The client reads ${theirs}; a text in ${language} cannot be sent.`);
  return language;
}

/** Back to the client with questions, about other wordings too; they are told that there is a message. Throws OldVersion, NotPossible, Unusable. */
export function returnToClient(
  record: ClientRecord,
  decision: Decision & { questions: readonly ReviewQuestion[] },
  newId: NewId,
): ClientRecord {
  const { at, version, questions } = decision;
  onThisVersion(record, version);
  const by = reviewerName(decision.by);
  const opened = open(record, by, at);
  if (!mayBecome(opened.draft.status, 'returned')) throw new NotPossible('returned', opened.draft.status);
  const wordings = wordingsToAsk(opened);
  if (questions.length + wordings.length === 0)
    throw new Unusable('no-questions', 'To return a plan, ask the client at least one question.');
  const asked = questions.map((question) => clarification(record, question, { id: newId('question'), at, by: question.by ?? by }));
  const returned = become(
    opened,
    'returned',
    { at, who: by, did: 'returned' },
    { clarifications: [...record.draft.clarifications, ...asked, ...wordingQuestions(wordings, at, newId)] },
  );
  return tell(returned, 'message', at, newId);
}

/** A named case manager approves it. The client is told. Throws OldVersion, NotPossible, Unusable. */
export function approve(record: ClientRecord, { by: given, at, version }: Decision, newId: NewId): ClientRecord {
  onThisVersion(record, version);
  const by = reviewerName(given);
  return tell(become(open(record, by, at), 'approved', { at, who: by, did: 'approved' }), 'approved', at, newId);
}

/** The plan is taken out of use, whatever its status after hand-over. The client is told. Throws OldVersion, NotPossible, Unusable. */
export function withdraw(record: ClientRecord, { by: given, at, version }: Decision, newId: NewId): ClientRecord {
  onThisVersion(record, version);
  const by = reviewerName(given);
  return tell(become(record, 'withdrawn', { at, who: by, did: 'withdrew' }), 'withdrawn', at, newId);
}

/**
 * Other wording for a line, beside the client's words, which stay as they are. `language`: they attest that it is in the client's, who is then
 * asked about it. Throws OldVersion, NotPossible, Unusable.
 */
export function propose(
  record: ClientRecord,
  proposal: Decision & { lineId: string; text: string; language?: string | undefined },
): ClientRecord {
  const { at, version, lineId, language } = proposal;
  onThisVersion(record, version);
  const by = reviewerName(proposal.by);
  const text = proposal.text.trim();
  const opened = open(record, by, at);
  if (opened.draft.status !== 'in-review') throw new NotPossible('reworded', opened.draft.status);
  if (kindOfLine(record.draft, lineId) === undefined) throw new Unusable('no-line', `The plan has no line ${lineId}.`);
  if (text === '' || text.length > textLimit) throw new Unusable('text', `A proposal has 1 to ${textLimit} characters.`);
  forClient(record, language);
  // What the client said yes to is not put to them again.
  if (isTaken(opened.draft, lineId, text)) return opened;
  const model = modelThatWrote(record, text);
  const author = model === undefined ? { by } : { by: 'model', model };
  const proposed: Proposed = { text, ...author, at, accepted: false, ...(language !== undefined && { language }) };
  return change(opened, { at, who: by, did: 'proposed', lineId }, withWording(opened.draft, lineId, proposed));
}

/** A case manager has seen it and acts on it. The first to do so stays. Throws Unusable where there is no such alert. */
export function acknowledgeAlert(record: ClientRecord, alertId: string, by: string, at: string): ClientRecord {
  const acknowledged = { by: reviewerName(by), at };
  if (!record.alerts.some(({ id }) => id === alertId)) throw new Unusable('not-found', 'There is no such alert.');
  const alerts = record.alerts.map((alert) =>
    alert.id === alertId && alert.status === 'open' ? { ...alert, status: 'acknowledged' as const, acknowledged } : alert,
  );
  return { ...record, alerts };
}

/** What the client asked for has been done. The first to say so stays. Throws Unusable where there is no such request. */
export function requestDone(record: ClientRecord, requestId: string, by: string, at: string): ClientRecord {
  const done = { by: reviewerName(by), at };
  if (!record.requests.some(({ id }) => id === requestId)) throw new Unusable('not-found', 'There is no such request.');
  const requests = record.requests.map((request) =>
    request.id === requestId && request.status === 'open' ? { ...request, status: 'done' as const, done } : request,
  );
  return { ...record, requests };
}
