import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import type { Activity } from 'botbuilder';
import restify, { type Request, type Response } from 'restify';
import { createChatPage, type PageWords, pageWords } from '../../src/channels/chat-page/index.ts';
import { createDirectLine, createTokens } from '../../src/channels/direct-line/index.ts';
import type { Conversations, TakeTurn } from '../../src/channels/types.ts';

type Reply = Partial<Activity>;

/** What the bot asks: its words, and the choices to pick from. */
export const asks = (id: string, text: string, choices: readonly string[] = [], data: object = {}): Reply => ({
  type: 'message',
  text,
  channelData: { question: { id, kind: choices.length ? 'choice' : 'own-words', skippable: !choices.length }, ...data },
  ...(choices.length && {
    suggestedActions: { to: [], actions: choices.map((title) => ({ type: 'imBack', title, value: title })) },
  }),
});

export const says = (text: string, data: object = {}): Reply => ({ type: 'message', text, channelData: data });

/** A bot that goes through its replies, one turn each, whatever it is told; it repeats the last. */
function scriptedBot(script: readonly (readonly Reply[])[]) {
  const routes = new Map<string, Reply[]>();
  const watchers = new Map<string, Set<() => void>>();
  const taken = new Map<string, Awaited<ReturnType<TakeTurn>>>();
  const bot = {
    /** What clients said, in order, each once. */
    said: [] as string[],
    /** The clients that conversations were bound to from their start. */
    bound: [] as (string | undefined)[],
    /** The programs that they were for. */
    programs: [] as (string | undefined)[],
    /** While set, nothing can be saved. */
    broken: false,
    /** Forgets every conversation, as after a deletion. */
    forget: () => routes.clear(),
    /** Says something by itself, in every conversation. */
    sayAll: (text: string) => {
      for (const route of routes.keys()) add(route, says(text));
    },
  };

  function add(route: string, activity: Reply): string {
    const all = routes.get(route)!;
    const id = `m${all.length + 1}`;
    all.push({ ...activity, id });
    for (const changed of watchers.get(route) ?? []) changed();
    return id;
  }

  const takeTurn: TakeTurn = async (activity, { route, clientId, program }) => {
    if (bot.broken) return { replies: [says('This was not saved.')], kept: false };
    const key = `${route} ${activity.id}`;
    const before = taken.get(key);
    if (before) return before;
    if (!routes.has(route)) {
      routes.set(route, []);
      bot.bound.push(clientId);
      bot.programs.push(program);
    }
    // What is told in confidence is kept otherwise than it was typed.
    const kept = activity.text === 'sunflower' ? { ...activity, text: '***' } : activity;
    const messageId = activity.type === 'message' ? add(route, kept) : undefined;
    if (messageId) bot.said.push(activity.text!);
    const turn = routes.get(route)!.filter(({ from }) => from?.role === 'user').length;
    const replies = script[Math.min(turn, script.length - 1)]!;
    for (const reply of replies) add(route, reply);
    taken.set(key, { replies, kept: true, ...(messageId && { messageId }) });
    return taken.get(key)!;
  };

  const conversations: Conversations = {
    async activities(route, since) {
      const all = routes.get(route);
      return all && { activities: all.slice(since), last: all.length };
    },
    watch(route, changed) {
      const all = watchers.get(route) ?? new Set();
      watchers.set(route, all.add(changed));
      return () => all.delete(changed);
    },
    handed: () => {},
  };
  return { bot, takeTurn, conversations };
}

/** The words of a language, as the program gives them. */
function wordsOf(language: string): PageWords {
  if (language === 'ar') return arabic;
  const all = JSON.parse(readFileSync(new URL(`../../locales/${language}.json`, import.meta.url), 'utf8')) as {
    page: Record<string, string>;
  };
  const fill = (text: string): string => text.replace('{{phone}}', '555-0100').replace('{{hours}}', '9-5');
  return Object.fromEntries(pageWords.map((key) => [key, fill(all.page[key]!)])) as PageWords;
}

