import { afterEach, expect, test } from '@jest/globals';
import pino from 'pino';
import { startApp } from '../../src/app.ts';
import { loadConfig } from '../../src/config.ts';
import { newFolder, tidyUp } from '../support/process.ts';

afterEach(tidyUp);

const facts = {
  PROGRAM_NAME: 'Harbor House',
  PROGRAM_READERS: 'your case manager',
  PROGRAM_PHONE: '555-0100',
  PROGRAM_HOURS: 'Monday to Friday, 9 to 5',
  PROGRAM_REPLY_DAYS: '2',
};

/** The app with these settings: what it logs as it starts, the readiness page as text, and the language that a Spanish browser's chat page is in. */
async function started(environment: Record<string, string>) {
  const lines: string[] = [];
  const log = pino({ level: 'warn' }, { write: (line: string) => void lines.push(line) });
  const app = await startApp(loadConfig({ PORT: '0', DATA_DIR: newFolder(), ...environment }), log);
  const token = new URL(await app.reviewLink()).searchParams.get('token')!;
  const entered = await fetch(`${app.address}/review/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ token }),
  });
  const cookie = entered.headers.get('set-cookie')!.split(';')[0]!;
  const answer = await fetch(`${app.address}/review/readiness`, { headers: { cookie } });
  const page = (await answer.text()).replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
  const chat = await (await fetch(app.address, { headers: { 'accept-language': 'es' } })).text();
  const words = (await fetch(`${app.address}/chat/words/es.json`)).status;
  await app.close();
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  return { log: lines.join(''), page, chat: /<html lang="([^"]+)"/.exec(chat)![1], words };
}

test('in practice every language is offered, and the page says what is missing', async () => {
  const { page, chat, log } = await started({ PROGRAM_NAME: 'Harbor House' });
  expect(page).toMatch(/Practice mode: not all facts are set.*PROGRAM_NAME Harbor House.*PROGRAM_PHONE not set/);
  expect(page).toMatch(/Spanish \( es \) on In practice mode every language is offered/);
  expect(page).toMatch(/Language model None.*OWNWORDS_API_TOKEN is not set/);
  expect([chat, log]).toEqual(['es', '']);
});

test('outside practice a language that nobody has reviewed is off, and the log and the page say so', async () => {
  const { page, chat, words, log } = await started({
    ...facts,
    OWNWORDS_API_TOKEN: 'a-token-of-32-characters-for-tests',
    OPENAI_MODEL: 'a-model',
    OPENAI_API_KEY: 'key',
  });
  expect(page).toMatch(/All facts are set.*PROGRAM_REPLY_DAYS 2/);
  expect(page).toMatch(
    /Spanish \( es \) off Its safety texts are not all reviewed.*0 of \d+ reviewed, \d+ made by a machine.*consent\.agree\.ask/,
  );
  expect(page).toMatch(/a-model is on.*Tokens today: 0 of 2,000,000.*\/api\/alerts, with the API token/);
  expect(log).toContain('es is not offered to clients');
  // Who is in a conversation in it already still has the page in it.
  expect([chat, words]).toEqual(['en', 200]);
});

test('LANGUAGES switches it on all the same, and the log and the page say so', async () => {
  const { page, chat, log } = await started({ ...facts, LANGUAGES: 'en,es' });
  expect(page).toMatch(/Spanish \( es \) on LANGUAGES switches it on, though its safety texts are not all reviewed/);
  expect(log).toContain('LANGUAGES offers es, in which safety texts are not reviewed');
  expect(chat).toBe('es');
});

test('LANGUAGES with a language that there is not stops the start', async () => {
  await expect(started({ LANGUAGES: 'en,tlh' })).rejects.toThrow(/^LANGUAGES: there is no tlh\. Write some of: en,/);
});
