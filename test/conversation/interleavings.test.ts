import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { AskedQuestion } from '../../src/record/message.ts';
import { type Heard, startTalk, type Talk } from '../support/talk.ts';
import { core } from '../support/talk-answers.ts';
import { doubled, inexact, isSecret, lostOf, mayStandIn, placesOf } from '../support/talk-checks.ts';
import { minute } from '../support/talk-clock.ts';

/** What may happen: the client answers, sends several messages at once, or says what may be said at any time; an activity comes again; the process ends. */
const act = fc.oneof(
  { weight: 10, arbitrary: fc.record({ is: fc.constant('answer' as const), pick: fc.nat(7) }) },
  { weight: 3, arbitrary: fc.record({ is: fc.constant('words' as const), count: fc.integer({ min: 1, max: 3 }) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      is: fc.constant('control' as const),
      text: fc.constantFrom(
        'skip',
        'back',
        'help',
        'why',
        'thanks',
        "I don't know",
        'a person please',
        'yes',
        'español',
        'English',
        'pause',
        'go on',
        'undo',
        'change an answer',
        'what do you know about me?',
      ),
    }),
  },
  { weight: 3, arbitrary: fc.record({ is: fc.constant('again' as const), which: fc.nat(1000) }) },
  { weight: 1, arbitrary: fc.record({ is: fc.constant('twice' as const) }) },
  { weight: 2, arbitrary: fc.constant({ is: 'restart' } as const) },
  { weight: 1, arbitrary: fc.record({ is: fc.constant('time' as const), minutes: fc.integer({ min: 1, max: 100 }) }) },
);
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

/** Words of the client's own that say which they are, and nothing else: not a number, not a choice, in no list. */
function* ownWords(): Generator<string> {
  const things = ['fixing radios', 'walking the dog', 'ironing shirts', 'mending bikes', 'painting fences', 'sorting mail'];
  for (let n = 0; ; n++) yield `${things[n % things.length]} ${[...String(n)].map((digit) => 'qwzxvkjfhp'[Number(digit)]).join('')}`;
}

/** What the client plainly answers to a question that is not about their own words: any of its choices, but never to hand over yet. */
function plainly({ id, kind, choices = [] }: AskedQuestion, pick: number): string {
  if (id === 'hand-over.send') return '2';
  if (kind === 'scale') return String(pick);
  if (kind === 'date') return 'tomorrow';
  return choices[pick % choices.length]!.label;
}

class Disturbed {
  readonly talk: Talk;
  readonly #words = ownWords();
  /** What was said of the client's own, under which question they saw. */
  readonly said: { readonly text: string; readonly id: string; readonly under: string }[] = [];
  /** Every activity that was taken, with the answer it got. */
  readonly taken: { readonly id: string; readonly text: string; readonly heard: Heard }[] = [];

  constructor(channel: 'web' | 'sms', program: string) {
    this.talk = startTalk({ channel, program });
  }

  async send(texts: readonly string[], own: boolean): Promise<void> {
    const under = this.talk.seen?.id ?? 'none';
    const all = texts.map((text) => ({ text, id: this.talk.nextId() }));
    const heard = all.length === 1 ? [await this.talk.say(all[0]!)] : await this.talk.burst(all);
    for (const [index, one] of all.entries()) {
      this.taken.push({ ...one, heard: heard[index]! });
      if (own && !isSecret(under)) this.said.push({ ...one, under });
    }
  }

  next = (): string => this.#words.next().value as string;

  async do(one: Act): Promise<void> {
    const { talk } = this;
    const { question } = talk;
    switch (one.is) {
      case 'answer': {
        if (!question) return;
        if (question.kind === 'own-words') return this.send([this.next()], true);
        return this.send([plainly(question, one.pick)], false);
      }
      case 'words':
        return this.send(Array.from({ length: one.count }, this.next), true);
      case 'control':
        return this.send([one.text], false);
      case 'again': {
        const before = this.taken[one.which % this.taken.length];
        return before && this.repeat(before);
      }
      case 'twice': {
        const { id, text } = { id: talk.nextId(), text: this.next() };
        const under = talk.seen?.id ?? 'none';
        const [first, second] = await talk.burst([
          { id, text },
          { id, text },
        ]);
        expect(second!.replies).toEqual(first!.replies);
        if (!isSecret(under)) this.said.push({ id, text, under });
        this.taken.push({ id, text, heard: first! });
        return;
      }
      case 'restart':
        return talk.house.restart();
      case 'time':
        return talk.clock.advance(one.minutes * minute);
    }
  }

  /** The same activity once more: the same answer, and nothing changes. */
  async repeat({ id, text, heard }: { id: string; text: string; heard: Heard }): Promise<void> {
    const { question, seen } = this.talk;
    const before = await this.talk.record();
    const again = await this.talk.say({ id, text });
    Object.assign(this.talk, { question, seen });
    const after = await this.talk.record();
    expect(again.replies).toEqual(heard.replies);
    expect({ ...after, version: 0, outbox: [], updatedAt: '' }).toEqual({ ...before, version: 0, outbox: [], updatedAt: '' });
  }
}

/** Says the least to whatever is still asked, until the plan is handed over. */
async function finish(talk: Talk): Promise<void> {
  for (let left = 60; left > 0 && (await talk.plan()).status === 'in-progress'; left--) {
    const { question } = talk;
    const last = question?.id === 'strengths.domain' ? (question.choices?.length ?? 1) : 1;
    await talk.say(!question ? 'go on' : question.kind === 'choice' ? String(last) : question.kind === 'yes-no' ? 'no' : 'skip');
  }
  expect((await talk.plan()).status).toBe('submitted');
}

test.each([
  ['web', 'strengths-based', 150],
  ['sms', 'strengths-based', 150],
  ['web', 'critical-time', 30],
  ['sms', 'assertive', 30],
] as const)(
  'conversations with repeats, bursts and restarts lose, double and misfile nothing (%s, %s)',
  async (channel, program, runs) => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 5, maxLength: 60 }), async (acts) => {
        const one = new Disturbed(channel, program);
        const { talk } = one;
        await talk.begin();
        // Before consent nothing has to be kept.
        await talk.answers({ ...core.en, 'contact.safe': undefined as never });
        for (const each of acts) await one.do(each);
        await talk.house.restart();
        await finish(talk);
        const record = await talk.record();
        expect(inexact(record)).toEqual([]);
        expect(doubled(record)).toEqual([]);
        const clients = record.transcript.filter(({ from }) => from === 'client');
        for (const { text, id, under } of one.said) {
          const messages = clients.filter((message) => message.text === text);
          expect({ id, times: messages.length }).toEqual({ id, times: 1 });
          expect({ text, lost: lostOf(record, messages[0]!.id) }).toEqual({ text, lost: '' });
          expect({ text, under, misfiled: placesOf(record, messages[0]!.id).filter((place) => !mayStandIn(under, place)) }).toEqual({
            text,
            under,
            misfiled: [],
          });
        }
        // Every answer of the client's own words is made of words that they said to that question.
        const own = new Map(one.said.map(({ text, under }) => [clients.find((message) => message.text === text)!.id, under]));
        for (const [key, { messages }] of Object.entries(record.answers)) {
          for (const message of messages) if (own.has(message)) expect(own.get(message)).toBe(key.split('#')[0]);
        }
      }),
      { numRuns: Number(process.env.RUNS ?? runs) },
    );
  },
  120_000,
);
