import { answerTo } from '../src/record/answers.ts';
import { addSupport, changeSupport } from '../src/record/lines.ts';
import type { Support } from '../src/record/plan.ts';
import type { ClientRecord } from '../src/record/record.ts';
import { gathering } from './consent.ts';
import { choice, inOnePiece, ownWords, type Question, type Topic, type View, yesNo } from './kit/index.ts';
import { offerQuestion } from './offers.ts';
import { rounds } from './rounds.ts';
import { shortly } from './words.ts';

const supportRounds = (record: ClientRecord): readonly string[] => rounds(record, 'supports.another', (value) => value === 'yes');
const supportOf = (record: ClientRecord, id: string): Support | undefined => record.draft.supports.find((support) => support.id === id);
const wantsMore = ({ record }: View): boolean => answerTo(record, 'supports.more')?.value === 'yes';
const which = (view: View, about: string) => ({ words: { support: shortly(view, supportOf(view.record, about)?.quotes ?? [], 40) } });

const offer = offerQuestion('supports.offer', 'support', (record, { quote, supportKind, relationshipWords }) =>
  addSupport(record, [quote], {
    ...(supportKind && { kind: supportKind }),
    ...(relationshipWords && { relationshipWords: [relationshipWords] }),
  }),
);

/** What was named, each a support. */
export const addSupports: Question['keep'] = (record, { quotes, facts }) =>
  quotes.reduce((sofar, quote, index) => {
    const { supportKind, relationshipWords } = facts[index] ?? {};
    return addSupport(sofar, [quote], {
      ...(supportKind && { kind: supportKind }),
      ...(relationshipWords && { relationshipWords: [relationshipWords] }),
    });
  }, record);

/** People, and also places, groups and services: what the client counts on, paid or not. */
const who: Question = {
  id: 'supports.who',
  kind: ownWords('support'),
  about: ({ record }) => supportRounds(record),
  text: (_view, about) => ({ name: about === '1' ? 'ask' : 'next' }),
  keep: addSupports,
  reply: (_given, { t }) => t('answers.noted'),
};

const more: Question = {
  id: 'supports.more',
  kind: yesNo,
  when: ({ record }) => record.draft.supports.length > 0,
  keep: (record) => record,
};

const perSupport = ['supports.relationship', 'supports.help', 'supports.contact'] as const;

/** The one that is being talked about: the first with a question left. */
function current(view: View): readonly string[] {
  if (!wantsMore(view)) return [];
  const left = ({ id, relationshipWords, kind }: Support): boolean =>
    perSupport.some(
      (question) =>
        !answerTo(view.record, question, id) && !(question === 'supports.relationship' && (relationshipWords || kind !== 'person')),
    );
  const support = view.record.draft.supports.find(left);
  return support ? [support.id] : [];
}

/** Not asked where the words say it ("my sister Ana"), nor of a place or a group. */
const relationship: Question = {
  id: 'supports.relationship',
  kind: inOnePiece,
  about: (view) =>
    current(view).filter((id) => {
      const support = supportOf(view.record, id);
      return support?.kind === 'person' && (!support.relationshipWords || answerTo(view.record, 'supports.relationship', id) !== undefined);
    }),
  text: which,
  keep: (record, { quotes, about }) =>
    changeSupport(record, about, (line) => ({ ...line, relationshipWords: [...(line.relationshipWords ?? []), ...quotes] })),
};

const help: Question = {
  id: 'supports.help',
  kind: choice('practical', 'emotional', 'information'),
  about: current,
  text: which,
  keep: (record, { value, about }) =>
    changeSupport(record, about, (line) => ({ ...line, help: [...new Set([...line.help, value as Support['help'][number]])] })),
  takeBack: (record, { value }, about) =>
    changeSupport(record, about, (line) => ({ ...line, help: line.help.filter((one) => one !== value) })),
  inOtherWords: (record, { quotes, about }) =>
    changeSupport(record, about, (line) => ({ ...line, helpWords: [...(line.helpWords ?? []), ...quotes] })),
};

/** Nobody is contacted without the client's yes; until then it is "ask me first". */
const mayContact: Question = {
  id: 'supports.contact',
  kind: choice('yes', 'no', 'ask-me'),
  about: current,
  text: which,
  keep: (record, { value, about }) => changeSupport(record, about, (line) => ({ ...line, mayContact: value as Support['mayContact'] })),
  takeBack: (record, _answer, about) => changeSupport(record, about, (line) => ({ ...line, mayContact: 'ask-me' })),
};

const another: Question = {
  id: 'supports.another',
  kind: yesNo,
  when: (view) => wantsMore(view) && current(view).length === 0,
  about: ({ record }) =>
    supportRounds(record).filter((round) => {
      const said = answerTo(record, 'supports.who', round);
      return said?.status === 'answered' && said.value !== 'none';
    }),
  keep: (record) => record,
  otherWords: 'support',
  inOtherWords: addSupports,
};

export const supports: Topic = {
  id: 'supports',
  when: gathering,
  questions: [offer, who, more, relationship, help, mayContact, another],
};
