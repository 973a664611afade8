import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium, type Page } from 'playwright-core';

const require = createRequire(import.meta.url);

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A headless Chromium that came from npm, with the libraries and a font it needs. The caller closes it. Its first start unpacks it: allow 60 s. */
export async function launchBrowser(): Promise<Browser> {
  const folder = await unpacked();
  const env: Record<string, string> = { ...(process.env as Record<string, string>), LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') };
  if (!existsSync('/etc/fonts/fonts.conf')) env.FONTCONFIG_FILE = join(folder, 'fonts.conf');
  return chromium.launch({ executablePath: join(folder, 'chromium'), args, env, headless: true });
}

/** Where the browser is unpacked. Two workers may come here at once: each unpacks for itself, and the first rename wins. */
async function unpacked(): Promise<string> {
  const packaged = dirname(dirname(dirname(require.resolve('@sparticuz/chromium'))));
  const { version } = JSON.parse(await readFile(join(packaged, 'package.json'), 'utf8')) as { version: string };
  const folder = join(tmpdir(), `ownwords-chromium-${version}`);
  if (existsSync(folder)) return folder;
  const own = await mkdtemp(`${folder}-`);
  const unpack = `const { default: chromium } = await import(${JSON.stringify(join(packaged, 'build', 'esm', 'index.js'))}); await chromium.executablePath();`;
  // The package unpacks its libraries only where it believes to be in this environment.
  const env = { ...process.env, TMPDIR: own, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' };
  await promisify(execFile)(process.execPath, ['--input-type=module', '-e', unpack], { env });
  await writeFile(
    join(own, 'fonts.conf'),
    `<?xml version="1.0"?><fontconfig><dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'cache')}</cachedir></fontconfig>`,
  );
  await rename(own, folder).catch(() => rm(own, { recursive: true }));
  return folder;
}

/** One rule that a page breaks, and where. */
export interface AxeViolation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary?: string }[];
}

let axeSource: Promise<string> | undefined;

/** What axe-core finds wrong with the page as it is now. It runs through the debugger, so a strict Content-Security-Policy stays in force. */
export async function checkAxe(page: Page): Promise<readonly AxeViolation[]> {
  axeSource ??= readFile(require.resolve('axe-core/axe.min.js'), 'utf8');
  await page.evaluate(await axeSource);
  const found = await page.evaluate<{ violations: AxeViolation[] }>('axe.run(document, { resultTypes: ["violations"] })');
  return found.violations.map(({ id, help, nodes }) => ({
    id,
    help,
    nodes: nodes.map(({ target, failureSummary }) => ({ target, ...(failureSummary ? { failureSummary } : {}) })),
  }));
}
