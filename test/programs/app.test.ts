import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pino from 'pino';
import { startApp } from '../../src/app.ts';
import { loadConfig } from '../../src/config.ts';
import { api, type House, openHouse, planIds, planOf, talkToTheEnd } from '../support/house.ts';
import { newFolder, tidyUp } from '../support/process.ts';
import { type Line, sms } from '../support/surfaces/index.ts';

const docs = new URL('../../docs/programs/', import.meta.url).pathname;
let house: House;
beforeAll(async () => {
  house = await openHouse(newFolder(), {}, { PROGRAM: 'clinical', PROGRAM_NUMBERS: '+15550000002=intensive', PROGRAMS_DIR: docs });
});
afterAll(async () => {
  await house.close();
  await tidyUp();
});

const json = async (path: string, body?: object, token?: string): Promise<{ status: number; body: Record<string, never> }> => {
  const answer = await fetch(house.place.address + path, {
    method: body ? 'POST' : 'GET',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    ...(body && { body: JSON.stringify(body) }),
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, never> };
};

/** A client on the chat page, come by this link. */
async function fromLink(program?: unknown): Promise<Line> {
  const { token, conversationId } = (await json('/chat/token', program === undefined ? {} : { program })).body as Record<string, string>;
  const at = `/v3/directline/conversations`;
  const heard = { status: 200, text: '', same: '' };
  const look = async () => {
    await json(`${at}/${conversationId}/activities`, undefined, token);
    return heard;
  };
  const post = async (text: string) => {
    // What the page could say later changes nothing.
    const activity = { type: 'message', text, program: 'brokerage', channelData: { program: 'brokerage' } };
    expect((await json(`${at}/${conversationId}/activities`, activity, token)).status).toBe(200);
    return look();
  };
  return {
    route: () => `directline:${conversationId}`,
    begin: async () => {
      expect((await json(at, { locale: 'en', program: 'brokerage' }, token!)).status).toBe(201);
      return look();
    },
    say: (said) => post(typeof said === 'string' ? said : said.text!),
    deliver: async () => {},
  };
}

const newest = async (): Promise<{ id: string; program: string }> => {
  const { plans } = await api<{ plans: { id: string; program: string }[] }>(house.place.address, 'plans');
  return plans[0]!;
};

describe('which program a client gets, over the wire', () => {
  test.each([
    ['their link', 'young-parents', 'young-parents'],
    ['no link', undefined, 'clinical'],
    ['a link to nothing', 'nonsense', 'clinical'],
    ['a link that is no text', { program: 'brokerage' }, 'clinical'],
  ])('by %s', async (_, link, program) => {
    const line = await fromLink(link);
    await line.begin();
    const questions = await talkToTheEnd(house, line, () => 'value');
    const { id, program: listed } = await newest();
    expect(listed).toBe(program);
    expect(questions.has(program === 'clinical' ? 'treatment.helped' : 'children.proud')).toBe(true);
    const plan = await planOf(house.place.address, id);
    expect(plan.extras.map(({ field }) => field)).toEqual(
      program === 'clinical' ? ['treatment-helped', 'early-signs', 'whom-to-call'] : ['due-date', 'parents-group', 'rest'],
    );
  });

  test('by the number that they text', async () => {
    const line = sms.open(house.place, 'intensive');
    await line.begin();
    await talkToTheEnd(house, line, () => 'label');
    const { id, program } = await newest();
    expect(program).toBe('intensive');
    expect((await planOf(house.place.address, id)).extras).toMatchObject([
      { field: 'crisis-contacts', quotes: [{ text: 'words for hard-times.contacts' }] },
      {},
      {},
    ]);
  });

  test('and a case manager sees its name, phases and follow-up, and what was said in its fields', async () => {
    const line = await fromLink('young-parents');
    await line.begin();
    await talkToTheEnd(house, line, () => 'number');
    const { id } = await newest();
    const { pathname, searchParams } = new URL(await house.place.app().reviewLink());
    const entered = await fetch(house.place.address + pathname, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin: 'https://plans.example.test', 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ token: searchParams.get('token')!, name: 'Dana Wu', about: 'writes' }),
    });
    const cookie = entered.headers
      .getSetCookie()
      .map((one) => one.split(';')[0])
      .join('; ');
    const page = async (path: string): Promise<string> => (await fetch(house.place.address + path, { headers: { cookie } })).text();
    const plan = await page(`/review/plans/${id}`);
    for (const words of ['Young parents', 'First year', '12 months', 'Every week', 'When you call', 'Baby due', 'Parents&#39; group'])
      expect([words, plan.includes(words)]).toEqual([words, true]);
    expect(await page('/review')).toContain('Young parents');
    expect(await page(`/review/plans/${id}/print`)).toContain('Baby due');
    expect(await planIds(house.place.address)).toContain(id);
  });
});

test('at start it says which languages a team did not write', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'ownwords-programs-'));
  const english = readFileSync(join(docs, 'young-parents.json'), 'utf8').replace(/,\s*"es": "(?:[^"\\]|\\.)*"/g, '');
  writeFileSync(join(dir, 'young-parents.json'), english);
  const lines: string[] = [];
  const log = pino({ level: 'warn' }, { write: (line: string) => void lines.push(line) });
  const app = await startApp(loadConfig({ PORT: '0', DATA_DIR: newFolder(), PROGRAMS_DIR: dir }), log);
  await app.close();
  rmSync(dir, { recursive: true });
  expect(lines.join('')).toMatch(
    /"program":"young-parents","language":"es","askedIn":"en".*young-parents is not written in es: clients who speak it are asked in en/,
  );
});
