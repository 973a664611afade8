import { describe, expect, test } from '@jest/globals';
import { breakBetween } from '../../dialogs/break.ts';
import { clarification } from '../../dialogs/clarify.ts';
import { consent } from '../../dialogs/consent.ts';
import { contact, urgent } from '../../dialogs/contact.ts';
import { goals } from '../../dialogs/goals.ts';
import { handOver } from '../../dialogs/hand-over.ts';
import { hopes } from '../../dialogs/hopes.ts';
import { conversation } from '../../dialogs/index.ts';
import { interruptions } from '../../dialogs/interruptions.ts';
import { type Conversation, createConversation, type Topic } from '../../dialogs/kit/index.ts';
import { readBack } from '../../dialogs/read-back.ts';
import { strengths } from '../../dialogs/strengths.ts';
import { supports } from '../../dialogs/supports.ts';
import { name, resting, welcome } from '../../dialogs/welcome.ts';
import { answerKey } from '../../src/record/answers.ts';
import { core, rich } from '../support/talk-answers.ts';
import { doubled, inexact, lostOf, mayStandIn, placesOf } from '../support/talk-checks.ts';
import { answerFor, isReached, reach } from '../support/talk-reach.ts';

/** The bot's own topics, each as a later or earlier deployment may have it. */
function deployed(change: (topic: Topic) => Topic, order: (plan: readonly Topic[]) => readonly Topic[] = (plan) => plan): Conversation {
  const plan = order([hopes, strengths, goals, supports].map(change));
  const before = [resting, welcome, consent, contact, urgent, name].map(change);
  const after = [readBack, handOver, clarification].map(change);
  return createConversation([...before, change(breakBetween(plan)), ...plan, ...after], interruptions);
}

const without = (...ids: readonly string[]): Conversation =>
  deployed((topic) => ({ ...topic, questions: topic.questions.filter(({ id }) => !ids.includes(id)) }));
const reordered = deployed(
  (topic) => ({ ...topic, questions: topic.questions.toReversed() }),
  (plan) => plan.toReversed(),
);

const asked = [...conversation.questions.keys()].filter((id) => !/^(welcome|consent)\./.test(id));
export const older = new Map(['hopes.hope', 'strengths.now', 'name.preferred', 'urgent.need', 'goals.step'].map((added) => [added, without(added)]));
