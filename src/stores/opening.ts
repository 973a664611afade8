import { readdirSync, statSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from './catalogue.ts';
import type { CatalogueFile } from './catalogue-file.ts';
import type { DamagedFolder, Log } from './damaged.ts';
import { stampOf } from './disk.ts';
import { readRecordFile, recordPath } from './record-file.ts';
import { Damaged, isId } from './stored.ts';

/**
 * Fills the catalogue with what is in the folder: from the catalogue's file where a record is still as it was then, else from the record.
 * Clears what a crash left over, and sets aside what is damaged.
 */
export function fillCatalogue(clients: string, catalogue: Catalogue, file: CatalogueFile, damaged: DamagedFolder, log: Log): void {
  const kept = file.read();
  let gone = kept.size;
  for (const name of readdirSync(clients)) {
    if (name.endsWith('.tmp')) unlinkSync(join(clients, name));
    const id = name.endsWith('.json') ? name.slice(0, -'.json'.length) : '';
    if (!isId(id)) continue;
    const line = kept.get(id);
    if (line) gone--;
    if (line?.stamp === stampOf(statSync(recordPath(clients, id)))) catalogue.set(line.entry);
    else addFromRecord(id);
  }
  try {
    file.write();
    // Lines of clients who are no more: their removal was cut short.
    if (gone > 0) file.tidy();
  } catch (error) {
    log.warn({ code: (error as NodeJS.ErrnoException).code }, 'The catalogue could not be written; starts are slower until it can');
  }

  function addFromRecord(id: string): void {
    try {
      const { entry, stamp } = readRecordFile(recordPath(clients, id), id);
      catalogue.set(entry);
      file.note(id, stamp);
    } catch (error) {
      try {
        // What cannot be read now (a disk error) is not touched: it may be readable tomorrow.
        if (error instanceof Damaged) damaged.setAside(clients, id, error.message);
        else throw error;
      } catch (cause) {
        log.error({ client: id, code: (cause as NodeJS.ErrnoException).code }, 'A record could not be read and is left where it is');
      }
    }
  }
}
