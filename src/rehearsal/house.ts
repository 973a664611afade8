import type { Activity } from 'botbuilder';
import { type BotSettings, createBot, createRecords } from '../bot/index.ts';
import type { Turn, Via } from '../channels/types.ts';
import { createDelivery } from '../delivery/index.ts';
import type { Texts } from '../i18n/index.ts';
import type { Programs } from '../programs/index.ts';
import { type ChannelName, isTexted } from '../record/message.ts';
import type { ClientRecord } from '../record/record.ts';
import { createMemoryStore } from '../stores/index.ts';
import { createReader, createUnderstander } from '../understanding/index.ts';
import { SteppedClock, settled } from './clock.ts';

/** What a rehearsal is held with; of the deployment, its texts, programs and settings, and nothing that anybody said. */
export interface HouseParts {
  readonly settings: BotSettings;
  readonly texts: Texts;
  readonly programs: Programs;
}

/** The channels that a client can be rehearsed on. */
export const channels = ['web', 'sms', 'botframework'] as const satisfies readonly ChannelName[];
export type RehearsedChannel = (typeof channels)[number];

/** One client's line to a bot of its own. */
export interface House {
  readonly clock: SteppedClock;
  /** Sends one activity through the turn runner, and waits until its replies are out. */
  take(activity: Partial<Activity>): Promise<Turn>;
  /** What was sent by text message since it was last asked for: the replies of each message together. */
  sent(): readonly (readonly Partial<Activity>[])[];
  record(): Promise<ClientRecord | undefined>;
  /** The process ends, and another begins on what was kept. */
  restart(): Promise<void>;
}

const routes: Readonly<Record<RehearsedChannel, string>> = {
  web: 'directline:rehearsal',
  sms: 'twilio:+15550100001:+15550100002',
  botframework: 'botframework:rehearsal',
};

const reader = createReader();
const understander = createUnderstander();

/** The real bot on a memory store and a clock of its own: nothing is sent anywhere, nothing outlives it. No model is asked. */
export function openHouse({ settings, texts, programs }: HouseParts, channel: RehearsedChannel, program: string): House {
  // A Monday morning in America, at which nobody is woken.
  const clock = new SteppedClock('2026-03-02T16:00:00.000Z');
  const kept = new Map<string, string>();
  const route = routes[channel];
  let out: (readonly Partial<Activity>[])[] = [];
  let ids = 0;

  function begin() {
    const store = createMemoryStore(kept);
    const records = createRecords(store);
    const errors: unknown[] = [];
    // That nobody acknowledged an alert is logged as an error too, and is no failure here.
    const log = { warn: () => {}, error: (facts: object) => void ('alert' in facts || errors.push(facts)) };
    const bot = createBot({
      settings,
      programs,
      store,
      records,
      texts,
      reader,
      understander,
      clock,
      newId: (prefix) => `${prefix}-${String(++ids).padStart(8, '0')}`,
      copyLink: () => undefined,
      senders: new Map([
        [
          'twilio',
          async (_address, replies) => {
            out.push(replies);
            return { outcome: 'sent' };
          },
        ],
      ]),
      log,
    });
    const delivery = createDelivery({ records, ...bot.jobs, clock, log });
    bot.deliverBy(delivery);
    delivery.start();
    return { store, bot, errors };
  }

  let running = begin();
  const via = (): Via => ({ route, channel, address: { route }, receivedAt: clock.now(), push: isTexted(channel), program });

  return {
    clock,
    async take(activity) {
      const turn = await running.bot.takeTurn(activity, via());
      if (running.errors.length > 0) throw new Error(`A rehearsed turn failed: ${JSON.stringify(running.errors)}`);
      if (!isTexted(channel))
        running.bot.conversations.handed(
          route,
          turn.replies.flatMap(({ id }) => id ?? []),
        );
      await settled();
      return turn;
    },
    sent() {
      const sent = out;
      out = [];
      return sent;
    },
    async record() {
      const id = running.store.find(route);
      return id === undefined ? undefined : running.store.load(id);
    },
    async restart() {
      clock.forget();
      await settled();
      running = begin();
      await settled();
    },
  };
}
