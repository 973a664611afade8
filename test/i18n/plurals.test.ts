import { execFileSync } from 'node:child_process';
import { expect, test } from '@jest/globals';

/** What a fresh process gives, on a machine whose own language is `machine`. */
const on = (machine: string, script: string): string =>
  execFileSync(process.execPath, ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', script], {
    cwd: new URL('../..', import.meta.url),
    env: { ...process.env, LC_ALL: `${machine}.UTF-8` },
    encoding: 'utf8',
  }).trim();

// For a language that it does not know Intl gives the machine's own. i18next then falls back to `_other`, never to English.
test.each(['ar_EG', 'zh_CN', 'en_US'])('Haitian Creole is counted and dated the same on a machine that speaks %s', (machine) => {
  const script = `
    import { createTexts } from './src/i18n/index.ts';
    import { moment } from './src/exports/reading.ts';
    const t = createTexts().in('ht');
    console.log([0, 1, 2, 5].map((count) => t('program.replyDays', { count })).join(', '));
    console.log(moment({ language: 'ht', timeZone: 'UTC' }, '2026-03-02T16:00:00Z'));`;
  expect(on(machine, script)).toMatch(/^0 jou, 1 jou, 2 jou, 5 jou\n2 mars 2026\b.*16:00$/);
});
