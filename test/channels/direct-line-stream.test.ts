import { once } from 'node:events';
import { afterEach, describe, expect, test } from '@jest/globals';
import { WebSocket } from 'ws';
import { ask, begin, servers } from '../support/direct-line-bot.ts';

const { serve, stopAll } = servers();
afterEach(stopAll);

/** A raw client: `next` gives the texts in order, as they come. */
async function listen(url: string, options?: ConstructorParameters<typeof WebSocket>[2]) {
  const socket = new WebSocket(url, options);
  const texts: string[] = [];
  const waiting: ((text: string) => void)[] = [];
  socket.on('message', (data) => {
    const resolve = waiting.shift();
    if (resolve) resolve(String(data));
    else texts.push(String(data));
  });
  const closed = once(socket, 'close').then(([code]) => code as number);
  await once(socket, 'open');
  const next = () => (texts.length > 0 ? Promise.resolve(texts.shift()!) : new Promise<string>((resolve) => waiting.push(resolve)));
  const set = async () => JSON.parse(await next()) as { watermark: string; activities: { text: string; id: string }[] };
  return { socket, next, set, closed };
}

/** With what status a WebSocket is refused. */
async function refusal(url: string, options?: ConstructorParameters<typeof WebSocket>[2]): Promise<{ status?: number; code: string }> {
  const socket = new WebSocket(url, options);
  const [, response] = await once(socket, 'unexpected-response');
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  return { status: response.statusCode, code: JSON.parse(String(Buffer.concat(chunks))).code };
}

