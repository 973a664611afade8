import { clarify } from './clarify.ts';
import type { Clarification, Proposed } from './plan.ts';
import type { NewId } from './ports.ts';
import type { Quote } from './quote.ts';
import type { ClientRecord, Draft } from './record.ts';

type Lines = Pick<Draft, 'goals' | 'strengths' | 'supports'>;

/** Another wording for a line, beside the client's words. */
export interface Wording {
  readonly lineId: string;
  readonly quotes: readonly Quote[];
  readonly proposed: Proposed;
}

/** Every other wording in a plan, in the order in which its lines are read. */
const wordingsIn = ({ goals, strengths, supports }: Lines): readonly Wording[] =>
  [...goals.flatMap((goal) => [goal, ...goal.steps]), ...strengths, ...supports].flatMap(({ id, quotes, proposed }) =>
    proposed ? [{ lineId: id, quotes, proposed }] : [],
  );

/** The lines with this wording beside one of them, in place of the one before; undefined takes it off. Their quotes stay as they are. */
export function withWording({ goals, strengths, supports }: Lines, lineId: string, proposed: Proposed | undefined): Lines {
  const beside = <T extends { readonly id: string; readonly proposed?: Proposed | undefined }>(lines: readonly T[]): readonly T[] =>
    lines.map((line) => {
      if (line.id !== lineId) return line;
      const { proposed: _before, ...bare } = line;
      return (proposed ? { ...bare, proposed } : bare) as T;
    });
  return {
    strengths: beside(strengths),
    supports: beside(supports),
    goals: beside(goals).map((goal) => ({ ...goal, steps: beside(goal.steps) })),
  };
}

/** Whether the client has taken this very wording. */
export const isTaken = (lines: Lines, lineId: string, text: string): boolean =>
  wordingsIn(lines).some((one) => one.lineId === lineId && one.proposed.text === text && one.proposed.accepted);

const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim().toLowerCase();

/** The model that wrote this, word for word: whoever copies a model's words does not make them theirs. */
export const modelThatWrote = ({ proposals = [] }: ClientRecord, text: string): string | undefined =>
  proposals.find((one) => one.kind === 'objective' && plain(one.text) === plain(text))?.model;

/** What a person proposed in the client's language, as they attest, and the client was not asked about yet. */
export const wordingsToAsk = (record: ClientRecord): readonly Wording[] =>
  wordingsIn(record.draft).filter(
    ({ lineId, proposed }) =>
      !proposed.accepted &&
      proposed.language === record.language &&
      proposed.by !== 'model' &&
      !record.draft.clarifications.some((one) => one.wording && one.lineId === lineId && one.text === proposed.text),
  );

/** These as questions to the client. */
export const wordingQuestions = (wordings: readonly Wording[], at: string, newId: NewId): readonly Clarification[] =>
  wordings.map(({ lineId, proposed: { text, by, language } }) => ({
    id: newId('question'),
    at,
    by,
    lineId,
    wording: true,
    text,
    language,
    status: 'open',
    answer: [],
  }));

/** The wording that a question is about, as it stands in the plan; undefined where there is another by now, or none. */
const asAsked = ({ draft }: ClientRecord, { lineId, text }: Clarification): Wording | undefined =>
  wordingsIn(draft).find((one) => one.lineId === lineId && one.proposed.text === text);

/** What the client still has to be asked. A wording that was changed meanwhile is not what they would be asked about. */
export const openQuestions = (record: ClientRecord): readonly Clarification[] =>
  record.draft.clarifications.filter((one) => one.status === 'open' && (!one.wording || asAsked(record, one)));

/** Wordings that the client never answered about are as if nobody had asked: the next time that the plan goes to them, they are. */
export const withoutOpenWordings = (record: ClientRecord): ClientRecord => ({
  ...record,
  draft: { ...record.draft, clarifications: record.draft.clarifications.filter(({ wording, status }) => !wording || status !== 'open') },
});

/** The client takes the other wording, or keeps to their own words alone. It counts for the wording they were asked about and for no other. */
export function decideWording(
  record: ClientRecord,
  id: string,
  { chose, quotes, at }: { readonly chose: 'keep' | 'use'; readonly quotes: readonly Quote[]; readonly at: string },
): ClientRecord {
  const asked = record.draft.clarifications.find((one) => one.id === id);
  const wording = asked && asAsked(record, asked);
  const { draft } = clarify(record, id, quotes);
  const clarifications = draft.clarifications.map((one) => (one.id === id ? { ...one, chose } : one));
  if (!wording) return { ...record, draft: { ...draft, clarifications } };
  const { lineId, proposed } = wording;
  const did = chose === 'use' ? 'took-wording' : 'kept-words';
  return {
    ...record,
    draft: {
      ...draft,
      ...withWording(draft, lineId, chose === 'use' ? { ...proposed, accepted: true } : undefined),
      clarifications,
      history: [...draft.history, { at, who: 'client', did, version: draft.version, lineId }],
    },
  };
}
