import type { IncomingMessage } from 'node:http';
import type { Clock } from './direct-line/clock.ts';
import { Refused } from './requests.ts';

/** At once, and per second after that. Generous, for a whole shelter or library may share one address. */
const BURST = 60;
const PER_SECOND = 1;
/** Addresses remembered; the longest silent is forgotten first. */
const MOST_ADDRESSES = 10_000;

const forwarding = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip', 'via'];
const loopback = /^(::ffff:)?127\.|^::1$/;
const nearby = /^(::ffff:)?(127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)|^::1$|^f[cd]/i;

/** Refuses with 429 the caller who asks too often. Programs on this machine that speak for nobody else are never refused. */
export function createRateLimit(clock: Pick<Clock, 'now'>): (req: IncomingMessage) => void {
  const buckets = new Map<string, { left: number; at: number }>();

  return (req) => {
    const caller = callerOf(req);
    if (caller === undefined) return;
    const now = clock.now();
    const before = buckets.get(caller) ?? { left: BURST, at: now };
    const left = Math.min(BURST, before.left + ((now - before.at) / 1000) * PER_SECOND);
    buckets.delete(caller);
    buckets.set(caller, { left: Math.max(left - 1, 0), at: now });
    if (buckets.size > MOST_ADDRESSES) buckets.delete(buckets.keys().next().value!);
    if (left < 1) {
      throw new Refused(429, 'TooManyRequests', 'Too many new conversations from this address. Try again shortly.', { 'retry-after': '1' });
    }
  };
}

/** The address that counts: the one a proxy beside us says it was called from, for else everybody behind it would be one caller. */
function callerOf(req: IncomingMessage): string | undefined {
  const peer = req.socket.remoteAddress ?? '';
  if (loopback.test(peer) && !forwarding.some((header) => req.headers[header] !== undefined)) return undefined;
  // The last address is the proxy's own finding; those before it are what the caller claims.
  const forwarded = nearby.test(peer)
    ? String(req.headers['x-forwarded-for'] ?? '')
        .split(',')
        .at(-1)!
        .trim()
    : '';
  return forwarded.slice(0, 64) || peer;
}
