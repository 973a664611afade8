import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { About } from '../../../src/record/ports.ts';
import { createUnderstander } from '../../../src/understanding/index.ts';
import type { Mood } from '../../fakes/openai.ts';
import { createModelRig, eventually, type Model, type ModelRig, said } from '../../support/model.ts';
import { day, minute, second, TalkClock } from '../../support/talk-clock.ts';

const rules = createUnderstander();
const speaker = { clientId: 'client-1', names: [{ text: 'Ana', person: true }] };
const about = { expected: 'strength', language: 'en', speaker } satisfies About;
const text = 'well my sister Ana says I am patient, and I fix cars at 12 Main St';
const good: Mood = {
  value: {
    spans: [
      said('my sister [NAME_1] says I am patient', 'strength', { domain: 'people' }),
      said('I fix cars at [ADDRESS_1]', 'strength', { domain: 'work' }),
      said('I speak Greek', 'strength'),
    ],
  },
};

let clock: TalkClock;
let rig: ModelRig;
let model: Model;
beforeEach(async () => {
  clock = new TalkClock('2026-03-02T16:00:00.000Z');
  rig = await createModelRig(clock, good);
  model = rig.open();
});
afterEach(() => rig.close());

const read = (words = text, of: Model = model, more: Partial<About> = {}) =>
  of.understander(rules).understand(words, { ...about, ...more });
const cut = async (words = text) => {
  const { spans } = await read(words);
  return spans.map(({ start, end }) => words.slice(start, end));
};

describe('an answer', () => {
  test('is cut into exact slices of what was said; what was not said is dropped and counted', async () => {
    expect(await read()).toMatchObject({
      says: 'words',
      spans: [
        { kind: 'strength', domain: 'people' },
        { kind: 'strength', domain: 'work' },
      ],
      sent: { hash: expect.stringMatching(/^[0-9a-f]{64}$/), model: 'test-model', at: '2026-03-02T16:00:00.000Z' },
    });
    expect(await cut()).toEqual(['my sister Ana says I am patient', 'I fix cars at 12 Main St']);
    expect(model.status()).toMatchObject({ on: true, dropped: 1, calls: { answered: 1 }, today: { tokens: 360 } });
    expect(model.status().today.money).toBeCloseTo((300 + 60 * 4) / 1_000_000);
  });

  test('is sent without names, numbers and addresses, is not to be stored, and needs no key', async () => {
    await read();
    const [asked] = rig.fake.requests;
    expect(asked!.data.text).toBe('well my sister [NAME_1] says I am patient, and I fix cars at [ADDRESS_1]');
    expect(asked!.text).not.toMatch(/\bAna\b|Main St/);
    expect(asked!.body).toMatchObject({
      model: 'test-model',
      store: false,
      temperature: 0,
      response_format: { type: 'json_schema', json_schema: { strict: true } },
    });
    expect(asked!.headers.authorization).toBeUndefined();
    await read(text, rig.open({ apiKey: 'secret' }), { language: 'es' });
    expect(rig.fake.requests.at(-1)!.headers.authorization).toBe('Bearer secret');
  });

  test('keeps as rest what no span holds', async () => {
    rig.fake.meet({ value: { spans: [said('I fix cars', 'strength')] } });
    const words = 'I fix cars, the bus is always late';
    const { spans, rest } = await read(words);
    expect([spans, rest].map((all) => all.map(({ start, end }) => words.slice(start, end)))).toEqual([
      ['I fix cars'],
      ['the bus is always late'],
    ]);
  });

  test('of somebody who did not agree, of one who names nothing, and of other questions is sent nowhere', async () => {
    const { speaker: _none, ...withoutYes } = about;
    expect(await model.understander(rules).understand(text, withoutYes)).toEqual(await rules.understand(text, about));
    for (const words of ['nothing', "I don't know", 'hello']) expect(await read(words)).toEqual(await rules.understand(words, about));
    await read('my name is Rosa', model, { expected: 'other' });
    expect(rig.fake.requests).toEqual([]);
  });

  test('is asked about once: again, at the same time, and by the next process', async () => {
    const [one, other] = await Promise.all([read(), read()]);
    expect(other).toEqual(one);
    expect(await read()).toEqual(one);
    model.close();
    expect(await read(text, rig.open())).toEqual(one);
    expect(rig.fake.requests).toHaveLength(1);
    const kept = readFileSync(join(rig.dir, 'model.jsonl'), 'utf8');
    expect(kept).not.toMatch(/Ana|patient|client-1/);
  });

  test('asked about by a process that died before it heard is not asked about again in the turn; a job may', async () => {
    rig.fake.meet('hang');
    const before = read();
    await eventually(() => rig.fake.requests.length === 1, 'the question arrives');
    const next = rig.open();
    expect(await read(text, next)).toMatchObject({ late: true, sent: { length: expect.any(Number) } });
    expect(rig.fake.requests).toHaveLength(1);
    rig.fake.release(good);
    await before;
    expect(await next.organiser.spans(text, about)).toMatchObject({ is: 'done', value: [{ kind: 'strength' }, { kind: 'strength' }] });
    expect(rig.fake.requests).toHaveLength(2);
  });
});

