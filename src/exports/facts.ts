import { html } from 'hono/html';
import { catalogueQuestion } from '../record/catalogue.ts';
import type { Clarification, Goal, Plan, Step, Strength, Support } from '../record/plan.ts';
import type { Quote } from '../record/quote.ts';
import { dayOrWords, type Html, proposal, type Reading, words } from './reading.ts';

/** One thing known about a line, beside its words. */
interface Fact {
  readonly label: string;
  readonly value: Html | string;
}

const fact = (label: string, value: Html | string | undefined): Fact[] => (value === undefined ? [] : [{ label, value }]);

const said = (reading: Reading, label: string, quotes: readonly Quote[] | undefined): Fact[] =>
  quotes && quotes.length > 0 ? [{ label, value: reading.quotes(quotes) }] : [];

const list = (values: readonly (Html | string)[]): Html => html`${values.map((value, i) => html`${i > 0 ? ', ' : ''}${value}`)}`;

function agreement({ t, reader }: Reading, plan: Plan, id: string): Fact[] {
  const stand = plan.agreement[id] ?? 'open';
  const own = { keep: t('print.copy.agreed'), disagree: t('print.copy.disagreed'), open: t('print.agreement.open') };
  const said = reader === 'client' ? own[stand] : t(`print.agreement.${stand}`);
  return [{ label: t('print.agreementLabel'), value: stand === 'disagree' ? html`<strong>${said}</strong>` : said }];
}

const domain = ({ t }: Reading, line: Strength | Goal): Fact[] =>
  line.domain ? [{ label: t('print.domainLabel'), value: t(`print.domain.${line.domain}`) }] : [];

const named = (lines: readonly (Strength | Support)[], ids: readonly string[]): Html | undefined => {
  const found = lines.filter(({ id }) => ids.includes(id));
  return found.length > 0 ? list(found.map(({ quotes: [first] }) => html`<q>${words(first!)}</q>`)) : undefined;
};

export const strengthFacts = (reading: Reading, plan: Plan, line: Strength): Fact[] => [
  ...fact(reading.t('print.whenLabel'), reading.t(`print.when.${line.when}`)),
  ...domain(reading, line),
  ...said(reading, reading.t('print.howItHelped'), line.howItHelped),
  ...agreement(reading, plan, line.id),
];

export function goalFacts(reading: Reading, plan: Plan, line: Goal): Fact[] {
  const { t, reader } = reading;
  const inHands = (control: NonNullable<Goal['control']>): string =>
    reader === 'client' && (control === 'mine' || control === 'later') ? t(`print.copy.${control}`) : t(`print.control.${control}`);
  return [
    ...said(reading, t('print.why'), line.why),
    ...domain(reading, line),
    ...fact(t('print.confidence'), line.confidence === undefined ? undefined : t('print.ofTen', { number: line.confidence })),
    ...fact(t('print.controlLabel'), line.control && inHands(line.control)),
    ...said(reading, t('print.controlWords'), line.controlWords),
    ...fact(t('print.strengthsThatHelp'), named(plan.strengths, line.strengthIds)),
    ...fact(t('print.supportsThatHelp'), named(plan.supports, line.supportIds)),
    ...fact(t('print.objective'), line.objective && proposal(reading, line.objective)),
    ...agreement(reading, plan, line.id),
  ];
}

export function stepFacts(reading: Reading, plan: Plan, line: Step): Fact[] {
  const { t, reader } = reading;
  const client = reader === 'client' ? t('print.copy.you') : t('print.whoIs.client');
  const who =
    line.who === 'client' ? client : line.who === 'case-manager' ? t('print.whoIs.case-manager') : named(plan.supports, [line.who]);
  return [
    ...fact(t('print.who'), who),
    ...fact(t('print.byDay'), line.by === undefined ? undefined : dayOrWords(reading, line.by)),
    ...fact(t('print.resourceLabel'), t(`print.resource.${line.resource}`)),
    ...(plan.agreement[line.id] ? agreement(reading, plan, line.id) : []),
  ];
}

