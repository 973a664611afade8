import type { AddressInfo } from 'node:net';
import type { Logger } from 'pino';
import restify from 'restify';
import { createAuth, linkAddress, signingKey } from './auth/index.ts';
import { createBot, createRecords, keepRetention, wordsOf } from './bot/index.ts';
import { createBotFramework } from './channels/bot-framework/index.ts';
import { createChatPage, pageWords } from './channels/chat-page/index.ts';
import { createDirectLine, createTokens } from './channels/direct-line/index.ts';
import { createPost } from './channels/http.ts';
import { createTwilio } from './channels/twilio/index.ts';
import type { Channel } from './channels/types.ts';
import type { Config } from './config.ts';
import { createAlertWebhook } from './delivery/alert-webhook.ts';
import { createDelivery } from './delivery/index.ts';
import { createTexts, type Key, languageStates, readLocales } from './i18n/index.ts';
import { mountOperations } from './operations.ts';
import { checkNamed, describe, languageGaps, loadPrograms } from './programs/index.ts';
import { createReadiness } from './readiness.ts';
import type { Clock, NewId, Store } from './record/ports.ts';
import { createRehearsals } from './rehearsal/index.ts';
import { createReview } from './review/index.ts';
import { openLowdbStore } from './stores/index.ts';
import { newId as randomId, systemClock } from './system.ts';
import { createModel, createReader, createUnderstander } from './understanding/index.ts';

/** What tests may put in the place of the computer's own. */
export interface Outside {
  readonly clock?: Clock;
  readonly newId?: NewId;
  /** Opened by default on DATA_DIR. */
  readonly store?: Store;
}

/** A phone that slept for some hours still has its conversation: the page keeps its token in memory only. */
const tokenHours = 12;

/** The running program. */
export interface App {
  /** Where it listens: `http://host:port`. */
  readonly address: string;
  readonly takeTurn: ReturnType<typeof createBot>['takeTurn'];
  /** With `takeTurn`, what a surface without an address needs. */
  readonly conversations: ReturnType<typeof createBot>['conversations'];
  /** A fresh one-time link to the workspace. */
  reviewLink(): Promise<string>;
  /** Stops listening, finishes what is under way, writes what is left. */
  close(): Promise<void>;
}

