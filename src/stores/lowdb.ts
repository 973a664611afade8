import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Low } from 'lowdb';
import { type Clock, Conflict, type HandedNotes, NotKept, type Store } from '../record/ports.ts';
import type { ClientRecord } from '../record/record.ts';
import { Catalogue, entryOf } from './catalogue.ts';
import { CatalogueFile } from './catalogue-file.ts';
import { DamagedFolder, type Log } from './damaged.ts';
import { type Disk, Folder, realDisk } from './disk.ts';
import { lockFolder, makeFolders } from './folder-lock.ts';
import { openHandedFile } from './handed-file.ts';
import { fillCatalogue } from './opening.ts';
import { Recent } from './recent.ts';
import { RecordFile, readRecordFile, recordPath } from './record-file.ts';
import { checkId, Damaged, isId } from './stored.ts';
import { Turns } from './turns.ts';

/** How many records stay in memory, and for how long after their last use. A person's answer takes longer; a burst does not. */
const RECENT = 500;
const RECENT_MS = 5_000;
/** How often what may be written later is written. */
const LATER_MS = 1_000;

interface LowdbOptions {
  /** Made where it is missing. */
  readonly dir: string;
  readonly log: Log;
  readonly clock: Clock;
  /** For tests and benches: steps that fail, or a flush that is slow. */
  readonly disk?: Partial<Disk>;
}

/**
 * Records as JSON files, one a client, through lowdb. Rejects with FolderInUse or FolderUnusable where the folder cannot be had;
 * a damaged record is set aside and reported, and never keeps the others from being opened.
 *
 *     clients/<id>.json   one flat folder: commits of different clients share its flush, which in sub-folders they could not
 *     damaged/            what could not be read, as it was
 *     catalogue           a cache: see catalogue-file.ts
 *     handed               what clients have been handed: see handed-file.ts
 *     in-use.lock         see folder-lock.ts
 */
export async function openLowdbStore(options: LowdbOptions): Promise<Store> {
  const { dir, log, clock } = options;
  const disk = { ...realDisk, ...options.disk };
  const clients = join(dir, 'clients');
  const damaged = new DamagedFolder(join(dir, 'damaged'), log, clock);
  makeFolders(dir, [clients, damaged.path]);
  const unlock = lockFolder(dir);
  try {
    const catalogue = new Catalogue();
    const file = new CatalogueFile(join(dir, 'catalogue'), catalogue);
    fillCatalogue(clients, catalogue, file, damaged, log);
    const handed = openHandedFile(join(dir, 'handed'), clock.now());
    return new LowdbStore({ disk, folder: new Folder(clients, disk), catalogue, file, damaged, handed, log, clock, unlock });
  } catch (error) {
    unlock();
    throw error;
  }
}

interface Parts {
  readonly disk: Disk;
  readonly folder: Folder;
  readonly catalogue: Catalogue;
  readonly file: CatalogueFile;
  readonly damaged: DamagedFolder;
  readonly log: Log;
  readonly clock: Clock;
  readonly handed: ReturnType<typeof openHandedFile>;
  readonly unlock: () => void;
}

class LowdbStore implements Store {
  readonly #parts: Parts;
  readonly #turns = new Turns();
  readonly #recent = new Recent(RECENT, RECENT_MS);
  #callOff: (() => void) | undefined;
  #closed = false;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  async load(id: string): Promise<ClientRecord | undefined> {
    const recent = this.#recent.get(id, this.#parts.clock.now());
    if (recent) return recent;
    if (!this.#parts.catalogue.get(id)) return undefined;
    // Behind a commit in hand: what it wrote counts once it is flushed, not before.
    return this.#turns.run(id, () => this.#read(id));
  }

  async commit(record: ClientRecord): Promise<void> {
    checkId(record.id);
    this.#checkOpen();
    await this.#turns.run(record.id, () => this.#commit(record));
  }

  async remove(id: string): Promise<void> {
    this.#checkOpen();
    if (isId(id)) await this.#turns.run(id, () => this.#remove(id));
  }

  find(key: string): string | undefined {
    return this.#parts.catalogue.find(key);
  }

