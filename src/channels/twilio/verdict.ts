import type { PostAnswer } from '../http.ts';
import type { Sent } from '../types.ts';

/** Error codes of Twilio: https://www.twilio.com/docs/api/errors */
const OPTED_OUT = 21610;
const OUTSIDE_WINDOW = 63016;
/** The number's queue at Twilio is full. */
const QUEUE_FULL = 21611;

/**
 * What Twilio's answer to a message means; `wait` where WhatsApp's 24 hours are over, whatever our clock says. Reasons name statuses and codes only: Twilio's own texts may hold the number.
 * A refused sign-in (401) is tried again: it is a setting that somebody mends, and the client's question should outlive that.
 */
export function verdict(answer: PostAnswer, now: number): Sent {
  const { status } = answer;
  if (status >= 200 && status < 300) return { outcome: 'sent' };
  const code = codeOf(answer.text);
  const why = code === undefined ? `http ${status}` : `twilio ${code}`;
  if (code === OPTED_OUT) return { outcome: 'failed', why, optedOut: true };
  if (code === OUTSIDE_WINDOW) return { outcome: 'wait', why };
  if (status >= 500 || status === 429 || status === 408 || status === 401 || code === QUEUE_FULL) {
    const afterMs = retryAfter(answer.headers['retry-after'], now);
    return { outcome: 'retry', why, ...(afterMs !== undefined && { afterMs }) };
  }
  return { outcome: 'failed', why };
}

function codeOf(text: string): number | undefined {
  try {
    const code: unknown = JSON.parse(text)?.code;
    return typeof code === 'number' ? code : undefined;
  } catch {
    return undefined;
  }
}

/** Seconds or an HTTP date, as milliseconds from now. */
function retryAfter(header: string | string[] | undefined, now: number): number | undefined {
  if (typeof header !== 'string') return undefined;
  const ms = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isFinite(ms) ? Math.max(ms, 0) : undefined;
}
