import { createHash } from 'node:crypto';
import type { Clock, Organised, SentOut } from '../../record/ports.ts';
import type { Breaker } from './breaker.ts';
import type { Ask, Endpoint, Usage } from './endpoint.ts';
import type { Spending } from './spending.ts';

/** A question about one client's words. `client`: a keyed hash of their id. */
export interface Question<T> extends Omit<Ask<T>, 'key'> {
  readonly client: string;
}

/** A question that was sent, and what will become of it; or why none was. */
export type Begun<T> =
  | { readonly sent: SentOut; readonly outcome: Promise<Organised<T>> }
  | { readonly sent?: never; readonly outcome: Promise<Extract<Organised<T>, { is: 'later' }>> };

/** What became of the calls of this process. */
export interface CallCounts {
  answered: number;
  useless: number;
  failed: number;
  notAsked: number;
}

/** The only way to the model: none while it is switched off, over budget, failing or busy; none longer than `timeoutMs`. */
export interface Calls {
  readonly model: string;
  /** Sends it at once, or says why not. The outcome never rejects. */
  begin<T>(question: Question<T>): Begun<T>;
  readonly counts: Readonly<CallCounts>;
  /** Ends what is under way. */
  stop(): void;
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Tokens of a text, guessed on the high side: three bytes each. */
const guess = (text: string): number => Math.ceil(Buffer.byteLength(text) / 3);

const offMs = 60 * 60_000;
const busyMs = 2000;

export function createCalls(parts: {
  readonly endpoint: Endpoint;
  readonly spending: Spending;
  readonly breaker: Breaker;
  readonly clock: Clock;
  /** The kill switch: asked before each call. */
  readonly isOff: () => boolean;
  readonly atOnce: number;
  readonly timeoutMs: number;
}): Calls {
  const { endpoint, spending, breaker, clock } = parts;
  const counts: CallCounts = { answered: 0, useless: 0, failed: 0, notAsked: 0 };
  const running = new Set<AbortController>();

  /** Why it may not be asked now, and for how long. */
  function hindrance(client: string, most: Usage): { why: string; afterMs: number } | undefined {
    if (parts.isOff()) return { why: 'switched off', afterMs: offMs };
    const rest = breaker.waitMs();
    if (rest > 0) return { why: 'it fails too often', afterMs: rest };
    if (running.size >= parts.atOnce) return { why: 'too much at once', afterMs: busyMs };
    return spending.setAside(client, most) ? undefined : { why: 'the budget of today is spent', afterMs: spending.waitMs() };
  }

  async function run<T>({ client, ...ask }: Question<T>, sent: SentOut, most: Usage): Promise<Organised<T>> {
    const ending = new AbortController();
    const callOff = clock.after(parts.timeoutMs, () => ending.abort());
    running.add(ending);
    breaker.begun();
    try {
      const reply = await endpoint.ask({ ...ask, key: sent.hash }, ending.signal);
      // What failed has cost its question at most; what was cut short, all that it might.
      const used = reply.is === 'failed' ? { input: most.input, output: 0 } : (reply.usage ?? most);
      spending.settle(client, most, used);
      if (reply.is === 'failed') breaker.failed(reply.afterMs);
      else breaker.succeeded();
      counts[reply.is]++;
      if (reply.is === 'answered') return { is: 'done', value: reply.value, sent };
      const { why } = reply;
      return reply.is === 'useless'
        ? { is: 'useless', why, sent }
        : { is: 'failed', why, sent, ...(reply.afterMs !== undefined && { afterMs: reply.afterMs }) };
    } finally {
      running.delete(ending);
      callOff();
    }
  }

  return {
    model: endpoint.model,
    counts,
    stop() {
      for (const ending of running) ending.abort();
    },
    begin<T>(question: Question<T>): Begun<T> {
      const most: Usage = { input: guess(question.system + question.user), output: question.mostTokens };
      const hindered = hindrance(question.client, most);
      if (hindered) {
        counts.notAsked++;
        return { outcome: Promise.resolve({ is: 'later', ...hindered }) };
      }
      const { system, user } = question;
      const sent: SentOut = {
        hash: hash(`${system}\n${user}`),
        length: user.length,
        model: endpoint.model,
        at: new Date(clock.now()).toISOString(),
      };
      return { sent, outcome: run(question, sent, most) };
    },
  };
}
