import { html } from 'hono/html';
import { clarified, contactFacts, extras, factList } from '../../exports/facts.ts';
import { type Html, languageLabel, words } from '../../exports/reading.ts';
import type { HistoryEntry, Plan } from '../../record/plan.ts';
import type { ProgramReading } from '../../record/program-reading.ts';
import type { ClientRecord } from '../../record/record.ts';
import { isUnderReview, mayBecome } from '../../record/review.ts';
import { box, csrf, nameField, phaseName, readingOf, time, type View, withTranslation } from '../view.ts';
import { clientHeading, layout } from './layout.ts';
import { lineSections, quoteSection } from './lines.ts';
import { proposalSection } from './proposals.ts';
import { askedAs, translationBar } from './translation.ts';

const acts = [
  'submitted',
  'opened',
  'returned',
  'answered',
  'proposed',
  'took-wording',
  'kept-words',
  'accepted',
  'sent-to-model',
  'set-phase',
  'forgot-code-word',
  'confirmed-question',
  'approved',
  'withdrew',
] as const;
/** What a page says after one of them was done. */
export const doneActs = ['approved', 'returned', 'withdrew', 'proposed', 'accepted', 'dismissed', 'phase', 'codeWord'] as const;

const inOrder = (parts: readonly Html[]): Html => html`${parts.map((part, at) => html`${at > 0 ? ', ' : ''}${part}`)}`;
const phaseOf = ({ name, length }: ProgramReading['phases'][number]): Html =>
  html`${words(name)}${length ? html` (${words(length)})` : ''}`;
const cadence = ({ often, phase: during }: ProgramReading['followUp'][number]): Html =>
  html`${during ? html`${words(during)}: ` : ''}${words(often)}`;

/** Where a case manager says which phase the plan is in; only they read it. */
function phaseForm(view: View, plan: Plan): Html {
  const { t } = view;
  const { phases } = view.program(plan.program);
  return html`<form method="post" action="/review/plans/${plan.id}/phase" class="filter">${csrf(view)}
    <input type="hidden" name="version" value="${plan.version}">
    <div><label class="usa-label" for="phase">${t('review.plan.phase')}</label>
      <select class="usa-select" id="phase" name="phase"><option value="">${t('review.plan.noPhase')}</option>
      ${phases.map(({ id, name }) => html`<option value="${id}" lang="${name.language}"${id === plan.phase ? html` selected` : ''}>${name.text}</option>`)}</select></div>
    ${nameField(view, 'name-phase')}
    <button class="usa-button usa-button--outline">${t('review.plan.savePhase')}</button></form>`;
}

function facts(view: View, plan: Plan): Html {
  const { t } = view;
  const { name, phases, followUp } = view.program(plan.program);
  const settable = phases.length > 0 && plan.status !== 'withdrawn';
  return html`<section aria-labelledby="facts" class="about"><h2 id="facts" class="usa-sr-only">${t('review.plan.facts')}</h2>${factList([
    {
      label: t('review.plans.status'),
      value: html`<span class="usa-tag status-${plan.status}">${t(`review.status.${plan.status}`)}</span>${plan.partial ? html` ${t('print.partial')}` : ''}`,
    },
    { label: t('print.language'), value: languageLabel(view.language, plan.language) },
    { label: t('print.program'), value: words(name) },
    ...(plan.phase !== undefined && !settable ? [{ label: t('review.plan.phase'), value: phaseName(view, plan.program, plan.phase) }] : []),
    ...(phases.length > 0 ? [{ label: t('review.plan.phases'), value: inOrder(phases.map(phaseOf)) }] : []),
    ...(followUp.length > 0 ? [{ label: t('review.plan.followUp'), value: inOrder(followUp.map(cadence)) }] : []),
    { label: t('print.version'), value: String(plan.version) },
    { label: t('print.updated'), value: time(view, plan.updatedAt) },
    ...(plan.consent ? [{ label: t('print.consent'), value: time(view, plan.consent.at) }] : []),
    ...contactFacts(readingOf(view, plan.id), plan),
  ])}
  <p class="links"><a href="/review/plans/${plan.id}/transcript">${t('review.plan.transcript')}</a>
    <a href="/review/plans/${plan.id}/print">${t('review.plan.print')}</a>
    <a href="/review/plans/${plan.id}.json">${t('review.plan.json')}</a></p>${settable ? phaseForm(view, plan) : ''}</section>`;
}

/** The question as it was put to this client; its id where it was never put. */
function skippedQuestion({ transcript }: ClientRecord, id: string): Html {
  const asked = transcript.findLast(({ from, questionId }) => from === 'bot' && questionId === id);
  return html`<li>${asked ? words(asked) : id}</li>`;
}

