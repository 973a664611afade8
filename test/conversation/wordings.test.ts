import { describe, expect, test } from '@jest/globals';
import { clarification } from '../../dialogs/clarify.ts';
import { interruptions } from '../../dialogs/interruptions.ts';
import { createConversation } from '../../dialogs/kit/index.ts';
import { resting, welcome } from '../../dialogs/welcome.ts';
import { placedQuotes } from '../../src/record/lines.ts';
import { withProposals } from '../../src/record/proposals.ts';
import type { ClientRecord } from '../../src/record/record.ts';
import { withWording, wordingsToAsk } from '../../src/record/wordings.ts';
import { startTalk, type Talk, type TalkOptions } from '../support/talk.ts';
import { core } from '../support/talk-answers.ts';
import { inexact } from '../support/talk-checks.ts';
import { day, hour } from '../support/talk-clock.ts';
import { texts } from '../support/talk-house.ts';
import { askAboutWordings, askBack, reword } from '../support/talk-reach.ts';

const t = texts.in('en');
const forGoal = 'Cut down on alcohol';
const forStrength = 'Repairs cars';
const goalOf = ({ draft }: ClientRecord) => draft.goals[0]!;
const strengthOf = ({ draft }: ClientRecord) => draft.strengths[0]!;

/** Handed over, and not returned yet. */
async function handedOver(options: TalkOptions & { readonly answers?: object } = {}): Promise<Talk> {
  const { answers, ...others } = options;
  const talk = startTalk(others);
  await talk.begin();
  await talk.answers({ ...core.en, 'contact.code-word': 'no', ...answers });
  expect((await talk.record()).draft.status).toBe('submitted');
  return talk;
}

/** Returned with a wording for the goal, and one for the strength; the client has not written yet. */
async function returned(options: Parameters<typeof handedOver>[0] = {}): Promise<Talk> {
  const talk = await handedOver(options);
  await reword(talk, goalOf(await talk.record()).id, forGoal);
  await reword(talk, strengthOf(await talk.record()).id, forStrength, { by: 'Eva Paz' });
  await askAboutWordings(talk);
  return talk;
}

