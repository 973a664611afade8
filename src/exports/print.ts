import { html, raw } from 'hono/html';
import type { Plan } from '../record/plan.ts';
import type { Quote } from '../record/quote.ts';
import { clarified, contactFacts, extras, factList, goalFacts, programName, stepFacts, strengthFacts, supportFacts } from './facts.ts';
import { printStyle } from './print-style.ts';
import { directionOf, type Html, languageLabel, moment, plainQuotes, proposal, type Reading, words } from './reading.ts';
import type { Export, Reader } from './types.ts';

function standing(reading: Reading, plan: Plan): Html {
  const { t } = reading;
  const approved = plan.status === 'approved' ? plan.history.findLast(({ did }) => did === 'approved') : undefined;
  const text = approved
    ? t('print.approved', { name: approved.who, when: moment(reading, approved.at) })
    : t(plan.status === 'withdrawn' ? 'print.withdrawn' : 'print.draft');
  return html`<p class="status">${text}</p>${plan.partial ? html`<p>${t('print.partial')}</p>` : ''}`;
}

function head(reading: Reading, plan: Plan): Html {
  const { t, language } = reading;
  return factList([
    { label: t('print.program'), value: programName(reading, plan.program) },
    { label: t('print.language'), value: languageLabel(language, plan.language) },
    { label: t('print.version'), value: String(plan.version) },
    { label: t('print.updated'), value: moment(reading, plan.updatedAt) },
    ...(plan.consent ? [{ label: t('print.consent'), value: t('print.consentOn', { when: moment(reading, plan.consent.at) }) }] : []),
    ...contactFacts(reading, plan),
  ]);
}

const section = (title: Html | string, body: Html | readonly Html[]): Html =>
  Array.isArray(body) && body.length === 0 ? html`` : html`<section><h2>${title}</h2>${body}</section>`;

const quoted = (reading: Reading, title: string, quotes: readonly Quote[]): Html =>
  section(
    title,
    quotes.map((quote) => html`<div class="line">${reading.quotes([quote])}</div>`),
  );

function goals(reading: Reading, plan: Plan): Html {
  const { t } = reading;
  const lines = plan.goals.map(
    (goal) => html`<div class="line">
      <h3>${t('print.goal', { number: goal.rank })}</h3>
      ${reading.quotes(goal.quotes)}${goal.proposed ? proposal(reading, goal.proposed) : ''}${factList(goalFacts(reading, plan, goal))}
      ${goal.steps.length > 0 ? html`<h4>${t('print.steps')}</h4>` : ''}
      ${goal.steps.map(
        (step) =>
          html`<div class="line">${reading.quotes(step.quotes)}${step.proposed ? proposal(reading, step.proposed) : ''}${factList(stepFacts(reading, plan, step))}</div>`,
      )}
    </div>`,
  );
  return section(t('print.goals'), lines);
}

/** Everything that a plan says, as sections. */
export const planSections = (reading: Reading, plan: Plan): Html => {
  const { t } = reading;
  return html`${quoted(reading, t('print.urgent'), plan.urgent)}
${quoted(reading, t('print.hopes'), plan.hopes)}
${goals(reading, plan)}
${section(
  t('print.strengths'),
  plan.strengths.map(
    (line) =>
      html`<div class="line">${reading.quotes(line.quotes)}${line.proposed ? proposal(reading, line.proposed) : ''}${factList(strengthFacts(reading, plan, line))}</div>`,
  ),
)}
${section(
  t('print.supports'),
  plan.supports.map(
    (line) =>
      html`<div class="line">${reading.quotes(line.quotes)}${line.proposed ? proposal(reading, line.proposed) : ''}${factList(supportFacts(reading, plan, line))}</div>`,
  ),
)}
${extras(reading, plan).map(({ title, quotes, picked }) =>
  section(title, html`<div class="line">${picked ? html`<p>${picked}</p>` : ''}${reading.quotes(quotes)}</div>`),
)}
${quoted(reading, t('print.preferences'), plan.preferences)}
${quoted(reading, t('print.concerns'), plan.concerns)}
${section(
  t('print.answers'),
  // Another wording stands with its line, or was not taken and is no part of the plan.
  plan.clarifications
    .filter(({ wording }) => !wording)
    .map((question) => html`<div class="line">${clarified(reading, plan, question)}</div>`),
)}
${quoted(reading, t('print.unplaced'), plan.unplaced)}`;
};

/** The plan as a page to read and print, complete in itself. `own`: what stands above a client's own copy, and is not printed. */
export function printPage(plan: Plan, reader: Reader, own?: Html): string {
  const reading: Reading = { ...reader, quotes: plainQuotes };
  const { t, language } = reading;
  const name = plan.client.preferredName;
  const untitled = reading.reader === 'client' ? t('print.copy.title') : t('print.untitled');
  const page = html`<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${name ? t('print.title', { name: name.text }) : untitled}</title>
<style>${raw(printStyle)}</style>
</head>
<body>
<main>
${reading.practice ? html`<p class="practice">${t('review.practice')}</p>` : ''}
${own ?? ''}
<h1>${name ? html`${untitled}: ${words(name)}` : untitled}</h1>
${standing(reading, plan)}
<p class="how">${reading.reader === 'client' ? t('print.copy.how') : t('print.how')}</p>
${head(reading, plan)}
${planSections(reading, plan)}
</main>
</body>
</html>`;
  return page.toString();
}

/** For paper: draft or approved, quotes marked as the client's words, proposals labelled. */
export const print: Export = {
  extension: 'html',
  contentType: 'text/html; charset=utf-8',
  write: (plan, reader) => Buffer.from(printPage(plan, reader)),
};