/** The page with the real Direct Line endpoint behind it, and a scripted bot behind that. */
export async function startChat(script: readonly (readonly Reply[])[], options: { practice?: boolean; lifetimeMs?: number } = {}) {
  const { bot, takeTurn, conversations } = scriptedBot(script);
  const clock = {
    now: () => Date.now(),
    after: (ms: number, task: () => void) => {
      const timer = setTimeout(task, ms);
      return () => clearTimeout(timer);
    },
  };
  let ids = 0;
  const logged: string[] = [];
  const note = (facts: object, message: string) => void logged.push(`${message} ${JSON.stringify(facts)}`);
  const log = { info: note, warn: note, error: note };
  const tokens = createTokens({ key: Buffer.alloc(32, 7), clock, ...(options.lifetimeMs && { lifetimeMs: options.lifetimeMs }) });
  const secrets = new Map<string, string>();
  const server = restify.createServer();
  const directLine = createDirectLine({
    takeTurn,
    conversations,
    tokens,
    allowedOrigins: [],
    clock,
    newId: (prefix) => `${prefix}${++ids}`,
    log,
  });
  const page = createChatPage({
    issueToken: (who) => tokens.issue(who),
    readToken(token) {
      const read = tokens.read(token);
      return typeof read === 'string' ? undefined : read;
    },
    devices: {
      async remember(route) {
        if (route.includes('unknown')) return undefined;
        secrets.set('a secret', 'client-1');
        return 'a secret';
      },
      clientOf: (secret) => secrets.get(secret),
      async forget(secret) {
        secrets.delete(secret);
      },
    },
    isProgram: (id) => id === 'brokerage',
    words: wordsOf,
    languages: ['en', 'es', 'ar'],
    offered: ['en', 'es', 'ar'],
    practice: options.practice ?? true,
    hasPhone: true,
    exitUrl: '/elsewhere',
    secureCookies: false,
    clock,
    log,
  });
  page.mount(server);
  directLine.mount(server);
  server.get('/elsewhere', async (_req: Request, res: Response) => {
    res.writeHead(200, { 'Content-Type': 'text/html' });
    res.end('<!doctype html><title>Weather</title><p>Sunny.');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', () => listening()));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    bot,
    logged,
    secrets,
    async close() {
      await directLine.close?.();
      server.server.closeAllConnections();
      await new Promise<void>((closed) => server.close(() => closed()));
    },
  };
}

const arabic: PageWords = {
  title: 'OwnWords',
  skipLink: 'انتقل إلى مربع النص',
  exit: 'خروج سريع',
  exitNote: 'الخروج السريع (أو الضغط على Shift ثلاث مرات) يفتح موقعًا آخر. لا يمحو سجل المتصفح.',
  practice: 'تدريب. من فضلك لا تكتب معلومات حقيقية.',
  log: 'المحادثة',
  bot: 'OwnWords',
  you: 'أنت',
  box: 'رسالتك',
  boxHint: 'يرسل Enter الرسالة. يبدأ Shift + Enter سطرًا جديدًا.',
  send: 'إرسال',
  choices: 'إجابات يمكنك اختيارها',
  skip: 'تخطي',
  listen: 'استمع',
  sending: 'جارٍ الإرسال...',
  sent: 'أُرسلت',
  failed: 'لم تُرسل.',
  retry: 'حاول مرة أخرى',
  newBelow: 'رسالة جديدة في الأسفل',
  starting: 'لحظة من فضلك...',
  offline: 'لا يوجد اتصال الآن. تبقى كلماتك في هذه الصفحة وتُرسل عند عودة الاتصال.',
  online: 'عاد الاتصال.',
  ended: 'أُغلقت المحادثة أعلاه. تبدأ هنا محادثة جديدة.',
  tooLong: 'هذا أطول من أن يُرسل مرة واحدة. من فضلك أرسله على أجزاء.',
  noscript: 'تحتاج هذه الصفحة إلى JavaScript.',
  noscriptPhone: 'أو اتصل.',
};
