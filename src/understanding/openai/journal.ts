import { closeSync, existsSync, openSync, readFileSync, renameSync, writeFileSync, writeSync } from 'node:fs';

/** Lines of a file that outlive the process: appended, never flushed, for what is lost with the machine costs a second question to a model. */
export interface Journal<T> {
  /** What the processes before left, the oldest first. */
  readonly earlier: readonly T[];
  note(line: T): void;
  close(): void;
}

/** Beyond this many lines the file begins anew with what is still needed. */
const longest = 20_000;

/**
 * Opens it on a file; what cannot be read of it is left out. `needed`: which lines are worth keeping when it begins anew, at each start and when it
 * has grown long. Notes fail in silence where the disk is full.
 */
export function openJournal<T>(
  path: string,
  read: (line: unknown) => T | undefined,
  needed: (line: T, later: number) => boolean,
): Journal<T> {
  const lines = (): T[] => {
    if (!existsSync(path)) return [];
    const all = readFileSync(path, 'utf8').split('\n');
    const found = all.flatMap((line) => parse(line) ?? []);
    return found.filter((line, index) => needed(line, found.length - 1 - index));
  };
  const parse = (line: string): T | undefined => {
    try {
      return read(JSON.parse(line));
    } catch {
      return undefined;
    }
  };
  const anew = (kept: readonly T[]): number => {
    writeFileSync(`${path}.tmp`, kept.map((line) => `${JSON.stringify(line)}\n`).join(''), { mode: 0o600 });
    renameSync(`${path}.tmp`, path);
    return openSync(path, 'a', 0o600);
  };

  const earlier = lines();
  let fd = anew(earlier);
  let count = earlier.length;
  return {
    earlier,
    note(line) {
      try {
        writeSync(fd, `${JSON.stringify(line)}\n`);
        if (++count <= longest) return;
        const kept = lines();
        closeSync(fd);
        fd = anew(kept);
        count = kept.length;
      } catch {
        // Nothing but money is lost by it.
      }
    },
    close: () => closeSync(fd),
  };
}
