import { afterEach, expect, test } from '@jest/globals';
import { createFakeOpenAi, type Mood } from '../fakes/openai.ts';
import { planIds, planOf, surroundings } from '../support/house.ts';
import { closeAtTheEnd, newFolder, startProgram, tidyUp } from '../support/process.ts';
import { answerTo, expectReplies, type Heard, type Line, type Place } from '../support/surfaces/index.ts';
import { until } from '../support/surfaces/types.ts';

afterEach(tidyUp);

// Whatever a client says bears this mark; no log may.
const mark = 'Qzanarix';

async function talk(line: Line): Promise<Heard> {
  let heard = await line.begin();
  for (let turn = 0; heard.question && turn < 60; turn++) {
    const { id, kind } = heard.question;
    const words = kind === 'own-words' ? `I fix ${mark} and my sister ${mark} ${turn}` : answerTo(heard.question, 'value');
    heard = await line.say(id === 'consent.model' ? 'yes' : words);
  }
  return heard;
}

test('the whole program with a model that fails in every way: plans are handed over, what was sent is in their history, and no log holds a word', async () => {
  const fake = await createFakeOpenAi();
  closeAtTheEnd(fake.close);
  const { settings, ...services } = await surroundings();
  const program = await startProgram({
    ...settings,
    DATA_DIR: newFolder(),
    LOG_LEVEL: 'debug',
    OPENAI_MODEL: 'test-model',
    OPENAI_BASE_URL: fake.url,
    OPENAI_LOG: 'debug',
  });
  const place: Place = { ...services, address: program.address };
  const moods: Mood[] = [
    { status: 500, body: `{"error":{"message":"${mark}"}}` },
    { text: `{"spans":[{"words":"${mark}"` },
    { body: mark },
    { refusal: mark },
    'cut',
    { status: 429, body: mark },
  ];
  for (const [index, mood] of moods.entries()) {
    fake.meet(mood, mood, { value: { spans: [] } });
    expect((await talk(expectReplies.open(place, `client ${index}`))).submitted).toBeDefined();
  }
  const metrics = await (await fetch(`${program.address}/metrics`)).text();
  expect(metrics).toMatch(/ownwords_model_calls\{outcome="failed"\} [1-9]/);
  expect(metrics).toMatch(/ownwords_model_calls\{outcome="useless"\} [1-9]/);
  expect(metrics).toMatch(/ownwords_model_tokens_today [1-9]/);
  const [plan] = await planIds(program.address);
  expect((await planOf(program.address, plan!)).history.map(({ did }) => did)).toContain('sent-to-model');

  // One that hangs does not keep the program from ending.
  fake.meet('hang');
  const before = fake.requests.length;
  void talk(expectReplies.open(place, 'last')).catch(() => undefined);
  await until(() => fake.requests.length > before, 'a question that hangs');
  const ended = await program.end('SIGTERM');
  expect(ended.code).toBe(0);
  expect(
    program
      .printed()
      .split('\n')
      .filter((line) => line.includes(mark)),
  ).toEqual([]);
  expect(ended.out).toMatch(/"level":40/);
}, 180_000);
