import { type Conversation, conversationOf } from '../../dialogs/index.ts';
import type { Conversations, TakeTurn } from '../channels/types.ts';
import type { Texts } from '../i18n/index.ts';
import type { Programs } from '../programs/index.ts';
import { modelJobs } from '../record/model-jobs.ts';
import type { Clock, Handler, NewId, Organiser, Reader, Store, Understander } from '../record/ports.ts';
import type { ClientRecord } from '../record/record.ts';
import { createCrises } from './crisis.ts';
import { createDevices } from './devices.ts';
import { createEscalateHandler, createUnseenHandler, type EscalationParts } from './escalation.ts';
import { createFacts } from './facts.ts';
import { createNoticeHandler, createOptOutHandler, createReplyHandler, type HandlerParts } from './handlers.ts';
import { createModelHandlers } from './model-handlers.ts';
import type { QueuedRecords } from './records.ts';
import { createConversations, createRunner } from './runner.ts';
import { createSeen } from './seen.ts';
import type { BotSettings } from './settings.ts';

export { wordsOf } from './program-words.ts';
export { createRecords, type QueuedRecords } from './records.ts';
export { keepRetention } from './retention.ts';
export type { BotSettings } from './settings.ts';

const apart: readonly string[] = [...Object.values(modelJobs), 'opt-out', 'escalate', 'unseen', 'alert-webhook'];

/** The bot, whatever the channel. */
export interface Bot {
  readonly takeTurn: TakeTurn;
  readonly conversations: Conversations;
  readonly devices: ReturnType<typeof createDevices>;
  /**
   * What the delivery queue calls, by kind of item; and the kinds that no client waits for: each has a lane of its own in the queue, so that
   * none holds up a reply.
   */
  readonly jobs: { readonly handlers: Readonly<Record<string, Handler>>; readonly apart: readonly string[] };
  /** The queue that works off its jobs: each commit passes it, and then whoever watches. */
  deliverBy(delivery: { settle(record: ClientRecord): ClientRecord; committed(record: ClientRecord): void }): void;
}

export function createBot(parts: {
  readonly settings: BotSettings;
  /** Those that there are. */
  readonly programs: Programs;
  /** Another set of questions than dialogs/ gives; for tests of what a deployment changes. */
  readonly conversation?: Conversation;
  readonly store: Store;
  readonly records: QueuedRecords;
  readonly texts: Texts;
  /** Codes of the languages that clients can choose, the one to begin in first; all unless given. */
  readonly offered?: readonly string[];
  readonly reader: Reader;
  readonly understander: Understander;
  /** The model behind the understander, outside the turn; left out, no client is asked whether one may help. */
  readonly organiser?: Organiser | undefined;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly copyLink: (clientId: string) => string | undefined;
  readonly senders: HandlerParts['senders'];
  /** Takes escalated alerts to where the program wants them, if anywhere. */
  readonly alertWebhook?: Handler | undefined;
  readonly log: { error(facts: object, message: string): void };
}): Bot {
  const { settings, store, records, texts, clock, programs, offered = texts.languages } = parts;
  const standard = programs.get(settings.profile)!;
  const crises = createCrises(settings.country, settings.alertMinutes);
  const seen = createSeen(clock, settings.burstSeconds * 1000, store.handed);
  const { conversations, changed } = createConversations(store, seen);
  const runner = createRunner({
    ...parts,
    offered,
    // Whose program is no longer there goes on with the one that all get; what was said stays as it is.
    conversationFor: ({ program }) => parts.conversation ?? conversationOf(programs.get(program) ?? standard),
    programFor: (asked) => (asked !== undefined && programs.has(asked) ? asked : standard.id),
    crises,
    seen,
    facts: createFacts(settings, texts, offered, crises, parts.organiser !== undefined),
    carrierConfirms: settings.twilioHandlesOptOut,
  });
  const handlerParts: HandlerParts = { records, texts, seen, clock, timeZone: settings.timeZone, senders: parts.senders };
  const escalationParts: EscalationParts = { ...handlerParts, crises, posts: parts.alertWebhook !== undefined, log: parts.log };
  return {
    takeTurn: runner.takeTurn,
    conversations,
    devices: createDevices(store, records),
    jobs: {
      apart,
      handlers: {
        reply: createReplyHandler(handlerParts),
        notice: createNoticeHandler(handlerParts),
        'opt-out': createOptOutHandler(handlerParts),
        escalate: createEscalateHandler(escalationParts),
        unseen: createUnseenHandler(escalationParts),
        ...(parts.alertWebhook && { 'alert-webhook': parts.alertWebhook }),
        ...(parts.organiser && createModelHandlers({ records, organiser: parts.organiser, clock })),
      },
    },
    deliverBy(delivery) {
      records.hooks = {
        settle: delivery.settle,
        committed(record) {
          delivery.committed(record);
          changed(record);
        },
      };
    },
  };
}
