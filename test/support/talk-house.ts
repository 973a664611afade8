import type { Activity } from 'botbuilder';
import type { Conversation } from '../../dialogs/index.ts';
import { type Bot, type BotSettings, createBot, createRecords, type QueuedRecords } from '../../src/bot/index.ts';
import type { Sent } from '../../src/channels/types.ts';
import { createDelivery, type Delivery } from '../../src/delivery/index.ts';
import { createTexts } from '../../src/i18n/index.ts';
import { loadPrograms, type Programs } from '../../src/programs/index.ts';
import { type Handler, type NewId, NotKept, type Organiser, type Store, type Understander } from '../../src/record/ports.ts';
import { createMemoryStore } from '../../src/stores/index.ts';
import { createReader, createUnderstander } from '../../src/understanding/index.ts';
import { settled, TalkClock } from './talk-clock.ts';

export const texts = createTexts();
const reader = createReader();
const understander = createUnderstander();

/** A program whose facts are all set, so that no text says "practice". */
export const program: BotSettings = {
  program: { name: 'Harbor House', readers: 'your case manager', phone: '555-0100', hours: 'Monday to Friday, 9 to 5', replyDays: 2 },
  practice: false,
  profile: 'strengths-based',
  country: 'US',
  timeZone: 'America/Chicago',
  burstSeconds: 4,
  twilioHandlesOptOut: true,
};

export interface HouseOptions {
  /** What is stored, by client: pass that of another house, and it is a restart. */
  readonly kept?: Map<string, string>;
  readonly clock?: TalkClock;
  readonly settings?: Partial<BotSettings>;
  /** Those that there are; the built-in ones unless given. */
  readonly programs?: Programs;
  /** Codes of the languages that clients can choose; all unless given. */
  readonly offered?: readonly string[];
  /** Another set of questions than the bot's own: an older or a newer deployment. */
  readonly conversation?: Conversation;
  /** A language model, as the app would switch it on. */
  readonly model?: { readonly organiser: Organiser; understander(rules: Understander): Understander };
  /** Where escalated alerts are posted. */
  readonly alertWebhook?: Handler;
}

/** A model that is never asked, for conversations that only have it switched on. */
export const silentModel: NonNullable<HouseOptions['model']> = {
  organiser: {
    model: 'silent',
    spans: async () => ({ is: 'done', value: [] }),
    proposals: async () => ({ is: 'done', value: [] }),
    translate: async () => ({ is: 'done', value: [] }),
  },
  understander: (rules) => rules,
};

/** The real bot on a memory store, with nothing of the outside world: one process, which can end and start again. */
export class House {
  readonly kept: Map<string, string>;
  readonly clock: TalkClock;
  readonly settings: BotSettings;
  /** What senders were given, in order. */
  readonly sent: { readonly address: unknown; readonly replies: readonly Partial<Activity>[] }[] = [];
  /** What was logged as an error: in most tests, nothing. */
  readonly errors: unknown[] = [];
  /** Set while the disk is full. */
  full = false;
  /** What the other side answers to what is sent. */
  outcome: Sent = { outcome: 'sent' };
  store!: Store;
  records!: QueuedRecords;
  bot!: Bot;
  #delivery!: Delivery;
  #conversation: Conversation | undefined;
  /** Set another and restart: it is switched on, or off. */
  model: HouseOptions['model'];
  readonly #programs: Programs;
  readonly #alertWebhook: Handler | undefined;
  readonly #offered: readonly string[] | undefined;
  #ids = 0;

  constructor({
    kept = new Map(),
    clock = new TalkClock('2026-03-02T16:00:00.000Z'),
    settings = {},
    conversation,
    model,
    programs = loadPrograms(),
    alertWebhook,
    offered,
  }: HouseOptions = {}) {
    this.kept = kept;
    this.clock = clock;
    this.settings = { ...program, ...settings };
    this.#conversation = conversation;
    this.model = model;
    this.#programs = programs;
    this.#alertWebhook = alertWebhook;
    this.#offered = offered;
    this.#begin();
  }

  /** The process ends at once, and another begins on what is stored; with other questions, if given. */
  async restart(conversation = this.#conversation): Promise<void> {
    this.clock.forget();
    await settled();
    this.#conversation = conversation;
    this.#begin();
    await settled();
  }

  readonly #newId: NewId = (prefix) => `${prefix}-${String(++this.#ids + 1000 * this.kept.size).padStart(8, '0')}`;

  #begin(): void {
    const memory = createMemoryStore(this.kept);
    const store: Store = {
      ...memory,
      commit: async (record) => {
        if (this.full) throw new NotKept('no space left');
        await memory.commit(record);
      },
    };
    const { settings, clock } = this;
    const records = createRecords(store);
    const log = { warn: () => {}, error: (facts: object, message: string) => void this.errors.push({ message, ...facts }) };
    const send = async (address: unknown, replies: readonly Partial<Activity>[]): Promise<Sent> => {
      if (this.outcome.outcome === 'sent') this.sent.push({ address, replies });
      return this.outcome;
    };
    const alertWebhook = this.#alertWebhook;
    const model = this.model;
    const reads = model?.understander(understander) ?? understander;
    const parts = {
      settings,
      alertWebhook,
      store,
      records,
      texts,
      ...(this.#offered && { offered: this.#offered }),
      reader,
      understander: reads,
      organiser: model?.organiser,
      clock,
      newId: this.#newId,
      log,
    };
    const copyLink = (clientId: string): string => `https://plans.example/copy/${clientId}`;
    const conversation = this.#conversation;
    const bot = createBot({
      programs: this.#programs,
      ...parts,
      copyLink,
      senders: new Map([['twilio', send]]),
      ...(conversation && { conversation }),
    });
    this.store = store;
    this.records = records;
    this.bot = bot;
    this.#delivery = createDelivery({ records, ...bot.jobs, clock, log });
    bot.deliverBy(this.#delivery);
    this.#delivery.start();
  }
}
