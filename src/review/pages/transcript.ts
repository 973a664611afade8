import { html } from 'hono/html';
import { type Html, words } from '../../exports/reading.ts';
import { placedQuotes } from '../../record/lines.ts';
import type { Message } from '../../record/message.ts';
import type { Plan } from '../../record/plan.ts';
import type { ClientRecord } from '../../record/record.ts';
import { time, translated, type View, withTranslation } from '../view.ts';
import { clientHeading, layout } from './layout.ts';
import { translationBar } from './translation.ts';

interface Slice {
  readonly messageId: string;
  readonly start: number;
  readonly end: number;
}

/** The slice that a link came from: `m12.3.20` is message m12, from 3 to 20. */
function sliceOf(text: string | null): Slice | undefined {
  const [, messageId, start, end] = /^(m\d+)\.(\d+)\.(\d+)$/.exec(text ?? '') ?? [];
  return messageId === undefined ? undefined : { messageId, start: Number(start), end: Number(end) };
}

const covers = (slice: Slice, start: number, end: number): boolean => slice.start <= start && end <= slice.end;

/** A message's text with the quoted slices marked; cut wherever one begins or ends, for they may overlap. */
function marked(view: View, { text }: Message, quoted: readonly Slice[], chosen: Slice | undefined): Html {
  const slices = chosen ? [...quoted, chosen] : quoted;
  const cuts = [...new Set([0, text.length, ...slices.flatMap(({ start, end }) => [start, end])])]
    .filter((cut) => cut <= text.length)
    .sort((a, b) => a - b);
  return html`${cuts.slice(1).map((end, i) => {
    const start = cuts[i]!;
    const piece = text.slice(start, end);
    if (chosen && covers(chosen, start, end))
      return html`<mark class="chosen" title="${view.t('review.conversation.chosen')}">${piece}</mark>`;
    return quoted.some((slice) => covers(slice, start, end)) ? html`<mark>${piece}</mark>` : piece;
  })}`;
}

function said(view: View, message: Message, quotes: readonly Slice[], chosen: Slice | undefined): Html {
  const here = ({ messageId }: Slice): boolean => messageId === message.id;
  const text =
    message.from === 'client'
      ? html`<bdi lang="${message.language}" dir="auto">${marked(view, message, quotes.filter(here), chosen && here(chosen) ? chosen : undefined)}</bdi>`
      : words(message);
  return html`<li id="${message.id}" class="message from-${message.from}" tabindex="-1">
    <p class="quiet"><strong>${view.t(`review.conversation.${message.from}`)}</strong> ${time(view, message.at)}</p>
    <p class="message-text">${text}${translated(view, message)}</p></li>`;
}

/** The whole conversation; where a line's words stand in it is marked. */
export function transcriptPage(given: View, plan: Plan, record: ClientRecord): string {
  const view = withTranslation(given, record);
  const { t } = view;
  const chosen = sliceOf(view.address.searchParams.get('quote'));
  const quotes = placedQuotes(record);
  return layout(
    view,
    t('review.conversation.title'),
    html`<p><a href="/review/plans/${plan.id}">${clientHeading(view, plan.client.preferredName)}</a></p>
    <h1>${t('review.conversation.title')}</h1>
    <p>${t('review.conversation.help')}</p>
    ${translationBar(view, plan, record, '/transcript')}
    <ol class="messages">${record.transcript.filter(({ event }) => event === undefined).map((message) => said(view, message, quotes, chosen))}</ol>`,
  );
}
