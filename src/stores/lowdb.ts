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
import { Journal } from './journal.ts';
import { fillCatalogue } from './opening.ts';
import { Recent } from './recent.ts';
import { RecordFile, readRecordFile, recordPath } from './record-file.ts';
import { recover } from './recovery.ts';
import { checkId, Damaged, isId } from './stored.ts';
import { Turns } from './turns.ts';

/** How many records stay in memory, and for how long after their last use. A person's answer takes longer; a burst does not. */
const RECENT = 500;
const RECENT_MS = 5_000;
/** How often what may be written later is written, and after which silence a record goes from the journal into its file. */
const LATER_MS = 1_000;
const SILENT_MS = 2_000;
/** How many files are written at a time, so that turns find the disk free. */
const AT_ONCE = 4;
/** Beyond so many bytes the journal begins anew with what is not in files yet. */
const LONGEST_JOURNAL = 32 * 1024 * 1024;

interface LowdbOptions {
  /** Made where it is missing. */
  readonly dir: string;
  readonly log: Log;
  readonly clock: Clock;
  /** For tests and benches: steps that fail, or a flush that is slow. */
  readonly disk?: Partial<Disk>;
}

/**
 * Records as JSON files, one a client, through lowdb; what was just committed is in the journal until its client falls silent. Rejects
 * with FolderInUse or FolderUnusable where the folder cannot be had; a damaged record is set aside and reported, and never keeps the
 * others from being opened.
 *
 *     clients/<id>.json   one flat folder: files of different clients share its flush, which in sub-folders they could not
 *     journal             the last commits: see journal.ts
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
    const folder = new Folder(clients, disk);
    const journalPath = join(dir, 'journal');
    await recover(journalPath, { disk, folder, damaged, log });
    const catalogue = new Catalogue();
    const file = new CatalogueFile(join(dir, 'catalogue'), catalogue);
    fillCatalogue(clients, catalogue, file, damaged, log);
    const handed = openHandedFile(join(dir, 'handed'), clock.now());
    const home = new Folder(dir, disk);
    const journal = new Journal(journalPath, disk, home);
    return new LowdbStore({ disk, folder, home, journal, catalogue, file, damaged, handed, log, clock, unlock });
  } catch (error) {
    unlock();
    throw error;
  }
}

interface Parts {
  readonly disk: Disk;
  readonly folder: Folder;
  /** The data folder itself. */
  readonly home: Folder;
  readonly journal: Journal;
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
  /** What is in the journal and not yet in its own file, and since when it has not changed. */
  readonly #unsettled = new Map<string, { readonly record: ClientRecord; readonly at: number }>();
  #settling: Promise<void> | undefined;
  #callOff: (() => void) | undefined;
  #closed = false;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  async load(id: string): Promise<ClientRecord | undefined> {
    const held = this.#held(id);
    if (held) return held;
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
    await this.#settling;
    await this.#settleSilent(Number.POSITIVE_INFINITY);
    this.#callOff?.();
    const { file, journal, folder, home, handed, unlock } = this.#parts;
    this.#cached(() => file.write());
    await journal.close();
    folder.close();
    home.close();
    handed.close();
    unlock();
  }

  #checkOpen(): void {
    if (this.#closed) throw new NotKept('The store is closed');
  }

  /** The record as stored, or undefined where there is none, or none any more: then it is set aside. Rejects where the disk does. */
  async #read(id: string): Promise<ClientRecord | undefined> {
    const { folder, catalogue, file, damaged } = this.#parts;
    const held = this.#held(id);
    if (held) return held;
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

  #held(id: string): ClientRecord | undefined {
    return this.#recent.get(id, this.#parts.clock.now()) ?? this.#unsettled.get(id)?.record;
  }

  async #commit(record: ClientRecord): Promise<void> {
    const { folder, journal } = this.#parts;
    const { id } = record;
    let before: ClientRecord | undefined;
    try {
      // A file that the catalogue does not know is one that could not be read before: never write over it unread.
      const known = this.#parts.catalogue.get(id) !== undefined || existsSync(recordPath(folder.path, id));
      before = known ? await this.#read(id) : undefined;
    } catch (error) {
      throw notKept(error);
    }
    const stored = before?.version ?? 0;
    if (stored !== record.version - 1) throw new Conflict(`Version ${stored} is stored, not ${record.version - 1}`);
    try {
      await journal.append(record, this.#unsettled.get(id)?.record, () => this.#committed(record));
      // What the client had deleted stays nowhere.
      if (before && before.transcript.length > record.transcript.length) {
        await this.#settle(id);
        await journal.restart(() => this.#unsettledRecords());
      }
    } catch (error) {
      throw notKept(error);
    }
  }

  #committed(record: ClientRecord): void {
    this.#unsettled.set(record.id, { record, at: this.#parts.clock.now() });
    this.#parts.catalogue.set(entryOf(record));
    this.#use(record);
  }

  /** Puts a record from the journal into its own file. Rejects where the disk does: the journal has it still. */
  async #settle(id: string): Promise<void> {
    const { disk, folder, file } = this.#parts;
    const record = this.#unsettled.get(id)?.record;
    if (!record) return;
    const target = new RecordFile(disk, folder, id);
    await new Low<ClientRecord>(target, record).write();
    this.#unsettled.delete(id);
    file.note(id, target.stamp);
  }

  *#unsettledRecords(except?: string): Iterable<ClientRecord> {
    for (const { record } of this.#unsettled.values()) if (record.id !== except) yield record;
  }

  async #remove(id: string): Promise<void> {
    const { disk, folder, damaged, journal } = this.#parts;
    try {
      damaged.remove(id);
      for (const path of [recordPath(folder.path, id), `${recordPath(folder.path, id)}.tmp`]) if (existsSync(path)) disk.unlink(path);
      await folder.flush();
      if (journal.has(id)) await journal.restart(() => this.#unsettledRecords(id));
    } catch (error) {
      throw notKept(error);
    }
    this.#unsettled.delete(id);
    this.#forget(id);
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
    this.#settling ??= this.#settleSilent(clock.now() - SILENT_MS).finally(() => {
      this.#settling = undefined;
      this.#cached(() => file.write());
    });
    if (this.#recent.size > 0 || this.#unsettled.size > 0) this.#callOff = clock.after(LATER_MS, () => this.#later());
  }

  /** Settles who has been silent since then, and shortens the journal. What the disk refuses waits in the journal for the next time. */
  async #settleSilent(since: number): Promise<void> {
    const silent = [...this.#unsettled].flatMap(([id, { at }]) => (at <= since ? [id] : []));
    const { journal, log } = this.#parts;
    const settleNext = async (): Promise<void> => {
      for (let id = silent.pop(); id !== undefined; id = silent.pop()) await this.#turns.run(id, () => this.#settle(id!));
    };
    try {
      await Promise.all(Array.from({ length: AT_ONCE }, settleNext));
      if ((this.#unsettled.size === 0 && journal.length > 0) || journal.length > LONGEST_JOURNAL)
        await journal.restart(() => this.#unsettledRecords());
    } catch (error) {
      log.warn({ code: codeOf(error) }, 'Records could not be written to their files; they are safe in the journal, and are tried again');
    }
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
