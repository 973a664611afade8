import { html } from 'hono/html';
import { type Html, languageName, moment, words } from '../../exports/reading.ts';
import type { Plan } from '../../record/plan.ts';
import type { QuestionDraft } from '../../record/question-draft.ts';
import { openDrafts } from '../../record/question-drafts.ts';
import type { Quote } from '../../record/quote.ts';
import type { ClientRecord } from '../../record/record.ts';
import { isUnderReview, textLimit } from '../../record/review.ts';
import { speakerOf } from '../../record/speaker.ts';
import { csrf, lostWords, nameField, type View } from '../view.ts';

/** What a question may be about: a line, or with an empty id the plan as a whole. */
interface Subject {
  readonly id: string;
  readonly quotes: readonly Quote[];
}

const address = (plan: Plan, { id }: QuestionDraft, act: 'confirm' | 'drop'): string => `/review/plans/${plan.id}/drafts/${id}/${act}`;

const about = (view: View, lineId: string | undefined, subjects: readonly Subject[]): Html => {
  const subject = subjects.find(({ id }) => id === (lineId ?? ''));
  return lineId === undefined
    ? html`${view.t('review.ask.whole')}`
    : html`${subject?.quotes.map((quote) => html`<q>${words(quote)}</q> `)}`;
};

/** A machine's draft with its original first; confirmed only by somebody who reads the language. */
function item(view: View, plan: Plan, subjects: readonly Subject[], draft: QuestionDraft): Html {
  const { t } = view;
  const { id, machine, to } = draft;
  const language = languageName(view.language, to);
  const drop = html`<button class="usa-button usa-button--unstyled" formaction="${address(plan, draft, 'drop')}" formnovalidate>${t('review.drafts.drop')}</button>`;
  const made =
    machine &&
    html`${
      machine.text === undefined
        ? html`<p>${t('review.drafts.nothing', { language })}</p>`
        : html`<p class="quiet">${t('review.translation.unchecked', { model: machine.model, when: moment(view, machine.at) })} ${lostWords(view, machine)}</p>`
    }
    <label class="usa-label" for="draft-${id}">${t('review.drafts.draft', { language })}</label>
    <textarea class="usa-textarea" id="draft-${id}" name="text" rows="3" maxlength="${textLimit}" required lang="${to}" dir="auto">${machine.text ?? ''}</textarea>
    <div class="usa-checkbox"><input class="usa-checkbox__input" type="checkbox" id="reads-${id}" name="reads" value="${to}" required>
      <label class="usa-checkbox__label" for="reads-${id}">${t('review.drafts.reads', { language })}</label></div>
    ${nameField(view, `name-${id}`)}
    <button class="usa-button usa-button--outline">${t('review.drafts.confirm')}</button>`;
  return html`<li class="line" id="${id}"><p class="asked">${words(draft)}</p>
    <p class="quiet">${t('review.drafts.by', { who: draft.by, when: moment(view, draft.at) })} · ${about(view, draft.lineId, subjects)}</p>
    <form method="post" action="${address(plan, draft, 'confirm')}" class="usa-form usa-form--large">${csrf(view)}
      ${made ?? html`<p>${t('review.drafts.waiting')}</p>`} ${drop}</form></li>`;
}

/** Where a case manager asks in their own language, and a machine's drafts wait for somebody who reads the client's. */
export function draftSection(view: View, plan: Plan, record: ClientRecord, subjects: readonly Subject[]): Html {
  const { t } = view;
  const open = openDrafts(record).filter(({ confirmed }) => !confirmed);
  const mayAsk = view.hasModel && plan.language !== view.language && isUnderReview(plan.status) && speakerOf(record) !== undefined;
  const client = languageName(view.language, plan.language);
  const language = languageName(view.language, view.language);
  const form = html`<details class="ask-anew"><summary>${t('review.drafts.title', { language })}</summary>
    <p>${t('review.drafts.help', { client })}</p>
    <form method="post" action="/review/plans/${plan.id}/drafts" class="usa-form usa-form--large">${csrf(view)}
      <label class="usa-label" for="draft-about">${t('review.drafts.about')}</label>
      <select class="usa-select" id="draft-about" name="lineId">${subjects.map(
        ({ id, quotes }) =>
          html`<option value="${id}">${id === '' ? t('review.ask.whole') : quotes.map(({ text }) => text).join(' · ')}</option>`,
      )}</select>
      <label class="usa-label" for="draft-text">${t('review.drafts.text', { language })}</label>
      <textarea class="usa-textarea" id="draft-text" name="text" rows="2" maxlength="${textLimit}" required dir="auto"></textarea>
      ${nameField(view, 'name-draft')}
      <button class="usa-button usa-button--outline">${t('review.drafts.button', { language: client })}</button>
    </form></details>`;
  return html`${mayAsk ? form : ''}${
    open.length === 0
      ? ''
      : html`<section aria-labelledby="drafts"><h2 id="drafts">${t('review.drafts.open')}</h2>
        <ul class="lines">${open.map((draft) => item(view, plan, subjects, draft))}</ul></section>`
  }`;
}

/** Within the form that returns the plan: the confirmed questions, each to be sent unless it is unticked. */
export function confirmedSection({ t }: View, plan: Plan, record: ClientRecord): Html {
  const ready = openDrafts(record).filter(({ confirmed, to }) => confirmed && to === plan.language);
  if (ready.length === 0) return html``;
  return html`<fieldset class="usa-fieldset line"><legend class="usa-legend">${t('review.drafts.confirmed')}</legend>${ready.map(
    ({ id, confirmed, to, text, language }) => html`<div class="usa-checkbox">
      <input class="usa-checkbox__input" type="checkbox" id="send-${id}" name="draft" value="${id}" checked>
      <label class="usa-checkbox__label" for="send-${id}">${words({ text, language })} → ${words({ text: confirmed!.text, language: to })}
        <span class="quiet">(${t('review.drafts.confirmedBy', { who: confirmed!.by })})</span></label></div>`,
  )}</fieldset>`;
}
