import { html } from 'hono/html';
import { factList, goalFacts, stepFacts, strengthFacts, supportFacts } from '../../exports/facts.ts';
import { type Html, languageName, proposal } from '../../exports/reading.ts';
import type { Goal, Plan, Proposed } from '../../record/plan.ts';
import type { Quote } from '../../record/quote.ts';
import type { ClientRecord } from '../../record/record.ts';
import { isUnderReview, textLimit } from '../../record/review.ts';
import { type Wording, wordingsToAsk } from '../../record/wordings.ts';
import { csrf, nameField, readingOf, type View } from '../view.ts';

interface Line {
  readonly id: string;
  readonly quotes: readonly Quote[];
  readonly proposed?: Proposed | undefined;
}

/** That it is in the client's language is theirs to say: ticked beforehand only for who said before that they write it, where nothing speaks against it. */
function attest(view: View, { language }: Plan, { id, proposed }: Line): Html {
  const said = view.session?.writes.includes(language) && (proposed?.language ?? view.language) === language;
  return html`<div class="usa-checkbox">
    <input class="usa-checkbox__input" type="checkbox" id="attest-${id}" name="attest" value="${language}"${said ? html` checked` : ''}>
    <label class="usa-checkbox__label" for="attest-${id}">${view.t('review.plan.proposeAsks', { language: languageName(view.language, language) })}</label></div>`;
}

function proposeForm(view: View, plan: Plan, line: Line): Html {
  const { t } = view;
  const { id, proposed } = line;
  return html`<details><summary>${t('review.plan.propose')}</summary>
    <form method="post" action="/review/plans/${plan.id}/propose" class="usa-form usa-form--large">${csrf(view)}
      <input type="hidden" name="version" value="${plan.version}"><input type="hidden" name="lineId" value="${id}">
      ${nameField(view, `name-${id}`)}
      <label class="usa-label" for="wording-${id}">${t('review.plan.wording')}</label>
      <span class="usa-hint" id="hint-${id}">${t('review.plan.proposeHint')}</span>
      <textarea class="usa-textarea" id="wording-${id}" name="text" rows="3" maxlength="${textLimit}" required aria-describedby="hint-${id}" dir="auto">${proposed?.text ?? ''}</textarea>
      ${attest(view, plan, line)}
      <button class="usa-button usa-button--outline">${t('review.plan.proposeButton')}</button>
    </form></details>`;
}

function acts(view: View, plan: Plan, line: Line, toAsk: readonly Wording[]): Html {
  if (!isUnderReview(plan.status)) return html``;
  const asks = toAsk.some(({ lineId }) => lineId === line.id);
  return html`${asks ? html`<p class="quiet">${view.t('review.plan.willAsk')}</p>` : ''}<div class="line-acts">
    <a href="/review/plans/${plan.id}/return#about-${line.id}">${view.t('review.plan.ask')}</a>
    ${proposeForm(view, plan, line)}
  </div>`;
}

type Body = (line: Line, facts: Html) => Html;

/** A line's words, what was proposed for them and what is known of it, and what can be done with it. */
function bodies(view: View, plan: Plan, record: ClientRecord): Body {
  const reading = readingOf(view, plan.id);
  const toAsk = wordingsToAsk(record);
  return (line, facts) =>
    html`${reading.quotes(line.quotes)}${line.proposed ? proposal(reading, line.proposed) : ''}${facts}${acts(view, plan, line, toAsk)}`;
}

const item = (line: Line, body: Html): Html => html`<li class="line" id="line-${line.id}">${body}</li>`;

function goal(view: View, plan: Plan, line: Goal, body: Body): Html {
  const { t } = view;
  const reading = readingOf(view, plan.id);
  const steps = line.steps.map((step) => item(step, body(step, factList(stepFacts(reading, plan, step)))));
  return item(
    line,
    html`<h3>${t('print.goal', { number: line.rank })}</h3>
      ${body(line, factList(goalFacts(reading, plan, line)))}
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

/** Goals, strengths and supports. */
export function lineSections(view: View, plan: Plan, record: ClientRecord): Html {
  const { t } = view;
  const reading = readingOf(view, plan.id);
  const body = bodies(view, plan, record);
  return html`${section(
    t('print.goals'),
    plan.goals.map((line) => goal(view, plan, line, body)),
  )}
    ${section(
      t('print.strengths'),
      plan.strengths.map((line) => item(line, body(line, factList(strengthFacts(reading, plan, line))))),
    )}
    ${section(
      t('print.supports'),
      plan.supports.map((line) => item(line, body(line, factList(supportFacts(reading, plan, line))))),
    )}`;
}
