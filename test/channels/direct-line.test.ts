import { afterEach, describe, expect, test } from '@jest/globals';
import type { DirectLine } from 'botframework-directlinejs';
import { ConnectionStatus, connect, newToken, post, talkByDirectLineJs } from '../support/direct-line.ts';
import { ask, begin, servers } from '../support/direct-line-bot.ts';

const { serve, stopAll } = servers();
afterEach(stopAll);

const inTurn = (...words: string[]) => {
  return () => words.shift();
};

/** Resolves when this has been heard; until then everything heard is put into `heard`. */
function hear(line: DirectLine, last: string, heard: string[] = []): Promise<string[]> {
  return new Promise((resolve, reject) => {
    line.activity$.subscribe((activity) => {
      const { text = '' } = activity as { text?: string };
      heard.push(text);
      if (text === last) resolve(heard);
    }, reject);
  });
}

function becomes(line: DirectLine, status: ConnectionStatus): Promise<void> {
  return new Promise((resolve) => {
    line.connectionStatus$.subscribe((now) => {
      if (now === status) resolve();
    });
  });
}

describe('botframework-directlinejs', () => {
  test.each([true, false])('finishes a conversation (WebSocket: %s)', async (webSocket) => {
    const { base, bot } = await serve();
    const lines = await talkByDirectLineJs({ base, webSocket, say: inTurn('Ada', 'a room of my own', 'my sister') });
    expect(lines.map(({ from, text }) => `${from}: ${text}`)).toEqual([
      'bot: What is your name?',
      'user: Ada',
      'bot: You said: Ada',
      'bot: What do you want?',
      'user: a room of my own',
      'bot: You said: a room of my own',
      'bot: Who helps you?',
      'user: my sister',
      'bot: You said: my sister',
      'bot: Thank you.',
    ]);
    expect(lines.filter(({ clientActivityID }) => clientActivityID).map(({ text }) => text)).toEqual([
      'Ada',
      'a room of my own',
      'my sister',
    ]);
    expect(bot.handed.map((line) => line.split(' ')[1])).toEqual(['m1', 'm3', 'm4', 'm6', 'm7', 'm9', 'm10']);
  });

  test.each([true, false])('goes on after a restart from its watermark (WebSocket: %s)', async (webSocket) => {
    const before = await serve();
    const token = await newToken(before.base, 'dl_ada');
    const first = connect({ base: before.base, webSocket, token: token.token });
    const told = hear(first, 'What do you want?');
    await hear(first, 'What is your name?');
    await post(first, { text: 'Ada' });
    await told;
    first.end();
    await before.stop();

    const after = await serve({ kept: before.kept });
    const again = connect({ base: after.base, webSocket, token: token.token, conversationId: token.conversationId, watermark: '2' });
    expect(await hear(again, 'What do you want?')).toEqual(['You said: Ada', 'What do you want?']);
    const heard = hear(again, 'Who helps you?');
    await post(again, { text: 'a room' });
    expect(await heard).toEqual(['a room', 'You said: a room', 'Who helps you?']);
    again.end();
  });

  test('says that its token has expired, and goes on with a new one', async () => {
    const { base, clock, tokens } = await serve();
    const issued = await newToken(base);
    const line = connect({ base, webSocket: false, token: issued.token });
    await hear(line, 'What is your name?');
    clock.advance(3_600_000);
    await becomes(line, ConnectionStatus.ExpiredToken);
    const { token } = tokens.renew({ conversationId: issued.conversationId, userId: 'dl_ada' });
    const answered = hear(line, 'You said: Ada');
    line.reconnect({ conversationId: issued.conversationId, token });
    await post(line, { text: 'Ada' });
    await answered;
    line.end();
  });

  test('hears "retry" where the words were not kept', async () => {
    const { base, bot } = await serve();
    const line = connect({ base, webSocket: true, token: (await newToken(base)).token });
    await hear(line, 'What is your name?');
    bot.break();
    await expect(post(line, { text: 'Ada' })).rejects.toThrow('retry');
    line.end();
  });

  test('uploads a photo, and the bot says what it can do', async () => {
    const { base, bot } = await serve();
    const line = connect({ base, webSocket: true, token: (await newToken(base)).token });
    const told = hear(line, 'I can only read text.');
    await post(line, {
      text: 'look',
      attachments: [{ contentType: 'image/png', contentUrl: 'data:image/png;base64,AAAA', name: 'home.png' }],
    });
    await told;
    expect(bot.inbound.at(-1)).toMatchObject({ type: 'message', text: 'look', attachments: [{ contentType: 'image/png' }] });
    line.end();
  });

  test('talks with the secret of a server', async () => {
    const { base, bot } = await serve({ secret: 'hush' });
    const line = connect({ base, webSocket: true, secret: 'hush' });
    line.setUserId('alice');
    const heard = hear(line, 'You said: hello');
    await post(line, { text: 'hello', from: { id: 'alice' } });
    await heard;
    expect(bot.inbound.map(({ from }) => from?.id)).toEqual(['alice', 'alice']);
    line.end();
  });
});

