import { accessSync, closeSync, constants, existsSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Another process, or another store in this one, holds the data folder. The message says what to do. */
export class FolderInUse extends Error {}

/** The data folder cannot be created or written. The message says what to do. */
export class FolderUnusable extends Error {}

/** Makes the folders where they are missing, for this user only. Throws FolderUnusable. */
export function makeFolders(dir: string, inside: readonly string[]): void {
  try {
    for (const folder of [dir, ...inside]) {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    }
  } catch (error) {
    throw unusable(dir, error);
  }
}

/** Without this, a lock whose store nobody refers to any more would be closed, and so freed, by the garbage collector. */
const held = new Set<DatabaseSync>();

/**
 * Takes the folder for this process, or throws FolderInUse at once. Returns how to let go.
 * It is a database file opened exclusively: the kernel frees it when the process dies, however it dies, so nobody has to mend anything.
 */
export function lockFolder(dir: string): () => void {
  const path = join(dir, 'in-use.lock');
  try {
    // Only where it is missing: opening and closing it again would free a lock that this process holds already (POSIX).
    if (!existsSync(path)) closeSync(openSync(path, 'wx', 0o600));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw unusable(dir, error);
  }
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(path);
    database.exec('PRAGMA locking_mode=EXCLUSIVE; BEGIN EXCLUSIVE');
    const locked = database;
    held.add(locked);
    return () => {
      held.delete(locked);
      locked.close();
    };
  } catch (error) {
    database?.close();
    const busy = 5; // SQLITE_BUSY
    if ((error as { errcode?: number }).errcode !== busy) throw unusable(dir, error);
    throw new FolderInUse(`The data folder ${dir} is in use by another OwnWords: stop that one, or set DATA_DIR to another folder.`);
  }
}

const unusable = (dir: string, error: unknown) =>
  new FolderUnusable(
    `The data folder ${dir} cannot be used (${error instanceof Error ? error.message : error}): let this user create, read and write it, or set DATA_DIR to another folder.`,
    { cause: error },
  );