/** The only place that picks concrete parts and wires them. Rejects where a program, a language, the data folder or the port cannot be had. */
export async function startApp(config: Config, log: Logger, outside: Outside = {}): Promise<App> {
  const clock = outside.clock ?? systemClock;
  const newId = outside.newId ?? randomId;
  const locales = readLocales();
  const texts = createTexts(locales);
  const programs = loadPrograms(config.programsDir);
  checkNamed(programs, { PROGRAM: [config.profile], PROGRAM_NUMBERS: [...config.profileByNumber.values()] });
  const languages = languageStates(locales, { practice: config.practice, named: config.languages });
  const offered = languages.flatMap(({ code, on }) => (on ? [code] : []));
  for (const { code, why, texts: all } of languages) {
    const unreviewed = all.filter(({ state }) => state !== 'reviewed').length;
    if (why === 'named') log.warn({ language: code, unreviewed }, `LANGUAGES offers ${code}, in which safety texts are not reviewed`);
    if (why === 'unreviewed' || why === 'incomplete')
      log.warn({ language: code, why, unreviewed }, `${code} is not offered to clients: npm run locales says why`);
  }
  for (const gap of languageGaps(programs.values(), offered))
    log.warn(gap, `The program ${gap.program} is not written in ${gap.language}: clients who speak it are asked in ${gap.askedIn}`);
  const store = outside.store ?? (await openLowdbStore({ dir: config.dataDir, log, clock }));
  const server = restify.createServer({ name: 'OwnWords', log: log as never, handleUncaughtExceptions: false });
  await listen(server, config).catch(async (error: unknown) => {
    await store.close();
    throw error;
  });
  const address = `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${(server.address() as AddressInfo).port}`;
  const publicUrl = config.publicUrl ?? address;
  const secure = publicUrl.startsWith('https:');

  const key = signingKey(config.dataDir);
  const auth = createAuth({ dataDir: config.dataDir, clock, publicUrl, copyKey: key });
  const records = createRecords(store);
  const senders: Map<string, NonNullable<Channel['send']>> = new Map();
  const model = config.model && createModel({ settings: config.model, dir: config.dataDir, key, clock });
  const rules = createUnderstander();
  const { post, close: closePost } = createPost();
  const bot = createBot({
    settings: config,
    programs,
    store,
    records,
    texts,
    offered,
    reader: createReader(),
    understander: model?.understander(rules) ?? rules,
    organiser: model?.organiser,
    clock,
    newId,
    copyLink: (clientId) => (config.publicUrl || config.loopback ? auth.copies.make(clientId) : undefined),
    senders,
    alertWebhook: config.alertWebhook && createAlertWebhook({ ...config.alertWebhook, inbox: `${publicUrl}/review`, clock, post }),
    log,
  });
  const delivery = createDelivery({ records, ...bot.jobs, clock, log });
  bot.deliverBy(delivery);

  const tokens = createTokens({ key, clock, lifetimeMs: tokenHours * 3_600_000 });
  const { takeTurn, conversations } = bot;
  const channels: Channel[] = [
    createDirectLine({
      takeTurn,
      conversations,
      tokens,
      ...(config.directLineSecret !== undefined && { secret: config.directLineSecret }),
      allowedOrigins: config.allowedOrigins,
      clock,
      newId,
      log,
      ...(config.publicUrl !== undefined && { publicUrl: config.publicUrl }),
    }),
    createChatPage({
      issueToken: tokens.issue,
      readToken(token) {
        const read = tokens.read(token);
        return typeof read === 'string' ? undefined : read;
      },
      devices: bot.devices,
      isProgram: (id) => programs.has(id),
      words(language) {
        const t = texts.in(language);
        const facts = wordsOf(config.program)(t, language);
        return Object.fromEntries(pageWords.map((name) => [name, t(`page.${name}` as Key, facts)])) as Record<
          (typeof pageWords)[number],
          string
        >;
      },
      languages: texts.languages,
      offered,
      practice: config.practice,
      hasPhone: config.program.phone !== undefined,
      exitUrl: config.exitUrl,
      publicUrl: config.publicUrl,
      secureCookies: secure,
      clock,
      log,
    }),
  ];
  // Without an app id anybody could claim to be anybody, so then the address exists on this machine only.
  if (config.microsoft.appId !== undefined || config.loopback) {
    const botFramework = createBotFramework({ takeTurn, conversations, microsoft: config.microsoft, post, clock, log });
    channels.push(botFramework);
    senders.set('botframework', botFramework.send!);
  }
  if (config.twilio && config.publicUrl) {
    const twilio = createTwilio({
      ...config.twilio,
      takeTurn,
      publicUrl: config.publicUrl,
      programs: config.profileByNumber,
      post,
      clock,
      log,
    });
    channels.push(twilio);
    senders.set('twilio', twilio.send!);
  }
  for (const channel of channels) channel.mount(server);
  createReview({
    records,
    auth,
    apiToken: config.apiToken,
    publicUrl,
    t: texts.in,
    languages: texts.languages,
    timeZone: config.timeZone,
    practice: config.practice,
    program: (id, language) => describe(programs.get(id), id, texts.in(language), language),
    hasModel: model !== undefined,
    rehearsals: createRehearsals({ settings: config, texts, programs }),
    readiness: createReadiness(config, languages, programs, model?.status),
    clock,
    newId,
    log,
  }).mount(server);
  mountOperations(server, store, model?.status);
  delivery.start();
  const stopRetention =
    config.retentionDays === undefined ? undefined : keepRetention({ store, records, days: config.retentionDays, clock, log });

  return {
    address,
    takeTurn,
    conversations,
    reviewLink: async () => linkAddress(publicUrl, await auth.links.make()),
    async close() {
      stopRetention?.();
      await Promise.all(channels.map((channel) => channel.close?.()));
      await new Promise<void>((done) => server.close(() => done()));
      model?.close();
      await delivery.stop();
      await closePost();
      await store.close();
    },
  };
}

function listen(server: restify.Server, { port, host }: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.removeListener('error', reject);
      resolve();
    });
  });
}
