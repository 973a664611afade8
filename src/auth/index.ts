import type { Clock } from '../record/ports.ts';
import { type CopyLinks, createCopyLinks } from './copy-links.ts';
import { createLinks, type Links } from './links.ts';
import { createSessions, type Sessions } from './sessions.ts';

export type { CopyLinks } from './copy-links.ts';
export { createLinks, type Links, linkAddress } from './links.ts';
export { bears, sameSecret } from './secrets.ts';
export { type AboutSession, cookieOf, type Session } from './sessions.ts';
export { signingKey } from './signing-key.ts';

/** Who may enter. */
export interface Auth {
  readonly links: Links;
  readonly sessions: Sessions;
  readonly copies: CopyLinks;
}

/** Everything of it, kept in the data folder. `copyKey`: what copy links are signed with. */
export function createAuth(deps: {
  readonly dataDir: string;
  readonly clock: Pick<Clock, 'now'>;
  readonly publicUrl: string;
  readonly copyKey: string | Buffer;
}): Auth {
  return {
    links: createLinks(deps),
    sessions: createSessions({ ...deps, secure: deps.publicUrl.startsWith('https:') }),
    copies: createCopyLinks({ key: deps.copyKey, clock: deps.clock, publicUrl: deps.publicUrl }),
  };
}
