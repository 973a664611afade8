import type { Dates } from './lexicon.ts';
import { whole } from './text.ts';

const day = 86_400_000;

/** The day as ISO date, if the calendar has it. */
function calendarDay(year: number, month: number, date: number): string | undefined {
  const at = new Date(Date.UTC(year, month - 1, date));
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === date ? at.toISOString().slice(0, 10) : undefined;
}

const after = (today: string, days: number): string => new Date(Date.parse(today) + days * day).toISOString().slice(0, 10);

/**
 * The one day that a whole message (made plain) names, as ISO date; undefined where it names none, or more than one (3/4 is read differently in
 * different countries). A weekday is the coming one, never today; a day of a month without a year is the next there will be.
 */
export function readDate(message: string, words: Dates, numbers: readonly string[], today: string): string | undefined {
  const iso = /^(\d{4}) (\d{2}) (\d{2})$/.exec(message);
  if (iso) return calendarDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const said = message.replace(new RegExp(`^${words.on}`, 'u'), '');
  return relative(said, words, numbers, today) ?? weekday(said, words, today) ?? dayOfMonth(said, words, numbers, today);
}

function relative(said: string, words: Dates, numbers: readonly string[], today: string): string | undefined {
  const days = Object.hasOwn(words.days, said) ? words.days[said] : undefined;
  if (days !== undefined) return after(today, days);
  const match = whole(words.ahead.replace('N', `\\d{1,3}|${numbers.join('|')}`).replace('U', Object.keys(words.units).join('|'))).exec(
    said,
  );
  if (!match?.groups) return undefined;
  const count = countOf(match.groups.n!, numbers) ?? 1;
  const unit = Object.entries(words.units).find(([name]) => whole(name).test(match.groups!.unit!));
  return after(today, count * unit![1]);
}

function weekday(said: string, words: Dates, today: string): string | undefined {
  const now = new Date(today).getUTCDay();
  for (const [index, names] of words.weekdays.entries()) {
    const phrase = (pattern: string): boolean => whole(pattern.replaceAll('DAY', `(?:${names})`)).test(said);
    const ahead = (index - now + 7) % 7 || 7;
    if (phrase(words.coming)) return after(today, ahead);
    // Weeks begin on Monday: from a Wednesday, "next Friday" is nine days away and "next Tuesday" six.
    if (words.weekAfter && phrase(words.weekAfter)) return after(today, 7 - ((now + 6) % 7) + ((index + 6) % 7));
  }
  return undefined;
}

function dayOfMonth(said: string, words: Dates, numbers: readonly string[], today: string): string | undefined {
  for (const [index, names] of words.months.entries()) {
    for (const phrase of words.dayOfMonth) {
      const pattern = phrase
        .replace(/\bD\b/, `(?<date>\\d{1,2}|${numbers.slice(1).join('|')})(?:st|nd|rd|th)?`)
        .replace('MONTH', `(?:${names})`)
        .replace('YEAR', '(?<year>\\d{4})');
      const groups = whole(pattern).exec(said)?.groups;
      if (!groups) continue;
      const date = groups.date ? countOf(groups.date, numbers)! : 1;
      const thisYear = Number(today.slice(0, 4));
      if (groups.year) return calendarDay(Number(groups.year), index + 1, date);
      // February 29 may be some years away.
      return [0, 1, 2, 3, 4]
        .map((years) => calendarDay(thisYear + years, index + 1, date))
        .find((found) => found !== undefined && found >= today);
    }
  }
  return undefined;
}

/** The number that a word or digits say. */
export function countOf(said: string, numbers: readonly string[]): number | undefined {
  if (/^\d{1,6}$/.test(said)) return Number(said);
  const index = numbers.findIndex((words) => words.split('|').includes(said));
  return index < 0 ? undefined : index;
}
