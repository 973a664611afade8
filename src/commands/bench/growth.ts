import { join } from 'node:path';
import { type Load, ours, plain, type Server, startServer } from './children.ts';
import { type Spread, spread } from './figures.ts';
import { folder, type Lane, measure, oursEnv, type Scripts, type Stretch } from './lanes.ts';
import { fillFolder } from './stored.ts';

const few = 100;

/** What many stored clients cost, against few. */
export interface Growth {
  readonly stretches: Stretch[];
  /** Bytes of live heap for each stored client who is idle since the start. */
  readonly heapEach: number;
  /** Seconds from start to listening, with many stored. */
  readonly start: number;
}

/** New conversations on a server that has 100 clients stored, and on one that has `many`, round by round. */
export async function measureGrowth(dir: string, load: Load, scripts: Scripts, many: number, rounds: number, ms: number): Promise<Growth> {
  const open = async (clients: number): Promise<{ lane: Lane; heap: number; start: number }> => {
    const dataDir = await folder(dir);
    fillFolder(dataDir, clients, scripts.botframework.halfway);
    const env = { ...oursEnv(load), DATA_DIR: dataDir };
    // The first start after the files were put there reads each of them; it is the next ones that count.
    await (await startServer(ours, env)).stop();
    const from = performance.now();
    const server = await startServer(ours, env, ['--expose-gc']);
    const start = (performance.now() - from) / 1000;
    const { heap } = await server.cost();
    const lane: Lane = {
      name: `${clients} stored`,
      surface: 'expectReplies',
      says: scripts.botframework.says,
      ends: 'plan.submitted',
      server,
    };
    return { lane, heap, start };
  };
  const small = await open(few);
  const large = await open(many);
  const lanes = [small.lane, large.lane];
  await measure(load, lanes, 16, 1, ms);
  const stretches = await measure(load, lanes, 16, rounds, ms);
  await Promise.all(lanes.map(({ server }) => server.stop()));
  return { stretches, heapEach: (large.heap - small.heap) / (many - few), start: large.start };
}

/**
 * Bytes of live heap for each conversation that was held and is idle now, in a process that held it: what is measured is the slope between
 * two moments, for code and caches of the first conversations are no conversation's.
 */
export async function measureHeap(dir: string, load: Load, scripts: Scripts, ms: number): Promise<number> {
  const server = await startServer(ours, { ...oursEnv(load), DATA_DIR: await folder(dir) }, ['--expose-gc']);
  let begun = 0;
  const talk = async (forMs: number): Promise<{ heap: number; begun: number }> => {
    const order = {
      lane: 'heap',
      surface: 'expectReplies',
      address: server.address,
      says: scripts.botframework.says.slice(0, 2),
      ends: '',
      clients: 16,
    } as const;
    begun += (await load.run({ ...order, ms: forMs })).conversations;
    // Records in use stay in memory for five seconds.
    await pause(7000);
    return { heap: (await server.cost()).heap, begun };
  };
  const first = await talk(ms / 2);
  const second = await talk(ms);
  await server.stop();
  return (second.heap - first.heap) / (second.begun - first.begun);
}

/** Milliseconds from the start of the process to its first answer, in turns; and their ratio. */
export async function measureStart(dir: string, load: Load, times: number): Promise<{ ours: Spread; plain: Spread; ratio: Spread }> {
  const first = async (start: () => Promise<Server>): Promise<number> => {
    const from = performance.now();
    const server = await start();
    const order = {
      lane: server.address,
      surface: 'expectReplies',
      address: server.address,
      says: [null],
      ends: '',
      clients: 1,
      ms: 1,
    } as const;
    await load.run(order);
    const took = performance.now() - from;
    // As a program is restarted; what it keeps from one start to the next is written when it ends.
    await server.stop('SIGTERM');
    return took;
  };
  const dataDir = await folder(dir);
  const ofOurs: number[] = [];
  const ofPlain: number[] = [];
  for (let i = 0; i <= times; i++) {
    const one = async () => ofOurs.push(await first(() => startServer(ours, { ...oursEnv(load), DATA_DIR: dataDir })));
    const other = async () => ofPlain.push(await first(() => startServer(plain, { BENCH_PROMPTS: join(dir, 'prompts.json') })));
    for (const run of i % 2 === 0 ? [one, other] : [other, one]) await run();
  }
  // The first of each found its files on the disk, the others in memory.
  const [a, b] = [ofOurs.slice(1), ofPlain.slice(1)];
  return { ours: spread(a), plain: spread(b), ratio: spread(a.map((ms, i) => ms / b[i]!)) };
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
