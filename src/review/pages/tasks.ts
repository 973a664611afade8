import { html } from 'hono/html';
import { type Html, languageLabel, moment, words } from '../../exports/reading.ts';
import { planIdOf } from '../../record/plan-of.ts';
import type { Alert, ClientRecord, Request } from '../../record/record.ts';
import { isHandedOver } from '../listing.ts';
import type { Task } from '../tasks.ts';
import { csrf, time, type View } from '../view.ts';

const boxOf = { A: 'error', B: 'warning', C: 'info' } as const;

function planLink({ t }: View, record: ClientRecord): Html {
  return isHandedOver(record.draft)
    ? html`<a href="/review/plans/${planIdOf(record.id)}">${t('review.alerts.openPlan')}</a>`
    : html`<span class="quiet">${t('review.alerts.noPlan')}</span>`;
}

const act = (view: View, action: string, label: string, of: string): Html =>
  html`<form method="post" action="${action}">${csrf(view)}<button class="usa-button usa-button--outline" aria-label="${of}">${label}</button></form>`;

function who(record: ClientRecord): Html {
  const name = record.draft.preferredName;
  return name && isHandedOver(record.draft) ? html`<p>${words(name)}</p>` : html``;
}

/** How the client wrote last: the channel, and the number where it is one. */
function reach({ t }: View, { routes }: ClientRecord): Html {
  const last = routes.toSorted((a, b) => b.lastInboundAt.localeCompare(a.lastInboundAt))[0];
  if (!last) return html``;
  const [number] = /\+\d+$/.exec(last.key) ?? [];
  const channel = t(`review.channel.${last.channel}`);
  const stopped = last.optOut ? html`<p>${t('review.plan.optedOut', { channel })}</p>` : '';
  return html`<p class="quiet">${t('review.requests.reach')}: ${channel} ${number ? html`<bdi>${number}</bdi>` : ''}</p>${stopped}`;
}

function alert(view: View, { record, item }: Task<Alert>): Html {
  const { t } = view;
  return html`<li class="usa-alert usa-alert--${boxOf[item.tier]} task" id="${item.id}"><div class="usa-alert__body">
    <h3 class="usa-alert__heading">${t(`review.alerts.tier.${item.tier}`)}
      ${item.escalatedAt === undefined ? '' : html`<span class="usa-tag usa-tag--big">${t('review.alerts.escalated')}</span>`}
      ${item.mayNeedReport ? html`<span class="usa-tag usa-tag--big">${t('review.alerts.mayNeedReport')}</span>` : ''}</h3>
    ${who(record)}
    <p class="said"><q>${words(item)}</q></p>
    <p class="quiet">${time(view, item.at)} &middot; ${languageLabel(view.language, item.language)} &middot; ${t('review.alerts.rule')} ${item.rule}</p>
    ${reach(view, record)}
    ${item.escalatedAt === undefined ? '' : html`<p>${t('review.alerts.escalatedAt')} ${time(view, item.escalatedAt)}</p>`}
    ${item.unanswered ? html`<p>${t('review.alerts.unanswered')}</p>` : ''}
    <div class="task-acts">
      ${act(view, `/review/alerts/${record.id}/${item.id}`, t('review.alerts.acknowledge'), t('review.alerts.acknowledgeOf', { when: moment(view, item.at) }))}
      ${planLink(view, record)}
    </div>
  </div></li>`;
}

function request(view: View, { record, item }: Task<Request>): Html {
  const { t } = view;
  const kind = t(`review.requests.kind.${item.kind}`);
  return html`<li class="task request" id="${item.id}">
    <h3>${kind}</h3>
    ${who(record)}
    ${item.quotes.map((quote) => html`<p class="said"><q>${words(quote)}</q></p>`)}
    <p class="quiet">${time(view, item.at)}</p>
    ${reach(view, record)}
    <div class="task-acts">
      ${act(view, `/review/requests/${record.id}/${item.id}`, t('review.requests.done'), t('review.requests.doneOf', { kind, when: moment(view, item.at) }))}
      ${planLink(view, record)}
    </div>
  </li>`;
}

/** What stands above the drafts: alerts until somebody acknowledges them, then what clients asked for. */
export function tasks(view: View, alerts: readonly Task<Alert>[], requests: readonly Task<Request>[]): Html {
  const { t } = view;
  return html`<section aria-labelledby="alerts"><h2 id="alerts">${t('review.alerts.title')} (${alerts.length})</h2>
    ${alerts.length === 0 ? html`<p class="quiet">${t('review.alerts.none')}</p>` : html`<ul class="tasks">${alerts.map((task) => alert(view, task))}</ul>`}
  </section>
  <section aria-labelledby="requests"><h2 id="requests">${t('review.requests.title')} (${requests.length})</h2>
    ${requests.length === 0 ? html`<p class="quiet">${t('review.requests.none')}</p>` : html`<ul class="tasks">${requests.map((task) => request(view, task))}</ul>`}
  </section>`;
}
