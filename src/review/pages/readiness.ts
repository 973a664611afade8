import { html } from 'hono/html';
import { type Html, languageLabel, languageName, moment, words } from '../../exports/reading.ts';
import type { LanguageState } from '../../i18n/offered.ts';
import type { TextState, TextStatus } from '../../i18n/status.ts';
import type { Readiness } from '../deps.ts';
import { box, type View } from '../view.ts';
import { layout } from './layout.ts';

function facts({ t, practice }: View, { facts: all }: Readiness): Html {
  return html`${box(practice ? 'warning' : 'success', t(practice ? 'review.readiness.facts.practice' : 'review.readiness.facts.live'))}
    <table class="usa-table usa-table--borderless facts">
      <thead><tr><th scope="col">${t('review.readiness.facts.setting')}</th><th scope="col">${t('review.readiness.facts.value')}</th></tr></thead>
      <tbody>${all.map(
        ({ setting, value }) =>
          html`<tr><th scope="row"><code>${setting}</code></th><td>${value === undefined ? html`<strong>${t('review.readiness.facts.missing')}</strong>` : words({ text: value })}</td></tr>`,
      )}</tbody></table>`;
}

/** The names of texts in one state, behind how many they are. */
function named(view: View, texts: readonly TextStatus[], state: Exclude<TextState, 'source'>): Html {
  const those = texts.filter((text) => text.state === state);
  if (those.length === 0) return html``;
  return html`<details><summary>${view.t(`review.readiness.languages.${state}`)} (${those.length})</summary>
    <ul class="usa-list">${those.map(({ key, review }) => html`<li><code>${key}</code> ${review ? reviewed(view, review) : ''}</li>`)}</ul></details>`;
}

const reviewed = (view: View, { by, at }: NonNullable<TextStatus['review']>): Html =>
  html`<span class="quiet">${view.t('review.readiness.languages.by', { who: by, when: moment(view, at) })}</span>`;

function language(view: View, { code, on, why, texts }: LanguageState): Html {
  const { t } = view;
  const count = (state: TextState): number => texts.filter((text) => text.state === state).length;
  const counts = {
    all: texts.length,
    reviewed: count('reviewed'),
    machine: count('machine'),
    changed: count('changed'),
    missing: count('missing'),
  };
  return html`<li class="line" id="language-${code}">
    <h3>${languageLabel(view.language, code)} (<code>${code}</code>)
      <span class="usa-tag ${on ? 'state-on' : 'state-off'}">${t(on ? 'review.readiness.languages.on' : 'review.readiness.languages.off')}</span></h3>
    ${why === 'named' ? box('warning', t('review.readiness.languages.why.named')) : html`<p>${t(`review.readiness.languages.why.${why}`)}</p>`}
    ${code === 'en' ? '' : html`<p class="quiet">${t('review.readiness.languages.counts', counts)}</p>`}
    ${(['missing', 'changed', 'machine', 'reviewed'] as const).map((state) => named(view, texts, state))}</li>`;
}

function gaps(view: View, { gaps: all }: Readiness): Html {
  const { t } = view;
  if (all.length === 0) return html`<p>${t('review.readiness.gaps.none')}</p>`;
  return html`<ul class="lines">${all.map(({ program, language: code, askedIn, questions }) => {
    const facts = {
      program: view.program(program).name.text,
      count: questions.length,
      language: languageName(view.language, code),
      other: languageName(view.language, askedIn),
    };
    return html`<li class="line"><p>${t('review.readiness.gaps.gap', facts)}</p>
      <ul class="usa-list">${questions.map((id) => html`<li><code>${id}</code></li>`)}</ul></li>`;
  })}</ul>`;
}

function model({ t, language: code }: View, { model: status }: Readiness): Html {
  if (!status) return html`<p>${t('review.readiness.model.none')}</p>`;
  const { on, breaker, today, budget } = status;
  const state = !on ? 'off' : breaker === 'open' ? 'resting' : 'on';
  const number = (value: number): string => new Intl.NumberFormat(code, { maximumFractionDigits: 2 }).format(value);
  const money = { used: number(today.money), most: number(budget.money ?? 0) };
  return html`<p>${t(`review.readiness.model.${state}`, { model: status.model })}</p>
    <p>${t('review.readiness.model.tokens', { used: number(today.tokens), most: number(budget.tokens) })}
    ${t(budget.money === undefined ? 'review.readiness.model.noLimit' : 'review.readiness.model.money', money)}</p>`;
}

/** Whether the program may serve real clients, and what is missing. */
export function readinessPage(view: View, readiness: Readiness): string {
  const { t } = view;
  return layout(
    view,
    t('review.readiness.title'),
    html`<h1>${t('review.readiness.title')}</h1><p>${t('review.readiness.intro')}</p>
    <section><h2>${t('review.readiness.facts.title')}</h2>${facts(view, readiness)}</section>
    <section><h2>${t('review.readiness.languages.title')}</h2>
      <p>${t('review.readiness.languages.help', { code: readiness.languages.find(({ code }) => code !== 'en')?.code ?? 'es' })}</p>
      <ul class="lines">${readiness.languages.map((state) => language(view, state))}</ul>
      <p>${t('review.readiness.languages.goOn')}</p></section>
    <section><h2>${t('review.readiness.gaps.title')}</h2>${gaps(view, readiness)}</section>
    <section><h2>${t('review.readiness.model.title')}</h2>${model(view, readiness)}</section>
    <section><h2>${t('review.readiness.alerts.title')}</h2><p>${t('review.readiness.alerts.inbox')}</p>
      <p>${t('review.readiness.alerts.escalates', { minutes: readiness.alerts.minutes })}
        ${t(readiness.alerts.posted ? 'review.readiness.alerts.posted' : 'review.readiness.alerts.notPosted')}</p>
      <p>${readiness.alerts.overApi ? t('review.readiness.alerts.api', { address: '/api/alerts' }) : t('review.readiness.alerts.noApi')}</p></section>`,
  );
}
