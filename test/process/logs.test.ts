import { afterEach, expect, test } from '@jest/globals';
import { api, apiToken, planIds, surroundings } from '../support/house.ts';
import { newFolder, type Program, startProgram, tidyUp } from '../support/process.ts';
import {
  answerTo,
  connector,
  directLine,
  expectReplies,
  type Heard,
  type Line,
  type Place,
  sms,
  whatsApp,
} from '../support/surfaces/index.ts';
import { until } from '../support/surfaces/types.ts';

afterEach(tidyUp);

// Whatever a client says, is called or is reached at bears this mark; no log may.
const mark = 'Qzanarix';
const numbers = [/\+1555\d{7}/, /1555[1-9]\d{6}/];
let said = 0;
const marked = (): string => `${mark}${++said}`;

/** A whole conversation in marked words, as far as the surface says what is asked; gives the last thing heard. */
async function talk(line: Line): Promise<Heard> {
  let heard = await line.begin();
  for (let turn = 0; heard.question && turn < 60; turn++) {
    heard = await line.say(heard.question.kind === 'own-words' ? `${marked()} and my sister ${mark}` : answerTo(heard.question, 'value'));
  }
  return heard;
}

/** By text message: consent in plain words, the rest marked, whatever is asked. */
async function text(line: Line): Promise<void> {
  await line.begin();
  for (const words of ['English', 'ok', 'ok', 'I agree', 'mine', 'no']) await line.deliver({ text: words });
  for (let turn = 0; turn < 6; turn++) await line.deliver({ text: `I have pills and want to die, ${marked()}` });
}

const post = (to: string, body: string, headers: Record<string, string> = {}) =>
  fetch(to, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body }).then(({ status }) => status);

/** What goes wrong on the way in. */
async function provoke(place: Place): Promise<void> {
  const { address } = place;
  const bearer = { authorization: `Bearer ${apiToken}` };
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  const activity = JSON.stringify({
    type: 'message',
    id: mark,
    conversation: { id: mark },
    text: `${mark} `.repeat(40_000),
    deliveryMode: 'expectReplies',
  });
  expect(await post(`${address}/api/messages`, `{"text": "${mark}`)).toBe(400);
  expect(await post(`${address}/api/messages?words=${mark}`, activity)).toBe(413);
  expect(await post(`${address}/api/messages`, JSON.stringify({ type: 'message', text: mark }))).toBe(400);
  expect(await post(`${address}/v3/directline/conversations/${mark}/activities`, mark, bearer)).toBe(401);
  expect(await post(`${address}/v3/directline/tokens/generate`, `{"user":{"id":"${mark}"}}`)).toBe(400);
  expect(await post(`${address}/api/sms/twilio`, `Body=${mark}`, form)).toBe(403);
  expect(await post(`${address}/api/sms/twilio`, `Body=${mark.repeat(9000)}`, form)).toBe(413);
  expect(await post(`${address}/chat/token`, `{"${mark}"`)).not.toBe(500);
  for (const path of [mark, `api/plans/${mark}`, `review/${mark}`, `review?search=${mark}`, `%${mark}`])
    await fetch(`${address}/${path}`, { headers: bearer });
  const [plan] = await planIds(address);
  expect(await post(`${address}/api/plans/${plan}/review`, `{"decision": "${mark}"`, bearer)).toBe(400);
  expect(
    await post(
      `${address}/api/plans/${plan}/review`,
      JSON.stringify({ decision: 'return', version: -1, reviewer: 'Kim', questions: [{ text: mark }] }),
      bearer,
    ),
  ).toBeGreaterThanOrEqual(400);
  for (const ending of ['', '.json', '.csv', '.fhir.json', '/transcript'])
    await fetch(`${address}/api/plans/${plan}${ending}`, { headers: bearer });
  expect(JSON.stringify(await api(address, `plans/${plan}/transcript`))).toContain(mark);
  expect(JSON.stringify(await api(address, 'alerts'))).toContain(mark);
}

function expectNoMark(program: Program): void {
  const lines = program
    .printed()
    .split('\n')
    .filter((line) => line.includes(mark) || numbers.some((number) => number.test(line)));
  expect(lines).toEqual([]);
}

test('no log, however much is logged, holds a word, a name or a number of a client', async () => {
  const { settings, ...services } = await surroundings();
  const environment = { ...settings, DATA_DIR: newFolder(), LOG_LEVEL: 'debug' };
  let program = await startProgram(environment);
  const place: Place = { ...services, address: program.address };
  expect((await talk(expectReplies.open(place, 'one'))).submitted).toBeDefined();
  expect((await talk(directLine.open(place, 'two'))).submitted).toBeDefined();
  await talk(connector.open(place, 'three'));
  await text(sms.open(place, 'four'));
  services.twilio.meet('broken', 21211, 'throttled', 21610, 'close');
  services.connector.meet(500, 400, 'close');
  await text(whatsApp.open(place, 'five')).catch(() => undefined);
  const failing = connector.open(place, 'six');
  for (let turn = 0; turn < 3; turn++) await failing.deliver({ text: marked() });
  await provoke(place);
  const ended = await program.end('SIGTERM');
  expectNoMark(program);
  // The check would not see what was never logged: failures were.
  expect(ended.out).toMatch(/"level":40/);

  program = await startProgram(environment, { shell: 'ulimit -f 8' });
  place.address = program.address;
  const full = expectReplies.open(place, 'seven');
  let heard = await full.begin();
  for (let turn = 0; heard.question && turn < 20; turn++) {
    heard = await full.say(heard.question.kind === 'own-words' ? `${marked()} `.repeat(60) : answerTo(heard.question, 'value'));
  }
  expect(heard.text).toMatch(/did not save/);
  // It is said before the process is killed, and read here when the pipe brings it.
  await until(() => /"level":50/.test(program.out()), 'an error in the log');
  await program.end();
  expectNoMark(program);
}, 180_000);
