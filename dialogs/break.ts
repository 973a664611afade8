import { withAnswer } from '../src/record/answers.ts';
import { gathering } from './consent.ts';
import type { Topic as TopicType } from './kit/index.ts';
import { choice, type Question, type Topic, unfinished, type View } from './kit/index.ts';

/** Questions in the client's own words before a break is offered: people tire after five to seven (yes and no do not count). */
const sitting = 6;

const named: ReadonlySet<string> = new Set(['hopes', 'strengths', 'goals', 'supports', 'preferences', 'concerns']);

/** Offered between topics only: never in the middle of one. */
export function breakBetween(topics: readonly TopicType[]): Topic {
  const betweenTopics = (view: View): boolean => {
    const begun = ({ id }: Topic): boolean => Object.keys(view.record.answers).some((key) => key.startsWith(`${id}.`));
    return !topics.some((topic) => begun(topic) && unfinished(topic, view));
  };
  const offer: Question = {
    id: 'break.offer',
    kind: { ...choice('go-on', 'send', 'pause'), yes: 'pause', no: 'go-on' },
    answered: ({ record }) => record.sinceBreak < sitting,
    text: (view) => {
      const next = topics.find((topic) => unfinished(topic, view));
      return {
        words: {
          next: next ? view.t(`break.next.${named.has(next.id) ? (next.id as 'goals') : 'program'}`) : view.t('break.next.read-back'),
        },
      };
    },
    keep: (record, { value }) => ({
      ...record,
      sinceBreak: 0,
      draft: { ...record.draft, partial: value === 'send' },
    }),
    takeBack: (record) => ({ ...record, draft: { ...record.draft, partial: false } }),
    skipped: (record) => ({
      ...withAnswer(record, { id: 'break.offer' }, { ...record.answers['break.offer']!, value: 'go-on' }),
      sinceBreak: 0,
    }),
  };
  // What costs nothing to know comes first: this is asked in every turn.
  const isDue = (view: View): boolean => view.record.sinceBreak >= sitting && gathering(view) && betweenTopics(view);
  return { id: 'break', when: isDue, questions: [offer] };
}