describe('a conversation', () => {
  test('of a page that does not say its language begins in the one that the browser asks for', async () => {
    const { base, bot, tokens } = await serve();
    const start = (headers: Record<string, string>, body = {}) =>
      ask(`${base}/v3/directline/conversations`, { token: tokens.issue({}).token, headers, body });
    await start({ 'accept-language': 'es-MX,es;q=0.9,en;q=0.8' });
    await start({ 'accept-language': 'es-MX,es;q=0.9' }, { locale: 'en' });
    await start({ 'accept-language': '*' });
    expect(bot.inbound.map(({ locale }) => locale)).toEqual(['es-MX', 'en', undefined]);
  });

  test('begins once, before the client looks, however often it is started', async () => {
    const { base, bot, clock, kept, tokens } = await serve();
    const { token, conversationId } = tokens.issue({ userId: 'dl_ada', clientId: 'client-1' });
    const start = (at: string) => ask(`${at}/v3/directline/conversations`, { token, body: { locale: 'es-MX', user: {} } });
    const [one, two] = await Promise.all([start(base), start(base)]);
    expect(one.status).toBe(201);
    expect(two.body.conversationId).toBe(conversationId);
    expect(bot.inbound[0]).toMatchObject({ type: 'conversationUpdate', id: 'begin', membersAdded: [{ id: 'dl_ada' }], locale: 'es-MX' });
    const route = `directline:${conversationId}`;
    expect(bot.vias[0]).toEqual({ route, channel: 'web', address: {}, receivedAt: clock.now(), push: false, clientId: 'client-1' });
    const after = await serve({ kept });
    expect(await start(after.base)).toMatchObject({ status: 200, body: { conversationId, expires_in: 3600 } });
    expect(kept.said.get(route)).toHaveLength(1);
  });

  test('is read as Direct Line writes it, after a watermark', async () => {
    const { base, clock } = await serve();
    const { url, token, say, conversationId } = await begin(base);
    const said = await say('  Ada \ud83c\udf3b', 'mine-1');
    expect(said).toMatchObject({ status: 200, body: { id: `${conversationId}|0000002` } });
    const bot = { id: 'ownwords', name: 'OwnWords', role: 'bot' };
    const user = { id: 'dl_ada', role: 'user' };
    const common = {
      type: 'message',
      channelId: 'directline',
      conversation: { id: conversationId },
      timestamp: new Date(clock.now()).toISOString(),
    };
    expect((await ask(`${url}/activities?watermark=1`, { token })).body).toEqual({
      watermark: '4',
      activities: [
        {
          ...common,
          id: `${conversationId}|0000002`,
          text: '  Ada 🌻',
          from: user,
          recipient: bot,
          channelData: { clientActivityID: 'mine-1' },
        },
        {
          ...common,
          id: `${conversationId}|0000003`,
          text: 'You said:   Ada 🌻',
          from: bot,
          recipient: user,
          replyToId: `${conversationId}|0000002`,
        },
        { ...common, id: `${conversationId}|0000004`, text: 'What do you want?', from: bot, recipient: user, inputHint: 'expectingInput' },
      ],
    });
    expect((await ask(`${url}/activities?watermark=4`, { token })).body).toEqual({ watermark: '4', activities: [] });
    expect((await ask(`${url}/activities?watermark=`, { token })).body.activities).toHaveLength(4);
  });

  test('takes each message once, and no client can name an id of the service', async () => {
    const { base, kept } = await serve();
    const { say, conversationId } = await begin(base);
    const [first, again] = await Promise.all([say('Ada', 'begin'), say('Ada', 'begin')]);
    expect(first.body.id).toBe(`${conversationId}|0000002`);
    expect(again.body).toEqual(first.body);
    await say('Ada');
    await say('Ada');
    const own = kept.said.get(`directline:${conversationId}`)!.filter(({ from }) => from?.role === 'user');
    expect(own).toHaveLength(3);
  });

  test('acknowledges typing and events, which the bot never sees, and passes on nothing that a client invents', async () => {
    const { base, bot } = await serve();
    const { url, token } = await begin(base);
    for (const body of [{ type: 'typing' }, { type: 'event', name: 'webchat/join', value: { language: 'en' } }]) {
      expect(await ask(`${url}/activities`, { token, body })).toMatchObject({ status: 200, body: { id: expect.stringContaining('|') } });
    }
    expect(bot.inbound).toHaveLength(1);
    const invented = {
      type: 'message',
      text: 'hi',
      from: { id: 'dl_ada', role: 'bot' },
      locale: '<b>',
      serviceUrl: 'http://x',
      channelData: { kept: false },
    };
    await ask(`${url}/activities`, { token, body: invented });
    expect(bot.inbound.at(-1)).toEqual({
      type: 'message',
      id: expect.stringMatching(/^a-/),
      text: 'hi',
      channelId: 'directline',
      conversation: { id: expect.any(String) },
      from: { id: 'dl_ada', name: '', role: 'user' },
      recipient: expect.objectContaining({ id: 'ownwords' }),
    });
  });

  test('takes a photo that is sent as it is, and one that is larger than any activity', async () => {
    const { base, bot } = await serve();
    const { url, token } = await begin(base);
    const photo = new Uint8Array(1_000_000).fill(45);
    await ask(`${url}/upload?userId=dl_ada`, { token, method: 'POST', body: photo, headers: { 'content-type': 'image/jpeg' } });
    expect(bot.inbound.at(-1)).toMatchObject({ text: '', attachments: [{ contentType: 'image/jpeg' }] });
    const form = new FormData();
    form.append('file', new Blob([photo], { type: 'audio/ogg' }), 'voice');
    await ask(`${url}/upload`, { token, method: 'POST', body: form });
    expect(bot.inbound.at(-1)).toMatchObject({ text: '', attachments: [{ contentType: 'audio/ogg' }] });
  });

  test("tells the bot's own words where nothing was kept", async () => {
    const { base, bot } = await serve();
    const { say } = await begin(base);
    bot.break();
    expect(await say('Ada')).toMatchObject({
      status: 503,
      body: { code: 'NotKept', message: 'That was not saved. Please send it again.' },
    });
  });

  test('logs no word of a client when something breaks', async () => {
    const { base, logged } = await serve({
      takeTurn: async (activity) => {
        if (activity.type === 'message') throw new Error(`Cannot take ${activity.text}`);
        return { replies: [], kept: true };
      },
      conversations: { activities: async () => ({ activities: [], last: 0 }), watch: () => () => {}, handed: () => {} },
    });
    const { say } = await begin(base);
    expect(await say('zanzibar')).toMatchObject({ status: 500, body: { code: 'InternalError' } });
    expect(logged).toHaveLength(1);
    expect(logged.join()).not.toContain('zanzibar');
  });
});
