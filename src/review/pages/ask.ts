import { html } from 'hono/html';
import { type Html, languageName, words } from '../../exports/reading.ts';
import { type LineKind, questionsFor } from '../../record/catalogue.ts';
import type { Plan } from '../../record/plan.ts';
import type { Quote } from '../../record/quote.ts';
import type { ClientRecord } from '../../record/record.ts';
import { type ReviewQuestion, textLimit } from '../../record/review.ts';
import { wordingsToAsk } from '../../record/wordings.ts';
import { box, csrf, nameField, translated, type View, withTranslation } from '../view.ts';
import { confirmedSection, draftSection } from './drafts.ts';
import { clientHeading, layout } from './layout.ts';

interface Askable {
  /** Empty for the plan as a whole. */
  readonly id: string;
  readonly kind: LineKind;
  readonly quotes: readonly Quote[];
}

const askables = (plan: Plan): readonly Askable[] => [
  ...plan.goals.flatMap((goal) => [{ ...goal, kind: 'goal' as const }, ...goal.steps.map((step) => ({ ...step, kind: 'step' as const }))]),
  ...plan.strengths.map((line) => ({ ...line, kind: 'strength' as const })),
  ...plan.supports.map((line) => ({ ...line, kind: 'support' as const })),
  { id: '', kind: 'none', quotes: [] },
];

/** The questions of the form: for each line, one from the list, one of their own, or both. */
export function questionsOf(form: URLSearchParams, plan: Plan): readonly ReviewQuestion[] {
  return askables(plan).flatMap(({ id }) => {
    const about = id === '' ? {} : { lineId: id };
    const catalogueId = form.get(`ask.${id}`) ?? '';
    const text = (form.get(`text.${id}`) ?? '').trim();
    return [
      ...(catalogueId === '' ? [] : [{ ...about, catalogueId }]),
      ...(text === '' ? [] : [{ ...about, text, language: plan.language }]),
    ];
  });
}

function about(view: View, plan: Plan, { id, kind, quotes }: Askable, form: URLSearchParams): Html {
  const { t } = view;
  const chosen = form.get(`ask.${id}`) ?? '';
  const language = languageName(view.language, plan.language);
  return html`<fieldset class="usa-fieldset line" id="about-${id}">
    <legend class="usa-legend">${id === '' ? t('review.ask.whole') : html`${quotes.map((quote) => html`<q>${words(quote)}</q> ${translated(view, quote)}`)}`}</legend>
    <label class="usa-label" for="ask-${id}">${t('review.ask.choose')}</label>
    <select class="usa-select" id="ask-${id}" name="ask.${id}"><option value="">${t('review.ask.nothing')}</option>
      ${questionsFor(kind).map((question) => html`<option value="${question.id}"${question.id === chosen ? html` selected` : ''}>${t(`catalogue.${question.id}`)}</option>`)}
    </select>
    <label class="usa-label" for="text-${id}">${t('review.ask.own', { language })}</label>
    <textarea class="usa-textarea" id="text-${id}" name="text.${id}" rows="2" maxlength="${textLimit}" lang="${plan.language}" dir="auto">${form.get(`text.${id}`) ?? ''}</textarea>
  </fieldset>`;
}

function attest(view: View, plan: Plan): Html {
  const { t, session } = view;
  const language = languageName(view.language, plan.language);
  if (session?.writes.includes(plan.language)) return html``;
  return html`<p>${t('review.ask.listOnly', { language })}</p>
    <div class="usa-checkbox"><input class="usa-checkbox__input" type="checkbox" id="attest" name="attest" value="${plan.language}">
    <label class="usa-checkbox__label" for="attest">${t('review.ask.attest', { language })}</label></div>`;
}

/** Other wordings that the client is asked about as well, without anything being chosen. */
function wordings({ t }: View, record: ClientRecord): Html {
  const toAsk = wordingsToAsk(record);
  if (toAsk.length === 0) return html``;
  return html`<section aria-labelledby="wordings"><h2 id="wordings">${t('review.ask.wordings')}</h2><ul class="lines">${toAsk.map(
    ({ quotes, proposed }) => html`<li class="line">${quotes.map((quote) => html`<q>${words(quote)}</q> `)}
      <p class="asked">${words(proposed)}</p><p class="quiet"><bdi>${proposed.by}</bdi></p></li>`,
  )}</ul></section>`;
}

/** Choosing what to ask the client. `form`: what was entered before; `problem`: what was wrong with it. */
export function askPage(given: View, plan: Plan, record: ClientRecord, form: URLSearchParams, problem?: string): string {
  const view = withTranslation(given, record);
  const { t } = view;
  return layout(
    view,
    t('review.ask.title'),
    html`<p><a href="/review/plans/${plan.id}">${clientHeading(view, plan.client.preferredName)}</a></p>
    <h1>${t('review.ask.title')}</h1>
    ${problem === undefined ? '' : html`<div role="alert">${box('error', html`<strong>${t('review.ask.problem')}:</strong> ${problem}`)}</div>`}
    <p>${t('review.ask.help')}</p>
    ${draftSection(view, plan, record, askables(plan))}
    <form method="post" action="/review/plans/${plan.id}/return" class="usa-form usa-form--large ask">${csrf(view)}
      <input type="hidden" name="version" value="${plan.version}">
      ${askables(plan).map((line) => about(view, plan, line, form))}
      ${confirmedSection(view, plan, record)}
      ${wordings(view, record)}
      ${attest(view, plan)}
      ${nameField(view, 'name-return')}
      <button class="usa-button">${t('review.ask.button')}</button>
    </form>`,
  );
}
