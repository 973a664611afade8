import { html } from 'hono/html';
import { factList, goalFacts, stepFacts, strengthFacts, supportFacts } from '../../exports/facts.ts';
import { type Html, proposal } from '../../exports/reading.ts';
import type { Goal, Plan, Proposed } from '../../record/plan.ts';
import type { Quote } from '../../record/quote.ts';
import { isUnderReview, textLimit } from '../../record/review.ts';
import { csrf, nameField, readingOf, type View } from '../view.ts';

interface Line {
  readonly id: string;
  readonly quotes: readonly Quote[];
  readonly proposed?: Proposed | undefined;
}

function proposeForm(view: View, plan: Plan, { id, proposed }: Line): Html {
  const { t } = view;
  return html`<details><summary>${t('review.plan.propose')}</summary>
    <form method="post" action="/review/plans/${plan.id}/propose" class="usa-form usa-form--large">${csrf(view)}
      <input type="hidden" name="version" value="${plan.version}"><input type="hidden" name="lineId" value="${id}">
      ${nameField(view, `name-${id}`)}
      <label class="usa-label" for="wording-${id}">${t('review.plan.wording')}</label>
      <span class="usa-hint" id="hint-${id}">${t('review.plan.proposeHint')}</span>
      <textarea class="usa-textarea" id="wording-${id}" name="text" rows="3" maxlength="${textLimit}" required aria-describedby="hint-${id}" dir="auto">${proposed?.text ?? ''}</textarea>
      <button class="usa-button usa-button--outline">${t('review.plan.proposeButton')}</button>
    </form></details>`;
}

function acts(view: View, plan: Plan, line: Line): Html {
  if (!isUnderReview(plan.status)) return html``;
  return html`<div class="line-acts">
    <a href="/review/plans/${plan.id}/return#about-${line.id}">${view.t('review.plan.ask')}</a>
    ${proposeForm(view, plan, line)}
  </div>`;
}

function lineBody(view: View, plan: Plan, line: Line, facts: Html): Html {
  const reading = readingOf(view, plan.id);
  return html`${reading.quotes(line.quotes)}${line.proposed ? proposal(reading, line.proposed) : ''}${facts}${acts(view, plan, line)}`;
}

const item = (line: Line, body: Html): Html => html`<li class="line" id="line-${line.id}">${body}</li>`;

function goal(view: View, plan: Plan, line: Goal): Html {
  const { t } = view;
  const reading = readingOf(view, plan.id);
  const steps = line.steps.map((step) => item(step, lineBody(view, plan, step, factList(stepFacts(reading, plan, step)))));
  return item(
    line,
    html`<h3>${t('print.goal', { number: line.rank })}</h3>
      ${lineBody(view, plan, line, factList(goalFacts(reading, plan, line)))}
      ${steps.length > 0 ? html`<h4>${t('print.steps')}</h4><ul class="lines">${steps}</ul>` : ''}`,
  );
}

const section = (title: Html | string, lines: readonly Html[]): Html =>
  lines.length === 0 ? html`` : html`<section><h2>${title}</h2><ul class="lines">${lines}</ul></section>`;

/** Quotes that are no line of their own. */
export const quoteSection = (view: View, plan: Plan, title: Html | string, quotes: readonly Quote[], picked?: Html | string): Html =>
  section(
    title,
    quotes.map((quote) => html`<li class="line">${picked ? html`<p>${picked}</p>` : ''}${readingOf(view, plan.id).quotes([quote])}</li>`),
  );

/** Goals, strengths and supports, each with the client's words, what is known of it, and what can be done with it. */
export function lineSections(view: View, plan: Plan): Html {
  const { t } = view;
  const reading = readingOf(view, plan.id);
  return html`${section(
    t('print.goals'),
    plan.goals.map((line) => goal(view, plan, line)),
  )}
    ${section(
      t('print.strengths'),
      plan.strengths.map((line) => item(line, lineBody(view, plan, line, factList(strengthFacts(reading, plan, line))))),
    )}
    ${section(
      t('print.supports'),
      plan.supports.map((line) => item(line, lineBody(view, plan, line, factList(supportFacts(reading, plan, line))))),
    )}`;
}
