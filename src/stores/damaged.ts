import { readdirSync, renameSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Clock } from '../record/ports.ts';
import { recordPath } from './record-file.ts';

/** What the stores report to. Never a client's words. */
export interface Log {
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
}

/** Where records that cannot be read are put, as they were, for a person to look at. */
export class DamagedFolder {
  readonly path: string;
  readonly #log: Log;
  readonly #clock: Clock;

  constructor(path: string, log: Log, clock: Clock) {
    this.path = path;
    this.#log = log;
    this.#clock = clock;
  }

  /** Moves a client's file here and reports it. Throws where the disk does. */
  setAside(clients: string, id: string, why: string): void {
    // No colons: not every file system takes them.
    const name = `${id}.${new Date(this.#clock.now()).toISOString().replaceAll(':', '-')}.json`;
    renameSync(recordPath(clients, id), join(this.path, name));
    this.#log.error(
      { client: id, file: join(this.path, name), why },
      'A damaged record was set aside; the client starts anew unless it is restored',
    );
  }

  /** Removes all that was set aside of this client. */
  remove(id: string): void {
    for (const name of readdirSync(this.path)) if (name.startsWith(`${id}.`)) unlinkSync(join(this.path, name));
  }
}
