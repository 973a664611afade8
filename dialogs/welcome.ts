import { gathering } from './consent.ts';
import { aName, choiceOf, type Question, type Topic, yesNoChoice } from './kit/index.ts';

/** The language comes first: everything after it must be understood. Each is offered in its own name. */
const lang: Question = {
  id: 'welcome.lang',
  kind: choiceOf(({ facts }) => facts.languages),
  skippable: false,
  keep: (record, { value }) => ({ ...record, language: value }),
};

export const welcome: Topic = { id: 'welcome', when: ({ record }) => record.consent?.given !== false, questions: [lang] };

/** After a silence, a pause or crisis words of tier B nothing is asked before the client chooses to go on; and no content is shown. */
const back: Question = {
  id: 'welcome.back',
  kind: yesNoChoice('go-on', 'pause', 'person'),
  skippable: false,
  answered: ({ record }) => record.resting === undefined,
  text: ({ record }) => ({ name: record.resting === 'concern' ? 'concern' : 'ask' }),
  keep: (record) => {
    const { resting: _over, ...rest } = record;
    return rest;
  },
};

export const resting: Topic = {
  id: 'resting',
  when: ({ record }) => record.resting !== undefined && record.resting !== 'crisis',
  questions: [back],
};

/** What to call them; a name is the first thing that is theirs. */
const preferred: Question = {
  id: 'name.preferred',
  kind: aName,
  keep: (record, { quotes: [name] }) =>
    name === undefined || record.draft.preferredName
      ? { ...record, draft: { ...record.draft, unplaced: [...record.draft.unplaced, ...(name ? [name] : [])] } }
      : { ...record, draft: { ...record.draft, preferredName: name } },
};

export const name: Topic = { id: 'name', when: gathering, questions: [preferred] };
