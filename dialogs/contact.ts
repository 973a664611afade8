import { answerTo } from '../src/record/answers.ts';
import { isTexted } from '../src/record/message.ts';
import { withUnplaced } from '../src/record/transcript.ts';
import { offerWord, setWord } from './code-word.ts';
import { agreed, gathering } from './consent.ts';
import { choice, inOnePiece, type Question, type Topic, yesNo } from './kit/index.ts';
import { programWords } from './words.ts';

/** Whose phone or computer it is decides what is shown on it and what is ever sent to it. */
const safe: Question = {
  id: 'contact.safe',
  kind: choice('mine', 'shared'),
  text: ({ facts }) => ({ name: isTexted(facts.channel) ? 'phone' : 'ask' }),
  keep: (record, { value }) => ({ ...record, contact: { ...record.contact, device: value === 'mine' ? 'mine' : 'shared' } }),
  takeBack: ({ contact: { device: _gone, ...contact }, ...record }) => ({ ...record, contact }),
  // Whatever is not plainly "only mine" is read as not: that is the safe side.
  inOtherWords: (record, { quotes }) => withUnplaced({ ...record, contact: { ...record.contact, device: 'shared' } }, quotes),
};

/** Asked only where there is a number that would ring. */
const write: Question = {
  id: 'contact.write',
  kind: choice('yes', 'times', 'no', 'ask-me'),
  when: ({ facts }) => facts.rings,
  keep: (record, { value }) => ({
    ...record,
    contact: { ...record.contact, mayWriteFirst: value === 'times' ? 'yes' : (value as 'yes' | 'no' | 'ask-me') },
  }),
  takeBack: ({ contact: { mayWriteFirst: _gone, ...contact }, ...record }) => ({ ...record, contact }),
};

/** Asked only of who says that some hours are better than others: whoever may be written to at any hour that we write is not asked which. */
const when: Question = {
  id: 'contact.when',
  kind: inOnePiece,
  when: ({ facts, record }) => facts.rings && answerTo(record, 'contact.write')?.value === 'times',
  keep: (record, { quotes }) => ({ ...record, contact: { ...record.contact, when: [...(record.contact.when ?? []), ...quotes] } }),
};

export const contact: Topic = { id: 'contact', when: agreed, questions: [safe, offerWord, setWord, write, when] };

const keepUrgent: Question['keep'] = (record, { quotes, message }, { facts }) => ({
  ...record,
  draft: { ...record.draft, urgent: [...record.draft.urgent, ...quotes] },
  requests: [...record.requests, { id: `request-${message.id.slice(1)}`, kind: 'urgent', at: facts.at, status: 'open', quotes }],
});
const whomToCall: Question['reply'] = (_given, view) => view.t('urgent.call', programWords(view));

/** What cannot wait comes before hopes: nobody without a bed tonight is asked about dreams first. */
const need: Question = {
  id: 'urgent.need',
  kind: yesNo,
  keep: (record) => record,
  inOtherWords: keepUrgent,
  reply: ({ value, quotes }, view) => (value === '' && quotes.length > 0 ? whomToCall({} as never, view) : undefined),
};

const what: Question = {
  id: 'urgent.what',
  kind: inOnePiece,
  when: ({ record }) => answerTo(record, 'urgent.need')?.value === 'yes',
  keep: keepUrgent,
  reply: whomToCall,
};

export const urgent: Topic = { id: 'urgent', when: gathering, questions: [need, what] };
