import { Line } from './http1.ts';
import { openFar, type SurfaceName, surfaces, type Talk } from './surfaces.ts';

/** What the load is told to do. */
export interface Order {
  readonly lane: string;
  readonly surface: SurfaceName;
  readonly address: string;
  readonly says: readonly (string | null)[];
  /** What stands in the last reply of a conversation that went as it should. */
  readonly ends: string;
  /** Turns under way at once. */
  readonly clients: number;
  readonly ms: number;
}

/** What came of it. Latencies in milliseconds. */
export interface Done {
  readonly turns: number;
  readonly seconds: number;
  readonly latencies: readonly number[];
  readonly conversations: number;
  /** Conversations that did not end as they should. */
  readonly astray: number;
  /** Processor seconds of the load itself. */
  readonly cpu: number;
}

/**
 * Each turn under way has several conversations to choose from and takes the one that has waited longest: so, as with people, an answer is
 * never under way before the question has been handed over, on both sides (else a bot that hears bursts would hear one), and no pause is
 * added that would leave the server idle.
 */
const conversationsEach = 4;

const far = await openFar();
const say = surfaces(far);
const lanes = new Map<string, { waiting: Talk[]; lines: Line[] }>();
let begun = Date.now() % 1e9;

const fresh = (): Talk => ({ id: `${begun++}`, turn: 0 });

/** A turn that is never answered ends the bench, rather than hanging it. */
function inTime<T>(turn: Promise<T>, what: () => string): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(what())), 10_000);
    turn.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

async function run(order: Order): Promise<Done> {
  const lane = lanes.get(order.address) ?? { waiting: [], lines: [] };
  lanes.set(order.address, lane);
  while (lane.lines.length < order.clients) lane.lines.push(new Line(order.address));
  while (lane.waiting.length < order.clients * conversationsEach) lane.waiting.push(fresh());
  const latencies: number[] = [];
  let conversations = 0;
  let astray = 0;

  async function take(line: Line): Promise<void> {
    const talk = lane.waiting.shift()!;
    const from = performance.now();
    const text = order.says[talk.turn] ?? null;
    const reply = await inTime(say[order.surface](line, talk, text), () => `no reply to "${text}" (${talk.turn})`);
    latencies.push(performance.now() - from);
    talk.turn++;
    const over = talk.turn === order.says.length;
    if (over) conversations++;
    if (over && !reply.includes(order.ends)) astray++;
    lane.waiting.push(over ? fresh() : talk);
  }

  const cpuBefore = process.cpuUsage();
  const from = performance.now();
  await Promise.all(
    lane.lines.slice(0, order.clients).map(async (line) => {
      while (performance.now() - from < order.ms) await take(line);
    }),
  );
  const seconds = (performance.now() - from) / 1000;
  const { user, system } = process.cpuUsage(cpuBefore);
  return { turns: latencies.length, seconds, latencies, conversations, astray, cpu: (user + system) / 1e6 };
}

process.on('message', (order: Order) => {
  run(order).then(
    (done) => process.send?.({ done }),
    (error: unknown) => process.send?.({ failed: `${order.lane}: ${error instanceof Error ? error.message : error}` }),
  );
});
process.on('disconnect', () => process.exit());
process.send?.({ ready: { texts: far.texts.address } });
