import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** A secret of 256 random bits, in 43 letters that need no escaping in an address. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** Whether it can be one of ours at all. */
export const looksLikeSecret = (text: string): boolean => /^[A-Za-z0-9_-]{43}$/.test(text);

/** What is kept of a secret: its SHA-256, in hex. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** Compares in a time that tells nothing about either. */
export const sameSecret = (a: string, b: string): boolean =>
  timingSafeEqual(createHash('sha256').update(a).digest(), createHash('sha256').update(b).digest());

/** Whether an `Authorization` header carries this bearer token. Without a token set, nobody's does. */
export function bears(header: string | undefined, token: string | undefined): boolean {
  const [, given] = /^Bearer +(\S+) *$/i.exec(header ?? '') ?? [];
  return given !== undefined && token !== undefined && token !== '' && sameSecret(given, token);
}
