import { html } from 'hono/html';
import type { Translate } from '../i18n/types.ts';
import type { Proposed } from '../record/plan.ts';
import type { ProgramReading } from '../record/program-reading.ts';
import type { Quote } from '../record/quote.ts';

/** Escaped markup. */
export type Html = ReturnType<typeof html>;

/** How a plan is read: by whom, in which language, and how the client's words are set. */
export interface Reading {
  readonly t: Translate;
  readonly language: string;
  /** IANA name of the program's time zone. */
  readonly timeZone: string;
  /** The client reads their own copy; else a case manager reads. */
  readonly reader: 'client' | 'case-manager';
  /** True until the program's facts are set: nothing real should be in it. */
  readonly practice: boolean;
  /** What is told of a program, by its id; left out, ids stand for themselves. */
  readonly program?: (id: string) => ProgramReading;
  quotes(quotes: readonly Quote[]): Html;
}

/** Which way a language is written. */
export const directionOf = (language: string): 'ltr' | 'rtl' => {
  // Node 24 has this as a function; TypeScript's library does not name it yet.
  const locale = new Intl.Locale(language) as Intl.Locale & { getTextInfo?: () => { direction: 'ltr' | 'rtl' } };
  return locale.getTextInfo?.().direction ?? 'ltr';
};

/** What somebody wrote, set apart from the text around it: in its own language and direction. */
export const words = ({ text, language }: { readonly text: string; readonly language?: string | undefined }): Html =>
  language ? html`<bdi lang="${language}" dir="auto">${text}</bdi>` : html`<bdi dir="auto">${text}</bdi>`;

/** The client's words as quotations, one paragraph each. */
export const plainQuotes = (quotes: readonly Quote[]): Html =>
  html`${quotes.map((quote) => html`<p class="said"><q>${words(quote)}</q></p>`)}`;

/** Intl knows no Haitian Creole, and would take the machine's own language: the dates of Haiti's French are read by all who read it. */
const known = (language: string): string => (language === 'ht' ? 'fr-HT' : language);

/** A moment, in the reader's language and the program's time zone. */
export const moment = ({ language, timeZone }: Pick<Reading, 'language' | 'timeZone'>, at: string | number): string =>
  new Intl.DateTimeFormat(known(language), { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(new Date(at));

/** A calendar day (ISO date), which has no time zone. */
const day = (language: string, date: string): string =>
  new Intl.DateTimeFormat(known(language), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));

export const dayOrWords = (reading: Reading, by: string | Quote): Html | string =>
  typeof by === 'string' ? day(reading.language, by) : reading.quotes([by]);

/** A language's name, in the reader's language. */
export const languageName = (language: string, code: string): string =>
  new Intl.DisplayNames([known(language)], { type: 'language' }).of(code) ?? code;

/** The same where it stands alone, as in a list. */
export function languageLabel(language: string, code: string): string {
  const [first = '', ...rest] = languageName(language, code);
  return first.toLocaleUpperCase(language) + rest.join('');
}

/**
 * Wording that is not the client's, with who proposed it, when, and who agreed. Undefined where the client reads and a model wrote it: not a word
 * of a model is put to them, accepted or not; a case manager who makes it their own has it shown.
 */
export function proposal(reading: Reading, { text, by, at, accepted, model, acceptedBy, language }: Proposed): Html | undefined {
  const { t, reader } = reading;
  if (by === 'model' && reader === 'client') return undefined;
  const author = by === 'rules' || by === 'model' ? t(`print.by.${by}`) : by;
  const who = model === undefined ? author : `${author} (${model})`;
  const source = t(reader === 'client' ? 'print.copy.proposed' : 'print.proposed', { who, when: moment(reading, at) });
  const agreed = accepted && acceptedBy === undefined ? 'accepted' : 'notAccepted';
  const taken = reader === 'case-manager' && acceptedBy !== undefined ? t('print.acceptedBy', { who: acceptedBy }) : '';
  return html`<div class="proposed">
    <p class="proposed-text">${words({ text, language })}</p>
    <p class="proposed-by">${source} ${taken} ${reader === 'client' ? t(`print.copy.${agreed}`) : t(`print.${agreed}`)}</p>
  </div>`;
}
