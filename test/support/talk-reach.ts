import { returnToClient } from '../../src/record/review.ts';
import { rich } from './talk-answers.ts';
import { startTalk, type Talk, type TalkOptions } from './talk.ts';

let questions = 0;
const newId = (prefix: string): string => `${prefix}-${++questions}`;

/** A case manager has read the plan and asks something about its first goal, and something else. */
export async function askBack(talk: Talk): Promise<void> {
  await talk.change((record) =>
    returnToClient(
      record,
      {
        by: 'Dana Wu',
        at: new Date(talk.clock.now()).toISOString(),
        version: record.draft.version,
        questions: [{ lineId: record.draft.goals[0]!.id, catalogueId: 'why' }, { catalogueId: 'anything-else' }],
      },
      newId,
    ),
  );
}

/** A conversation in which this question is open for the first time, by the longest way. */
export async function reach(id: string, options: TalkOptions = {}): Promise<Talk> {
  const bySms = /^(consent\.(who|kept)|contact\.(write|when))$/.test(id);
  const talk = startTalk({ ...options, ...(bySms && { channel: 'sms' }) });
  await talk.begin();
  if (id === 'welcome.back') {
    await talk.answers({ ...rich, 'hopes.hope': undefined as never });
    await talk.say('pause');
    await talk.say('hello');
  } else {
    await talk.answers({ ...rich, [id]: undefined as never });
    if (id === 'clarify.question') {
      await askBack(talk);
      await talk.say('OK');
    }
  }
  if (talk.question?.id !== id) throw new Error(`${id} was not reached; open is ${talk.question?.id}`);
  return talk;
}

/** What the longest way answers to a question. */
export function answerFor(id: string): string {
  const answer = rich[id];
  if (id === 'clarify.question') return 'it would mean peace at home';
  if (typeof answer === 'string') return answer;
  if (Array.isArray(answer)) return answer[0] as string;
  throw new Error(`There is no answer for ${id}`);
}
