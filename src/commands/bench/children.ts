import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { Done, Order } from './load.ts';

const here = import.meta.dirname;
export const ours = join(here, '../../index.ts');
export const oursSlow = join(here, 'server.ts');
export const plain = join(here, 'plain-bot.ts');
export const floor = join(here, 'floor.ts');

const startWithin = 30_000;

/** A server under test, in a process of its own. */
export interface Server {
  /** `http://host:port`. */
  readonly address: string;
  /** What it has used since it began: processor seconds of all threads, and bytes of heap (live ones, where started with --expose-gc). */
  cost(): Promise<{ readonly cpu: number; readonly heap: number }>;
  /** At once, or as `signal` asks it to. */
  stop(signal?: NodeJS.Signals): Promise<void>;
}

const gone = (child: ChildProcess): Promise<void> =>
  child.exitCode !== null || child.signalCode !== null ? Promise.resolve() : new Promise((resolve) => child.once('exit', () => resolve()));

async function end(child: ChildProcess, signal?: NodeJS.Signals): Promise<void> {
  const left = gone(child);
  child.kill(signal);
  await left;
}

/** Starts a server and waits until it says where it listens. Rejects, with what it wrote to its error output, where it does not. */
export function startServer(entry: string, env: Readonly<Record<string, string>>, flags: readonly string[] = []): Promise<Server> {
  const child = fork(entry, {
    execArgv: [...flags, '--import', join(here, 'probe.ts')],
    env: { PATH: process.env.PATH, PORT: '0', LOG_LEVEL: 'silent', NODE_NO_WARNINGS: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  return new Promise((resolve, reject) => {
    let wrote = '';
    let complained = '';
    const fail = (): void => reject(new Error(`${entry} did not start: ${complained || wrote}`));
    const timer = setTimeout(() => void end(child, 'SIGKILL').then(fail), startWithin);
    child.stderr?.on('data', (data) => {
      complained = `${complained}${data}`.slice(-4000);
    });
    child.once('exit', fail);
    child.stdout?.on('data', (data) => {
      wrote += data;
      const address = /bot +(http:\/\/[^/\s]+)/.exec(wrote)?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      child.removeListener('exit', fail);
      resolve({
        address,
        cost: () =>
          new Promise((told, died) => {
            const ended = (): void => died(new Error(`${entry} died: ${complained}`));
            child.once('exit', ended);
            child.once('message', (cost) => {
              child.removeListener('exit', ended);
              told(cost as { cpu: number; heap: number });
            });
            child.send('cost');
          }),
        stop: (signal = 'SIGKILL') => end(child, signal),
      });
    });
  });
}

/** The process that the load comes from. */
export interface Load {
  /** Address of the Twilio that servers are to send by. */
  readonly texts: string;
  run(order: Order): Promise<Done>;
  stop(): Promise<void>;
}

export function startLoad(): Promise<Load> {
  const child = fork(join(here, 'load.ts'), { env: { PATH: process.env.PATH, NODE_NO_WARNINGS: '1' } });
  // One listener a run that waits for it.
  child.setMaxListeners(0);
  return new Promise((resolve, reject) => {
    child.once('exit', () => reject(new Error('the load did not start')));
    child.once('message', (message) => {
      resolve({
        texts: (message as { ready: { texts: string } }).ready.texts,
        run: (order) =>
          new Promise((done, failed) => {
            child.once('message', (answer: { done?: Done; failed?: string }) =>
              answer.done ? done(answer.done) : failed(new Error(answer.failed)),
            );
            child.send(order);
          }),
        stop: () => end(child),
      });
    });
  });
}
