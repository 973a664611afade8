import { gathering } from './consent.ts';
import { inOnePiece, type Question, type Topic } from './kit/index.ts';

/** Hopes before strengths: strengths need something to be for. */
const hope: Question = {
  id: 'hopes.hope',
  kind: inOnePiece,
  keep: (record, { quotes }) => ({ ...record, draft: { ...record.draft, hopes: [...record.draft.hopes, ...quotes] } }),
  reply: (_given, { t }) => t('answers.noted'),
};

export const hopes: Topic = { id: 'hopes', when: gathering, questions: [hope] };
