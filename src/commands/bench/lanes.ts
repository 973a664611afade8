import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { floor, type Load, ours, oursSlow, plain, type Server, startServer } from './children.ts';
import type { Done } from './load.ts';
import type { Script } from './rehearsal.ts';
import { type SurfaceName, twilio } from './surfaces.ts';

/** What is measured beside what: a server, and the surface it is talked to by. */
export interface Lane {
  readonly name: string;
  readonly surface: SurfaceName;
  readonly says: readonly (string | null)[];
  readonly ends: string;
  readonly server: Server;
}

/** One stretch of measuring, with the processor seconds that the server used for it, afterwork included. */
export interface Stretch extends Done {
  readonly lane: string;
  readonly clients: number;
  serverCpu: number;
}

/** The conversations that are held: whole ones, as each channel has them. */
export interface Scripts {
  readonly botframework: Script;
  readonly web: Script;
  readonly sms: Script;
}

/** A new data folder below `dir`, for one server alone. */
export async function folder(dir: string): Promise<string> {
  await mkdir(dir, { recursive: true });
  return mkdtemp(join(dir, 'data-'));
}

/** Starts the servers of the main measurement. Each lane has a process of its own, so that none is left with the work of another. */
export async function openLanes(dir: string, load: Load, scripts: Scripts, flushMs: number): Promise<Lane[]> {
  const prompts = join(dir, 'prompts.json');
  await writeFile(prompts, JSON.stringify(scripts.botframework.prompts));
  const slow = { BENCH_FLUSH_MS: String(flushMs) };
  const bot = async () =>
    startServer(flushMs > 0 ? oursSlow : ours, { ...oursEnv(load), DATA_DIR: await folder(dir), ...(flushMs > 0 && slow) });
  const script = ({ says }: Script) => ({ says, ends: 'plan.submitted' });
  // A text message carries no event: that the last one came is what there is to see.
  const texting = { says: scripts.sms.says, ends: 'Body=' };
  const lanes: Lane[] = [
    { name: 'ours, expectReplies', surface: 'expectReplies', ...script(scripts.botframework), server: await bot() },
    { name: 'ours, connector', surface: 'connector', ...script(scripts.botframework), server: await bot() },
    { name: 'ours, Direct Line', surface: 'directLine', ...script(scripts.web), server: await bot() },
    { name: 'ours, SMS', surface: 'sms', ...texting, server: await bot() },
    {
      name: 'floor',
      surface: 'append',
      says: scripts.botframework.says,
      ends: '',
      server: await startServer(floor, { DATA_DIR: await folder(dir), ...slow }),
    },
  ];
  // The plain bot keeps nothing, so a slow disk is nothing to it: measured once.
  if (flushMs > 0) return lanes;
  const documented = () => startServer(plain, { BENCH_PROMPTS: prompts });
  return [
    ...lanes,
    { name: 'plain, expectReplies', surface: 'expectReplies', ...plainScript(scripts), server: await documented() },
    { name: 'plain, connector', surface: 'connector', ...plainScript(scripts), server: await documented() },
  ];
}

/** Settings of the program as a program would run it, texts included. */
export const oursEnv = (load: Load): Record<string, string> => ({
  BURST_SECONDS: '0',
  PUBLIC_URL: twilio.publicUrl,
  TWILIO_ACCOUNT_SID: twilio.accountSid,
  TWILIO_AUTH_TOKEN: twilio.authToken,
  TWILIO_API_URL: load.texts,
});

/** The same answers, but where the prompts of the library want a yes or a choice of theirs. */
const plainScript = ({ botframework: { says, prompts } }: Scripts) => ({
  says: says.map((text, i) => (prompts[i - 1]?.kind === 'confirm' ? 'Yes' : text)),
  ends: 'plan.submitted',
});

/**
 * Measures all lanes in turns: round after round, each round begun by another lane, so that what else the machine does hits all alike. The
 * processor time of a stretch is read just before the lane's next one: what a server does afterwards (marks, catalogue) counts too.
 */
export async function measure(load: Load, lanes: readonly Lane[], clients: number, rounds: number, ms: number): Promise<Stretch[]> {
  const stretches: Stretch[] = [];
  const last = new Map<Lane, { stretch: Stretch; cpu: number }>();
  const settle = async (lane: Lane): Promise<number> => {
    const { cpu } = await lane.server.cost();
    const before = last.get(lane);
    if (before) before.stretch.serverCpu = cpu - before.cpu;
    return cpu;
  };
  for (let round = 0; round < rounds; round++) {
    const first = round % lanes.length;
    for (const lane of [...lanes.slice(first), ...lanes.slice(0, first)]) {
      const cpu = await settle(lane);
      const { name, surface, says, ends, server } = lane;
      const done = await load.run({ lane: name, surface, address: server.address, says, ends, clients, ms });
      const stretch: Stretch = { ...done, lane: name, clients, serverCpu: 0 };
      stretches.push(stretch);
      last.set(lane, { stretch, cpu });
    }
  }
  // Marks that no turn carries along are written two seconds later.
  await new Promise((resolve) => setTimeout(resolve, 2500));
  for (const lane of lanes) await settle(lane);
  return stretches;
}
