import { html } from 'hono/html';
import { type Html, moment } from '../../exports/reading.ts';
import type { Plan } from '../../record/plan.ts';
import type { Proposal } from '../../record/proposal.ts';
import { openProposals } from '../../record/proposals.ts';
import type { ClientRecord } from '../../record/record.ts';
import { isUnderReview, textLimit } from '../../record/review.ts';
import { csrf, nameField, readingOf, type View } from '../view.ts';

/** What it would change, in words. */
function title({ t }: View, plan: Plan, one: Proposal): string {
  const rankOf = (has: (goal: Plan['goals'][number]) => boolean): number => plan.goals.find(has)?.rank ?? 0;
  switch (one.kind) {
    case 'objective':
      return t('review.proposals.objective', { number: rankOf(({ id }) => id === one.goalId) });
    case 'strength-link':
      return t('review.proposals.strength', { number: rankOf(({ id }) => id === one.goalId) });
    case 'support-link':
      return t('review.proposals.support', { number: rankOf(({ steps }) => steps.some(({ id }) => id === one.stepId)) });
    case 'same':
      return t('review.proposals.same');
    case 'fact':
      return t('review.proposals.fact', { fact: t(`review.proposals.facts.${one.fact}`) });
    case 'question':
      return t('review.proposals.question', { question: t(`catalogue.${one.catalogueId}`) });
    case 'line':
      return t(`review.proposals.line.${one.as}`);
  }
}

const wording = ({ t }: View, { id }: Proposal, text: string): Html =>
  html`<label class="usa-label" for="text-${id}">${t('review.proposals.wording')}</label>
    <span class="usa-hint" id="hint-${id}">${t('review.proposals.wordingHint')}</span>
    <textarea class="usa-textarea" id="text-${id}" name="text" rows="2" maxlength="${textLimit}" required aria-describedby="hint-${id}" dir="auto">${text}</textarea>`;

function item(view: View, plan: Plan, one: Proposal): Html {
  const { t } = view;
  const address = `/review/plans/${plan.id}/proposals/${one.id}`;
  return html`<li class="line" id="proposal-${one.id}"><h3>${title(view, plan, one)}</h3>
    ${readingOf(view, plan.id).quotes(one.quotes)}
    <p class="quiet">${t('review.proposals.by', { by: t(`print.by.${one.by}`), model: one.model, when: moment(view, one.at) })}</p>
    <form method="post" action="${address}/accept" class="usa-form usa-form--large">${csrf(view)}
      <input type="hidden" name="version" value="${plan.version}">
      ${one.kind === 'objective' ? wording(view, one, one.text) : ''}
      ${nameField(view, `name-${one.id}`)}
      <button class="usa-button usa-button--outline">${t(one.kind === 'question' ? 'review.proposals.ask' : 'review.proposals.accept')}</button>
      <button class="usa-button usa-button--unstyled" formaction="${address}/dismiss">${t('review.proposals.dismiss')}</button>
    </form></li>`;
}

/** Those without an effect of their own, once a case manager has taken note of them. */
function noted(view: View, plan: Plan, proposals: readonly Proposal[]): Html {
  const taken = proposals.filter(({ status, kind }) => status === 'accepted' && (kind === 'same' || kind === 'fact'));
  if (taken.length === 0) return html``;
  return html`<h3>${view.t('review.proposals.noted')}</h3><ul class="lines">${taken.map(
    (one) =>
      html`<li class="line">${title(view, plan, one)}${readingOf(view, plan.id).quotes(one.quotes)}<p class="quiet"><bdi>${one.decided?.by}</bdi></p></li>`,
  )}</ul>`;
}

/** What a model proposes, beside the words that it rests on, while somebody decides on the plan; and what of it was noted. */
export function proposalSection(view: View, plan: Plan, record: ClientRecord): Html {
  const { t } = view;
  const open = isUnderReview(plan.status) ? openProposals(record) : [];
  const notes = noted(view, plan, record.proposals ?? []);
  if (open.length === 0) return notes;
  return html`<section aria-labelledby="proposals"><h2 id="proposals">${t('review.proposals.title')}</h2>
    <p>${t('review.proposals.help')}</p>
    <ul class="lines">${open.map((one) => item(view, plan, one))}</ul>${notes}</section>`;
}
