import { execFile } from 'node:child_process';
import { expect, test } from '@jest/globals';

const command = new URL('../../src/commands/rehearse.ts', import.meta.url).pathname;

/** The command in a process of its own, with no settings of whoever runs the tests. */
const rehearse = (...options: string[]): Promise<{ code: number; out: string; err: string }> =>
  new Promise((resolve) => {
    execFile(process.execPath, [command, ...options], { env: { PATH: process.env.PATH } }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }),
    );
  });

test('one conversation, to be read: every text with its price, the plan, the figures', async () => {
  const { code, out } = await rehearse(
    '--persona',
    'maria',
    '--lang',
    'es',
    '--channel',
    'sms',
    '--program',
    'critical-time',
    '--behaviour',
    'leaving',
  );
  expect(code).toBe(0);
  expect(out).toContain('Client: encontrar un departamento cerca de la escuela');
  expect(out).toMatch(/\(\d SMS, (GSM-7|UCS-2)\)/);
  expect(out).toContain('(The client is away for 3 hours)');
  expect(out).toMatch(/Goal 1: "encontrar un departamento cerca de la escuela"\n {2}Why it matters: "/);
  expect(out).toContain('No dead ends.');
});

test.each([
  [['--persona', 'nobody'], 'There is: walter, maria, dennis, tasha, luis.'],
  [['--persona', 'maria', '--lang', 'xx'], 'There is: en, '],
  [['--persona', 'maria', '--program', 'nothing'], 'There is: strengths-based'],
  [['--people'], 'Usage: npm run rehearse'],
])('%j is answered by what there is', async (options, help) => {
  const { code, out, err } = await rehearse(...options);
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain(help);
  expect(err).not.toContain('    at ');
});
