import type { Translate } from '../../i18n/index.ts';
import type { Plan } from '../../record/plan.ts';
import type { Quote } from '../../record/quote.ts';
import type { DeadEnd, Line, Report } from '../../rehearsal/index.ts';

const indented = (who: string, text: string): string => `${who}: ${text.replace(/\n+/g, `\n${' '.repeat(who.length + 2)}`)}`;

function lineOf({ from, text, choices, segments, note }: Line, t: Translate): string {
  if (note) return `(${t(`review.rehearse.note.${note.what}`, { count: note.hours ?? 0 })})`;
  const cost = segments === undefined ? '' : `  (${t('terminal.segments', { count: segments.count, encoding: segments.encoding })})`;
  const offered = choices.length > 0 ? `  [${choices.join(' | ')}]` : '';
  return indented(t(`review.conversation.${from as 'client'}`), text) + offered + cost;
}

const said = (quotes: readonly Quote[]): string => quotes.map(({ text }) => `"${text}"`).join(', ');

/** The plan in short: what is in it, in the client's words. */
function planLines(plan: Plan, t: Translate): string[] {
  const part = (title: string, quotes: readonly (readonly Quote[])[]): string[] =>
    quotes.length === 0 ? [] : [`${title}:`, ...quotes.map((one) => `  - ${said(one)}`)];
  return [
    ...part(
      t('print.urgent'),
      plan.urgent.map((quote) => [quote]),
    ),
    ...part(
      t('print.hopes'),
      plan.hopes.map((quote) => [quote]),
    ),
    ...plan.goals.flatMap(({ rank, quotes, why = [], steps }) => [
      `${t('print.goal', { number: rank })}: ${said(quotes)}`,
      ...(why.length > 0 ? [`  ${t('print.why')}: ${said(why)}`] : []),
      ...steps.map((step) => `  ${t('print.steps')}: ${said(step.quotes)}`),
    ]),
    ...part(
      t('print.strengths'),
      plan.strengths.map(({ quotes }) => quotes),
    ),
    ...part(
      t('print.supports'),
      plan.supports.map(({ quotes }) => quotes),
    ),
    ...plan.extras.flatMap(({ field, quotes }) => part(field, [quotes])),
    ...part(
      t('print.preferences'),
      plan.preferences.map((quote) => [quote]),
    ),
    ...part(
      t('print.concerns'),
      plan.concerns.map((quote) => [quote]),
    ),
    ...part(
      t('print.unplaced'),
      plan.unplaced.map((quote) => [quote]),
    ),
  ];
}

/** A dead end in words. */
const deadEnd = ({ what, question, said: words }: DeadEnd, t: Translate): string =>
  `- ${t(`review.rehearse.deadEnd.${what}`)} (${question ?? '-'}) "${words}"`;

/** A whole rehearsal as text, to be read in a terminal. */
export function transcriptOf({ lines, questions, messages, segments, grade, deadEnds, plan }: Report, t: Translate): string {
  return [
    ...lines.map((line) => lineOf(line, t)),
    '',
    ...planLines(plan, t),
    '',
    `${t('review.rehearse.questions')}: ${questions}`,
    `${t('review.rehearse.messages')}: ${messages}`,
    ...(segments ? [`${t('review.rehearse.segments')}: ${segments.all}`, `${t('review.rehearse.segmentsOwn')}: ${segments.own}`] : []),
    ...(grade ? [`${t('review.rehearse.grade')}: ${grade.all}`, `${t('review.rehearse.hardest')}: ${grade.hardest}: ${grade.text}`] : []),
    ...(deadEnds.length > 0
      ? [`${t('review.rehearse.deadEnds')}:`, ...deadEnds.map((one) => deadEnd(one, t))]
      : [t('review.rehearse.noDeadEnds')]),
  ].join('\n');
}
