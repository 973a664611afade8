import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClientRecord } from '../record/record.ts';
import type { Entry } from './catalogue.ts';
import { type Disk, type Folder, replaceFile, stampOf } from './disk.ts';
import { readStored, storedText } from './stored.ts';

/**
 * One client's file, as the adapter that `Low` reads and writes through: temporary file, flush, rename, flush of the folder.
 * lowdb's own flushes nothing, so a power cut could take back what a client was told is kept.
 */
export class RecordFile {
  readonly #disk: Disk;
  readonly #folder: Folder;
  readonly #path: string;
  readonly #id: string;
  readonly #before: ClientRecord | undefined;
  /** Of the file as last written. */
  stamp = '';

  /** `before`: what is stored now, to put back where the last step of a write fails. */
  constructor(disk: Disk, folder: Folder, id: string, before?: ClientRecord) {
    this.#disk = disk;
    this.#folder = folder;
    this.#id = id;
    this.#before = before;
    this.#path = recordPath(folder.path, id);
  }

  async read(): Promise<ClientRecord> {
    return readRecordFile(this.#path, this.#id).record;
  }

  /**
   * Rejects where any step fails, and the earlier record is in place again. Where even that fails (the disk turned read-only between
   * two steps) the new one may stay: whole, and told to nobody as kept; sent again, the message is recognised by its inbound id.
   */
  async write(record: ClientRecord): Promise<void> {
    this.stamp = await replaceFile(this.#disk, this.#path, storedText(record));
    try {
      await this.#folder.flush();
    } catch (error) {
      await this.#putBack();
      throw error;
    }
  }

  async #putBack(): Promise<void> {
    if (this.#before) await replaceFile(this.#disk, this.#path, storedText(this.#before), 'try');
    else this.#disk.unlink(this.#path);
  }
}

export const recordPath = (folder: string, id: string): string => join(folder, `${id}.json`);

/** Throws Damaged, or what the disk says. Not in another thread: a file of a few kilobytes is read sooner than asked for elsewhere. */
export function readRecordFile(path: string, id: string): { record: ClientRecord; entry: Entry; stamp: string } {
  const fd = openSync(path, 'r');
  try {
    return { ...readStored(readFileSync(fd, 'utf8'), id), stamp: stampOf(fstatSync(fd)) };
  } finally {
    closeSync(fd);
  }
}