describe('the stream', () => {
  test('sends what there is, then what comes, and says what was handed over', async () => {
    const { base, bot } = await serve();
    const { streamUrl, say, conversationId } = await begin(base);
    expect(streamUrl.startsWith(`${base.replace('http', 'ws')}/v3/directline/conversations/${conversationId}/stream?`)).toBe(true);
    const client = await listen(streamUrl);
    expect(await client.set()).toMatchObject({
      watermark: '1',
      activities: [{ id: `${conversationId}|0000001`, text: 'What is your name?' }],
    });
    await say('Ada', 'c1');
    const { watermark, activities } = await client.set();
    expect(watermark).toBe('4');
    expect(activities).toMatchObject([
      { text: 'Ada', channelData: { clientActivityID: 'c1' } },
      { text: 'You said: Ada' },
      { text: 'What do you want?' },
    ]);
    client.socket.close();
    await client.closed;
    expect(bot.handed).toEqual(['m1', 'm3', 'm4'].map((id) => `directline:${conversationId} ${id}`));
    while (bot.watching() > 0) await new Promise(setImmediate);
  });

  test('is taken up again after a watermark, with a new address', async () => {
    const { base } = await serve();
    const { say, url, token, conversationId } = await begin(base);
    await say('Ada');
    const again = await ask(`${url}?watermark=3`, { token });
    expect(again).toMatchObject({ status: 200, body: { conversationId, expires_in: 3600, token: expect.any(String) } });
    const client = await listen(again.body.streamUrl);
    expect((await client.set()).activities.map(({ text }) => text)).toEqual(['What do you want?']);
  });

  test('loses and doubles nothing where many messages come while it is busy', async () => {
    const { base, bot } = await serve({});
    const { streamUrl, say } = await begin(base);
    const client = await listen(streamUrl);
    const words = Array.from({ length: 30 }, (_, i) => `word ${i}`);
    await Promise.all(words.map((word) => say(word)));
    const ids: string[] = [];
    while (ids.length < 91) ids.push(...(await client.set()).activities.map(({ id }) => id.split('|')[1]!));
    expect(ids).toEqual(Array.from({ length: 91 }, (_, i) => String(i + 1).padStart(7, '0')));
    expect(new Set(bot.handed).size).toBe(bot.handed.length);
  });

  test('sends what was committed while it was reading', async () => {
    let commit = () => {};
    const said = ['m1'];
    const { base } = await serve({
      takeTurn: async () => ({ replies: [], kept: true }),
      conversations: {
        async activities(_, since) {
          const found = { activities: said.slice(since).map((id) => ({ id, type: 'message' })), last: said.length };
          // Committed when this reading is done and not yet sent, and heard of at once.
          if (since === 0 && said.length === 1) {
            said.push('m2');
            commit();
          }
          return found;
        },
        watch(_, changed) {
          commit = changed;
          return () => {};
        },
        handed: () => {},
      },
    });
    const client = await listen((await begin(base)).streamUrl);
    expect((await client.set()).watermark).toBe('1');
    expect((await client.set()).watermark).toBe('2');
  });

  test('keeps those alive who answer, lets go of those who do not, and takes empty texts', async () => {
    const { base, clock } = await serve();
    const { streamUrl } = await begin(base);
    const well = await listen(streamUrl);
    const dead = await listen(streamUrl, { autoPong: false });
    await well.set();
    well.socket.send('');
    const pinged = once(well.socket, 'ping');
    clock.advance(30_000);
    await pinged;
    expect(await well.next()).toBe('');
    // The pong goes out before this text, and the server answers frames in their order.
    const ponged = once(well.socket, 'pong');
    well.socket.ping();
    await ponged;
    clock.advance(30_000);
    expect(await dead.closed).toBe(1006);
    expect(await well.next()).toBe('');
  });

  test('closes on who sends too much, on the oldest of too many, and when the service stops', async () => {
    const { base, stop } = await serve();
    const { streamUrl } = await begin(base);
    const loud = await listen(streamUrl);
    loud.socket.send('x'.repeat(2000));
    expect(await loud.closed).toBe(1009);
    const clients = [];
    for (let i = 0; i < 10; i++) clients.push(await listen(streamUrl));
    for (const oldest of clients.slice(0, 2)) expect(await oldest.closed).toBe(1008);
    const closed = Promise.all(clients.slice(2).map((client) => client.closed));
    await stop();
    expect(await closed).toEqual(Array(8).fill(1001));
  });

  test('is refused as requests are', async () => {
    const { base, clock, tokens } = await serve();
    const { streamUrl, token, conversationId } = await begin(base);
    const stream = streamUrl.slice(0, streamUrl.indexOf('?'));
    const other = tokens.forStream({ conversationId: 'another', userId: 'dl_ada' });
    expect(await refusal(stream)).toEqual({ status: 401, code: 'Unauthorized' });
    expect(await refusal(`${stream}?t=${token}`)).toEqual({ status: 401, code: 'Unauthorized' });
    expect(await refusal(`${stream}?t=${other}`)).toEqual({ status: 404, code: 'NotFound' });
    expect(await refusal(streamUrl.replace(conversationId, 'another').replace(/t=.*/, `t=${other}`))).toEqual({
      status: 404,
      code: 'NotFound',
    });
    expect(await refusal(`${streamUrl}&watermark=1`.replace('watermark=0', 'watermark=x'))).toEqual({ status: 400, code: 'BadArgument' });
    expect(await refusal(`${base.replace('http', 'ws')}/elsewhere`)).toEqual({ status: 404, code: 'NotFound' });
    expect(await refusal(streamUrl, { origin: 'https://evil.example' })).toEqual({ status: 403, code: 'OriginNotAllowed' });
    for (const origin of ['https://friends.example', base]) (await listen(streamUrl, { origin })).socket.close();
    clock.advance(301_000);
    expect(await refusal(streamUrl)).toEqual({ status: 403, code: 'TokenExpired' });
  });

  test('has its address where the caller came from, by https where they came by https', async () => {
    const { base } = await serve({ publicUrl: 'https://chat.example' });
    const { url, token, streamUrl } = await begin(base);
    const host = base.slice('http://'.length);
    expect(streamUrl).toMatch(`ws://${host}/`);
    const behind = async (headers: Record<string, string>) => (await ask(url, { token, headers })).body.streamUrl as string;
    expect(await behind({ 'x-forwarded-proto': 'https' })).toMatch(`wss://${host}/`);
  });
});