describe('the rules stand, and nobody waits', () => {
  const bad: [string, Mood, 'useless' | 'failed'][] = [
    ['wrong JSON', { text: '{"spans": [' }, 'useless'],
    ['JSON of another form', { value: { spans: 'all' } }, 'useless'],
    ['words', { text: 'Sure! Here is a plan: stop drinking.' }, 'useless'],
    ['nothing', { text: '' }, 'useless'],
    ['no content', { text: null }, 'useless'],
    ['cut short', { text: '{"spans": [{"words": "I f', finish: 'length' }, 'useless'],
    ['filtered', { text: '', finish: 'content_filter' }, 'useless'],
    ['refused', { refusal: 'I cannot help with that.' }, 'useless'],
    ['no choices', { body: '{"id":"x","object":"chat.completion","choices":[]}' }, 'useless'],
    ['another JSON', { body: '{}' }, 'useless'],
    ['a web page', { body: '<html>hello</html>' }, 'useless'],
    ['usage that is none', { text: '{"spans":[]}', usage: { prompt_tokens: 'many' } }, 'useless'],
    ['too many', { status: 429, retryAfter: 7 }, 'failed'],
    ['broken', { status: 500 }, 'failed'],
    ['no key', { status: 401, body: 'no' }, 'failed'],
    ['cut in the middle', 'cut', 'failed'],
  ];
  test.each(bad)('%s', async (_, mood, is) => {
    rig.fake.meet(mood);
    const plain = await rules.understand(text, about);
    const heard = await read();
    expect(heard).toMatchObject({ ...plain, sent: { model: 'test-model' } });
    expect(heard.late).toBe(is === 'failed' ? true : undefined);
    const spans = await model.organiser.spans(text, about);
    expect(spans.is).toBe(is === 'failed' ? ((mood as { status?: number }).status === 429 ? 'later' : 'failed') : 'done');
    expect(model.status().calls.answered).toBe(mood && (mood as { usage?: unknown }).usage ? 1 : 0);
  });

  test('slow: after 2.5 seconds what the rules found is used, and the answer is there for the job', async () => {
    rig.fake.meet('hang');
    let heard: unknown;
    void read().then((found) => (heard = found));
    await eventually(() => rig.fake.requests.length === 1, 'the question arrives');
    await clock.advance(2499);
    expect(heard).toBeUndefined();
    await clock.advance(1);
    expect(heard).toEqual({ ...(await rules.understand(text, about)), late: true, sent: expect.anything() });
    const job = model.organiser.spans(text, about);
    rig.fake.release(good);
    expect(await job).toMatchObject({ is: 'done', value: [{ kind: 'strength' }, { kind: 'strength' }] });
    expect(rig.fake.requests).toHaveLength(1);
  });

  test('never answered: the call is ended after 45 seconds', async () => {
    rig.fake.meet('hang');
    const job = model.organiser.spans(text, about);
    await eventually(() => rig.fake.requests.length === 1, 'the question arrives');
    await clock.advance(45 * second);
    expect(await job).toMatchObject({ is: 'failed', why: 'took too long' });
  });

  test('nobody there', async () => {
    const { spans, late } = await read(text, rig.open({ baseUrl: 'http://127.0.0.1:9/v1' }));
    expect({ spans, late }).toEqual({ spans: (await rules.understand(text, about)).spans, late: true });
  });
});

