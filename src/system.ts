import { randomBytes } from 'node:crypto';
import type { Clock, NewId } from './record/ports.ts';

/** The computer's own clock. Timers never keep the program alive; longer waits than a timer can hold are cut into pieces. */
export const systemClock: Clock = {
  now: () => Date.now(),
  after(ms, task) {
    const longest = 2 ** 31 - 1;
    let timer: NodeJS.Timeout;
    const wait = (left: number): void => {
      timer = setTimeout(() => (left > longest ? wait(left - longest) : task()), Math.min(left, longest)).unref();
    };
    wait(Math.max(0, ms));
    return () => clearTimeout(timer);
  },
};

let pool = Buffer.alloc(0);
/** 128 random bits in hexadecimal. Taken from the system in larger portions: one call a client is dear. */
export const newId: NewId = (prefix) => {
  if (pool.length < 16) pool = randomBytes(2048);
  const id = pool.subarray(0, 16).toString('hex');
  pool = pool.subarray(16);
  return `${prefix}-${id}`;
};
