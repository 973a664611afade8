import type { Quote } from '../src/record/quote.ts';
import type { View } from './kit/index.ts';

/** What texts say of the program; in practice mode, that it is practice. */
export function programWords({ facts, t }: View): Record<'program' | 'readers' | 'phone' | 'hours' | 'days', string> {
  const { name, readers, phone, hours, replyDays } = facts.program;
  return {
    program: name ?? t('program.name'),
    readers: readers ?? t('program.readers'),
    phone: phone ?? t('program.phone'),
    hours: hours ?? t('program.hours'),
    days: replyDays === undefined ? t('program.days') : t('program.replyDays', { count: replyDays }),
  };
}

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
