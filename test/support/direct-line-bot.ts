import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import type { Activity } from 'botbuilder';
import restify from 'restify';
import { createDirectLine, createTokens, type DirectLineDeps } from '../../src/channels/direct-line/index.ts';
import type { Conversations, TakeTurn, Turn, Via } from '../../src/channels/types.ts';

const questions = ['What is your name?', 'What do you want?', 'Who helps you?'];

/** What outlives a restart. */
interface Kept {
  readonly said: Map<string, Partial<Activity>[]>;
  readonly taken: Map<string, Turn>;
}

const nothingKept = (): Kept => ({ said: new Map(), taken: new Map() });

/** A bot that asks three questions and says back what it was told: as much as a channel sees of one. */
function createTinyBot({ said, taken }: Kept) {
  const watchers = new Map<string, Set<() => void>>();
  const handed: string[] = [];
  const vias: Via[] = [];
  const inbound: Partial<Activity>[] = [];
  let broken = false;

  const takeTurn: TakeTurn = async (activity, via) => {
    inbound.push(activity);
    vias.push(via);
    await Promise.resolve();
    if (broken) return { replies: [{ type: 'message', text: 'That was not saved. Please send it again.' }], kept: false };
    const key = `${via.route} ${activity.id}`;
    const before = taken.get(key);
    if (before) return before;
    const all = said.get(via.route) ?? [];
    said.set(via.route, all);
    const add = (one: Partial<Activity>): Partial<Activity> => {
      const numbered = { id: `m${all.length + 1}`, type: 'message', ...one };
      all.push(numbered);
      return numbered;
    };
    const own =
      activity.type === 'message' ? add({ text: activity.text!, from: activity.from!, channelData: activity.channelData }) : undefined;
    const replies: Partial<Activity>[] = [];
    if (own) replies.push(add({ text: activity.attachments ? 'I can only read text.' : `You said: ${activity.text}`, replyToId: own.id! }));
    const question = questions[all.filter(({ from }) => from?.role === 'user').length];
    replies.push(add(question ? { text: question, inputHint: 'expectingInput' } : { text: 'Thank you.', inputHint: 'expectingInput' }));
    const turn: Turn = { replies, kept: true, ...(own && { messageId: own.id! }) };
    taken.set(key, turn);
    for (const changed of watchers.get(via.route) ?? []) changed();
    return turn;
  };

  const conversations: Conversations = {
    async activities(route, since) {
      const all = said.get(route);
      return all && { activities: all.slice(since), last: all.length };
    },
    watch(route, changed) {
      const set = watchers.get(route) ?? new Set();
      watchers.set(route, set.add(changed));
      return () => set.delete(changed);
    },
    handed: (route, ids) => void handed.push(...ids.map((id) => `${route} ${id}`)),
  };

  const watching = (): number => [...watchers.values()].reduce((sum, set) => sum + set.size, 0);
  return {
    takeTurn,
    conversations,
    handed,
    vias,
    inbound,
    watching,
    break: () => {
      broken = true;
    },
  };
}

/** Time that moves only when it is told to. */
export function createHandClock(start = Date.UTC(2026, 0, 5)) {
  let now = start;
  const tasks = new Set<{ at: number; task: () => void }>();
  return {
    now: () => now,
    after(ms: number, task: () => void) {
      const entry = { at: now + ms, task };
      tasks.add(entry);
      return () => void tasks.delete(entry);
    },
    advance(ms: number) {
      now += ms;
      for (const entry of [...tasks]) if (entry.at <= now && tasks.delete(entry)) entry.task();
    },
  };
}

export const testKey = Buffer.alloc(32, 7);

/** The channel before that bot on a port of its own, as a client reaches it. */
async function serveTinyBot(options: Partial<DirectLineDeps> & { kept?: Kept; port?: number } = {}) {
  const { kept = nothingKept(), port = 0, ...rest } = options;
  const clock = createHandClock();
  const bot = createTinyBot(kept);
  const logged: string[] = [];
  const log = (facts: object, message: string) => void logged.push(JSON.stringify({ facts, message }));
  const tokens = createTokens({ key: testKey, clock });
  const channel = createDirectLine({
    ...bot,
    tokens,
    allowedOrigins: ['https://friends.example'],
    clock,
    newId: (prefix) => `${prefix}-${randomBytes(12).toString('hex')}`,
    log: { info: log, warn: log, error: log },
    ...rest,
  });
  const server = restify.createServer();
  channel.mount(server);
  await new Promise<void>((resolve) => void server.listen(port, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as unknown as AddressInfo).port}`;

  async function stop(): Promise<void> {
    await channel.close!();
    server.server.closeAllConnections();
    await new Promise<void>((resolve) => void server.close(() => resolve()));
  }

  return { base, bot, clock, kept, logged, tokens, stop };
}

/** Serves it for the length of one test each: call `stopAll` after each. */
export function servers() {
  const running: Awaited<ReturnType<typeof serveTinyBot>>[] = [];
  return {
    async serve(options?: Parameters<typeof serveTinyBot>[0]) {
      const served = await serveTinyBot(options);
      running.push(served);
      return served;
    },
    stopAll: async () => void (await Promise.all(running.splice(0).map(({ stop }) => stop()))),
  };
}

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: what a server answered may be anything; tests say what they expect.
  readonly body: any;
}

/** One request, as a program without the library makes it. A body that is no text goes as JSON. */
export async function ask(
  url: string,
  options: { token?: string; method?: string; body?: unknown; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const { token, body, headers = {}, method = body === undefined ? 'GET' : 'POST' } = options;
  const plain = body === undefined || typeof body === 'string' || body instanceof Uint8Array || body instanceof FormData;
  const answer = await fetch(url, {
    method,
    headers: {
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(!plain && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: plain ? (body as string) : JSON.stringify(body) }),
  });
  const text = await answer.text();
  return { status: answer.status, headers: answer.headers, body: text === '' ? undefined : JSON.parse(text) };
}

/** A conversation that has begun. */
export async function begin(base: string, userId = 'dl_ada') {
  const dl = `${base}/v3/directline`;
  const { token } = (await ask(`${dl}/tokens/generate`, { body: { user: { id: userId } } })).body;
  const started = await ask(`${dl}/conversations`, { token, method: 'POST' });
  const url = `${dl}/conversations/${started.body.conversationId}`;
  const say = (text: string, clientActivityID?: string) =>
    ask(`${url}/activities`, { token, body: { type: 'message', text, ...(clientActivityID && { channelData: { clientActivityID } }) } });
  return {
    dl,
    token,
    started,
    conversationId: started.body.conversationId as string,
    streamUrl: started.body.streamUrl as string,
    url,
    say,
  };
}