describe('not asked', () => {
  const later = (number: number) => read(`I fix cars, number ${number}`);

  test('while it fails: five times in a row, then not for half a minute, then once', async () => {
    rig.fake.meet({ status: 500 });
    for (let number = 0; number < 8; number++) await later(number);
    expect(rig.fake.requests).toHaveLength(5);
    expect(model.status()).toMatchObject({ breaker: 'open', calls: { failed: 5, notAsked: 3 } });
    expect(await model.organiser.spans(text, about)).toMatchObject({ is: 'later', afterMs: 30 * second });
    await clock.advance(30 * second);
    expect(model.status().breaker).toBe('half-open');
    await later(9);
    expect(rig.fake.requests).toHaveLength(6);
    expect(await model.organiser.spans(text, about)).toMatchObject({ is: 'later', afterMs: minute });
    await clock.advance(minute);
    rig.fake.meet(good);
    await later(10);
    expect(model.status().breaker).toBe('closed');
  });

  test('beyond the budget of the day, of all and of one client, also after a restart; tomorrow again', async () => {
    model.close();
    const small = { budget: { tokens: 12_000, clientTokens: 5500, price: { input: 0, output: 0 } } };
    let now = rig.open(small);
    const ask = (client: string, number: number) =>
      now.organiser.spans(`I fix cars, number ${number}`, { ...about, speaker: { ...speaker, clientId: client } });
    rig.fake.meet({ text: '{"spans":[]}', usage: { prompt_tokens: 2000, completion_tokens: 500, total_tokens: 2500 } });
    expect((await ask('a', 1)).is).toBe('done');
    expect(await ask('a', 2)).toMatchObject({ is: 'later', why: 'the budget of today is spent', afterMs: 8 * 60 * minute });
    now.close();
    now = rig.open(small);
    expect(now.status().today.tokens).toBe(2500);
    expect((await ask('a', 3)).is).toBe('later');
    for (const client of ['b', 'c', 'd']) expect((await ask(client, 4)).is).toBe('done');
    expect((await ask('e', 5)).is).toBe('later');
    await clock.advance(day);
    expect((await ask('e', 5)).is).toBe('done');
    expect(now.status().today.tokens).toBe(2500);
  });

  test('beyond a budget in money', async () => {
    model.close();
    const now = rig.open({ budget: { tokens: 1e9, clientTokens: 1e9, money: 0.02, price: { input: 1, output: 4 } } });
    expect((await now.organiser.spans('I fix cars', about)).is).toBe('done');
    const dear = rig.open({ budget: { tokens: 1e9, clientTokens: 1e9, money: 0.02, price: { input: 100, output: 400 } } });
    expect((await dear.organiser.spans('I fix bikes', about)).is).toBe('later');
  });

  test('too many at once', async () => {
    rig.fake.meet('hang');
    const all = [1, 2, 3, 4].map(later);
    await eventually(() => rig.fake.requests.length === 4, 'four questions arrive');
    expect(await model.organiser.spans('one more', about)).toMatchObject({ is: 'later', why: 'too much at once' });
    rig.fake.release(good);
    await Promise.all(all);
    expect((await model.organiser.spans('one more', about)).is).toBe('done');
  });

  test('switched off by its setting, or by a file without a restart', async () => {
    expect((await rig.open({ off: true }).organiser.spans(text, about)).is).toBe('later');
    const file = join(rig.dir, 'model-off');
    writeFileSync(file, '');
    expect(existsSync(file)).toBe(true);
    expect(await read()).toEqual(await rules.understand(text, about));
    expect(model.status().on).toBe(false);
    expect(rig.fake.requests).toEqual([]);
  });
});
