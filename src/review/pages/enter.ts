import { html } from 'hono/html';
import { type Html, languageLabel } from '../../exports/reading.ts';
import { box, csrf, type View } from '../view.ts';
import { layout } from './layout.ts';

function aboutFields(view: View): Html {
  const { t, session } = view;
  return html`<label class="usa-label" for="name">${t('review.signIn.name')}</label>
    <span class="usa-hint" id="name-hint">${t('review.signIn.nameHint')}</span>
    <input class="usa-input" id="name" name="name" maxlength="100" autocomplete="name" aria-describedby="name-hint" value="${session?.name ?? ''}">
    <input type="hidden" name="about" value="writes">
    <fieldset class="usa-fieldset"><legend class="usa-legend">${t('review.signIn.writes')}</legend>
      <span class="usa-hint">${t('review.signIn.writesHint')}</span>
      ${view.languages.map(
        (
          code,
        ) => html`<div class="usa-checkbox"><input class="usa-checkbox__input" type="checkbox" id="writes-${code}" name="writes" value="${code}"${session?.writes.includes(code) ? html` checked` : ''}>
          <label class="usa-checkbox__label" for="writes-${code}">${languageLabel(view.language, code)}</label></div>`,
      )}
    </fieldset>`;
}

/** Before sign-in. `token`: of an open link; its one button uses it up. `note`: what became of the link or session before. */
export function signInPage(view: View, token: string | undefined, note?: 'gone' | 'out'): string {
  const { t } = view;
  const form = html`<p>${t('review.signIn.open')}</p>
    <form method="post" action="/review/sign-in" class="usa-form usa-form--large">
      <input type="hidden" name="token" value="${token ?? ''}">
      ${aboutFields(view)}
      <button class="usa-button">${t('review.signIn.button')}</button></form>`;
  return layout(
    view,
    t('review.signIn.title'),
    html`<h1>${t('review.signIn.title')}</h1>
    ${note ? box(note === 'gone' ? 'warning' : 'info', t(`review.signIn.${note}`)) : ''}
    ${token === undefined ? html`<p>${t('review.signIn.needed')}</p>` : form}`,
  );
}

/** The case manager's name and languages. `first`: they came here from something that needs the name. */
export function mePage(view: View, first: boolean): string {
  const { t } = view;
  return layout(
    view,
    t('review.me.title'),
    html`<h1>${t('review.me.title')}</h1>
    ${first ? box('warning', t('review.me.first')) : ''}
    <form method="post" action="/review/me" class="usa-form usa-form--large">${csrf(view)}${aboutFields(view)}
      <button class="usa-button">${t('review.me.save')}</button></form>`,
  );
}

/** A page that says, in plain words, why something did not work and what to do. `kept`: what they had written. */
export function problemPage(
  view: View,
  problem: { readonly title: string; readonly text: string; readonly kept?: readonly string[]; readonly back?: string | undefined },
): string {
  const { t } = view;
  return layout(
    view,
    problem.title,
    html`<h1>${problem.title}</h1>
    <p>${problem.text}</p>
    ${problem.kept?.length ? html`<p>${t('review.errors.yourText')}</p>${problem.kept.map((text) => html`<p class="panel"><bdi dir="auto">${text}</bdi></p>`)}` : ''}
    <p>${problem.back === undefined ? html`<a href="/review">${t('review.errors.toInbox')}</a>` : html`<a href="${problem.back}">${t('review.errors.back')}</a>`}</p>`,
  );
}
