import { afterEach, expect, test } from '@jest/globals';
import { apiToken, type House, openHouse, planIds, planOf, talkToTheEnd } from '../support/house.ts';
import { newFolder, tidyUp } from '../support/process.ts';
import { answerTo, type Line, until, whatsApp } from '../support/surfaces/index.ts';
import { hour, TalkClock } from '../support/talk-clock.ts';

const template = 'HX0123456789';
let clock: TalkClock;
let house: House;
afterEach(async () => {
  await house.close();
  await tidyUp();
});

/** A client who may be written to first has handed over a plan by WhatsApp, and been silent so long. */
async function silentFor(hours: number, settings: Readonly<Record<string, string>>): Promise<Line> {
  clock = new TalkClock('2026-03-02T16:00:00.000Z');
  house = await openHouse(newFolder(), { clock }, settings);
  const client = whatsApp.open(house.place, 'rosa');
  await client.begin();
  for (let asked = await house.asked(client.route()); asked && asked.id !== 'contact.write'; asked = await house.asked(client.route()))
    await client.say(answerTo(asked, 'number'));
  await client.say('1');
  await talkToTheEnd(house, client, () => 'number');
  await clock.advance(hours * hour);
  return client;
}

/** The case manager asks something back; the queue has its time. */
async function askBack(): Promise<void> {
  const { address } = house.place;
  const [id] = await planIds(address);
  const { version } = await planOf(address, id!);
  const answer = await fetch(`${address}/api/plans/${id}/review`, {
    method: 'POST',
    headers: { authorization: `Bearer ${apiToken}`, 'content-type': 'application/json' },
    body: JSON.stringify({ decision: 'return', version, reviewer: 'Dana Wu', questions: [{ catalogueId: 'anything-else' }] }),
  });
  expect(answer.status).toBe(200);
  await clock.advance(hour);
}

const texts = (since: number) => house.place.twilio.messages.slice(since).map(({ body, contentSid }) => body ?? contentSid);

test('within 24 hours the client is told in plain words that there is something to read', async () => {
  const client = await silentFor(22, { TWILIO_WHATSAPP_TEMPLATE: template });
  const before = house.place.twilio.messages.length;
  await askBack();
  await until(() => texts(before).length > 0, 'the notice');
  expect(texts(before)).toEqual([expect.stringContaining('reply OK')]);
  expect((await client.say('OK')).text).toContain('Shall we go on?');
});

test('after them the template goes instead, once; whoever answers it is not told again, but asked', async () => {
  const client = await silentFor(25, { TWILIO_WHATSAPP_TEMPLATE: template });
  const before = house.place.twilio.messages.length;
  await askBack();
  await until(() => texts(before).length > 0, 'the template');
  await clock.advance(2 * hour);
  expect(texts(before)).toEqual([template]);
  expect((await client.say('OK')).text).toMatch(/^Welcome back/);
  expect((await client.say('1')).text).toContain('Dana Wu');
  expect(texts(before)).toHaveLength(3);
});

test('without a template nothing goes out until the client writes', async () => {
  const client = await silentFor(25, {});
  const before = house.place.twilio.messages.length;
  await askBack();
  await clock.advance(2 * hour);
  expect(texts(before)).toEqual([]);
  expect((await client.say('hello')).text).toMatch(/^Welcome back/);
  expect((await client.say('1')).text).toContain('Dana Wu');
  expect(texts(before)).toHaveLength(2);
});
