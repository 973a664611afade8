import type { Conversation } from '../../dialogs/index.ts';
import type { AskedQuestion } from '../../src/record/message.ts';
import { propose, returnToClient } from '../../src/record/review.ts';
import { startTalk, type Talk, type TalkOptions } from './talk.ts';
import { core, rich } from './talk-answers.ts';
import { day, hour, TalkClock } from './talk-clock.ts';
import { silentModel } from './talk-house.ts';

let questions = 0;
const newId = (prefix: string): string => `${prefix}-${++questions}`;

/** A case manager has read the plan and asks something about its first goal and its first strength, and something else. */
export async function askBack(talk: Talk): Promise<void> {
  await talk.change((record) =>
    returnToClient(
      record,
      {
        by: 'Dana Wu',
        at: new Date(talk.clock.now()).toISOString(),
        version: record.draft.version,
        questions: [
          { lineId: record.draft.goals[0]!.id, catalogueId: 'why' },
          { lineId: record.draft.strengths[0]!.id, catalogueId: 'still-right' },
          { catalogueId: 'anything-else' },
        ],
      },
      newId,
    ),
  );
}

/** A case manager proposes another wording for a line, in the client's language unless said otherwise. */
export async function reword(
  talk: Talk,
  lineId: string,
  text: string,
  { by = 'Dana Wu', language }: { by?: string; language?: string } = {},
) {
  const at = new Date(talk.clock.now()).toISOString();
  await talk.change((record) =>
    propose(record, { by, at, version: record.draft.version, lineId, text, language: language ?? record.language }),
  );
}

/** The plan goes back to the client with nothing but the wordings that were proposed. */
export async function askAboutWordings(talk: Talk): Promise<void> {
  const at = new Date(talk.clock.now()).toISOString();
  await talk.change((record) => returnToClient(record, { by: 'Kim Roe', at, version: record.draft.version, questions: [] }, newId));
}

interface Place {
  readonly kept: ReadonlyMap<string, string>;
  readonly now: number;
  readonly route: string;
  readonly question: AskedQuestion | undefined;
}

/** Where the longest way comes by, per channel: it is walked once, and each question is begun from what was stored when it was first asked. */
const ways = new Map<unknown, Map<string, Promise<ReadonlyMap<string, Place>>>>();

/** What is answered to a case manager's questions. */
const clarified = {
  'clarify.agree': 'yes',
  'clarify.question': 'it would mean peace at home',
  'clarify.wording': 'Use the new words',
  'clarify.unread': 'Send',
};

async function walk(channel: 'web' | 'sms', conversation?: Conversation): Promise<ReadonlyMap<string, Place>> {
  const places = new Map<string, Place>();
  const talk = startTalk({ channel, ...(conversation && { conversation }) });
  const here = (): void => {
    const { house, route, question } = talk;
    if (question && !places.has(question.id))
      places.set(question.id, { kept: new Map(house.kept), now: talk.clock.now(), route, question });
  };
  await talk.begin();
  here();
  for (let left = 150; left > 0 && (await talk.answers(rich, 1)).length > 0; left--) here();
  if ((await talk.plan()).status !== 'submitted') throw new Error(`The longest way ends at ${talk.question?.id}`);
  await reword(talk, (await talk.record()).draft.strengths[0]!.id, 'Repairs old radios');
  await askBack(talk);
  await talk.say('OK');
  for (here(); (await talk.answers(clarified, 1)).length > 0; ) here();
  return places;
}

async function placeOf(id: string, channel: 'web' | 'sms', conversation?: Conversation): Promise<Place | undefined> {
  const known = ways.get(conversation) ?? new Map<string, Promise<ReadonlyMap<string, Place>>>();
  ways.set(conversation, known);
  const way = known.get(channel) ?? walk(channel, conversation);
  known.set(channel, way);
  return (await way).get(id);
}

/** Whether the longest way of another set of questions comes by this one. */
export const isReached = async (id: string, conversation: Conversation): Promise<boolean> =>
  (await placeOf(id, 'web', conversation)) !== undefined;

const spanish = 'Quiero tener una casa tranquila para mis hijos y un trabajo fijo que me guste';

/** Questions that the longest way does not come by: from which question, and what is said there. Numbers are a time of silence. */
const detours: Readonly<Record<string, { readonly from: string; readonly lines: readonly (string | number)[] }>> = {
  'welcome.back': { from: 'hopes.hope', lines: ['pause', 'hello'] },
  'welcome.switch': { from: 'hopes.hope', lines: [spanish] },
  'contact.code-word': { from: 'contact.safe', lines: ['Others use it too'] },
  'contact.new-word': { from: 'contact.code-word', lines: ['yes'] },
  'welcome.code-word': { from: 'contact.new-word', lines: ['sunflower', hour, 'hello', 'go on'] },
  'clarify.unread': { from: 'clarify.wording', lines: [31 * day, 'hello', 'go on'] },
  'edit.which': { from: 'goals.wish', lines: ['change an answer'] },
};

/** A conversation in which this question is open for the first time, by the longest way. */
export async function reach(id: string, { channel = 'web', ...options }: TalkOptions & { channel?: 'web' | 'sms' } = {}): Promise<Talk> {
  const way = /^(consent\.(who|kept)|contact\.(write|when))$/.test(id) ? 'sms' : channel;
  const detour = detours[id];
  if (detour) {
    const talk = await reach(detour.from, { channel, ...options });
    for (const line of detour.lines) {
      if (typeof line === 'number') await talk.clock.advance(line);
      else await talk.say(line);
    }
    return talk;
  }
  // Asked only where a model is switched on.
  if (id === 'consent.model') {
    const talk = startTalk({ channel, model: silentModel, ...options });
    await talk.begin();
    await talk.answers(core.en);
    return talk;
  }
  const place = await placeOf(id, way, options.conversation);
  if (!place) throw new Error(`${id} was not reached`);
  const talk = startTalk({
    ...options,
    channel: way,
    kept: new Map(place.kept),
    clock: new TalkClock(new Date(place.now).toISOString()),
    route: place.route,
  });
  talk.question = talk.seen = place.question;
  return talk;
}

/** What the longest way answers to a question. */
export function answerFor(id: string): string {
  const answer = rich[id];
  if (Object.hasOwn(clarified, id)) return clarified[id as keyof typeof clarified];
  if (id === 'consent.model') return 'yes';
  if (typeof answer === 'string') return answer;
  if (Array.isArray(answer)) return answer[0] as string;
  throw new Error(`There is no answer for ${id}`);
}
