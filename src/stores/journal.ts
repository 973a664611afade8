import { closeSync, existsSync, ftruncateSync, openSync, readFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import type { ClientRecord } from '../record/record.ts';
import type { Disk, Folder } from './disk.ts';
import { type Patch, patched, patchOf } from './patch.ts';

/** A line: a whole record, or how the one before it in the journal was changed. */
type Entry = { readonly whole: ClientRecord } | { readonly id: string; readonly version: number; readonly patch: Patch };

interface Waiting {
  readonly record: ClientRecord;
  readonly before: ClientRecord | undefined;
  readonly kept: () => void;
  readonly refused: (cause: unknown) => void;
}

/**
 * The commits that are not yet in their clients' files. All that come while one flush is under way share the next: a client's file costs two
 * flushes, a rename and more, which are then paid once a pause and not once a message.
 * The first line of a client is the whole record, so that the journal alone says what was committed.
 */
export class Journal {
  readonly #path: string;
  readonly #disk: Disk;
  readonly #folder: Folder;
  #fd: number;
  #length = 0;
  /** Whether its name in the folder survives a power cut: before that, no line in it does. */
  #named = false;
  /** Whose lines are in the file. */
  #written = new Set<string>();
  #waiting: Waiting[] = [];
  readonly #restarts: (() => Promise<void>)[] = [];
  #busy: Promise<void> | undefined;

  /** Begins an empty journal: what an earlier process left must have been read before. `folder`: the one it is in. */
  constructor(path: string, disk: Disk, folder: Folder) {
    this.#path = path;
    this.#disk = disk;
    this.#folder = folder;
    this.#fd = openSync(path, 'w', 0o600);
  }

  /** In bytes. */
  get length(): number {
    return this.#length;
  }

  has(id: string): boolean {
    return this.#written.has(id);
  }

  /**
   * Resolves when the record is safe; `kept` is called at that moment, before anything else is written. `before`: what was committed last,
   * where it is in memory. Rejects with what the disk said; then nothing is changed.
   */
  append(record: ClientRecord, before: ClientRecord | undefined, kept: () => void): Promise<void> {
    return new Promise((resolve, refused) => {
      const done = (): void => {
        kept();
        resolve();
      };
      this.#waiting.push({ record, before, kept: done, refused });
      this.#busy ??= this.#run();
    });
  }

  /** Begins anew with these records alone, so that no other word stays in it. Rejects where the disk does; then it is as it was. */
  restart(records: () => Iterable<ClientRecord>): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#restarts.push(() => this.#begin([...records()]).then(resolve, reject));
      this.#busy ??= this.#run();
    });
  }

  async close(): Promise<void> {
    await this.#busy;
    closeSync(this.#fd);
  }

  async #run(): Promise<void> {
    while (this.#restarts.length > 0 || this.#waiting.length > 0) {
      const restart = this.#restarts.shift();
      if (restart) await restart();
      else await this.#take(this.#waiting.splice(0));
    }
    this.#busy = undefined;
  }

  async #take(batch: readonly Waiting[]): Promise<void> {
    try {
      await this.#write(batch);
    } catch (cause) {
      for (const { refused } of batch) refused(cause);
      return;
    }
    for (const { record, kept } of batch) {
      this.#written.add(record.id);
      kept();
    }
  }

  async #write(batch: readonly Waiting[]): Promise<void> {
    const text = Buffer.from(batch.map(({ record, before }) => line(this.#entry(record, before))).join(''));
    await this.#name();
    try {
      this.#disk.write(this.#fd, text, this.#length);
      await this.#disk.flush(this.#fd);
      this.#length += text.length;
    } catch (error) {
      // What was written of it is written over by the next; nobody was told that it is kept.
      try {
        ftruncateSync(this.#fd, this.#length);
      } catch {}
      throw error;
    }
  }

  #entry(record: ClientRecord, before: ClientRecord | undefined): Entry {
    if (!before || !this.#written.has(record.id)) return { whole: record };
    return { id: record.id, version: record.version, patch: patchOf(before, record) };
  }

  async #name(): Promise<void> {
    if (this.#named) return;
    await this.#folder.flush();
    this.#named = true;
  }

  async #begin(records: readonly ClientRecord[]): Promise<void> {
    if (records.length === 0) {
      // Whose lines go are safe in their own files.
      ftruncateSync(this.#fd, 0);
      this.#length = 0;
      this.#written = new Set();
      await this.#disk.flush(this.#fd);
      return;
    }
    const text = Buffer.from(records.map((whole) => line({ whole })).join(''));
    const temporary = `${this.#path}.tmp`;
    const fd = await this.#disk.open(temporary);
    try {
      this.#disk.write(fd, text, 0);
      await this.#disk.flush(fd);
      await this.#disk.rename(temporary, this.#path);
    } catch (error) {
      closeSync(fd);
      throw error;
    }
    closeSync(this.#fd);
    this.#fd = fd;
    this.#length = text.length;
    this.#written = new Set(records.map(({ id }) => id));
    this.#named = false;
    await this.#name();
  }
}

/** With a checksum: a line that was cut, or that the disk changed, is recognised. */
function line(entry: Entry): string {
  const text = JSON.stringify(entry);
  return `${crc32(text).toString(16).padStart(8, '0')} ${text}\n`;
}

/** The last state of each record in a journal, and how many of its lines could not be read (a last one that was cut is none of them). */
export function readJournal(path: string): { records: Map<string, ClientRecord>; damaged: number } {
  const records = new Map<string, ClientRecord>();
  let damaged = 0;
  if (!existsSync(path)) return { records, damaged };
  const lines = readFileSync(path, 'utf8').split('\n');
  for (const [at, text] of lines.entries()) {
    const entry = readLine(text);
    if (!entry) damaged += at < lines.length - 1 && text !== '' ? 1 : 0;
    else if ('whole' in entry) records.set(entry.whole.id, entry.whole);
    else {
      const before = records.get(entry.id);
      if (before?.version === entry.version - 1) records.set(entry.id, patched(before, entry.patch));
      else damaged++;
    }
  }
  return { records, damaged };
}

function readLine(text: string): Entry | undefined {
  const json = text.slice(9);
  if (text.length < 10 || text.slice(0, 9) !== `${crc32(json).toString(16).padStart(8, '0')} `) return undefined;
  return JSON.parse(json) as Entry;
}