  summaries() {
    return this.#parts.catalogue.summaries();
  }

  summary(id: string) {
    return this.#parts.catalogue.get(id)?.summary;
  }

  get handed(): HandedNotes {
    return this.#parts.handed;
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#turns.idle();
    this.#callOff?.();
    this.#cached(() => this.#parts.file.write());
    this.#parts.folder.close();
    this.#parts.handed.close();
    this.#parts.unlock();
  }

  #checkOpen(): void {
    if (this.#closed) throw new NotKept('The store is closed');
  }

  /** The record as stored, or undefined where there is none, or none any more: then it is set aside. Rejects where the disk does. */
  async #read(id: string): Promise<ClientRecord | undefined> {
    const { folder, catalogue, file, damaged, clock } = this.#parts;
    const recent = this.#recent.get(id, clock.now());
    if (recent) return recent;
    try {
      const { record, entry, stamp } = readRecordFile(recordPath(folder.path, id), id);
      // Somebody put another file in its place, from a backup perhaps.
      if (catalogue.get(id)?.summary.version !== record.version) {
        catalogue.set(entry);
        file.note(id, stamp);
      }
      this.#use(record);
      return record;
    } catch (error) {
      if (error instanceof Damaged) damaged.setAside(folder.path, id, error.message);
      else if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      this.#forget(id);
      return undefined;
    }
  }

  async #commit(record: ClientRecord): Promise<void> {
    const { disk, folder, catalogue, file } = this.#parts;
    let target: RecordFile;
    try {
      // A file that the catalogue does not know is one that could not be read before: never write over it unread.
      const known = catalogue.get(record.id) !== undefined || existsSync(recordPath(folder.path, record.id));
      const before = known ? await this.#read(record.id) : undefined;
      const stored = before?.version ?? 0;
      if (stored !== record.version - 1) throw new Conflict(`Version ${stored} is stored, not ${record.version - 1}`);
      target = new RecordFile(disk, folder, record.id, before);
      await new Low<ClientRecord>(target, record).write();
    } catch (error) {
      if (error instanceof Conflict) throw error;
      await this.#readAgain(record.id);
      throw notKept(error);
    }
    catalogue.set(entryOf(record));
    file.note(record.id, target.stamp);
    this.#use(record);
  }

  async #remove(id: string): Promise<void> {
    const { disk, folder, damaged } = this.#parts;
    try {
      damaged.remove(id);
      for (const path of [recordPath(folder.path, id), `${recordPath(folder.path, id)}.tmp`]) if (existsSync(path)) disk.unlink(path);
      await folder.flush();
    } catch (error) {
      await this.#readAgain(id);
      throw notKept(error);
    }
    this.#forget(id);
  }

  /** After a failure memory says what the files do: nearly always, what they said before. */
  async #readAgain(id: string): Promise<void> {
    this.#recent.delete(id);
    // Where they cannot be read either, whoever loads the record next is told.
    await this.#read(id).catch(() => {});
  }

  #forget(id: string): void {
    const { catalogue, file } = this.#parts;
    this.#recent.delete(id);
    catalogue.delete(id);
    this.#cached(() => file.forget(id));
  }

  #use(record: ClientRecord): void {
    const { clock } = this.#parts;
    this.#recent.set(record, clock.now());
    this.#callOff ??= clock.after(LATER_MS, () => this.#later());
  }

  #later(): void {
    const { clock, file } = this.#parts;
    this.#callOff = undefined;
    this.#recent.sweep(clock.now());
    this.#cached(() => file.write());
    if (this.#recent.size > 0) this.#callOff = clock.after(LATER_MS, () => this.#later());
  }

  /** What concerns the catalogue's file never fails a turn: all of it is in memory, and in the records. */
  #cached(write: () => void): void {
    try {
      write();
    } catch (error) {
      this.#parts.log.warn({ code: codeOf(error) }, 'The catalogue could not be written; starts are slower until it can');
    }
  }
}

/** Says what the disk said, and nothing of what was to be kept. */
const notKept = (cause: unknown) => new NotKept(`Not kept: ${codeOf(cause)}`, { cause });

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? (error instanceof Error ? error.name : 'unknown');
