import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Clock } from './clock.ts';

/** Whom a token speaks for. */
export interface Holder {
  readonly conversationId: string;
  readonly userId: string;
  /** The client that a new conversation is bound to: a device said to be theirs. */
  readonly clientId?: string;
  /** The program that a new record is for: of the link that the client came by. */
  readonly program?: string;
}

/** What an address that gives tokens answers. */
interface Issued {
  readonly token: string;
  readonly conversationId: string;
  /** In seconds. */
  readonly expires_in: number;
}

export type Reading = Holder | 'expired' | 'invalid';

export interface Tokens {
  /** A token for a new conversation; its id is unguessable. Where no user is named, one is made. The caller has checked the ids. */
  issue(who?: { readonly userId?: string; readonly clientId?: string; readonly program?: string }): Issued;
  /** A token for the same conversation and user that lives on. */
  renew(holder: Holder): Issued;
  /** Whom it speaks for: `invalid` where we did not sign it, or not for this use. */
  read(token: string): Reading;
  /** What stands in a `streamUrl`: opens the stream, nothing else, and soon expires, for addresses end up in the logs of proxies. */
  forStream(holder: Holder): string;
  readForStream(token: string): Reading;
}

/** As JSON Web Tokens name them; `user` and `conv` are Direct Line's, and Web Chat reads its user's id from `user`. */
interface Claims {
  readonly conv: string;
  readonly user: string;
  readonly client?: string;
  readonly program?: string;
  readonly use?: 'stream';
  readonly exp: number;
}

const HOUR = 3_600_000;
const STREAM_LIFETIME = 5 * 60_000;
/** The only header there is, so that no token chooses its own algorithm. */
const HEAD = `${Buffer.from('{"alg":"HS256","typ":"JWT"}').toString('base64url')}.`;
const MOST_CHARACTERS = 2048;
/** How many tokens are remembered as ours: to check a signature takes a tenth of a turn. */
const MOST_KNOWN = 1_000;

/**
 * Signed tokens (JWT, HMAC-SHA256) that outlive a restart as long as `key` stays: 32 bytes or more, secret.
 * `lifetimeMs` is an hour unless told otherwise.
 */
export function createTokens(deps: { readonly key: Uint8Array; readonly clock: Pick<Clock, 'now'>; readonly lifetimeMs?: number }): Tokens {
  const { key, clock, lifetimeMs = HOUR } = deps;
  const signature = (signed: string): string => createHmac('sha256', key).update(signed).digest('base64url');

  function sign(holder: Holder, lifetime: number, use?: 'stream'): string {
    const { conversationId, userId, clientId, program } = holder;
    const claims: Claims = {
      conv: conversationId,
      user: userId,
      ...(clientId !== undefined && { client: clientId }),
      ...(program !== undefined && { program }),
      ...(use && { use }),
      exp: Math.ceil((clock.now() + lifetime) / 1000),
    };
    const signed = HEAD + Buffer.from(JSON.stringify(claims)).toString('base64url');
    return `${signed}.${signature(signed)}`;
  }

  const known = new Map<string, Claims>();

  /** What a token claims, if we signed it. */
  function verified(token: string): Claims | undefined {
    const before = known.get(token);
    if (before) return before;
    const end = token.lastIndexOf('.');
    if (token.length > MOST_CHARACTERS || end <= HEAD.length || !token.startsWith(HEAD)) return undefined;
    // Compared as text: several base64 texts can stand for the same bytes, and only one of them is ours.
    const given = Buffer.from(token.slice(end + 1));
    const right = Buffer.from(signature(token.slice(0, end)));
    if (given.length !== right.length || !timingSafeEqual(given, right)) return undefined;
    const claims = JSON.parse(Buffer.from(token.slice(HEAD.length, end), 'base64url').toString()) as Claims;
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(token, claims);
    return claims;
  }

  function read(token: string, use?: 'stream'): Reading {
    const claims = verified(token);
    if (!claims || claims.use !== use) return 'invalid';
    if (clock.now() >= claims.exp * 1000) return 'expired';
    return {
      conversationId: claims.conv,
      userId: claims.user,
      ...(claims.client !== undefined && { clientId: claims.client }),
      ...(claims.program !== undefined && { program: claims.program }),
    };
  }

  const renew = (holder: Holder): Issued => ({
    token: sign(holder, lifetimeMs),
    conversationId: holder.conversationId,
    expires_in: Math.floor(lifetimeMs / 1000),
  });

  return {
    issue: ({ userId, clientId, program } = {}) =>
      renew({
        conversationId: randomBytes(18).toString('base64url'),
        userId: userId ?? `dl_${randomBytes(12).toString('base64url')}`,
        ...(clientId !== undefined && { clientId }),
        ...(program !== undefined && { program }),
      }),
    renew,
    read: (token) => read(token),
    forStream: (holder) => sign(holder, STREAM_LIFETIME, 'stream'),
    readForStream: (token) => read(token, 'stream'),
  };
}
