import type { Seen } from '../../dialogs/index.ts';
import { messageNumber } from '../record/message.ts';
import type { HandedNotes } from '../record/ports.ts';
import type { ClientRecord } from '../record/record.ts';
import { messageOf } from '../record/transcript.ts';

interface Questions {
  /** Bot messages that have not been handed to a channel yet. */
  readonly unseen: Set<string>;
  /** When each was handed over, in milliseconds since the epoch: of the newest few. */
  readonly handedAt: Map<string, number>;
}

const newest = 32;

/** How many conversations are remembered; of others, whatever was asked counts as seen. */
const remembered = 10_000;

/**
 * Whether a client can have seen the open question when they wrote. It is kept in memory, and noted in the data folder without a flush, so
 * that the next process knows it where this one is killed. Where nobody can know, a question counts as seen.
 */
export function createSeen(clock: { now(): number }, burstMs: number, notes: HandedNotes) {
  const conversations = new Map<string, Questions>();

  function of(clientId: string): Questions {
    const known = conversations.get(clientId);
    if (known) return known;
    const fresh: Questions = { unseen: new Set(), handedAt: new Map() };
    conversations.set(clientId, fresh);
    if (conversations.size > remembered) conversations.delete(conversations.keys().next().value!);
    return fresh;
  }

  /** Whether the process before this one asked it and died before handing it over. */
  function wasMissed(record: ClientRecord, id: string): boolean {
    const at = messageOf(record, id)?.at;
    if (notes.since === undefined || at === undefined || Date.parse(at) < notes.since || Date.parse(at) >= notes.begun) return false;
    return messageNumber(id) > (notes.before(record.id) ?? 0);
  }

  return {
    /** These have been committed and are about to be handed over. */
    asked(clientId: string, ids: readonly string[]): void {
      const { unseen, handedAt } = of(clientId);
      for (const id of ids) {
        unseen.add(id);
        handedAt.delete(id);
      }
    },

    /** These are about to be sent. For the process after this one they count as handed: a crash in the middle of sending is likelier to come after it. */
    sending(clientId: string, ids: readonly string[]): void {
      this.asked(clientId, ids);
      const last = ids.at(-1);
      if (last !== undefined) notes.note(clientId, messageNumber(last));
    },

    /** These have been handed to the client's side. */
    handed(clientId: string, ids: readonly string[]): void {
      const { unseen, handedAt } = of(clientId);
      for (const id of ids) {
        const isNew = unseen.delete(id) || messageNumber(id) > (notes.before(clientId) ?? 0);
        if (!isNew || handedAt.has(id)) continue;
        handedAt.set(id, clock.now());
        if (handedAt.size > newest) handedAt.delete(handedAt.keys().next().value!);
      }
      const last = ids.at(-1);
      if (last !== undefined) notes.note(clientId, messageNumber(last));
    },

    /** What of the open question a client who wrote at `at` can have seen. `burst`: whether their channel delivers so slowly that a moment more is given. */
    seen(record: ClientRecord, at: number, burst: boolean): Seen {
      const { open } = record;
      if (!open) return 'seen';
      const questions = conversations.get(record.id);
      const failed = (id: string): boolean =>
        record.outbox.some((item) => item.attempts > 0 && (item.payload as { messages?: readonly string[] }).messages?.includes(id));
      const missed = (id: string): boolean =>
        !questions?.handedAt.has(id) && (questions?.unseen.has(id) || failed(id) || wasMissed(record, id));
      const first = open.messages.find((id) => !missed(id));
      if (first === undefined) return 'unseen';
      const handedAt = questions?.handedAt.get(first);
      if (handedAt === undefined) return 'seen';
      if (at < handedAt) return 'unseen';
      return burst && at - handedAt < burstMs ? 'just' : 'seen';
    },
  };
}
export type SeenQuestions = ReturnType<typeof createSeen>;
