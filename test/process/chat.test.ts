import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type House, openHouse, scriptOf } from '../support/house.ts';
import { newFolder, runToEnd, tidyUp } from '../support/process.ts';
import { sms, terminalOn } from '../support/surfaces/index.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse(newFolder());
}, 30_000);
afterAll(async () => {
  await house.close();
  await tidyUp();
});

const chat = (input: string, ...args: string[]) => runToEnd('src/commands/chat.ts', {}, { input, args });
const piped = (script: readonly { words: string }[]) => `${script.map(({ words }) => words).join('\n')}\n`;
const patience = 180_000;

test(
  'a conversation that is piped in is answered in order, to the plan',
  async () => {
    const script = await scriptOf(
      house,
      terminalOn(() => house.place.app()),
    );
    const { code, out, err } = await chat(piped(script));
    expect([code, err]).toEqual([0, '']);
    expect(out.split('\n').filter((line) => line.startsWith('> '))).toEqual(script.map(({ words }) => `> ${words}`));
    expect(out).toMatch(/Which language\?.*\n\n {2}1\. English\n {2}2\. Español\n(?: {2}\d\. .+\n)*\n> en\n/);
    expect(out.indexOf('What should I call you?')).toBeLessThan(out.indexOf('> Rosa'));
    expect(out).toMatch(/Handed over: plan-\w+\n/);
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(out).not.toContain('\u001b');
  },
  patience,
);

test(
  'shows what would be sent by SMS, with what it costs',
  async () => {
    const script = await scriptOf(house, sms);
    const { code, out } = await chat(piped(script), '--channel', 'sms');
    expect(code).toBe(0);
    expect(out).toMatch(/\n {2}1\. English\n {2}2\. Español\n(?: {2}\u2068?\d\. .+\n)* {2}\[\d SMS, (?:GSM-7|UCS-2)\]\n/);
    expect(out).toMatch(/ \[\d SMS, GSM-7\]\n/);
    expect(out).toMatch(/Handed over: plan-\w+\n/);
  },
  patience,
);

test(
  'begins in the language that was asked for, obeys nothing that a client types, and leaves in the middle of a conversation',
  async () => {
    const { code, out } = await chat('es\nacepto\n\u001b[31mRosa\u202e\nabc', '--lang', 'es');
    expect(code).toBe(0);
    expect(out).toMatch(/Soy OwnWords, un programa/);
    expect(out).toContain('> [31mRosa\n');
    for (const command of ['\u001b', '\u202e']) expect(out).not.toContain(command);
  },
  patience,
);

test(
  'says what is wrong with an argument',
  async () => {
    expect(await chat('', '--lang', 'tlh')).toEqual({
      code: 1,
      out: '',
      err: expect.stringMatching(/^--lang: there is no tlh\. There is: en, .*es.*\.\n$/),
    });
  },
  patience,
);
