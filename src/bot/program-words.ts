import type { Facts } from '../../dialogs/index.ts';
import type { BotSettings } from './settings.ts';

const named = /^([A-Za-z-]{2,12}):\s*(.+)$/s;

/** A setting may say things per language: `your case manager | es: la persona que lleva tu caso`. The first part is for all others. */
function inLanguages(setting: string | undefined): (language: string) => string | undefined {
  const [first, ...others] = (setting ?? '').split('|').map((part) => part.trim());
  const byLanguage = new Map<string, string>();
  for (const other of others) {
    const [, language, words] = named.exec(other) ?? [];
    if (language && words) byLanguage.set(language, words);
  }
  return (language) => byLanguage.get(language) ?? (first || undefined);
}

/** The program's facts as texts name them; where they are not set, words that say so. */
export function wordsOf({ name, readers, phone, hours, replyDays }: BotSettings['program']): Facts['words'] {
  const nameIn = inLanguages(name);
  const readersIn = inLanguages(readers);
  const hoursIn = inLanguages(hours);
  return (t, language) => ({
    program: nameIn(language) ?? t('program.name'),
    readers: readersIn(language) ?? t('program.readers'),
    phone: phone ?? t('program.phone'),
    hours: hoursIn(language) ?? t('program.hours'),
    days: replyDays === undefined ? t('program.days') : t('program.replyDays', { count: replyDays }),
  });
}
