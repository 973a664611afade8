import { describe, expect, test } from '@jest/globals';
import { breakBetween } from '../../dialogs/break.ts';
import { clarification } from '../../dialogs/clarify.ts';
import { consent } from '../../dialogs/consent.ts';
import { contact, urgent } from '../../dialogs/contact.ts';
import { edit } from '../../dialogs/edit.ts';
import { goals } from '../../dialogs/goals.ts';
import { handOver } from '../../dialogs/hand-over.ts';
import { hopes } from '../../dialogs/hopes.ts';
import { interruptions } from '../../dialogs/interruptions.ts';
import { type Conversation, createConversation, type Topic } from '../../dialogs/kit/index.ts';
import { concerns, preferences } from '../../dialogs/preferences.ts';
import { readBack } from '../../dialogs/read-back.ts';
import { strengths } from '../../dialogs/strengths.ts';
import { supports } from '../../dialogs/supports.ts';
import { name, resting, welcome } from '../../dialogs/welcome.ts';
import { loadPrograms } from '../../src/programs/index.ts';
import { answerKey } from '../../src/record/answers.ts';
import { conversation } from '../support/conversation.ts';
import { core, rich } from '../support/talk-answers.ts';
import { doubled, inexact, lostOf, mayStandIn, placesOf } from '../support/talk-checks.ts';
import { answerFor, isReached, reach } from '../support/talk-reach.ts';

const program = loadPrograms().get('strengths-based')!;

/** The bot's own topics, each as a later or earlier deployment may have it. */
function deployed(change: (topic: Topic) => Topic, order: (plan: readonly Topic[]) => readonly Topic[] = (plan) => plan): Conversation {
  const plan = order([hopes, strengths(program), goals(program), supports, preferences, concerns].map(change));
  const before = [resting, welcome, consent, contact, urgent, name].map(change);
  const after = [readBack(program), handOver, clarification, edit].map(change);
  return createConversation([...before, change(breakBetween(plan)), ...plan, ...after], interruptions);
}

const without = (...ids: readonly string[]): Conversation =>
  deployed((topic) => ({ ...topic, questions: topic.questions.filter(({ id }) => !ids.includes(id)) }));
const reordered = deployed(
  (topic) => ({ ...topic, questions: topic.questions.toReversed() }),
  (plan) => plan.toReversed(),
);

const asked = [...conversation.questions.keys()].filter((id) => !/^(welcome|consent)\./.test(id));
const said = 'ironing shirts';
/** Deployments that lacked one of the questions. */
const older = new Map(
  ['hopes.hope', 'strengths.now', 'goals.step', 'name.preferred', 'urgent.need'].map((added) => [added, without(added)]),
);

describe.each(asked)('while %s is open, a deployment', (id) => {
  test('takes it away: what is said to it stands in no line, and another is asked', async () => {
    const talk = await reach(id);
    const open = answerKey((await talk.record()).open!);
    await talk.house.restart(without(id));
    await talk.say(said);
    const record = await talk.record();
    const message = record.transcript.find(({ text }) => text === said)!.id;
    expect(lostOf(record, message)).toBe('');
    expect(placesOf(record, message)).toEqual(['unplaced']);
    expect(record.open?.id).not.toBe(id);
    expect(Object.values(record.answers).flatMap(({ messages }) => messages)).not.toContain(message);
    expect(record.answers[open]).toEqual((await (await reach(id)).record()).answers[open]);
  });

  test('puts everything in another order: the answer is filed under the question that was asked', async () => {
    const talk = await reach(id);
    const calm = await reach(id);
    await calm.say(answerFor(id));
    await talk.house.restart(reordered);
    await talk.say(answerFor(id));
    const [record, calmly] = [await talk.record(), await calm.record()];
    expect(record.draft.unplaced).toEqual(calmly.draft.unplaced);
    const message = record.transcript.findLast(({ from }) => from === 'client')!.id;
    expect(placesOf(record, message)).toEqual(placesOf(calmly, message));
    expect(record.answers).toEqual(calmly.answers);
    expect(inexact(record)).toEqual([]);
    expect(doubled(record)).toEqual([]);
  });

  test.each([...older])(
    'adds %s before it: the answer is filed where it belongs, and the new one is asked later',
    async (added, before) => {
      if (added === id || !(await isReached(id, before))) return;
      // What was stored was said to a bot that did not have the question.
      const talk = await reach(id, { conversation: before });
      await talk.house.restart(conversation);
      await talk.say(answerFor(id));
      const record = await talk.record();
      const message = record.transcript.findLast(({ from }) => from === 'client')!.id;
      expect(placesOf(record, message).filter((place) => !mayStandIn(id, place))).toEqual([]);
      expect(Object.keys(record.answers).some((key) => key.startsWith(added))).toBe(false);
      const later = await talk.answers({ ...rich, ...core.en });
      if (record.draft.status === 'in-progress' && (added !== 'goals.step' || record.draft.goals.length > 0))
        expect([record.open?.id, ...later]).toContain(added);
    },
  );
});
