import type { Clock } from '../../record/ports.ts';

const most = 5;
const firstRest = 30_000;
const longestRest = 15 * 60_000;

/** Spares a service that fails: after five failures in a row it is left alone for half a minute, then tried once, and left alone for twice as long. */
export interface Breaker {
  /** Milliseconds until it may be asked; 0 where it may be now. */
  waitMs(): number;
  /** A call begins. While it is being tried again, no other may. */
  begun(): void;
  succeeded(): void;
  /** `afterMs`: how long the other side asks to be left alone. */
  failed(afterMs?: number): void;
  readonly state: 'closed' | 'open' | 'half-open';
}

export function createBreaker(clock: Pick<Clock, 'now'>): Breaker {
  let failures = 0;
  let rest = firstRest;
  let until = 0;
  let trying = false;
  const isTripped = (): boolean => failures >= most;
  return {
    waitMs() {
      const wait = until - clock.now();
      if (wait > 0) return wait;
      return isTripped() && trying ? 1000 : 0;
    },
    begun() {
      trying = isTripped();
    },
    succeeded() {
      failures = 0;
      rest = firstRest;
      until = 0;
      trying = false;
    },
    failed(afterMs = 0) {
      trying = false;
      failures++;
      if (isTripped()) {
        until = clock.now() + Math.max(rest, afterMs);
        rest = Math.min(longestRest, rest * 2);
      } else if (afterMs > 0) until = clock.now() + afterMs;
    },
    get state() {
      if (!isTripped()) return 'closed';
      return until > clock.now() ? 'open' : 'half-open';
    },
  };
}
