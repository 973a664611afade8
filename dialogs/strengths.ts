import { answerTo } from '../src/record/answers.ts';
import { addStrength } from '../src/record/lines.ts';
import { LifeDomain } from '../src/record/plan.ts';
import type { ClientRecord } from '../src/record/record.ts';
import { gathering } from './consent.ts';
import { choiceOf, type Given, ownWords, type Question, type Topic, yesNo } from './kit/index.ts';
import { offerQuestion } from './offers.ts';
import { rounds } from './rounds.ts';

const add = (record: ClientRecord, { quotes, facts }: Given, when: 'now' | 'past', domain?: LifeDomain): ClientRecord =>
  quotes.reduce((sofar, quote, index) => {
    const found = domain ?? LifeDomain.safeParse(facts[index]?.domain).data;
    return addStrength(sofar, [quote], { when, ...(found && { domain: found }) });
  }, record);

const wantsMore = (record: ClientRecord): boolean => answerTo(record, 'strengths.more')?.value === 'yes';

/** One open question is enough for a first plan. */
const now: Question = {
  id: 'strengths.now',
  kind: ownWords('strength'),
  keep: (record, given) => add(record, given, 'now'),
  reply: (_given, { t }) => t('answers.noted'),
};

const more: Question = {
  id: 'strengths.more',
  kind: yesNo,
  keep: (record) => record,
  // Who says more at once need not be asked for it.
  otherWords: 'strength',
  inOtherWords: (record, given) => add(record, given, 'now'),
};

/** What worked before can work again. */
const past: Question = {
  id: 'strengths.past',
  kind: ownWords('strength'),
  when: ({ record }) => wantsMore(record),
  keep: (record, given) => add(record, given, 'past'),
};

const another = (value: string | undefined): boolean => LifeDomain.safeParse(value).success;
const domainRounds = (record: ClientRecord): readonly string[] => rounds(record, 'strengths.domain', another);
const chosen = (record: ClientRecord): readonly string[] =>
  domainRounds(record).flatMap((round) => LifeDomain.safeParse(answerTo(record, 'strengths.domain', round)?.value).data ?? []);

const inDomain: Question = {
  id: 'strengths.in',
  kind: ownWords('strength'),
  about: ({ record }) => chosen(record),
  text: ({ t }, about) => ({ words: { domain: t(`strengths.domain.choices.${about as LifeDomain}`) } }),
  keep: (record, given) => add(record, given, 'now', LifeDomain.parse(given.about)),
};

/** The client chooses which parts of life to talk about, and when to stop. */
const domain: Question = {
  id: 'strengths.domain',
  kind: choiceOf(({ record }) => [...LifeDomain.options.filter((one) => !chosen(record).includes(one)), 'enough']),
  when: ({ record }) => wantsMore(record),
  about: ({ record }) => domainRounds(record),
  keep: (record) => record,
};

const offer = offerQuestion('strengths.offer', 'strength', (record, { quote }) => addStrength(record, [quote], { when: 'now' }));

/** What works: skills, habits, what others thank them for. Never what is wrong. */
export const strengths: Topic = { id: 'strengths', when: gathering, questions: [now, offer, more, past, inDomain, domain] };
