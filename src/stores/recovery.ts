import { copyFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ClientRecord } from '../record/record.ts';
import type { DamagedFolder, Log } from './damaged.ts';
import { type Disk, type Folder, replaceFile } from './disk.ts';
import { readJournal } from './journal.ts';
import { readRecordFile, recordPath } from './record-file.ts';
import { Damaged } from './stored.ts';

interface Parts {
  readonly disk: Disk;
  readonly folder: Folder;
  readonly damaged: DamagedFolder;
  readonly log: Log;
}

/**
 * Puts what an earlier process had only in its journal into the clients' files. Rejects where the disk does, and nothing is lost: a start
 * that cannot keep what was said must not go on.
 */
export async function recover(path: string, { disk, folder, damaged, log }: Parts): Promise<void> {
  if (existsSync(`${path}.tmp`)) disk.unlink(`${path}.tmp`);
  const journal = readJournal(path);
  if (journal.damaged > 0) {
    const copy = join(damaged.path, 'journal');
    copyFileSync(path, copy);
    log.error({ file: copy, lines: journal.damaged }, 'Lines of the journal could not be read; it was copied for a person to look at');
  }
  for (const record of journal.records.values()) {
    const file = recordPath(folder.path, record.id);
    if (versionIn(file, record, folder.path, damaged) < record.version) await replaceFile(disk, file, Buffer.from(JSON.stringify(record)));
  }
  if (journal.records.size > 0) await folder.flush();
}

/** The version that the client's file has; 0 where there is none, or none that can be read: that one is set aside. */
function versionIn(file: string, { id }: ClientRecord, clients: string, damaged: DamagedFolder): number {
  if (!existsSync(file)) return 0;
  try {
    return readRecordFile(file, id).record.version;
  } catch (error) {
    if (!(error instanceof Damaged)) throw error;
    damaged.setAside(clients, id, error.message);
    return 0;
  }
}
