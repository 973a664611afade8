import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = new URL('../../', import.meta.url).pathname;

export type Environment = Readonly<Record<string, string>>;

/** A program that ended, or would not start. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A program that runs in a process of its own. */
export interface Program {
  /** `http://127.0.0.1:1234`, as it printed it. */
  readonly address: string;
  /** Everything printed so far, of both kinds. */
  printed(): string;
  out(): string;
  err(): string;
  /** Ends it by a signal, and waits for its end. */
  end(signal?: NodeJS.Signals): Promise<Ended>;
}

interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  out: string;
  err: string;
}

const running = new Set<Running>();
const folders = new Set<string>();

/** A folder of its own for a test, gone after `tidyUp`. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ownwords-'));
  folders.add(folder);
  return folder;
}

const closing: (() => Promise<void>)[] = [];
/** Has `tidyUp` close something too. */
export const closeAtTheEnd = (close: () => Promise<void>): void => void closing.push(close);

/** Ends what still runs, and removes the folders. Call it after each test. */
export async function tidyUp(): Promise<void> {
  for (const { child } of running) child.kill('SIGKILL');
  await Promise.all([...running].map(({ ended }) => ended));
  await Promise.all(closing.splice(0).map((close) => close()));
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  folders.clear();
}

interface Options {
  readonly args?: readonly string[];
  readonly input?: string;
  /** Run before it, in the same process. */
  readonly shell?: string;
  /** Whether it loads its modules and then waits for a line before it runs. */
  readonly wait?: boolean;
}

const script = `await import(${JSON.stringify(new URL('../../src/app.ts', import.meta.url).href)}); (await import('node:module')).flushCompileCache(); await new Promise((go) => process.stdin.once('data', go)); process.stdin.destroy();`;
const waiting = `data:text/javascript,${encodeURIComponent(script)}`;

/** Of the environment of the tests nothing is handed on: what is set is what the test sets. */
function run(file: string, environment: Environment, options: Options): Running {
  const command = [process.execPath, ...(options.wait ? ['--import', waiting] : []), join(root, file), ...(options.args ?? [])];
  const [first, ...rest] = options.shell === undefined ? command : ['/bin/sh', '-c', `${options.shell}; exec "$@"`, 'sh', ...command];
  const child = spawn(first!, rest, { cwd: root, env: { PATH: process.env.PATH, ...environment }, stdio: 'pipe' });
  const one: Running = {
    child,
    out: '',
    err: '',
    ended: once(child, 'close').then(([code]) => {
      running.delete(one);
      return { code: code as number | null, out: one.out, err: one.err };
    }),
  };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    one.out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    one.err += text;
  });
  child.stdin.on('error', () => {});
  if (!options.wait) child.stdin.end(options.input ?? '');
  running.add(one);
  return one;
}

/** Runs a program of `src/` to its end. */
export const runToEnd = (file: string, environment: Environment = {}, options: Options = {}): Promise<Ended> =>
  run(file, environment, options).ended;

const settings = (environment: Environment): Environment => ({ PORT: '0', LOG_LEVEL: 'silent', ...environment });

/** Starts the server on a free port; rejects with what it printed where it does not start. */
export const startProgram = (environment: Environment, options: Options = {}): Promise<Program> =>
  started(run('src/index.ts', settings(environment), options));

/** Servers that have loaded their modules and wait to be started, some ahead: loading is most of what a start takes. */
export function createStandby(environment: Environment, ahead = 2): () => Promise<Program> {
  const prepare = (): Running => run('src/index.ts', settings(environment), { wait: true });
  const ready = Array.from({ length: ahead }, prepare);
  return () => {
    ready.push(prepare());
    const next = ready.shift()!;
    next.child.stdin!.end('go\n');
    return started(next);
  };
}

async function started(one: Running): Promise<Program> {
  const address = await new Promise<string>((resolve, reject) => {
    const look = (): void => {
      const found = /^ {2}bot {8}.*$/m.test(one.out) ? /^ {2}chat {7}(http\S+)\/$/m.exec(one.out)?.[1] : undefined;
      if (found !== undefined) resolve(found);
    };
    one.child.stdout!.on('data', look);
    void one.ended.then(({ code, out, err }) => reject(new Error(`It ended with ${code}: ${err}${out}`)));
  });
  return {
    address,
    printed: () => one.out + one.err,
    out: () => one.out,
    err: () => one.err,
    end(signal = 'SIGKILL') {
      one.child.kill(signal);
      return one.ended;
    },
  };
}
