import { watch } from 'node:fs';
import { afterEach, expect, jest, test } from '@jest/globals';
import type { Plan } from '../../src/record/plan.ts';
import { openHouse, planIds, planOf, scriptOf, surroundings } from '../support/house.ts';
import { createStandby, newFolder, type Program, tidyUp } from '../support/process.ts';
import { directLine, expectReplies, type Line, type Place, type Said, type Surface, sms, until } from '../support/surfaces/index.ts';

// The process is killed at random moments; it starts again on the same folder, and what was not acknowledged is sent again. The plan is to be
// the one of the same conversation without a kill. `KILLS=500` is the soak.

afterEach(tidyUp);

const kills = Number(process.env.KILLS ?? 20);
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);

/** mulberry32: the same numbers for the same seed. */
function randomOf(state: number): () => number {
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const surfaces: readonly Surface[] = [expectReplies, directLine, sms];

/**
 * What a client says, in order, each after they have seen the question: whether a message that is sent again after a crash was part of a
 * burst is what nobody can know (docs/decisions.md). Bursts have their own tests.
 */
type Script = readonly (readonly string[])[];

const inSteps = (script: Awaited<ReturnType<typeof scriptOf>>): Script => script.map(({ words }) => [words]);

/**
 * Some moment while messages are taken: after a time, or, as a commit takes less of that than anything, a moment after one of the next steps
 * that the data folder sees (the journal written, a file opened, renamed, …).
 */
async function moment(random: () => number, folder: string): Promise<void> {
  const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
  if (random() < 0.3) return wait(random() * 100);
  let steps = 1 + Math.floor(random() * 9);
  const watcher = watch(folder);
  const seen = new Promise<void>((resolve) => {
    watcher.on('change', () => --steps === 0 && resolve());
  });
  await Promise.race([seen, wait(1000)]);
  watcher.close();
  await wait(random() * 3);
}

/** The plan but for what differs between any two runs: ids of plan and client, times; and the order within a burst. */
function comparable({ id: _id, clientId: _client, updatedAt: _at, consent, history, ...plan }: Plan): unknown {
  const text = JSON.stringify({ ...plan, consent: { ...consent, at: '' }, history: history.map((entry) => ({ ...entry, at: '' })) });
  const plain = JSON.parse(text, (key, value) => (key === 'messageId' ? undefined : value)) as Plan;
  const byText = (quotes: Plan['hopes'] | undefined) => quotes?.toSorted((a, b) => a.text.localeCompare(b.text));
  return { ...plain, hopes: byText(plain.hopes), goals: plain.goals.map((goal) => ({ ...goal, why: byText(goal.why) })) };
}

const code = /\b[A-Z0-9]{4}-[A-Z0-9]{4}\b/g;

/** One client, who says the script step by step, and says again what nobody acknowledged. */
class Client {
  readonly #line: Line;
  readonly #place: Place;
  readonly #script: Script;
  readonly #name: string;
  readonly #texts: boolean;
  #step = 0;
  #left: Said[] = [];
  #before = 0;
  #why: string[] = [];
  /** By text message: what was last heard after each step. */
  readonly heard: string[] = [];

  constructor(surface: Surface, place: Place, name: string, script: Script) {
    this.#line = surface.open(place, name);
    this.#place = place;
    this.#script = script;
    this.#name = name;
    this.#texts = surface.sms;
  }

  begin = (): Promise<unknown> => this.#line.begin();
  get done(): boolean {
    return this.#step === this.#script.length;
  }

  /** Sends the messages of the next step at once. Never rejects: what failed is left to be sent again. */
  async send(): Promise<void> {
    if (this.done) return;
    this.#before = this.#place.twilio.messages.length;
    this.#left = this.#messages();
    await this.#deliver();
  }

  #messages(): Said[] {
    return this.#script[this.#step]!.map((text, index) => ({ text, id: `${this.#name}-${this.#step}-${index}` }));
  }

  async #deliver(): Promise<void> {
    const sent = await Promise.allSettled(this.#left.map((said) => this.#line.deliver(said)));
    this.#left = this.#left.filter((_, index) => sent[index]!.status === 'rejected');
    this.#why = sent.flatMap((one) => (one.status === 'rejected' ? [String(one.reason), String(one.reason?.cause)] : []));
  }

  get unacknowledged(): number {
    return this.#left.length;
  }

  /** After a restart: sends what is left, and waits for the answer. `expected`: what an undisturbed client heard. */
  async finish(expected?: Client): Promise<void> {
    if (this.done) return;
    // A burst is sent again as a whole: who cannot know that all of it arrived repeats all of it.
    if (this.#left.length > 0) this.#left = this.#messages();
    await this.#deliver();
    if (this.#left.length > 0) throw new Error(`${this.#name}: not taken: ${this.#why}`);
    if (this.#texts) await this.#listen(expected?.heard[this.#step]);
    this.#step += 1;
  }

  async #listen(expected: string | undefined): Promise<void> {
    const news = (): string[] => this.#place.twilio.messages.slice(this.#before).map(({ body }) => (body ?? '').replace(code, ''));
    const all = this.#script[this.#step]!.length;
    await until(
      () => (expected === undefined ? news().length >= all : news().includes(expected)),
      `${this.#name}, step ${this.#step}: ${expected}`,
    );
    this.heard.push(news().at(-1)!);
  }
}

// Kills fall where they fall: one more try, with the first failure printed, before a run is called broken.
jest.retryTimes(1, { logErrorsBeforeRetry: true });

test(
  `${kills} kills lose, double and misfile nothing (SEED=${seed})`,
  async () => {
    const random = randomOf(seed);
    const scripts = new Map<Surface, Script>();
    const house = await openHouse(newFolder());
    for (const surface of surfaces) scripts.set(surface, inSteps(await scriptOf(house, surface)));
    await house.close();
    const { settings, ...services } = await surroundings();
    const environment = { ...settings, DATA_DIR: newFolder(), NODE_COMPILE_CACHE: newFolder() };
    const start = createStandby(environment);
    let program: Program = await start();
    const place: Place = { ...services, address: program.address };
    const clients = (name: string): Client[] =>
      surfaces.map((surface, index) => new Client(surface, place, `${name}${index}`, scripts.get(surface)!));
    const known = new Set<string>();
    /** The plans made since the last call, in the order of `surfaces`. */
    const plans = async (): Promise<unknown[]> => {
      const made = (await planIds(place.address)).filter((id) => !known.has(id));
      for (const id of made) known.add(id);
      return (await Promise.all(made.map((id) => planOf(place.address, id)))).map(comparable).sort(byText);
    };

    const undisturbed = clients('undisturbed');
    for (const client of undisturbed) await client.begin();
    while (undisturbed.some(({ done }) => !done)) await Promise.all(undisturbed.map((client) => client.send().then(() => client.finish())));
    const wanted = await plans();
    expect(wanted).toHaveLength(surfaces.length);

    let [killed, cut] = [0, 0];
    for (let round = 0; killed < kills; round++) {
      const disturbed = clients(`round${round}-`);
      for (const client of disturbed) await client.begin();
      while (disturbed.some(({ done }) => !done)) {
        const sent = Promise.all(disturbed.map((client) => client.send()));
        if (killed < kills) {
          killed += 1;
          await moment(random, environment.DATA_DIR);
          await program.end();
          await sent;
          cut += disturbed.filter(({ unacknowledged }) => unacknowledged > 0).length;
          program = await start();
          place.address = program.address;
        }
        await sent;
        await Promise.all(disturbed.map((client, index) => client.finish(undisturbed[index])));
      }
      expect(await plans()).toEqual(wanted);
    }
    // A run in which the process was never caught at work would prove nothing.
    expect(cut).toBeGreaterThan(kills / 4);
  },
  60_000 + kills * 10_000,
);

const byText = (a: unknown, b: unknown): number => JSON.stringify(a).localeCompare(JSON.stringify(b));
