import { domainLabel, type Program } from '../src/programs/index.ts';
import { answerTo } from '../src/record/answers.ts';
import { addStrength } from '../src/record/lines.ts';
import { LifeDomain } from '../src/record/plan.ts';
import type { ClientRecord } from '../src/record/record.ts';
import { gathering } from './consent.ts';
import { choiceOf, type Given, ownWords, type Question, type Topic, type View, yesNo } from './kit/index.ts';
import { offerQuestion } from './offers.ts';
import { rounds } from './rounds.ts';
import { asChoice } from './words.ts';

type Domain = Program['domains'][number];

/** What was named, each a strength. */
export const addStrengths = (record: ClientRecord, { quotes, facts }: Given, when: 'now' | 'past', domain?: LifeDomain): ClientRecord =>
  quotes.reduce((sofar, quote, index) => {
    const found = domain ?? LifeDomain.safeParse(facts[index]?.domain).data;
    return addStrength(sofar, [quote], { when, ...(found && { domain: found }) });
  }, record);

const wantsMore = (record: ClientRecord): boolean => answerTo(record, 'strengths.more')?.value === 'yes';

/** One open question is enough for a first plan. */
const now: Question = {
  id: 'strengths.now',
  kind: ownWords('strength'),
  keep: (record, given) => addStrengths(record, given, 'now'),
  reply: (_given, { t }) => t('answers.noted'),
};

const more: Question = {
  id: 'strengths.more',
  kind: yesNo,
  keep: (record) => record,
  // Who says more at once need not be asked for it.
  otherWords: 'strength',
  inOtherWords: (record, given) => addStrengths(record, given, 'now'),
};

/** What worked before can work again. */
const past: Question = {
  id: 'strengths.past',
  kind: ownWords('strength'),
  when: ({ record }) => wantsMore(record),
  keep: (record, given) => addStrengths(record, given, 'past'),
};

/** The client chooses which parts of life to talk about, and when to stop; the program, which there are to choose from. */
function byDomain({ domains }: Program): readonly [inDomain: Question, domain: Question] {
  const domainOf = (value: string | undefined): Domain | undefined => domains.find(({ id }) => id === value);
  const domainRounds = (record: ClientRecord): readonly string[] =>
    rounds(record, 'strengths.domain', (value) => domainOf(value) !== undefined);
  const chosen = (record: ClientRecord): readonly string[] =>
    domainRounds(record).flatMap((round) => domainOf(answerTo(record, 'strengths.domain', round)?.value)?.id ?? []);
  /** In the words of its standard part of life where the team did not write its own in this language: no text mixes two. */
  const inWords = (domain: Domain | undefined, { t, record }: View): string => {
    if (!domain) return t('answers.it');
    const { text, language } = domainLabel(domain, t, record.language);
    return language === record.language ? text : t(`strengths.domain.choices.${domain.within}`);
  };

  const inDomain: Question = {
    id: 'strengths.in',
    kind: ownWords('strength'),
    about: ({ record }) => chosen(record),
    text: (view, about) => ({ words: { domain: inWords(domainOf(about), view) } }),
    keep: (record, given) => addStrengths(record, given, 'now', domainOf(given.about)?.within),
  };
  const domain: Question = {
    id: 'strengths.domain',
    kind: choiceOf((view) => [
      ...domains
        .filter(({ id }) => !chosen(view.record).includes(id))
        .map((one) => (one.label ? asChoice(one.id, domainLabel(one, view.t, view.record.language), view.record.language) : one.id)),
      'enough',
    ]),
    when: ({ record }) => wantsMore(record),
    about: ({ record }) => domainRounds(record),
    keep: (record) => record,
  };
  return [inDomain, domain];
}

const offer = offerQuestion('strengths.offer', 'strength', (record, { quote }) => addStrength(record, [quote], { when: 'now' }));

/** What works: skills, habits, what others thank them for. Never what is wrong. */
export const strengths = (program: Program): Topic => ({
  id: 'strengths',
  when: gathering,
  questions: [now, offer, more, past, ...byDomain(program)],
});