function historyLine(view: View, program: string, { at, who, did, version, lineId, phase, sent }: HistoryEntry): Html {
  const { t } = view;
  const known = acts.find((act) => act === did);
  const name = who === 'client' || who === 'program' ? t(`review.plan.who.${who}`) : html`<bdi>${who}</bdi>`;
  const what = known ? t(`review.plan.did.${known}`) : did;
  const which = phase === undefined ? t('review.plan.noPhase') : phaseName(view, program, phase);
  return html`<li>${time(view, at)}: ${name} ${lineId === undefined ? what : html`<a href="#line-${lineId}">${what}</a>`} ${did === 'set-phase' ? which : ''}${
    sent ? t('review.plan.sentFacts', { model: sent.model, length: sent.length, hash: sent.hash.slice(0, 12) }) : ''
  } <span class="quiet">(${t('review.plan.versionOf', { version })})</span></li>`;
}

const decision = (view: View, plan: Plan, name: 'approve' | 'withdraw' | 'code-word', style: string): Html =>
  html`<form method="post" action="/review/plans/${plan.id}/${name}" class="usa-form">${csrf(view)}
    <input type="hidden" name="version" value="${plan.version}">
    <p>${view.t(`review.plan.${name}Help`)}</p>
    ${nameField(view, `name-${name}`)}
    <button class="usa-button ${style}">${view.t(`review.plan.${name}`)}</button></form>`;

function decide(view: View, plan: Plan, hasCodeWord: boolean): Html {
  const { t } = view;
  const open = isUnderReview(plan.status);
  const withdraw = mayBecome(plan.status, 'withdrawn');
  const rest = plan.status === 'returned' ? t('review.plan.waitsForClient') : t('review.plan.finished');
  return html`<section aria-labelledby="decide" class="decide"><h2 id="decide">${t('review.plan.decide')}</h2>
    ${
      open
        ? html`<p><a class="usa-button usa-button--outline" href="/review/plans/${plan.id}/return">${t('review.plan.returnLink')}</a></p>
          ${decision(view, plan, 'approve', '')}`
        : html`<p>${rest}</p>`
    }
    ${withdraw ? html`<details><summary>${t('review.plan.withdraw')}</summary>${decision(view, plan, 'withdraw', 'usa-button--secondary')}</details>` : ''}
    ${hasCodeWord ? html`<details><summary>${t('review.plan.code-word')}</summary>${decision(view, plan, 'code-word', 'usa-button--outline')}</details>` : ''}
  </section>`;
}

const optedOut = (view: View, { routes }: ClientRecord): Html =>
  html`${routes
    .filter(({ optOut }) => optOut !== undefined)
    .map(({ channel }) => box('warning', view.t('review.plan.optedOut', { channel: view.t(`review.channel.${channel}`) })))}`;

/** One plan: every line with the client's words, what was said beside it, who did what, and the decision. */
export function planPage(given: View, plan: Plan, record: ClientRecord): string {
  const view = withTranslation(given, record);
  const { t } = view;
  const reading = readingOf(view, plan.id);
  const done = doneActs.find((act) => act === view.address.searchParams.get('done'));
  return layout(
    view,
    t('review.plan.title'),
    html`<h1>${clientHeading(view, plan.client.preferredName)}</h1>
    ${done ? box('success', t(`review.plan.done.${done}`)) : ''}
    ${optedOut(view, record)}
    ${facts(view, plan)}
    ${translationBar(view, plan, record, '')}
    ${plan.urgent.length > 0 ? html`<div class="urgent">${quoteSection(view, plan, t('print.urgent'), plan.urgent)}</div>` : ''}
    ${quoteSection(view, plan, t('print.hopes'), plan.hopes)}
    ${lineSections(view, plan, record)}
    ${extras(view, plan).map(({ title, quotes, picked }) => quoteSection(view, plan, title, quotes, picked))}
    ${quoteSection(view, plan, t('print.preferences'), plan.preferences)}
    ${quoteSection(view, plan, t('print.concerns'), plan.concerns)}
    ${
      plan.clarifications.length > 0
        ? html`<section><h2>${t('print.answers')}</h2><ul class="lines">${plan.clarifications.map(
            (question) =>
              html`<li class="line">${clarified(reading, plan, question)}${askedAs(view, record, question)}<p class="quiet"><bdi>${question.by}</bdi>, ${time(view, question.at)}</p></li>`,
          )}</ul></section>`
        : ''
    }
    ${quoteSection(view, plan, t('print.unplaced'), plan.unplaced)}
    ${
      plan.skipped.length > 0
        ? html`<section><h2>${t('review.plan.skipped')}</h2><ul class="usa-list">${plan.skipped.map((id) => skippedQuestion(record, id))}</ul></section>`
        : ''
    }
    ${proposalSection(view, plan, record)}
    ${decide(view, plan, record.codeWord !== undefined)}
    <section><h2>${t('review.plan.history')}</h2><ol class="usa-list history">${plan.history.map((entry) => historyLine(view, plan.program, entry))}</ol></section>`,
  );
}
