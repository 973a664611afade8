import { html } from 'hono/html';
import { type Html, languageLabel, words } from '../../exports/reading.ts';
import { PlanStatus } from '../../record/plan.ts';
import { planIdOf } from '../../record/plan-of.ts';
import type { Alert, Request } from '../../record/record.ts';
import type { Summary } from '../../record/summary.ts';
import type { Filter, Listing } from '../listing.ts';
import type { Task } from '../tasks.ts';
import { csrf, nameField, phaseName, time, type View } from '../view.ts';
import { layout } from './layout.ts';
import { tasks } from './tasks.ts';

const option = (value: string, label: string, chosen: string): Html =>
  html`<option value="${value}"${value === chosen ? html` selected` : ''}>${label}</option>`;

function filterForm(view: View, filter: Filter, languages: readonly string[]): Html {
  const { t } = view;
  const statuses = PlanStatus.exclude(['in-progress']).options;
  return html`<form method="get" action="/review" class="filter" role="search">
    <div><label class="usa-label" for="search">${t('review.plans.search')}</label>
      <input class="usa-input" id="search" name="search" value="${filter.search}" maxlength="200"></div>
    <div><label class="usa-label" for="status">${t('review.plans.status')}</label>
      <select class="usa-select" id="status" name="status">${option('', t('review.plans.any'), filter.status)}
      ${statuses.map((status) => option(status, t(`review.status.${status}`), filter.status))}</select></div>
    <div><label class="usa-label" for="language">${t('review.plans.language')}</label>
      <select class="usa-select" id="language" name="language">${option('', t('review.plans.any'), filter.language)}
      ${languages.map((code) => option(code, languageLabel(view.language, code), filter.language))}</select></div>
    <div><label class="usa-label" for="sort">${t('review.plans.sort')}</label>
      <select class="usa-select" id="sort" name="sort">${option('newest', t('review.plans.newest'), filter.sort)}
      ${option('waiting', t('review.plans.waiting'), filter.sort)}</select></div>
    <button class="usa-button">${t('review.plans.filter')}</button>
  </form>`;
}

function row(view: View, plan: Summary): Html {
  const { t } = view;
  const items = [
    ...(plan.openAlerts > 0 ? [t('review.plans.alertCount', { count: plan.openAlerts })] : []),
    ...(plan.openRequests > 0 ? [t('review.plans.requestCount', { count: plan.openRequests })] : []),
  ];
  return html`<tr>
    <th scope="row" data-label="${t('review.plans.name')}"><a href="/review/plans/${planIdOf(plan.id)}">${plan.name ? html`<bdi dir="auto">${plan.name}</bdi>` : t('review.plans.noName')}</a></th>
    <td data-label="${t('review.plans.status')}"><span class="usa-tag status-${plan.status}">${t(`review.status.${plan.status}`)}</span></td>
    <td data-label="${t('review.plans.language')}">${languageLabel(view.language, plan.language)}</td>
    <td data-label="${t('review.plans.program')}">${words(view.program(plan.program).name)}${plan.phase === undefined ? '' : html` <span class="quiet">(${phaseName(view, plan.program, plan.phase)})</span>`}</td>
    <td data-label="${t('review.plans.since')}">${plan.waitingSince === undefined ? '-' : time(view, plan.waitingSince)}</td>
    <td data-label="${t('review.plans.updated')}">${time(view, plan.updatedAt)}</td>
    <td data-label="${t('review.plans.open')}">${items.length > 0 ? items.join(', ') : '-'}</td>
  </tr>`;
}

function table(view: View, plans: readonly Summary[]): Html {
  const { t } = view;
  const heads = [
    t('review.plans.name'),
    t('review.plans.status'),
    t('review.plans.language'),
    t('review.plans.program'),
    t('review.plans.since'),
    t('review.plans.updated'),
    t('review.plans.open'),
  ];
  return html`<table class="usa-table usa-table--borderless usa-table--stacked plans">
    <caption class="usa-sr-only">${t('review.plans.title')}</caption>
    <thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
    <tbody>${plans.map((plan) => row(view, plan))}</tbody>
  </table>`;
}

function pager(view: View, { page, pages }: Listing): Html {
  const { t, address } = view;
  if (pages < 2) return html``;
  const link = (number: number, label: string, rel: string): Html => {
    const query = new URLSearchParams(address.search);
    query.set('page', String(number));
    return html`<li><a rel="${rel}" href="/review?${query.toString()}">${label}</a></li>`;
  };
  return html`<nav class="pager" aria-label="${t('review.plans.pages')}"><ul>
    ${page > 1 ? link(page - 1, t('review.plans.previous'), 'prev') : ''}
    <li>${t('review.plans.page', { number: page, of: pages })}</li>
    ${page < pages ? link(page + 1, t('review.plans.next'), 'next') : ''}
  </ul></nav>`;
}

const askName = (view: View): Html =>
  view.session?.name !== undefined
    ? html``
    : html`<form method="post" action="/review/me" class="panel">${csrf(view)}${nameField(view, 'your-name')}
        <button class="usa-button">${view.t('review.me.save')}</button></form>`;

/** What waits for a case manager: alerts, requests, then the plans. */
export function inboxPage(
  view: View,
  found: {
    readonly alerts: readonly Task<Alert>[];
    readonly requests: readonly Task<Request>[];
    readonly listing: Listing;
    readonly filter: Filter;
  },
): string {
  const { t } = view;
  const { listing, filter } = found;
  return layout(
    view,
    t('review.inbox'),
    html`<h1>${t('review.inbox')}</h1>
    ${askName(view)}
    ${tasks(view, found.alerts, found.requests)}
    <section aria-labelledby="plans"><h2 id="plans">${t('review.plans.title')}</h2>
    ${filterForm(view, filter, listing.languages)}
    <p class="quiet" role="status">${listing.found === 0 ? t('review.plans.none') : t('review.plans.found', { count: listing.found })}</p>
    ${listing.found === 0 ? '' : table(view, listing.plans)}
    ${pager(view, listing)}
    </section>`,
  );
}
