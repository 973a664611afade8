import type { Activity } from 'botbuilder';
import type { Post, PostAnswer } from '../http.ts';
import type { Log, Sent } from '../types.ts';
import { type Address, isWhatsApp } from './address.ts';
import { smsText, split } from './text.ts';
import { verdict } from './verdict.ts';

export interface SenderDeps {
  readonly accountSid: string;
  readonly authToken: string;
  /** The number that first messages come from; replies come from the one that the client wrote to. */
  readonly from?: string;
  /** Twilio's REST API; `https://api.twilio.com` where absent. */
  readonly apiUrl?: string;
  /** ContentSid of an approved WhatsApp template, sent where 24 hours have passed since the client wrote. */
  readonly whatsappTemplate?: string;
  readonly post: Post;
  readonly clock: { now(): number };
  readonly log: Log;
}

const TIMEOUT_MS = 10_000;
/** WhatsApp takes free text for this long after the client wrote. */
const WINDOW_MS = 24 * 60 * 60 * 1000;
/** Of what is remembered between attempts. */
const MOST_REMEMBERED = 1_000;

/**
 * Sends a turn's replies as one text, in parts where it is over 1,600 characters.
 *
 * At least once, as Twilio's API has no key to send once by: where its answer is lost, the part may come twice. A part that
 * Twilio took is not sent again while this process lives; after a restart a half-sent text begins anew.
 */
export function createSender(deps: SenderDeps): (address: unknown, replies: readonly Partial<Activity>[]) => Promise<Sent> {
  const url = `${(deps.apiUrl ?? 'https://api.twilio.com').replace(/\/+$/, '')}/2010-04-01/Accounts/${deps.accountSid}/Messages.json`;
  const headers = {
    authorization: `Basic ${Buffer.from(`${deps.accountSid}:${deps.authToken}`).toString('base64')}`,
    'content-type': 'application/x-www-form-urlencoded',
    accept: 'application/json',
  };
  /** How many parts of a text are taken, while some are not. */
  const taken = new Map<string, number>();
  /** The silences that a template was already sent into. */
  const templated = new Map<string, true>();

  async function put(form: Record<string, string>): Promise<Sent> {
    let answer: PostAnswer;
    try {
      answer = await deps.post(url, { headers, body: new URLSearchParams(form).toString(), timeoutMs: TIMEOUT_MS });
    } catch (error) {
      return { outcome: 'retry', why: (error as Error).name === 'TimeoutError' ? 'timeout' : 'connection' };
    }
    return verdict(answer, deps.clock.now());
  }

  /**
   * Outside WhatsApp's 24 hours: a neutral approved text instead of the words, once a silence (and process). The words still
   * wait for the client to write, for nobody has seen them.
   */
  async function knock(to: string, from: string, silence: string): Promise<Sent> {
    const wait: Sent = { outcome: 'wait', why: 'outside the 24 hours of WhatsApp' };
    if (!deps.whatsappTemplate || templated.has(silence)) return wait;
    remember(templated, silence, true);
    const sent = await put({ To: to, From: from, ContentSid: deps.whatsappTemplate });
    if (sent.outcome === 'sent') return wait;
    templated.delete(silence);
    if (sent.outcome === 'retry' || (sent.outcome === 'failed' && sent.optedOut)) return sent;
    // A template that is refused is a setting to mend; the words are not to be dropped for it.
    return { outcome: 'wait', why: `template refused: ${sent.why}` };
  }

  async function sendAll(address: Address, replies: readonly Partial<Activity>[]): Promise<Sent> {
    const parts = split(smsText(replies));
    if (parts.length === 0) return { outcome: 'sent' };
    const { to } = address;
    const from = address.from ?? senderFor(to, deps.from);
    // Kept until they write: then the number that they wrote to is the sender.
    if (!from) return { outcome: 'wait', why: 'no number to send first messages from' };
    const silence = `${from} ${to} ${address.lastInboundAt ?? 'never'}`;
    if (isWhatsApp(to) && !isOpen(address, deps.clock.now())) return knock(to, from, silence);

    const key = JSON.stringify([from, to, replies.map((reply) => reply.id), parts]);
    for (let part = taken.get(key) ?? 0; part < parts.length; part += 1) {
      const sent = await put({ To: to, From: from, Body: parts[part] ?? '' });
      if (sent.outcome === 'wait') return knock(to, from, silence);
      if (sent.outcome !== 'sent') {
        if (sent.outcome === 'failed') taken.delete(key);
        return sent;
      }
      if (part + 1 < parts.length) remember(taken, key, part + 1);
    }
    taken.delete(key);
    return { outcome: 'sent' };
  }

  return async (address, replies) => {
    const sent = await sendAll(address as Address, replies);
    if (sent.outcome !== 'sent') deps.log.warn({ channel: 'twilio', outcome: sent.outcome, why: sent.why }, 'Not sent');
    return sent;
  };
}

function isOpen(address: Address, now: number): boolean {
  return address.lastInboundAt !== undefined && now - address.lastInboundAt < WINDOW_MS;
}

/** The setting names one number for both; WhatsApp's bears its prefix. */
function senderFor(to: string, from: string | undefined): string | undefined {
  return from && isWhatsApp(to) && !isWhatsApp(from) ? `whatsapp:${from}` : from;
}

/** Remembers, and forgets the oldest beyond the limit. */
function remember<T>(memory: Map<string, T>, key: string, value: T): void {
  memory.delete(key);
  memory.set(key, value);
  if (memory.size > MOST_REMEMBERED) memory.delete(memory.keys().next().value ?? '');
}
