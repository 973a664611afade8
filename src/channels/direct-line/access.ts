import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { notFound, Refused } from '../requests.ts';
import type { Holder, Reading, Tokens } from './tokens.ts';

/** Conversations whose user a server with the secret has named; the oldest is forgotten first. */
const MOST_SPEAKERS = 10_000;

interface Access {
  /** Refuses with 401 who may not ask for a token: with a secret set, whoever does not send it. */
  toGenerate(req: IncomingMessage): void;
  /** Whom the request speaks for; `secret` where it is a server that may speak for everybody. Refuses with 401 or 403. */
  caller(req: IncomingMessage): Holder | 'secret';
  /** The same within one conversation; that of another token is not there (404). `speaker`: whom a server with the secret speaks for. */
  within(conversationId: string, caller: Holder | 'secret', speaker?: string): Holder;
}

export function createAccess(tokens: Pick<Tokens, 'read'>, secret: string | undefined): Access {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  const right = secret === undefined ? undefined : digest(secret);
  const isSecret = (given: string): boolean => right !== undefined && timingSafeEqual(digest(given), right);
  const speakers = new Map<string, string>();

  function remember(conversationId: string, speaker: string): void {
    speakers.delete(conversationId);
    speakers.set(conversationId, speaker);
    if (speakers.size > MOST_SPEAKERS) speakers.delete(speakers.keys().next().value!);
  }

  return {
    toGenerate(req) {
      if (right !== undefined && !isSecret(bearer(req))) throw unauthorized('This is not the secret (DIRECT_LINE_SECRET).');
    },
    caller(req) {
      const given = bearer(req);
      const reading = tokens.read(given);
      return reading === 'invalid' && isSecret(given) ? 'secret' : holderOf(reading);
    },
    within(conversationId, caller, speaker) {
      if (caller !== 'secret') {
        if (caller.conversationId !== conversationId) throw notFound();
        return caller;
      }
      if (speaker !== undefined) remember(conversationId, speaker);
      return { conversationId, userId: speakers.get(conversationId) ?? `dl_${conversationId}` };
    },
  };
}

/**
 * The holder, or a refusal. An expired token is 403 `TokenExpired` and not 401: by 403 alone botframework-directlinejs (and Web Chat on
 * it) says `ExpiredToken` and takes a new token by `reconnect`; after 401 it stops for ever.
 */
export function holderOf(reading: Reading): Holder {
  if (reading === 'expired') throw new Refused(403, 'TokenExpired', 'The token has expired. Ask for a new one.');
  if (reading === 'invalid') throw unauthorized('The token is not one of ours.');
  return reading;
}

const unauthorized = (message: string): Refused => new Refused(401, 'Unauthorized', message, { 'www-authenticate': 'Bearer' });

function bearer(req: IncomingMessage): string {
  const given = /^Bearer +(\S+) *$/i.exec(req.headers.authorization ?? '')?.[1];
  if (given === undefined) throw unauthorized('Send the token as "Authorization: Bearer …".');
  return given;
}
