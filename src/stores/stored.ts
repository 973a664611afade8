import type { ClientRecord } from '../record/record.ts';
import { type Entry, entryOf } from './catalogue.ts';

/** What is stored under this id is not a record we know. The message says why, without a word of what is there. */
export class Damaged extends Error {}

/** Whether an id can name a file anywhere; NewId makes no other. */
export const isId = (id: string): boolean => /^[a-z0-9][a-z0-9_-]{0,99}$/.test(id);

/** Throws RangeError for what no NewId made, before it gets near a path. */
export function checkId(id: string): void {
  if (!isId(id)) throw new RangeError('A client id is 1 to 100 lower-case letters, digits, - and _');
}

/** A stored text as the record it should be, with what the catalogue needs of it. Throws Damaged. */
export function readStored(text: string, id: string): { record: ClientRecord; entry: Entry } {
  const record = parse(text);
  if (record.format !== 1) throw new Damaged('unknown format');
  if (record.id !== id) throw new Damaged('it is of another client');
  if (!Number.isSafeInteger(record.version) || record.version < 1) throw new Damaged('no version');
  if (!Array.isArray(record.transcript) || !Array.isArray(record.taken) || !record.answers) throw new Damaged('parts are missing');
  try {
    return { record, entry: entryOf(record) };
  } catch {
    throw new Damaged('parts are missing');
  }
}

function parse(text: string): ClientRecord {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // The parser's own message would quote the client.
    throw new Damaged(text === '' ? 'empty' : 'not JSON');
  }
  if (typeof value !== 'object' || value === null) throw new Damaged('not a record');
  return value as ClientRecord;
}
