import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClientRecord } from '../record/record.ts';
import type { Entry } from './catalogue.ts';
import { type Disk, type Folder, replaceFile, stampOf } from './disk.ts';
import { readStored } from './stored.ts';

/**
 * One client's file, as the adapter that `Low` reads and writes through: temporary file, flush, rename, flush of the folder.
 * lowdb's own flushes nothing: the journal may let go of a record only when a power cut cannot take its file back.
 */
export class RecordFile {
  readonly #disk: Disk;
  readonly #folder: Folder;
  readonly #path: string;
  readonly #id: string;
  /** Of the file as last written. */
  stamp = '';

  constructor(disk: Disk, folder: Folder, id: string) {
    this.#disk = disk;
    this.#folder = folder;
    this.#id = id;
    this.#path = recordPath(folder.path, id);
  }

  async read(): Promise<ClientRecord> {
    return readRecordFile(this.#path, this.#id).record;
  }

  /** Rejects where any step fails; the journal has the record still. */
  async write(record: ClientRecord): Promise<void> {
    this.stamp = await replaceFile(this.#disk, this.#path, Buffer.from(JSON.stringify(record)));
    await this.#folder.flush();
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
