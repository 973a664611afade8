import type { Choice } from '../src/record/message.ts';
import { isTexted } from '../src/record/message.ts';
import type { Spoken } from '../src/record/program-reading.ts';
import type { Quote } from '../src/record/quote.ts';
import type { View } from './kit/index.ts';

/** What texts say of the program, in the language of the conversation; in practice mode, that it is practice. */
export const programWords = ({ facts, t, record }: View): ReturnType<View['facts']['words']> => facts.words(t, record.language);

/** The client's words, short enough to say which line is meant; their beginning where they are long. Nothing of them while the record is locked. */
export function shortly({ record, t }: View, quotes: readonly Quote[], longest = 60): string {
  const text = quotes[0]?.text.replace(/\s+/g, ' ') ?? '';
  if (record.locked || text === '') return t('answers.it');
  const characters = [...text];
  return characters.length <= longest
    ? `"${text}"`
    : `"${characters
        .slice(0, longest - 3)
        .join('')
        .trimEnd()}..."`;
}

/** Content is shown in a text message only on a phone said to be theirs alone, and nowhere after a long silence without the code. */
export function mayShow({ record, facts }: View): boolean {
  const byText = isTexted(facts.channel);
  return !record.locked && (!byText || record.contact.device === 'mine');
}

/** A choice with a label of a team's own, marked where it is not in the language of the conversation. */
export const asChoice = (value: string, { text, language }: Spoken, conversation: string): Choice => ({
  value,
  label: text,
  ...(language !== conversation && { language }),
});
