import { createHmac } from 'node:crypto';
import type { Clock } from '../record/ports.ts';
import { sameSecret } from './secrets.ts';

const life = 30 * 60_000;

/** Short-lived links with which a client reads, prints or downloads their own copy of the approved plan. */
export interface CopyLinks {
  /** The whole address, valid for 30 minutes. */
  make(clientId: string): string;
  /** Whose copy a link's token opens, while it is valid. */
  read(token: string): string | undefined;
}

/** Links signed with `key` (at least 256 random bits, the program's own); nothing of them is kept. */
export function createCopyLinks(deps: {
  readonly key: string | Buffer;
  readonly clock: Pick<Clock, 'now'>;
  readonly publicUrl: string;
}): CopyLinks {
  const signature = (signed: string): string => createHmac('sha256', deps.key).update(`copy of a plan\n${signed}`).digest('base64url');
  return {
    make(clientId) {
      const signed = `${Buffer.from(clientId).toString('base64url')}.${(deps.clock.now() + life).toString(36)}`;
      return `${deps.publicUrl.replace(/\/+$/, '')}/copy/${signed}.${signature(signed)}`;
    },
    read(token) {
      const [client = '', expires = '', given = '', ...more] = token.split('.');
      if (more.length > 0 || !sameSecret(given, signature(`${client}.${expires}`))) return undefined;
      return Number.parseInt(expires, 36) > deps.clock.now() ? Buffer.from(client, 'base64url').toString() : undefined;
    },
  };
}
