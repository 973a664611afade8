import type { Seen } from '../../dialogs/index.ts';
import type { ClientRecord } from '../record/record.ts';

interface Questions {
  /** Bot messages of this process that have not been handed to a channel yet. */
  readonly unseen: Set<string>;
  /** When each of them was handed over, in milliseconds since the epoch: of the newest few. */
  readonly handedAt: Map<string, number>;
}

const newest = 32;

/** How many conversations are remembered; of others, whatever was asked counts as seen. */
const remembered = 10_000;

/**
 * Whether a client can have seen the open question when they wrote. Kept in memory only: what an earlier process asked counts as seen, for a
 * crash is likelier to fall into the minutes of waiting than into the milliseconds before handing over. The exception is a question whose
 * sending is known to have failed.
 */
export function createSeen(clock: { now(): number }, burstMs: number) {
  const conversations = new Map<string, Questions>();

  function of(clientId: string): Questions {
    const known = conversations.get(clientId);
    if (known) return known;
    const fresh: Questions = { unseen: new Set(), handedAt: new Map() };
    conversations.set(clientId, fresh);
    if (conversations.size > remembered) conversations.delete(conversations.keys().next().value!);
    return fresh;
  }

  return {
    /** These have been committed and are about to be handed over. */
    asked(clientId: string, ids: readonly string[]): void {
      const { unseen } = of(clientId);
      for (const id of ids) unseen.add(id);
    },

    /** These have been handed to the client's side. */
    handed(clientId: string, ids: readonly string[]): void {
      const questions = conversations.get(clientId);
      if (!questions) return;
      for (const id of ids) {
        if (!questions.unseen.delete(id)) continue;
        questions.handedAt.set(id, clock.now());
        if (questions.handedAt.size > newest) questions.handedAt.delete(questions.handedAt.keys().next().value!);
      }
    },

    /** What of the open question a client who wrote at `at` can have seen. `burst`: whether their channel delivers so slowly that a moment more is given. */
    seen(record: ClientRecord, at: number, burst: boolean): Seen {
      const { open } = record;
      if (!open) return 'seen';
      const questions = conversations.get(record.id);
      const failed = (id: string): boolean =>
        record.outbox.some((item) => item.attempts > 0 && (item.payload as { messages?: readonly string[] }).messages?.includes(id));
      if (open.messages.every((id) => questions?.unseen.has(id) || failed(id))) return 'unseen';
      const first = open.messages.find((id) => !questions?.unseen.has(id) && !failed(id));
      const handedAt = first === undefined ? undefined : questions?.handedAt.get(first);
      if (handedAt === undefined) return 'seen';
      if (at < handedAt) return 'unseen';
      return burst && at - handedAt < burstMs ? 'just' : 'seen';
    },
  };
}
export type SeenQuestions = ReturnType<typeof createSeen>;
