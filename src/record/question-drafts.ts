import { withJob } from './model-jobs.ts';
import type { HistoryEntry } from './plan.ts';
import type { NewId } from './ports.ts';
import type { QuestionDraft } from './question-draft.ts';
import type { ClientRecord } from './record.ts';
import { isUnderReview, kindOfLine, NotPossible, type ReviewQuestion, reviewerName, textLimit, Unusable } from './review.ts';
import { speakerOf } from './speaker.ts';

const usable = (given: string): string => {
  const text = given.trim();
  if (text === '' || text.length > textLimit) throw new Unusable('text', `A question of your own has 1 to ${textLimit} characters.`);
  return text;
};

const drafts = (record: ClientRecord): readonly QuestionDraft[] => record.questionDrafts ?? [];

/** What has not been sent yet. */
export const openDrafts = (record: ClientRecord): readonly QuestionDraft[] => drafts(record).filter(({ sent }) => !sent);

function changeDraft(record: ClientRecord, id: string, change: (draft: QuestionDraft) => QuestionDraft): ClientRecord {
  return { ...record, questionDrafts: drafts(record).map((one) => (one.id === id ? change(one) : one)) };
}

function draftOf(record: ClientRecord, id: string): QuestionDraft {
  const draft = openDrafts(record).find((one) => one.id === id);
  if (!draft) throw new Unusable('not-found', 'There is no such question any more.');
  return draft;
}

/** A question in the case manager's own language, and a job to draft it in the client's. Throws NotPossible, Unusable. */
export function draftQuestion(
  record: ClientRecord,
  asked: {
    readonly by: string;
    readonly at: string;
    readonly lineId?: string | undefined;
    readonly text: string;
    readonly language: string;
  },
  newId: NewId,
): ClientRecord {
  const { lineId, at, language } = asked;
  const by = reviewerName(asked.by);
  const text = usable(asked.text);
  if (!isUnderReview(record.draft.status)) throw new NotPossible('asked about', record.draft.status);
  if (!speakerOf(record)) throw new Unusable('no-consent', 'The client has not agreed that a language model may be sent their words.');
  if (language === record.language) throw new Unusable('language', `The client reads ${language}; nothing has to be translated.`);
  if (lineId !== undefined && kindOfLine(record.draft, lineId) === undefined)
    throw new Unusable('no-line', `The plan has no line ${lineId}.`);
  const id = newId('draft');
  const draft: QuestionDraft = { id, ...(lineId !== undefined && { lineId }), text, language, by, at, to: record.language };
  return withJob({ ...record, questionDrafts: [...drafts(record), draft] }, id, 'draft', { draftId: id }, at);
}

/** What the machine made of it is laid beside it. */
export const withMachineDraft = (record: ClientRecord, id: string, machine: NonNullable<QuestionDraft['machine']>): ClientRecord =>
  changeDraft(record, id, (draft) => ({ ...draft, machine }));

/** A person who reads the client's language says that this is what was meant; from here on these are their words. Throws Unusable. */
export function confirmDraft(
  record: ClientRecord,
  {
    id,
    text: given,
    reads,
    at,
    by: name,
  }: { id: string; text: string /** The language they attest to read. */; reads: string; at: string; by: string },
): ClientRecord {
  const draft = draftOf(record, id);
  const by = reviewerName(name);
  const text = usable(given);
  if (reads !== draft.to) throw new Unusable('attest', `Only somebody who reads ${draft.to} can confirm it.`);
  const { history, version } = record.draft;
  const did: HistoryEntry = {
    at,
    who: by,
    did: 'confirmed-question',
    version,
    ...(draft.lineId !== undefined && { lineId: draft.lineId }),
  };
  const noted = { ...record, draft: { ...record.draft, history: [...history, did] } };
  return changeDraft(noted, id, (one) => ({ ...one, confirmed: { text, by, at } }));
}

/** It is not wanted any more. Throws Unusable where it is not there. */
export function dropDraft(record: ClientRecord, id: string): ClientRecord {
  const draft = draftOf(record, id);
  return { ...record, questionDrafts: drafts(record).filter((one) => one !== draft) };
}

/** These drafts as questions for the client: the confirmed text, by who confirmed it. Throws Unusable where one is not confirmed. */
export function confirmedQuestions(record: ClientRecord, ids: readonly string[]): readonly ReviewQuestion[] {
  return ids.map((id) => {
    const { confirmed, to, lineId } = draftOf(record, id);
    if (!confirmed) throw new Unusable('not-confirmed', 'A question that nobody confirmed is not sent.');
    return { lineId, text: confirmed.text, language: to, by: confirmed.by };
  });
}

/** They are with the client. */
export const sentDrafts = (record: ClientRecord, ids: readonly string[]): ClientRecord =>
  ids.reduce((now, id) => changeDraft(now, id, (draft) => ({ ...draft, sent: true })), record);