export function supportFacts(reading: Reading, plan: Plan, line: Support): Fact[] {
  const { t, reader } = reading;
  const may = reader === 'client' && line.mayContact === 'ask-me' ? t('print.copy.askMe') : t(`print.mayContact.${line.mayContact}`);
  return [
    ...fact(t('print.kindLabel'), t(`print.kind.${line.kind}`)),
    ...said(reading, t('print.relationship'), line.relationshipWords),
    ...said(reading, t('print.helpWords'), line.helpWords),
    ...fact(t('print.helpLabel'), line.help.length > 0 ? list(line.help.map((kind) => t(`print.help.${kind}`))) : undefined),
    ...fact(t('print.mayContactLabel'), may),
    ...agreement(reading, plan, line.id),
  ];
}

/** Facts as a description list; nothing where there is none. */
export const factList = (facts: readonly Fact[]): Html =>
  facts.length === 0
    ? html``
    : html`<dl class="facts">${facts.map(({ label, value }) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>`;

/** The client's words of the line with this id. */
const lineOf = ({ goals, strengths, supports }: Plan, id: string | undefined): readonly Quote[] =>
  [...goals, ...goals.flatMap(({ steps }) => steps), ...strengths, ...supports].find((line) => line.id === id)?.quotes ?? [];

/** A case manager's question, or their wording of a line; the words it is about, and what became of it. */
export function clarified(reading: Reading, plan: Plan, question: Clarification): Html {
  const { t, reader } = reading;
  const { lineId, catalogueId, text, language, wording, chose, by, status, answer } = question;
  const known = catalogueQuestion(catalogueId ?? '');
  const skipped = reader === 'client' ? t('print.copy.skipped') : t('print.skippedAnswer');
  const became = chose ? html`<p>${t(chose === 'use' ? 'print.accepted' : 'print.kept')}</p>` : '';
  return html`${lineOf(plan, lineId).map((quote) => html`<p class="asked-about"><q>${words(quote)}</q></p>`)}
    ${wording ? html`<p>${t('print.otherWording', { who: by })}</p>` : ''}<p class="asked">${known ? t(`catalogue.${known.id}`) : words({ text: text ?? '', language })}</p>
    ${became}${status === 'open' ? html`<p>${t('print.open')}</p>` : status === 'skipped' ? html`<p>${skipped}</p>` : reading.quotes(answer)}`;
}

/** How the client may be reached safely, as they said it. */
export function contactFacts(reading: Reading, { client: { safeContact } }: Plan): Fact[] {
  const { t } = reading;
  const { device, mayWriteFirst, when } = safeContact;
  const parts = [...(device ? [t(`print.device.${device}`)] : []), ...(mayWriteFirst ? [t(`print.mayWriteFirst.${mayWriteFirst}`)] : [])];
  const words = when?.length ? html`${t('print.contactWhen')} ${reading.quotes(when)}` : '';
  return parts.length > 0 || words ? [{ label: t('print.safeContact'), value: html`${parts.join(' ')} ${words}` }] : [];
}

/** The program's name, as far as it is known. */
export const programName = ({ program }: Pick<Reading, 'program'>, id: string): Html | string => (program ? words(program(id).name) : id);

/** What a program asked beside what all ask: each field by its name, with what was picked in it. */
export const extras = (
  { program }: Pick<Reading, 'program'>,
  plan: Plan,
): readonly { title: Html | string; quotes: readonly Quote[]; picked?: Html | string }[] => {
  const known = program?.(plan.program);
  return plan.extras.map(({ field, quotes, value }) => ({
    title: known ? words(known.field(field)) : field,
    quotes,
    ...(value !== undefined && { picked: asPicked(known?.value(field, value), value) }),
  }));
};
const asPicked = (label: { readonly text: string; readonly language: string } | undefined, value: string): Html | string =>
  label ? words(label) : value;
