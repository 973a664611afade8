import { askWord } from './code-word.ts';
import { gathering } from './consent.ts';
import { aName, choiceOf, type Question, type Topic, yesNoChoice } from './kit/index.ts';

/** The language comes first: everything after it must be understood. Each is offered in its own name, the one that was guessed first. */
const lang: Question = {
  id: 'welcome.lang',
  kind: choiceOf(({ facts, record }) =>
    facts.languages.toSorted((a, b) => Number(b.value === record.language) - Number(a.value === record.language)),
  ),
  skippable: false,
  keep: (record, { value }) => ({ ...record, language: value }),
};

/** Asked once a language, of a client who writes in it and has not chosen it: in both languages. What they said is kept as the answer it was. */
const change: Question = {
  id: 'welcome.switch',
  kind: choiceOf(({ t, texts }, language) =>
    (['yes', 'no'] as const).map((value) => {
      const labels = [texts.in(language)(`answers.${value}`), t(`answers.${value}`)];
      return { value, label: [...new Set(labels)].join(' / ') };
    }),
  ),
  aside: true,
  text: ({ texts, facts }, language) => {
    const name = facts.languages.find(({ value }) => value === language)?.label ?? language;
    return { words: { language: name, theirs: texts.in(language)('welcome.switch.goOn') } };
  },
  keep: (record, { value, about }) => (value === 'yes' ? { ...record, language: about } : record),
};

export const welcome: Topic = { id: 'welcome', when: ({ record }) => record.consent?.given !== false, questions: [lang, change] };

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
  when: ({ record }) => record.resting !== 'crisis',
  questions: [back, askWord],
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
