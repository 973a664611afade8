import { html } from 'hono/html';
import { directionOf, type Html, languageLabel, words } from '../../exports/reading.ts';
import { assetsAt } from '../assets.ts';
import { csrf, type View } from '../view.ts';

function inLanguage({ address }: View, code: string): string {
  const query = new URLSearchParams(address.search);
  query.set('lang', code);
  return `${address.pathname}?${query}`;
}

function account(view: View): Html {
  const { t, session } = view;
  if (!session) return html``;
  return html`<li class="account"><a href="/review/me">${session.name === undefined ? t('review.aboutYou') : html`<bdi>${session.name}</bdi>`}</a></li>
    <li><form method="post" action="/review/sign-out">${csrf(view)}<button class="usa-button usa-button--unstyled">${t('review.signOut')}</button></form></li>`;
}

const languages = (view: View): Html =>
  html`${view.languages
    .filter((code) => code !== view.language)
    .map((code) => html`<li><a href="${inLanguage(view, code)}" lang="${code}" hreflang="${code}">${languageLabel(code, code)}</a></li>`)}`;

/** A page of the workspace: USWDS's header, then `main`. Pages of a client's plan name them in the heading, not in the title. */
export function layout(view: View, title: string, main: Html): string {
  const { t, language, session } = view;
  const page = html`<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} - ${t('review.product')}</title>
<link rel="stylesheet" href="${assetsAt}/css/uswds.min.css">
<link rel="stylesheet" href="${assetsAt}/css/review.css">
</head>
<body>
<a class="usa-skipnav" href="#main">${t('review.skip')}</a>
${view.practice ? html`<div class="practice" role="note"><div class="grid-container">${t('review.practice')}</div></div>` : ''}
<header class="bar">
<div class="grid-container bar-inside">
<a class="product" href="/review">${t('review.product')}</a>
<nav aria-label="${t('review.menu')}"><ul>
${
  session
    ? html`<li><a href="/review">${t('review.inbox')}</a></li>
<li><a href="/review/rehearse">${t('review.rehearse.title')}</a></li>
<li><a href="/review/readiness">${t('review.readiness.title')}</a></li>`
    : ''
}
${languages(view)}
${account(view)}
</ul></nav>
</div>
</header>
<main id="main" tabindex="-1" class="grid-container">
${main}
</main>
</body>
</html>`;
  return page.toString();
}

/** The heading of a client's page: their name as they gave it. */
export const clientHeading = (view: View, name: { readonly text: string; readonly language?: string } | undefined): Html =>
  name ? html`${view.t('review.plan.title')}: ${words(name)}` : html`${view.t('review.plan.title')}`;
