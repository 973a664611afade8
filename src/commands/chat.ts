import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pino from 'pino';
import { startApp } from '../app.ts';
import { createTerminal } from '../channels/terminal/index.ts';
import { ConfigError, loadConfig } from '../config.ts';
import { createTexts, LocalesUnusable } from '../i18n/index.ts';
import { ProgramUnusable } from '../programs/index.ts';
import { createMemoryStore, FolderInUse, FolderUnusable } from '../stores/index.ts';
import { newId, systemClock } from '../system.ts';

const usage = 'Usage: npm run chat -- [--lang en|es|…] [--channel sms] [--data FOLDER]';

/** Thrown with what to do instead. */
class Misused extends Error {}

function readArguments(languages: readonly string[]): { lang: string; sms: boolean; data: string | undefined } {
  const { lang = 'en', channel = 'terminal', data } = options();
  if (!languages.includes(lang)) throw new Misused(`--lang: there is no ${lang}. There is: ${languages.join(', ')}.`);
  if (channel !== 'terminal' && channel !== 'sms') throw new Misused(`--channel: write sms or terminal, not ${channel}.`);
  return { lang, sms: channel === 'sms', data };
}

function options() {
  try {
    return parseArgs({ options: { lang: { type: 'string' }, channel: { type: 'string' }, data: { type: 'string' } } }).values;
  } catch (error) {
    throw new Misused(`${(error as Error).message}\n${usage}`);
  }
}

/** Without `data` nothing outlives the conversation, so it also works while the server holds the data folder. */
async function chat(): Promise<void> {
  const texts = createTexts();
  const { lang, sms, data } = readArguments(texts.languages);
  const config = loadConfig(process.env);
  const scratch = data === undefined ? mkdtempSync(join(tmpdir(), 'ownwords-chat-')) : undefined;
  try {
    // Here nobody waits between two texts, and no carrier stands between to confirm a STOP. The language
    // asked for is there, reviewed or not.
    const settings = {
      ...config,
      port: 0,
      host: '127.0.0.1',
      loopback: true,
      dataDir: data ?? scratch!,
      burstSeconds: 0,
      ...(!config.practice && { languages: [...new Set([...(config.languages ?? ['en']), lang])] }),
      twilio: undefined,
      twilioHandlesOptOut: false,
    };
    const app = await startApp(settings, pino({ level: 'silent' }), data === undefined ? { store: createMemoryStore() } : {});
    const t = texts.in(lang);
    const terminal = createTerminal({
      takeTurn: app.takeTurn,
      conversations: app.conversations,
      conversationId: newId('chat'),
      language: lang,
      sms,
      input: process.stdin,
      output: process.stdout,
      words: {
        leave: () => t('terminal.leave'),
        segments: (count, encoding) => t('terminal.segments', { count, encoding }),
        handedOver: (planId) => t('terminal.handedOver', { planId }),
      },
      clock: systemClock,
    });
    await terminal.talk();
    await app.close();
  } finally {
    if (scratch !== undefined) rmSync(scratch, { recursive: true, force: true });
  }
}

try {
  await chat();
} catch (error) {
  const forPeople = [Misused, ConfigError, LocalesUnusable, ProgramUnusable, FolderInUse, FolderUnusable].some(
    (kind) => error instanceof kind,
  );
  process.stderr.write(`${forPeople ? (error as Error).message : (error as Error).stack}\n`);
  process.exitCode = 1;
}
