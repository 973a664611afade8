import { submit } from '../src/record/submit.ts';
import { agreed } from './consent.ts';
import { type Question, type Topic, yesNoChoice } from './kit/index.ts';
import { mayShow, programWords } from './words.ts';

/** Nothing is handed over before the client says so; then they hear what happens next, and how to come back. */
const send: Question = {
  id: 'hand-over.send',
  kind: yesNoChoice('send', 'pause'),
  skippable: false,
  answered: ({ record }) => record.draft.status !== 'in-progress',
  text: (view) => ({ name: !mayShow(view) ? 'unread' : view.record.draft.partial ? 'partial' : 'ask', words: programWords(view) }),
  keep: (record, _given, { facts }) => ({
    ...submit(record, facts.at),
    resume: { hash: facts.code.hash, expires: facts.code.expires },
  }),
  reply: (_given, view) => view.t('hand-over.done', { ...programWords(view), code: view.facts.code.shown }),
};

export const handOver: Topic = { id: 'hand-over', when: agreed, questions: [send] };
