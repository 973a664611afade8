import { answerTo } from '../src/record/answers.ts';
import { refused } from '../src/record/consent.ts';
import { isTexted } from '../src/record/message.ts';
import type { ClientRecord } from '../src/record/record.ts';
import { type Question, type Topic, type View, yesNo, yesNoChoice } from './kit/index.ts';
import { programWords } from './words.ts';

/** Changes when what is agreed to changes; kept with each consent. */
export const consentVersion = '2026-11';

const bySms = ({ facts }: View): boolean => isTexted(facts.channel);
const readMore = (view: View, id: string): boolean => answerTo(view.record, id)?.value === 'more';

/** What every consent text may name; how long words are kept is said only as the program really does it. */
const words = (view: View): Record<string, string> => ({
  ...programWords(view),
  emergency: view.facts.emergency,
  kept:
    view.facts.retentionDays === undefined
      ? view.t('consent.kept.always')
      : view.t('consent.kept.days', { count: view.facts.retentionDays }),
});

/** What is kept all the same is said. */
const afterRefusal = (view: View): string =>
  [view.t('consent.refused', words(view)), ...(view.record.alerts.length > 0 ? [view.t('controls.alertStays')] : [])].join(' ');

/** By text message, consent is three short messages, each waiting for an OK; "?" reads more. */
const shortMessage = (id: string): Question => ({
  id,
  kind: yesNoChoice('ok', 'no', 'more'),
  skippable: false,
  mayBeUnknown: false,
  when: (view) => bySms(view) && !view.record.consent,
  answered: ({ record }) => answerTo(record, id)?.value === 'ok',
  text: (view) => ({ name: readMore(view, id) ? 'more' : 'ask', words: words(view) }),
  keep: (record, { value }, { facts }) => (value === 'no' ? refused(record, consentVersion, facts.at) : record),
  reply: ({ value }, view) => (value === 'no' ? afterRefusal(view) : undefined),
});

const agree: Question = {
  id: 'consent.agree',
  kind: yesNoChoice('agree', 'no', 'more'),
  skippable: false,
  mayBeUnknown: false,
  answered: ({ record }) => record.consent !== undefined,
  intro: (view, again) => {
    const asked = answerTo(view.record, 'consent.agree');
    if (asked?.value === 'more')
      return asked.at === view.facts.at ? view.t(bySms(view) ? 'consent.agree.moreShort' : 'consent.agree.more', words(view)) : undefined;
    return again || bySms(view) ? undefined : view.t('consent.agree.first', words(view));
  },
  text: (view) => ({ name: bySms(view) ? 'short' : 'ask', words: words(view) }),
  keep: (record, { value }, { facts }) => {
    if (value === 'no') return refused(record, consentVersion, facts.at);
    if (value !== 'agree') return record;
    return { ...record, consent: { given: true, version: consentVersion, language: record.language, at: facts.at } };
  },
  reply: ({ value }, view) => (value === 'no' ? afterRefusal(view) : undefined),
};

/** Nothing is asked of anybody who has not agreed, and after a no nothing more is asked at all. */
export const consent: Topic = {
  id: 'consent',
  when: ({ record }) => record.consent === undefined,
  questions: [shortMessage('consent.who'), shortMessage('consent.kept'), agree],
};

/** What everything after consent waits for. */
export const agreed = ({ record }: View): boolean => record.consent?.given === true;
/** Still gathering: agreed, not handed over, and not asked to send what there is. */
export const gathering = (view: View): boolean =>
  agreed(view) && view.record.draft.status === 'in-progress' && answerTo(view.record, 'break.offer')?.value !== 'send';

/** Of what is said about the model; kept with each answer. */
const modelVersion = '2026-12';

const withModelConsent = (record: ClientRecord, given: boolean, { facts }: View): ClientRecord => ({
  ...record,
  modelConsent: { given, version: modelVersion, language: record.language, at: facts.at },
});

/** Only a plain yes lets a model see a word; whatever else is answered changes nothing for the client. */
const model: Question = {
  id: 'consent.model',
  kind: yesNo,
  when: ({ facts }) => facts.model === true,
  keep: (record, { value }, view) => withModelConsent(record, value === 'yes', view),
  skipped: (record, view) => withModelConsent(record, false, view),
};

/** Asked after consent, before anything of the client's own is said, where a model is switched on. */
export const modelConsent: Topic = { id: 'model', when: gathering, questions: [model] };
