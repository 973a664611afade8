import type { Answer, Asking, ClientRecord } from './record.ts';

/** What an answer is kept under: the question's id, and the line it is about. */
export const answerKey = ({ id, about }: Asking): string => (about === undefined ? id : `${id}#${about}`);

/** The question that an answer is kept under, and the line it is about. */
export function askingOf(key: string): Asking {
  const hash = key.indexOf('#');
  return hash < 0 ? { id: key } : { id: key.slice(0, hash), about: key.slice(hash + 1) };
}

export const answerTo = (record: ClientRecord, id: string, about?: string): Answer | undefined =>
  record.answers[answerKey(about === undefined ? { id } : { id, about })];

/** Keeps an answer, as the newest: the order of the keys is the order of answering, and what "back" follows. */
export function withAnswer(record: ClientRecord, asking: Asking, answer: Answer): ClientRecord {
  const key = answerKey(asking);
  const { [key]: _before, ...others } = record.answers;
  return { ...record, answers: { ...others, [key]: answer } };
}

/** The record as if these had not been answered. */
export function withoutAnswers(record: ClientRecord, ...askings: readonly Asking[]): ClientRecord {
  const gone = new Set(askings.map(answerKey));
  return { ...record, answers: Object.fromEntries(Object.entries(record.answers).filter(([key]) => !gone.has(key))) };
}

/** What was answered before this, or the newest answer where this has none. */
export function answeredBefore(record: ClientRecord, asking: Asking | undefined): Asking | undefined {
  const keys = Object.keys(record.answers);
  const here = asking ? keys.indexOf(answerKey(asking)) : -1;
  const key = here < 0 ? keys.at(-1) : keys[here - 1];
  return key === undefined ? undefined : askingOf(key);
}
