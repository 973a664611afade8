import { erased } from './new-record.ts';
import type { ClientRecord } from './record.ts';

/** A refusal: it is kept, with opt-outs and open alerts, and nothing else of what was said. */
export function refused(record: ClientRecord, version: string, at: string): ClientRecord {
  return { ...erased(record, at), consent: { given: false, version, language: record.language, at } };
}
