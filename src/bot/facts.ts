import { createHash, randomInt } from 'node:crypto';
import type { Facts } from '../../dialogs/index.ts';
import type { Texts, Translate } from '../i18n/index.ts';
import { type ChannelName, isTexted } from '../record/message.ts';
import { codeWord } from './code-word.ts';
import { wordsOf } from './program-words.ts';
import type { BotSettings } from './settings.ts';

/** Letters and digits that are not taken for one another when read aloud or off a cracked screen. */
const alphabet = 'ABCDEFGHJKMNPQRTUVWXY346789';
const codeDays = 180;
const codeShape = /^\s*([a-z0-9]{4})[\s-]?([a-z0-9]{4})\s*[.!]?\s*$/i;

/** What is kept of a resume code. */
export const hashOf = (code: string): string => createHash('sha256').update(code).digest('base64url');

/** Codes have a letter and a digit, so that no word and no phone number is taken for one. */
const isMixed = (code: string): boolean => /\d/.test(code) && /\D/.test(code);

/** The code in a message that is nothing else, as it is hashed; undefined where it cannot be one. */
export function codeIn(text: string): string | undefined {
  const [, first, second] = codeShape.exec(text) ?? [];
  const code = `${first ?? ''}${second ?? ''}`.toUpperCase();
  return code.length === 8 && [...code].every((letter) => alphabet.includes(letter)) && isMixed(code) ? code : undefined;
}

/** A code that brings the client back: 38 bits, shown once, kept hashed. */
export function newCode(now: number): Facts['code'] {
  let code: string;
  do code = Array.from({ length: 8 }, () => alphabet[randomInt(alphabet.length)]).join('');
  while (!isMixed(code));
  return {
    shown: `${code.slice(0, 4)}-${code.slice(4)}`,
    hash: hashOf(code),
    expires: new Date(now + codeDays * 86_400_000).toISOString(),
  };
}

/** Makes the facts of one turn. */
export function createFacts(
  settings: BotSettings,
  texts: Texts,
  offered: readonly string[],
  crises: { now: (t: Translate, language: string) => string; emergency: string },
  model = false,
) {
  const languages = offered.map((value) => ({ value, label: texts.in(value)('language.name') }));
  const days = new Intl.DateTimeFormat('en-CA', { timeZone: settings.timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  const { practice, retentionDays } = settings;
  const words = wordsOf(settings.program);
  let day = { until: 0, today: '' };

  return (channel: ChannelName, now: number, copyLink: string | undefined): Facts => {
    let code: Facts['code'] | undefined;
    // The calendar day is worked out once a minute: formatting dates is dear.
    if (now >= day.until || now < day.until - 60_000) day = { until: now + 60_000, today: days.format(now) };
    return {
      words,
      practice,
      model,
      ...(retentionDays !== undefined && { retentionDays }),
      languages,
      channel,
      at: new Date(now).toISOString(),
      today: day.today,
      // Made only when a text shows it: random numbers are dear too.
      get code() {
        code ??= newCode(now);
        return code;
      },
      codeWord,
      ...(copyLink !== undefined && { copyLink }),
      crisisLines: crises.now,
      emergency: crises.emergency,
      rings: isTexted(channel),
    };
  };
}
export type MakeFacts = ReturnType<typeof createFacts>;
