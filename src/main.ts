import pino from 'pino';
import { startApp } from './app.ts';
import { ConfigError, loadConfig } from './config.ts';
import { LocalesUnusable } from './i18n/index.ts';
import { ProgramUnusable } from './programs/index.ts';
import { prepareCrisis } from './safety/index.ts';
import { FolderInUse, FolderUnusable } from './stores/index.ts';

const listening: Readonly<Record<string, string>> = {
  EADDRINUSE: 'PORT: another program listens there already. Stop it, or set another PORT.',
  EACCES: 'PORT: this program may not listen there. Set a PORT over 1023.',
  EADDRNOTAVAIL: 'HOST: this machine does not have that address. Set HOST to one that it has, such as 127.0.0.1 or 0.0.0.0.',
  ENOTFOUND: 'HOST: there is no such host. Set HOST to an address of this machine, such as 127.0.0.1 or 0.0.0.0.',
};

/** What a person has to mend is said in its own words; anything else with its whole story. */
const forPeople = (error: unknown): string =>
  [ConfigError, LocalesUnusable, ProgramUnusable, FolderInUse, FolderUnusable].some((kind) => error instanceof kind)
    ? (error as Error).message
    : (listening[(error as NodeJS.ErrnoException).code ?? ''] ?? String((error as Error).stack));

/** Crisis rules are made ready right after the start, a language at a time, for each takes up to a sixth of a second: whoever comes first is answered in between. */
function prepareSoon(): void {
  setTimeout(() => prepareCrisis() && prepareSoon(), 250).unref();
}

try {
  const config = loadConfig(process.env);
  const log = pino({ level: config.logLevel });
  const app = await startApp(config, log);
  const link = config.loopback ? await app.reviewLink() : 'npm run review-link prints a one-time link';
  process.stdout.write(
    `${[
      `OwnWords${config.practice ? " (practice: the program's facts are not set)" : ''}`,
      `  chat       ${app.address}/`,
      `  review     ${link}`,
      `  bot        ${config.microsoft.appId || config.loopback ? `${app.address}/api/messages` : 'off: set MICROSOFT_APP_ID'}`,
    ].join('\n')}\n`,
  );
  prepareSoon();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void app.close().then(() => process.exit(0));
    });
  }
} catch (error) {
  process.stderr.write(`${forPeople(error)}\n`);
  process.exitCode = 1;
}
