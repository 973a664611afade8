import { Conflict, NotKept, type Store } from '../record/ports.ts';
import type { ClientRecord } from '../record/record.ts';
import { Catalogue, entryOf } from './catalogue.ts';
import { noNotes } from './handed-file.ts';
import { checkId, readStored } from './stored.ts';

/**
 * A store for tests. What is kept is JSON, as on disk: pass the same Map again and it is a restart.
 * What it loads is frozen, so that a test finds who changes a shared record.
 */
export function createMemoryStore(kept = new Map<string, string>()): Store {
  const catalogue = new Catalogue();
  for (const [id, text] of kept) catalogue.set(readStored(text, id).entry);
  let closed = false;

  return {
    async load(clientId) {
      const text = kept.get(clientId);
      return text === undefined ? undefined : freeze(readStored(text, clientId).record);
    },
    async commit(record) {
      checkId(record.id);
      if (closed) throw new NotKept('The store is closed');
      const stored = catalogue.get(record.id)?.summary.version ?? 0;
      if (stored !== record.version - 1) throw new Conflict(`Version ${stored} is stored, not ${record.version - 1}`);
      kept.set(record.id, JSON.stringify(record));
      catalogue.set(entryOf(record));
    },
    async remove(clientId) {
      if (closed) throw new NotKept('The store is closed');
      kept.delete(clientId);
      catalogue.delete(clientId);
    },
    handed: noNotes(0),
    find: (key) => catalogue.find(key),
    summaries: () => catalogue.summaries(),
    summary: (clientId) => catalogue.get(clientId)?.summary,
    async close() {
      closed = true;
    },
  };
}

function freeze(record: ClientRecord): ClientRecord {
  const deep = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    Object.freeze(value);
    for (const part of Object.values(value)) deep(part);
  };
  deep(record);
  return record;
}
