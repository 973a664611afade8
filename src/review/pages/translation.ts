import { html } from 'hono/html';
import { type Html, languageName, words } from '../../exports/reading.ts';
import type { Clarification, Plan } from '../../record/plan.ts';
import type { ClientRecord } from '../../record/record.ts';
import { translationState } from '../../record/translations.ts';
import { csrf, type View } from '../view.ts';

/** How it stands with the translation of what is on this page, and the button that asks for it. `page`: where to come back to, below the plan's. */
export function translationBar(view: View, plan: Plan, record: ClientRecord, page: '' | '/transcript'): Html {
  const { t } = view;
  const state = translationState(record, view.language);
  const language = languageName(view.language, view.language);
  if (state === 'none' || (!view.hasModel && state !== 'done')) return html``;
  if (state !== 'open') {
    const told = { 'no-consent': 'noConsent', waiting: 'waiting', done: 'done' } as const;
    return html`<p class="quiet translating">${t(`review.translation.${told[state]}`, { language })}</p>`;
  }
  return html`<form method="post" action="/review/plans/${plan.id}/translate" class="translating">${csrf(view)}
    <input type="hidden" name="page" value="${page}">
    <button class="usa-button usa-button--outline">${t('review.translation.button', { language })}</button>
    <p class="quiet">${t('review.translation.help')}</p></form>`;
}

/** Of a question that went out in the client's language: what the case manager had written in their own. */
export function askedAs({ t }: View, { questionDrafts = [] }: ClientRecord, { text, lineId }: Clarification): Html {
  const draft = questionDrafts.find((one) => one.sent && one.confirmed?.text === text && one.lineId === lineId);
  return draft ? html`<p class="quiet">${t('review.translation.askedAs')} ${words(draft)} (<bdi>${draft.by}</bdi>)</p>` : html``;
}
