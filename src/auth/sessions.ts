import { mkdir, readdir, readFile, rename, stat, unlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Clock } from '../record/ports.ts';
import { hashOf, looksLikeSecret, newSecret } from './secrets.ts';

const idle = 8 * 3_600_000;
/** How often use is noted on disk. */
const noted = 60_000;

const Kept = z.strictObject({ csrf: z.string(), name: z.string().optional(), writes: z.array(z.string()).readonly() });

/** A case manager who has signed in. */
export interface Session {
  /** Hash of the cookie's token. */
  readonly id: string;
  /** Stands in each form, so that no other site can send one. */
  readonly csrf: string;
  /** Given once; needed for every decision. */
  readonly name?: string | undefined;
  /** Languages that they attest to write. */
  readonly writes: readonly string[];
}

export type AboutSession = Pick<Session, 'name' | 'writes'>;

/** Sessions that survive a restart and end after 8 hours without use. */
export interface Sessions {
  /** A new session, and the `Set-Cookie` that carries it. */
  begin(about: AboutSession): Promise<{ session: Session; cookie: string }>;
  /** The session that a `Cookie` header names, if it is still open. */
  find(cookies: string | undefined): Promise<Session | undefined>;
  /** The session with other facts. */
  change(session: Session, about: AboutSession): Promise<Session>;
  /** Ends it; the `Set-Cookie` that clears it. */
  end(session: Session): Promise<string>;
}

/** The value of one cookie in a `Cookie` header. */
export const cookieOf = (header: string | undefined, name: string): string | undefined =>
  (header ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1);

/** Sessions kept in `<dataDir>/auth`, a file each by the hash of its token; the file's time is its last use. `secure`: only over HTTPS. */
export function createSessions(deps: { readonly dataDir: string; readonly clock: Pick<Clock, 'now'>; readonly secure: boolean }): Sessions {
  const folder = join(deps.dataDir, 'auth');
  const name = deps.secure ? '__Host-ownwords-review' : 'ownwords-review';
  const attributes = `Path=/; HttpOnly; SameSite=Lax${deps.secure ? '; Secure' : ''}`;
  const file = (id: string): string => join(folder, `${id}.json`);
  const now = (): number => deps.clock.now();

  const touch = (path: string): Promise<void> => utimes(path, new Date(now()), new Date(now()));

  async function keep({ id, ...kept }: Session): Promise<void> {
    const temporary = join(folder, `${id}.${newSecret()}`);
    await writeFile(temporary, JSON.stringify(kept), { mode: 0o600 });
    await touch(temporary);
    await rename(temporary, file(id));
  }

  /** When it was last used, if that is not too long ago. */
  async function lastUse(path: string): Promise<number | undefined> {
    const at = await stat(path).then(
      (found) => found.mtimeMs,
      () => undefined,
    );
    return at !== undefined && now() - at < idle ? at : undefined;
  }

  async function sweep(): Promise<void> {
    for (const entry of await readdir(folder)) {
      if ((await lastUse(join(folder, entry))) === undefined) await unlink(join(folder, entry)).catch(() => {});
    }
  }

  return {
    async begin(about) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await sweep();
      const token = newSecret();
      const session: Session = { id: hashOf(token), csrf: newSecret(), ...about };
      await keep(session);
      return { session, cookie: `${name}=${token}; ${attributes}` };
    },
    async find(cookies) {
      const token = cookieOf(cookies, name);
      if (token === undefined || !looksLikeSecret(token)) return undefined;
      const id = hashOf(token);
      const used = await lastUse(file(id));
      if (used === undefined) return undefined;
      if (now() - used > noted) await touch(file(id)).catch(() => {});
      const kept = await readFile(file(id), 'utf8').then(
        (text) => Kept.safeParse(JSON.parse(text)),
        () => undefined,
      );
      return kept?.success ? { id, ...kept.data } : undefined;
    },
    async change(session, about) {
      const changed: Session = { id: session.id, csrf: session.csrf, ...about };
      await keep(changed);
      return changed;
    },
    async end({ id }) {
      await unlink(file(id)).catch(() => {});
      return `${name}=; ${attributes}; Max-Age=0`;
    },
  };
}
