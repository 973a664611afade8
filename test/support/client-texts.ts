import { readFileSync } from 'node:fs';
import { conversationOf, type Facts } from '../../dialogs/index.ts';
import { asAsked } from '../../dialogs/kit/turn.ts';
import type { View } from '../../dialogs/kit/view.ts';
import { createCrises } from '../../src/bot/crisis.ts';
import { createFacts } from '../../src/bot/facts.ts';
import { smsText } from '../../src/channels/twilio/text.ts';
import { loadPrograms } from '../../src/programs/index.ts';
import type { ClientRecord } from '../../src/record/record.ts';
import { program, texts } from './talk-house.ts';

/** A text that clients read, as it reads with everything filled in: a question with its choices, or anything else that is said. */
export interface ClientText {
  readonly key: string;
  readonly text: string;
}

const crises = createCrises(program.country);
const facts: Facts = createFacts(program, texts, texts.languages, crises)('sms', Date.parse('2026-03-02T16:00:00.000Z'), undefined);
const programs = loadPrograms(new URL('../../docs/programs/', import.meta.url).pathname);

/** Every question of every program, and of the one that docs/programs.md shows. */
const questions = new Map([...programs.values()].flatMap((one) => [...conversationOf(one).questions]));

/** What is filled in. The client's own words are left out: only the marks around them stay. */
function sample(language: string): Readonly<Record<string, string>> {
  const t = texts.in(language);
  const own = '""';
  return {
    ...facts.words(t, language),
    emergency: crises.emergency,
    kept: t('consent.kept.days', { count: 365 }),
    line: own,
    wording: own,
    lines: crises.now(t, language),
    words: own,
    goal: own,
    support: own,
    list: `1) ${own}\n2) ${own}`,
    domain: t('strengths.domain.choices.home'),
    next: t('break.next.goals'),
    by: 'Dana Wu',
    question: t('catalogue.first-step'),
    code: 'ABCD-2345',
    link: 'https://plans.example.org/copy/x',
    limit: '3',
    count: '4',
    call: '1-800-799-7233',
    text: '88788',
    press: '1',
    keyword: 'START',
    visit: 'findahelpline.com',
  };
}

const filled = (text: string, words: Readonly<Record<string, string>>): string =>
  text.replace(/\{\{(\w+)\}\}/g, (all, name: string) => words[name] ?? all);

/** The texts of a language by their path, plurals in each form. */
function flat(part: object, path = ''): [string, string][] {
  return Object.entries(part).flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[`${path}${name}`, value]] : flat(value as object, `${path}${name}.`),
  );
}

/** What stands beside a question's `ask` and is neither its reason nor a choice, nor said on the web only, is another wording of it. */
const isWording = (id: string, name: string): boolean =>
  !/^(why|short|choices\..*|first|more|moreShort|always|days_.*)$/.test(name) || (name === 'more' && /^consent\.(who|kept)$/.test(id));

const readFile = (language: string): object => JSON.parse(readFileSync(new URL(`../../locales/${language}.json`, import.meta.url), 'utf8'));

/** The texts of a language, filled in. */
export const filledTexts = (language: string): ClientText[] =>
  flat(readFile(language)).map(([key, text]) => ({ key, text: filled(text, sample(language)) }));

/** Each question in each of its wordings, with its choices numbered, as one text message brings it. `record`: of a client with several lines. */
export function prompts(language: string, record: ClientRecord): ClientText[] {
  const view: View = { record: { ...record, language }, facts, t: texts.in(language), texts };
  const written = filledTexts(language);
  return [...questions.values()].flatMap((question) => {
    const asked = asAsked(question, view);
    const choices = asked.choices?.map((choice) => (choice.label.startsWith('"') ? { ...choice, label: '""' } : choice));
    const own = question.own?.(language).ask;
    const wordings = own
      ? [{ key: `${question.id}.ask`, text: own }]
      : written.filter(({ key }) => key.startsWith(`${question.id}.`) && isWording(question.id, key.slice(question.id.length + 1)));
    return wordings.map(({ key, text }) => ({
      key,
      text: smsText([{ type: 'message', text, channelData: { question: { ...asked, ...(choices && { choices }) } } }]),
    }));
  });
}

/** For staff, or for whoever runs the program: no client reads them. */
const forStaff = /^(review|print(?!\.copy)|terminal|rehearse)\.|^programs\.(?!fields)/;

/** Every text that a client may read, one by one, filled in. */
export const clientTexts = (language: string): ClientText[] => filledTexts(language).filter(({ key }) => !forStaff.test(key));
