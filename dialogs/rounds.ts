import { answerTo } from '../src/record/answers.ts';
import type { ClientRecord } from '../src/record/record.ts';

/** The rounds of a question that may come again: the first, and one more after each answer that asks for it. */
export function rounds(record: ClientRecord, id: string, asksForMore: (value: string | undefined) => boolean): readonly string[] {
  const names = ['1'];
  while (asksForMore(answerTo(record, id, names.at(-1))?.value)) names.push(`${names.length + 1}`);
  return names;
}