const codeIn = (text: string): string => /[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(text)![0];
const shows = (text: string): boolean => [forGoal, forStrength, 'stop drinking', 'fixing cars'].some((words) => text.includes(words));
const did = ({ draft }: ClientRecord): string[] => draft.history.map((entry) => `${entry.who} ${entry.did}`);

test('each is shown with their own words and who proposed it; yes takes it, no takes it off; their words stay', async () => {
  const talk = await returned();
  const before = placedQuotes(await talk.record());
  const first = await talk.say('OK');
  expect(first.question).toMatchObject({ id: 'clarify.wording', choices: [{ value: 'keep' }, { value: 'use' }] });
  expect(first.text).toBe(t('clarify.wording.ask', { line: '"stop drinking"', by: 'Dana Wu', wording: `"${forGoal}"` }));
  const second = await talk.say('Use the new words');
  expect(second.text).toContain('Eva Paz');
  expect(second.text).toContain('"fixing cars"');
  expect((await talk.say('Keep my words')).text).toContain(t('clarify.done', { readers: 'your case manager' }));

  const record = await talk.record();
  const plan = await talk.plan();
  expect(plan.status).toBe('submitted');
  expect(plan.goals[0]!.proposed).toMatchObject({ text: forGoal, by: 'Dana Wu', accepted: true });
  expect(plan.goals[0]!.proposed).not.toHaveProperty('acceptedBy');
  expect(plan.strengths[0]).not.toHaveProperty('proposed');
  expect(plan.clarifications).toMatchObject([
    { wording: true, text: forGoal, by: 'Dana Wu', status: 'answered', chose: 'use', answer: [{ text: 'Use the new words' }] },
    { wording: true, text: forStrength, by: 'Eva Paz', status: 'answered', chose: 'keep', answer: [{ text: 'Keep my words' }] },
  ]);
  expect(did(record).slice(-4)).toEqual(['Kim Roe returned', 'client took-wording', 'client kept-words', 'client submitted']);
  expect(placedQuotes(record).slice(0, before.length)).toEqual(before);
  expect(inexact(record)).toEqual([]);
  expect(wordingsToAsk(record)).toEqual([]);
});

describe('is answered', () => {
  test.each([
    ['1', undefined],
    ['2', true],
    ['keep my words', undefined],
    ['use', true],
    ['yes', true],
    ['no', undefined],
    ['skip', false],
    ["I don't know", false],
  ])('by %s', async (said, accepted) => {
    const talk = await returned();
    await talk.say('OK');
    await talk.say(said);
    const goal = goalOf(await talk.record());
    expect(goal.proposed?.accepted).toBe(accepted);
    expect(goal.quotes.map(({ text }) => text)).toEqual(['stop drinking']);
    expect(talk.question?.id).toBe('clarify.wording');
    await talk.say('skip');
    expect((await talk.plan()).status).toBe('submitted');
  });

  test('by nothing else: other words are kept, and it is asked again', async () => {
    const talk = await returned();
    await talk.say('OK');
    const heard = await talk.say('I would rather say no more beer at home');
    expect(heard.question?.id).toBe('clarify.wording');
    const { goals, unplaced, clarifications } = await talk.plan();
    expect(goals[0]!.proposed?.accepted).toBe(false);
    expect(clarifications[0]!.status).toBe('open');
    expect(unplaced.map(({ text }) => text)).toContain('I would rather say no more beer at home');
  });

  test('once: a wording that was kept off, taken or skipped is not put again; another one is', async () => {
    const talk = await returned();
    for (const said of ['OK', 'Keep my words', 'skip']) await talk.say(said);
    const { id } = goalOf(await talk.record());
    await reword(talk, id, forGoal);
    await expect(askAboutWordings(talk)).rejects.toMatchObject({ flaw: 'no-questions' });
    await reword(talk, id, 'Drink less');
    await askAboutWordings(talk);
    expect((await talk.say('OK')).text).toContain('"Drink less"');
    await talk.say('Use the new words');
    // Proposing the very words that they took changes nothing.
    const { version } = (await talk.plan()) ?? {};
    await reword(talk, id, 'Drink less');
    expect((await talk.plan()).goals[0]!.proposed).toMatchObject({ accepted: true });
    expect((await talk.plan()).version).toBe(version + 1);
  });
});

test('comes after the other questions of a case manager', async () => {
  const talk = await handedOver();
  await reword(talk, goalOf(await talk.record()).id, forGoal);
  await askBack(talk);
  await talk.say('OK');
  const asked = await talk.answers({ 'clarify.agree': 'yes', 'clarify.question': 'for my kids', 'clarify.wording': 'Use the new words' });
  expect(asked).toEqual(['clarify.agree', 'clarify.question', 'clarify.question', 'clarify.wording']);
  expect((await talk.plan()).status).toBe('submitted');
});

describe('is not asked about', () => {
  test('what nobody said is in their language', async () => {
    const talk = await handedOver();
    await talk.change((record) => ({ ...record, language: 'es' }));
    await expect(reword(talk, 'g1', forGoal, { language: 'en' })).rejects.toMatchObject({ flaw: 'no-line' });
    const { id } = goalOf(await talk.record());
    await expect(reword(talk, id, forGoal, { language: 'en' })).rejects.toMatchObject({ flaw: 'language' });
    await talk.change((record) => {
      const proposed = { text: forGoal, by: 'Dana Wu', at: record.updatedAt, accepted: false };
      return { ...record, draft: { ...record.draft, ...withWording(record.draft, id, proposed) } };
    });
    await expect(askAboutWordings(talk)).rejects.toMatchObject({ flaw: 'no-questions' });
  });

  test('what a model wrote, by whomever it was copied', async () => {
    const talk = await handedOver();
    const { id, quotes } = goalOf(await talk.record());
    const objective = { kind: 'objective' as const, goalId: id, text: 'Thirty days sober', quotes: [quotes[0]!] as const };
    await talk.change((record) =>
      withProposals(record, { proposals: [objective], kinds: ['objective'], model: 'test-model', at: record.updatedAt }),
    );
    await reword(talk, id, ' thirty  days sober ');
    expect(goalOf(await talk.record()).proposed).toMatchObject({ by: 'model', model: 'test-model', accepted: false });
    await askBack(talk);
    await talk.say('OK');
    await talk.answers({ 'clarify.agree': 'yes', 'clarify.question': 'for my kids' });
    expect((await talk.plan()).status).toBe('submitted');
    expect(String(talk.script)).not.toMatch(/days sober/i);
    await reword(talk, id, 'Thirty days without a drink');
    expect(goalOf(await talk.record()).proposed).toMatchObject({ by: 'Dana Wu' });
  });
});

describe('where content may not be shown', () => {
  const shared = { 'contact.safe': 'Others use it too' };

  test('is shown by text message on a phone that is theirs alone', async () => {
    const talk = await returned({ channel: 'sms' });
    expect((await talk.say('OK')).text).toContain(forGoal);
  });

  test('is not on another: the plan goes back without an answer, and they are asked the next time', async () => {
    const talk = await returned({ channel: 'sms', answers: shared });
    const heard = await talk.say('OK');
    expect(heard.question).toMatchObject({ id: 'clarify.unread', choices: [{ value: 'send' }, { value: 'pause' }] });
    expect(heard.text).toContain('Dana Wu');
    expect((await talk.say("I don't know")).question?.id).toBe('clarify.unread');
    await talk.say('Send');
    const plan = await talk.plan();
    expect(plan).toMatchObject({ status: 'submitted', clarifications: [], goals: [{ proposed: { text: forGoal, accepted: false } }] });
    expect(shows(talk.script.toString().split('OK').at(-1)!)).toBe(false);
    await askAboutWordings(talk);
    expect((await talk.plan()).clarifications).toHaveLength(2);
  });

  test('waits, if they would rather see it elsewhere', async () => {
    const talk = await returned({ channel: 'sms', answers: shared });
    await talk.say('OK');
    const code = codeIn((await talk.say('Not now')).text);
    expect((await talk.plan()).status).toBe('returned');
    const web = startTalk({ house: talk.house });
    await web.begin();
    await web.say(code);
    await web.answers({ 'welcome.back': 'Go on', 'contact.safe': 'Only mine' });
    expect(web.question?.id).toBe('clarify.wording');
    await web.answers({ 'clarify.wording': 'Use the new words' });
    expect((await web.plan()).goals[0]!.proposed?.accepted).toBe(true);
  });

  test('is not repeated by text message on a shared phone after it was shown on the web', async () => {
    const talk = await handedOver({ answers: shared });
    const code = codeIn(JSON.stringify((await talk.record()).transcript));
    const phone = startTalk({ house: talk.house, channel: 'sms' });
    await phone.begin();
    await phone.say(code);
    await phone.answers({ 'welcome.back': 'Go on', 'contact.safe': 'Others use it too', 'contact.code-word': 'no', 'contact.write': 'No' });
    await reword(talk, goalOf(await talk.record()).id, forGoal);
    await askAboutWordings(talk);
    expect((await talk.say('OK')).text).toContain(forGoal);
    for (const said of ['what?', 'help', 'why']) {
      const heard = await phone.say(said);
      expect(heard.question?.id).toBe('clarify.unread');
      expect(shows(heard.text)).toBe(false);
      expect((await talk.say('why')).text).toContain(forGoal);
    }
  });

  test('is asked for the code word first', async () => {
    const talk = await returned({ answers: { ...shared, 'contact.code-word': 'yes', 'contact.new-word': 'sunflower' } });
    await talk.clock.advance(hour);
    for (const said of ['OK', 'go on']) expect(shows((await talk.say(said)).text)).toBe(false);
    expect(talk.question?.id).toBe('welcome.code-word');
    expect((await talk.say('sunflower')).text).toContain(forGoal);
  });

  test('without the code word nothing is shown', async () => {
    const talk = await returned({ answers: { ...shared, 'contact.code-word': 'yes', 'contact.new-word': 'sunflower' } });
    await talk.clock.advance(hour);
    for (const said of ['OK', 'go on', 'skip']) expect(shows((await talk.say(said)).text)).toBe(false);
    expect(talk.question?.id).toBe('clarify.unread');
  });

  test('after a month, not before the code', async () => {
    const talk = await returned();
    await talk.clock.advance(31 * day);
    for (const said of ['OK', 'go on']) expect(shows((await talk.say(said)).text)).toBe(false);
    expect(talk.question?.id).toBe('clarify.unread');
  });
});

describe('in another language', () => {
  test('that they chose meanwhile, it is not shown', async () => {
    const talk = await returned();
    await talk.say('español por favor');
    expect(talk.question?.id).toBe('clarify.unread');
    expect(shows((await talk.say('hola')).text)).toBe(false);
    await talk.say('Enviar');
    expect(await talk.plan()).toMatchObject({ status: 'submitted', clarifications: [] });
  });

  test('that they chose after it was shown, it is not shown again until they change it back', async () => {
    const talk = await returned();
    await talk.say('OK');
    const heard = await talk.say('español por favor');
    expect(heard.question?.id).toBe('clarify.unread');
    expect(shows(heard.text)).toBe(false);
    expect((await talk.say('in English please')).text).toContain(forGoal);
    await talk.say('Keep my words');
    expect(goalOf(await talk.record())).not.toHaveProperty('proposed');
  });
});

describe('the answer', () => {
  test('does not count for a wording that was changed meanwhile, nor for one that is gone', async () => {
    for (const [text, said] of [
      ['Never drink again', 'Use the new words'],
      ['Never drink again', 'Keep my words'],
      [undefined, 'Use the new words'],
    ] as const) {
      const talk = await returned();
      await talk.say('OK');
      await talk.change((record) => {
        const { id, proposed } = goalOf(record);
        return { ...record, draft: { ...record.draft, ...withWording(record.draft, id, text && { ...proposed!, text }) } };
      });
      await talk.say(said);
      const record = await talk.record();
      expect(goalOf(record).proposed).toEqual(text && expect.objectContaining({ text, accepted: false }));
      expect(record.draft.clarifications[0]).toMatchObject({ text: forGoal, status: 'answered', answer: [{ text: said }] });
      expect(did(record)).not.toContain('client took-wording');
      await talk.say('skip');
      expect((await talk.plan()).status).toBe('submitted');
      expect(wordingsToAsk(await talk.record()).map(({ proposed }) => proposed.text)).toEqual(text ? [text] : []);
    }
  });

  test('is not waited for about a wording that was changed before it was shown', async () => {
    const talk = await returned();
    await talk.change((record) => {
      const { id, proposed } = strengthOf(record);
      return { ...record, draft: { ...record.draft, ...withWording(record.draft, id, { ...proposed!, text: 'Mends cars' }) } };
    });
    await talk.say('OK');
    await talk.say('Use the new words');
    const plan = await talk.plan();
    expect(plan).toMatchObject({
      status: 'submitted',
      clarifications: [{ text: forGoal }],
      strengths: [{ proposed: { accepted: false } }],
    });
  });

  test('outlives a restart, a deployment that drops the question, back and undo', async () => {
    const talk = await returned();
    await talk.say('OK');
    await talk.house.restart();
    await talk.say('Use the new words');
    for (const said of ['back', 'undo', 'change an answer']) expect((await talk.say(said)).question?.id).toBe('clarify.wording');
    const bare = { ...clarification, questions: clarification.questions.filter(({ id }) => id !== 'clarify.wording') };
    await talk.house.restart(createConversation([resting, welcome, bare], interruptions));
    await talk.say('Keep my words');
    await talk.say('undo');
    const { goals, strengths, unplaced } = await talk.plan();
    expect(goals[0]!.proposed?.accepted).toBe(true);
    expect(strengths[0]!.proposed).toMatchObject({ text: forStrength, accepted: false });
    expect(unplaced.map(({ text }) => text)).toContain('Keep my words');
  });

  test('is given once in a burst: what came before the next one was seen is kept, and answers nothing', async () => {
    const talk = await returned();
    await talk.say('OK');
    await talk.burst(['Use the new words', 'Use the new words', 'for the car too']);
    const { goals, strengths, unplaced } = await talk.plan();
    expect(goals[0]!.proposed?.accepted).toBe(true);
    expect(strengths[0]!.proposed?.accepted).toBe(false);
    expect(unplaced.map(({ text }) => text)).toEqual(['Use the new words', 'for the car too']);
    expect(talk.question?.id).toBe('clarify.wording');
  });
});
