import { html } from 'hono/html';
import type { Session } from '../auth/index.ts';
import { type Html, moment, type Reading, words } from '../exports/reading.ts';
import type { Quote } from '../record/quote.ts';
import type { ClientRecord } from '../record/record.ts';
import type { Passage, Translated, Translation } from '../record/translation.ts';
import { translationsInto } from '../record/translations.ts';

/** For whom a page is made: their language, session and place. */
export interface View extends Omit<Reading, 'quotes' | 'reader' | 'program'> {
  readonly program: NonNullable<Reading['program']>;
  readonly languages: readonly string[];
  /** The page's own address, with its query. */
  readonly address: URL;
  readonly session?: Session | undefined;
  /** Whether a language model works on what is asked of it here. */
  readonly hasModel: boolean;
  /** On pages of a plan: what there is of somebody's words in the language of the page. */
  readonly translation?: (said: Pick<Passage, 'language' | 'text'>) => Translation | undefined;
}

/** The view with what was translated of this record at hand. */
export const withTranslation = (view: View, record: ClientRecord): View => ({
  ...view,
  translation: translationsInto(record, view.language),
});

/** A machine's translation, to be set under the words themselves: marked as such, with what it lost. */
export function translated(view: View, said: Pick<Passage, 'language' | 'text'>): Html {
  const { t } = view;
  const found = view.translation?.(said);
  // What it left as it is needs no second reading.
  if (!found || found.text === said.text) return html``;
  const by = html`<span class="quiet">${t('review.translation.unchecked', { model: found.model, when: moment(view, found.at) })}</span>`;
  if (found.text === undefined) return html`<span class="translation">${t('review.translation.nothing')} ${by}</span>`;
  return html`<span class="translation"><bdi lang="${found.to}" dir="auto">${found.text}</bdi> ${by} ${lostWords(view, found)}</span>`;
}

/** What of the original a translation has not. */
export const lostWords = ({ t }: View, { lost }: Translated): Html =>
  lost.length === 0
    ? html``
    : html`<strong class="lost">${t('review.translation.lost')} ${lost.map((one, index) => html`${index > 0 ? ' · ' : ''}<bdi>${one}</bdi>`)}</strong>`;

/** A moment, for people and for machines. */
export const time = (view: View, at: string | number): Html =>
  html`<time datetime="${new Date(at).toISOString()}">${moment(view, at)}</time>`;

const placeOf = (planId: string, { messageId, start, end }: Quote): string =>
  `/review/plans/${planId}/transcript?quote=${messageId}.${start}.${end}#${messageId}`;

/** The client's words as quotations, each with a link to its place in the conversation. */
export const placedQuotes =
  (view: View, planId: string) =>
  (quotes: readonly Quote[]): Html =>
    html`${quotes.map(
      (quote) => html`<p class="said"><q>${words(quote)}</q>
        <a class="place" href="${placeOf(planId, quote)}">${view.t('review.plan.place', { number: quote.messageId.slice(1) })}</a>${translated(view, quote)}</p>`,
    )}`;

/** How a case manager reads a plan on these pages. */
export const readingOf = (view: View, planId: string): Reading => ({ ...view, reader: 'case-manager', quotes: placedQuotes(view, planId) });

/** A phase of a program by its name; by its id where the program has it no more. */
export const phaseName = ({ program }: View, of: string, phase: string): Html =>
  words(program(of).phases.find(({ id }) => id === phase)?.name ?? { text: phase });

/** What stands in each form of a session. */
export const csrf = (view: View): Html => html`<input type="hidden" name="csrf" value="${view.session?.csrf ?? ''}">`;

/** Asks for the case manager's name where it is not known yet: nothing is decided without one. */
export const nameField = (view: View, id: string): Html =>
  view.session?.name !== undefined
    ? html``
    : html`<label class="usa-label" for="${id}">${view.t('review.signIn.name')}</label>
      <input class="usa-input" id="${id}" name="name" maxlength="100" autocomplete="name" required>`;

/** A message in USWDS's box. */
export const box = (kind: 'info' | 'success' | 'warning' | 'error', body: Html | string): Html =>
  html`<div class="usa-alert usa-alert--${kind} usa-alert--slim"><div class="usa-alert__body"><div class="usa-alert__text">${body}</div></div></div>`;
