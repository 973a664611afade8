import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Load, startLoad } from './bench/children.ts';
import { reached, short, spread, type Target, table, targetTable, withNoise } from './bench/figures.ts';
import { measureGrowth, measureHeap, measureStart } from './bench/growth.ts';
import { type Lane, measure, openLanes, type Scripts, type Stretch } from './bench/lanes.ts';
import { rehearse } from './bench/rehearsal.ts';
import { costRatio, figuresTable, throughputTargets } from './bench/throughput.ts';

/*
 * npm run bench [-- --quick]
 *
 * What a turn costs, this bot's beside a plain botbuilder bot's and beside the least that keeping a message can cost, in one run. Only the
 * ratios mean anything on another machine; the span over the rounds says how much they mean on this one.
 */

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false }, dir: { type: 'string' } } });
const size = values.quick
  ? { levels: [16], rounds: 2, ms: 1000, warm: 1000, slowRounds: 1, stored: 5000, growthRounds: 2, heapMs: 3000, starts: 2 }
  : { levels: [1, 16, 64], rounds: 5, ms: 1800, warm: 4000, slowRounds: 3, stored: 50_000, growthRounds: 8, heapMs: 12_000, starts: 6 };
const slowMs = 2;

const say = (text: string): void => void process.stdout.write(`${text}\n`);

// Beside the packages and not in the system's temporary folder, which is often in memory, where a flush costs nothing.
const parent = values.dir === undefined ? resolve('node_modules/.cache') : resolve(values.dir);
await mkdir(parent, { recursive: true });
const dir = await mkdtemp(join(parent, 'bench-'));
const load = await startLoad();
let failed = false;
try {
  failed = !(await bench(load)).every(reached);
} finally {
  await load.stop();
  await rm(dir, { recursive: true, force: true });
}
// For people who want to be stopped by it; a busy machine is no reason to break a build.
if (failed) say('\nNot every target was reached in this run.');

async function bench(load: Load): Promise<Target[]> {
  const from = performance.now();
  const scripts: Scripts = {
    botframework: await rehearse('botframework'),
    web: await rehearse('web'),
    sms: await rehearse('sms'),
  };
  say(`OwnWords bench: Node ${process.version}, ${availableParallelism()} x ${cpus()[0]?.model ?? 'unknown processor'}, data in ${parent}`);
  say(
    `A conversation has ${scripts.botframework.says.length} turns (by text message ${scripts.sms.says.length}). Figures: median (min-max over rounds).`,
  );

  const targets: Target[] = [];
  const lanes = await openLanes(dir, load, scripts, 0);
  await measure(load, lanes, 16, 1, size.warm);
  for (const clients of size.levels) {
    const stretches = await measure(load, lanes, clients, size.rounds, size.ms);
    say(`\n${clients} turn${clients === 1 ? '' : 's'} at once\n${figuresTable(stretches)}`);
    warnAstray(stretches);
    if (clients === 16) targets.push(...throughputTargets(stretches));
  }
  const plain = lanes.filter(({ name }) => name.startsWith('plain'));
  await close(lanes.filter((lane) => !plain.includes(lane)));

  const slow = [...(await openLanes(dir, load, scripts, slowMs)), ...plain];
  await measure(load, slow, 16, 1, size.warm / 2);
  const slowed = await measure(load, slow, 16, size.slowRounds, size.ms);
  await close(slow);
  say(`\n16 turns at once, ${slowMs} ms added to each flush\n${figuresTable(slowed)}`);
  warnAstray(slowed);
  say(
    `\n  As ratios, with ${slowMs} ms added\n${table(throughputTargets(slowed).map(({ what, measured, unit }) => [`  ${what}`, `${withNoise(measured)} ${unit}`]))}`,
  );

  const growth = await measureGrowth(dir, load, scripts, size.stored, size.growthRounds, size.ms);
  warnAstray(growth.stretches);
  const cost = costRatio(growth.stretches, `${size.stored} stored`, '100 stored');
  say(
    `\n16 turns at once, by clients stored (${size.stored} stored: listening after ${short(growth.start)} s)\n${figuresTable(growth.stretches)}`,
  );

  const heap = await measureHeap(dir, load, scripts, size.heapMs);
  const start = await measureStart(dir, load, size.starts);
  say(
    `\nStart to first answer, ms\n${table([
      ['', 'ms'],
      ['ours', withNoise(start.ours)],
      ['plain', withNoise(start.plain)],
    ])}`,
  );

  targets.push(
    { what: `CPU of a turn, ${size.stored} stored / 100`, measured: cost.cpu, unit: 'x', most: 1.1 },
    { what: `turns/s, ${size.stored} stored / 100`, measured: cost.rate, unit: 'x', least: 0.9 },
    { what: 'live heap, stored and idle', measured: spread([growth.heapEach]), unit: 'bytes', most: 1024 },
    { what: 'live heap, held and idle', measured: spread([heap]), unit: 'bytes', most: 1024 },
    { what: 'start to first answer, ours / plain', measured: start.ratio, unit: 'x', most: 1.25 },
  );
  say(`\nTargets\n${targetTable(targets)}\n\nTook ${short((performance.now() - from) / 1000)} s.`);
  return targets;
}

async function close(lanes: readonly Lane[]): Promise<void> {
  await Promise.all(lanes.map(({ server }) => server.stop()));
}

/** Figures of conversations that went another way than they should are figures of something else. */
function warnAstray(stretches: readonly Stretch[]): void {
  const astray = stretches
    .filter((one) => one.astray > 0)
    .map(({ lane, astray, conversations }) => `${lane}: ${astray} of ${conversations}`);
  if (astray.length > 0) say(`  Did not end as they should: ${astray.join('; ')}`);
}
