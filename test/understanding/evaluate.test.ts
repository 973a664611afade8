import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterEach, expect, test } from '@jest/globals';
import { figures, judge, type Labelled, labelled } from '../../src/commands/evaluate/figures.ts';
import { createFakeOpenAi } from '../fakes/openai.ts';
import { said } from '../support/model.ts';

const text = 'cooking, fixing cars and my sister';
const one: Labelled = {
  half: 'held',
  language: 'en',
  expected: 'strength',
  text,
  spans: [
    { kind: 'strength', text: 'cooking' },
    { kind: 'strength', text: 'fixing cars' },
    { kind: 'support', text: 'my sister' },
  ],
};
const span = (words: string, kind: 'strength' | 'support' = 'strength') => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
  kind,
});

test('each labelled span is matched once: overlapping, half, exact, and by kind', () => {
  expect(judge(one, [span('cooking'), span('cars'), span('my sister')])).toEqual({
    found: 3,
    wanted: 3,
    overlap: 3,
    half: 2,
    exact: 2,
    kinds: 2,
  });
  expect(judge(one, [span(text)])).toMatchObject({ found: 1, overlap: 1, exact: 0, kinds: 1 });
  expect(judge({ ...one, spans: [] }, [span('cooking')])).toMatchObject({ found: 1, wanted: 0, overlap: 0 });
  const { precision, recall, f1, kinds } = figures([judge(one, [span('cooking'), span(' and ')])]);
  expect([precision.value, recall.value, f1.value, kinds.value]).toEqual([0.5, 1 / 3, 0.4, 1]);
});

test('intervals hold the value, shrink with more answers, and are the same each time', () => {
  const tallies = [judge(one, [span('cooking')]), judge(one, [span('cooking'), span('fixing cars'), span('my sister', 'support')])];
  const few = figures(tallies).f1;
  const many = figures(Array.from({ length: 40 }, () => tallies).flat()).f1;
  for (const { low, value, high } of [few, many]) expect(low <= value && value <= high).toBe(true);
  expect(many.high - many.low).toBeLessThan((few.high - few.low) / 2);
  expect(figures(tallies)).toEqual(figures(tallies));
});

test('every labelled span stands in its answer, in order; both halves hold something in each language', () => {
  for (const { text: answer, spans } of labelled) {
    let from = 0;
    for (const { text: words } of spans) {
      expect(answer.indexOf(words, from)).toBeGreaterThanOrEqual(0);
      from = answer.indexOf(words, from) + words.length;
    }
  }
  const sizes = (language: string) =>
    (['tuned', 'held'] as const).map((half) => labelled.filter((it) => it.language === language && it.half === half).length);
  for (const language of new Set(labelled.map((it) => it.language)))
    for (const size of sizes(language)) expect(size).toBeGreaterThanOrEqual(language === 'en' ? 30 : language === 'es' ? 15 : 7);
});

const servers: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

test('the command measures the rules, and a model where there is one, with what it cost', async () => {
  const fake = await createFakeOpenAi({ value: { spans: [said('cooking', 'strength')] } });
  servers.push(fake);
  const run = async (environment: Record<string, string>) =>
    (await promisify(execFile)(process.execPath, ['src/commands/evaluate.ts'], { env: { PATH: process.env.PATH ?? '', ...environment } }))
      .stdout;
  const plain = await run({});
  expect(plain).toMatch(/\| rules \| en \| held \| \d+ \| 0\.9\d \(/);
  expect(plain).toContain('No model was measured');
  const model = { OPENAI_MODEL: 'test-model', OPENAI_BASE_URL: fake.url, OPENAI_PRICE_INPUT: '1', OPENAI_PRICE_OUTPUT: '4' };
  const both = await run(model);
  expect(both.match(/\| test-model \| /g)).toHaveLength(both.match(/\| rules \| /g)!.length);
  expect(both).toMatch(/test-model: [1-9]\d* answered, 0 of no use, 0 failed/);
  expect(both).toMatch(/[1-9]\d* tokens, 0\.\d+ in the currency of the prices/);
  expect(await run({ ...model, OPENAI_OFF: 'true' })).toContain('switched off');
}, 120_000);
