import { html } from 'hono/html';
import { factList } from '../../exports/facts.ts';
import { planSections } from '../../exports/print.ts';
import { type Html, languageLabel, plainQuotes, words } from '../../exports/reading.ts';
import type { Casting, DeadEnd, Line, Rehearsals, Report } from '../../rehearsal/index.ts';
import { box, csrf, type View } from '../view.ts';
import { layout } from './layout.ts';

interface Option {
  readonly value: string;
  readonly label: Html | string;
  readonly language?: string;
}

function select(view: View, name: keyof Casting, options: readonly Option[], chosen: string | undefined): Html {
  return html`<div><label class="usa-label" for="${name}">${view.t(`review.rehearse.${name}`)}</label>
    <select class="usa-select" id="${name}" name="${name}">${options.map(
      ({ value, label, language }) =>
        html`<option value="${value}"${language && language !== view.language ? html` lang="${language}"` : ''}${value === chosen ? html` selected` : ''}>${label}</option>`,
    )}</select></div>`;
}

function form(view: View, rehearsals: Rehearsals, casting: Casting | undefined): Html {
  const { t } = view;
  const persona = (id: Casting['persona']): Option => {
    const { text, language } = rehearsals.about(id, view.language);
    return { value: id, label: text, language };
  };
  const program = (id: string): Option => {
    const { text, language } = view.program(id).name;
    return { value: id, label: text, language };
  };
  return html`<form method="post" action="/review/rehearse" class="casting">${csrf(view)}
    ${select(view, 'persona', rehearsals.personas.map(persona), casting?.persona)}
    ${select(
      view,
      'language',
      rehearsals.languages.map((code) => ({ value: code, label: languageLabel(view.language, code) })),
      casting?.language,
    )}
    ${select(
      view,
      'channel',
      rehearsals.channels.map((channel) => ({ value: channel, label: t(`review.channel.${channel}`) })),
      casting?.channel,
    )}
    ${select(view, 'program', rehearsals.programs.map(program), casting?.program)}
    ${select(
      view,
      'behaviour',
      rehearsals.behaviours.map((behaviour) => ({ value: behaviour, label: t(`review.rehearse.behaviours.${behaviour}`) })),
      casting?.behaviour,
    )}
    <button class="usa-button">${t('review.rehearse.hold')}</button></form>`;
}

function lineItem(view: View, { from, text, language, choices, segments, note }: Line): Html {
  const { t } = view;
  if (note) return html`<li class="message quiet">${t(`review.rehearse.note.${note.what}`, { count: note.hours ?? 0 })}</li>`;
  const cost = segments && t('terminal.segments', { count: segments.count, encoding: segments.encoding });
  return html`<li class="message from-${from}">
    <p class="quiet"><strong>${t(`review.conversation.${from}`)}</strong> ${cost ?? ''}</p>
    <p class="message-text">${words({ text, language })}</p>
    ${choices.length > 0 ? html`<ul class="offered">${choices.map((choice) => html`<li>${words({ text: choice, language })}</li>`)}</ul>` : ''}</li>`;
}

const deadEndItem = ({ t }: View, { what, question, said }: DeadEnd): Html =>
  html`<li>${t(`review.rehearse.deadEnd.${what}`)}${question === undefined ? '' : html` (${question})`}: <q>${words({ text: said })}</q></li>`;

function deadEnds(view: View, { deadEnds: found }: Report): Html {
  const { t } = view;
  if (found.length === 0) return box('success', t('review.rehearse.noDeadEnds'));
  return box('error', html`<p>${t('review.rehearse.deadEnds')}</p><ul class="usa-list">${found.map((one) => deadEndItem(view, one))}</ul>`);
}

function result(view: View, report: Report): Html {
  const { t } = view;
  const { questions, messages, segments, grade, plan } = report;
  const figures = [
    { label: t('review.rehearse.questions'), value: String(questions) },
    { label: t('review.rehearse.messages'), value: String(messages) },
    ...(segments ? [{ label: t('review.rehearse.segments'), value: String(segments.all) }] : []),
    ...(segments ? [{ label: t('review.rehearse.segmentsOwn'), value: String(segments.own) }] : []),
    ...(grade ? [{ label: t('review.rehearse.grade'), value: String(grade.all) }] : []),
    ...(grade
      ? [{ label: t('review.rehearse.hardest'), value: html`${grade.hardest}: ${words({ text: grade.text, language: 'en' })}` }]
      : []),
  ];
  return html`<section aria-labelledby="result"><h2 id="result">${t('review.rehearse.result')}</h2>
    ${deadEnds(view, report)}${factList(figures)}</section>
    <section aria-labelledby="transcript"><h2 id="transcript">${t('review.rehearse.transcript')}</h2>
    <ol class="messages">${report.lines.map((line) => lineItem(view, line))}</ol></section>
    <section aria-labelledby="plan"><h2 id="plan">${t('review.rehearse.plan')}</h2></section>
    <div class="rehearsed-plan">${planSections({ ...view, reader: 'case-manager', quotes: plainQuotes }, plan)}</div>`;
}

/** Pick a simulated client and read how it went. With a casting and no report, there were too many. */
export function rehearsePage(view: View, rehearsals: Rehearsals, casting?: Casting, report?: Report): string {
  const { t } = view;
  return layout(
    view,
    t('review.rehearse.title'),
    html`<h1>${t('review.rehearse.title')}</h1>
    <p>${t('review.rehearse.help')}</p>
    ${casting && !report ? html`<div role="alert">${box('warning', t('review.rehearse.tooMany'))}</div>` : ''}
    ${form(view, rehearsals, casting)}
    ${report ? result(view, report) : ''}`,
  );
}
