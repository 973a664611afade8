import { mkdir, readdir, stat, unlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock } from '../record/ports.ts';
import { hashOf, looksLikeSecret, newSecret } from './secrets.ts';

const life = 60 * 60_000;

/** One-time links. Each is an empty file, so that a command can make one while the server holds the data folder. */
export interface Links {
  /** A new one's token: valid for an hour, once. */
  make(): Promise<string>;
  /** Whether it would sign in now; uses nothing up, for link previews open links too. */
  isOpen(token: string): Promise<boolean>;
  /** True for one caller, once. */
  use(token: string): Promise<boolean>;
}

/** Links kept in `<dataDir>/links`, by the hash of their token; the file's time is when it was made. */
export function createLinks({ dataDir, clock }: { readonly dataDir: string; readonly clock: Pick<Clock, 'now'> }): Links {
  const folder = join(dataDir, 'links');
  const file = (token: string): string => join(folder, hashOf(token));

  async function isFresh(path: string): Promise<boolean> {
    const made = await stat(path).then(
      (found) => found.mtimeMs,
      () => undefined,
    );
    return made !== undefined && clock.now() - made < life;
  }

  const isOpen = async (token: string): Promise<boolean> => looksLikeSecret(token) && (await isFresh(file(token)));

  return {
    async make() {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      for (const name of await readdir(folder)) {
        if (!(await isFresh(join(folder, name)))) await unlink(join(folder, name)).catch(() => {});
      }
      const token = newSecret();
      const now = new Date(clock.now());
      await writeFile(file(token), '', { mode: 0o600, flag: 'wx' });
      await utimes(file(token), now, now);
      return token;
    },
    isOpen,
    async use(token) {
      if (!(await isOpen(token))) return false;
      // Only one of two callers at once succeeds in removing the file.
      return unlink(file(token)).then(
        () => true,
        () => false,
      );
    },
  };
}

/** Where a link leads. */
export const linkAddress = (publicUrl: string, token: string): string => `${publicUrl.replace(/\/+$/, '')}/review/sign-in?token=${token}`;
