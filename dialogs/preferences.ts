import { answerTo } from '../src/record/answers.ts';
import type { ClientRecord } from '../src/record/record.ts';
import { gathering } from './consent.ts';
import { inOnePiece, type Question, type Topic, type View, yesNo } from './kit/index.ts';

/** "Want to say more?" at the end of the supports speaks of these too; who has named nobody was not asked that, and is asked here. */
const isOffered = ({ record }: View): boolean => {
  const more = answerTo(record, 'supports.more');
  return more ? more.value === 'yes' : record.draft.supports.length === 0;
};

type Part = 'preferences' | 'concerns';
const add =
  (part: Part): Question['keep'] =>
  (record: ClientRecord, { quotes }) => ({ ...record, draft: { ...record.draft, [part]: [...record.draft[part], ...quotes] } });

/** Whether they want to say it at all; who says it at once has said yes. */
const more = (part: Part): Question => ({
  id: `${part}.more`,
  kind: yesNo,
  when: isOffered,
  keep: (record) => record,
  inOtherWords: add(part),
});

const words = (part: Part, name: string): Question => ({
  id: `${part}.${name}`,
  kind: inOnePiece,
  when: ({ record }) => answerTo(record, `${part}.more`)?.value === 'yes',
  keep: add(part),
});

/** How the client likes to be helped. */
export const preferences: Topic = { id: 'preferences', when: gathering, questions: [more('preferences'), words('preferences', 'how')] };

/** What worries them, only as they bring it up. */
export const concerns: Topic = { id: 'concerns', when: gathering, questions: [more('concerns'), words('concerns', 'what')] };
