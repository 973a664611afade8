import { readdirSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { smsText } from '../../src/channels/twilio/text.ts';
import { talkByDirectLineJs } from '../support/direct-line.ts';
import { type House, openHouse, planIds, planOf, talkToTheEnd } from '../support/house.ts';
import { newFolder, tidyUp } from '../support/process.ts';
import { answerTo, connector, type Heard, ownWords, type Surface, styles, terminalOn, until, wired } from '../support/surfaces/index.ts';

// One suite for every surface: what a client can rely on, however they write.

let house: House;
beforeAll(async () => {
  house = await openHouse(newFolder());
}, 30_000);
afterAll(async () => {
  await house.close();
  await tidyUp();
});
afterEach(() => expect(house.place.twilio.messages.every(({ body }) => (body ?? '').length <= 1600)).toBe(true));

const surfaces: readonly Surface[] = [...wired, terminalOn(() => house.place.app())];
/** How each question was put on the first surface: that of the others is to be the same. */
const wording = new Map<string, string>();
let opened = 0;
const open = (surface: Surface) => surface.open(house.place, `line${++opened}`);

test('every folder of src/channels has a surface here', () => {
  const folders = readdirSync(new URL('../../src/channels', import.meta.url), { withFileTypes: true }).flatMap((one) =>
    one.isDirectory() ? [one.name] : [],
  );
  // The page is a client of Direct Line, and has tests of its own in a browser.
  expect(folders.filter((folder) => folder !== 'chat-page').sort()).toEqual([...new Set(surfaces.map(({ folder }) => folder))].sort());
});

const connectorHas = (planId: string): boolean =>
  house.place.connector.sent.some(({ name, value }) => name === 'plan.submitted' && value.planId === planId);

/** Answers until a question with this id is open. */
async function untilAsked(line: ReturnType<typeof open>, id: string): Promise<void> {
  for (let turn = 0; turn < 40; turn++) {
    const asked = await house.asked(line.route());
    if (asked?.id === id) return;
    await line.say(answerTo(asked!, 'value'));
  }
  throw new Error(`${id} was not asked`);
}

describe.each(surfaces)('$name', (surface) => {
  const line = () => open(surface);
  const index = surfaces.indexOf(surface);

  test('greets, asks, and takes a whole conversation to the plan, choices by label, value and number', async () => {
    const client = line();
    const greeting = await client.begin();
    expect([200, 201]).toContain(greeting.status);
    expect(greeting.text).toMatch(/a computer program, not a person/);
    expect(greeting.text).toContain('Which language?');
    expect((await house.asked(client.route()))?.id).toBe('welcome.lang');
    if (greeting.question) expect(greeting.question).toEqual(await house.asked(client.route()));

    const heard = await talkToTheEnd(house, client, (turn) => styles[(turn + index) % 3]!);
    checkWording(surface, heard);
    const { value } = (await house.all(client.route())).find(({ name }) => name === 'plan.submitted')!;
    if (surface === connector) await until(() => connectorHas(value.planId), 'the event by the connector');
    const plan = await planOf(house.place.address, value.planId);
    expect(plan).toMatchObject({
      status: 'submitted',
      client: { preferredName: { text: 'Rosa' } },
      hopes: [{ text: ownWords['hopes.hope'] }],
      goals: [
        {
          quotes: [{ text: ownWords['goals.wish'] }],
          why: [{ text: ownWords['goals.why'] }],
          steps: [{ quotes: [{ text: ownWords['goals.step'] }] }],
        },
      ],
      unplaced: [],
    });
    expect(plan.strengths.length).toBeGreaterThan(1);
    expect(plan.supports.length).toBeGreaterThan(1);
  }, 30_000);

  test('refuses what is too long in plain words, and asks the same again', async () => {
    const client = line();
    await client.begin();
    await untilAsked(client, 'urgent.need');
    const before = (await house.all(client.route())).filter(({ from }) => from?.role === 'user').length;
    const { text } = await client.say('x'.repeat(4001));
    expect(text).toContain('too long');
    expect((await house.all(client.route())).filter(({ from }) => from?.role === 'user')).toHaveLength(before);
    expect(await client.say('no')).toMatchObject({ status: 200 });
    expect((await house.asked(client.route()))?.id).toBe('name.preferred');
  });
});

/** The words of a question are the same wherever it is asked; a text has the choices under it, and its own consent and contact. */
function checkWording(surface: Surface, questions: ReadonlyMap<string, Heard>): void {
  for (const [id, { text, question }] of questions) {
    if (surface.sms) {
      if (/^(consent|contact)\./.test(id)) continue;
      expect(text.replace(/\b[A-Z0-9]{4}-[A-Z0-9]{4}\b/, '')).toContain(wording.get(id));
      continue;
    }
    const alone = smsText([{ type: 'message', text: text.split('\n').at(-1)!, channelData: { question } }]);
    if (!wording.has(id)) wording.set(id, alone);
    expect({ id, alone }).toEqual({ id, alone: wording.get(id) });
  }
}

describe.each(wired)('$name', (surface) => {
  test('keeps both of two quick messages, in the answer or beside it', async () => {
    const client = open(surface);
    await client.begin();
    await untilAsked(client, 'strengths.now');
    await Promise.all([client.deliver({ text: 'I can sew' }), client.deliver({ text: 'and I cook for everybody' })]);
    if (surface.folder === 'twilio' || surface === connector) await house.sent(client.route());
    await talkToTheEnd(house, client, () => 'value');
    const { value } = (await house.all(client.route())).find(({ name }) => name === 'plan.submitted')!;
    const { strengths, unplaced, goals } = await planOf(house.place.address, value.planId);
    const kept = JSON.stringify([strengths, unplaced]);
    for (const words of ['I can sew', 'I cook for everybody']) expect(kept).toContain(words);
    expect(goals).toHaveLength(1);
  }, 30_000);

  test('answers a repeated message as before, and takes it once, after a restart too', async () => {
    const client = open(surface);
    await client.begin();
    await untilAsked(client, 'name.preferred');
    const said = { text: 'Rosa', id: `${surface.name}-repeated` };
    const first = await client.say(said);
    let all = await house.all(client.route());
    const again = async () => {
      if (first.question ?? surface.folder === 'direct-line') expect((await client.say(said)).same).toEqual(first.same);
      await client.deliver(said);
      expect(await house.all(client.route())).toEqual(all);
    };
    await again();
    await client.say('A quiet place');
    all = await house.all(client.route());
    await house.restart();
    await again();
    await client.deliver({ text: 'reading' });
  }, 30_000);

  test('says that it can only read text', async () => {
    const client = open(surface);
    await client.begin();
    await untilAsked(client, 'name.preferred');
    const { text } = await client.say({ text: '', attachments: ['image/png'] });
    expect(text).toContain('I can only read text');
    expect((await house.asked(client.route()))?.id).toBe('name.preferred');
    expect(JSON.stringify(await house.all(client.route()))).not.toContain('media.test');
  });
});

test.each([{ webSocket: true }, { webSocket: false }])(
  'botframework-directlinejs takes a whole conversation to the plan: %j',
  async ({ webSocket }) => {
    const before = await planIds(house.place.address);
    const heard = await talkByDirectLineJs({
      base: house.place.address,
      webSocket,
      say: ({ channelData }) => answerTo(channelData.question, 'label'),
      until: ({ name }) => name === 'plan.submitted',
    });
    const made = (await planIds(house.place.address)).filter((id) => !before.includes(id));
    expect(heard.filter(({ type }) => type === 'event')).toHaveLength(1);
    expect(made).toHaveLength(1);
    const echoes = heard.filter(({ from }) => from === 'user');
    expect(echoes.map(({ clientActivityID }) => clientActivityID)).toEqual([
      ...new Set(echoes.map(({ clientActivityID }) => clientActivityID)),
    ]);
  },
  30_000,
);
