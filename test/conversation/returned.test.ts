import { expect, test } from '@jest/globals';
import { withdraw } from '../../src/record/review.ts';
import { answerFor, reach } from '../support/talk-reach.ts';

test('an answer to the last question does not bring back a plan that was withdrawn meanwhile, and is kept', async () => {
  const talk = await reach('clarify.question');
  await talk.change((record) => ({ ...record, draft: { ...record.draft, clarifications: record.draft.clarifications.slice(0, 3) } }));
  await talk.say(answerFor('clarify.question'));
  const at = new Date(talk.clock.now()).toISOString();
  await talk.change((record) => withdraw(record, { by: 'Dana Wu', at, version: record.draft.version }, (prefix) => `${prefix}-w`));
  const heard = await talk.say('the bus is always late');
  expect(heard.text).toContain('Dana Wu closed your plan');
  const plan = await talk.plan();
  expect(plan.status).toBe('withdrawn');
  expect(plan.clarifications.at(-1)!.answer.map(({ text }) => text)).toEqual(['the bus is always late']);
});

test('a question about a plan that was withdrawn meanwhile is not put again', async () => {
  const talk = await reach('clarify.question');
  const at = new Date(talk.clock.now()).toISOString();
  await talk.change((record) => withdraw(record, { by: 'Dana Wu', at, version: record.draft.version }, (prefix) => `${prefix}-w`));
  const heard = await talk.say('help');
  expect(heard.replies.some(({ channelData }) => channelData?.question)).toBe(false);
});
