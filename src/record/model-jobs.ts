import { outboxItem } from './outbox.ts';
import type { SpanKind } from './ports.ts';
import type { ClientRecord } from './record.ts';

/** Kinds of outbox items that a model works off, apart from all that is sent to clients. */
export const modelJobs = {
  spans: 'model-spans',
  proposals: 'model-proposals',
  translation: 'model-translation',
  draft: 'model-draft',
} as const;

/** What each kind of job is to do. */
export interface ModelJobs {
  readonly spans: { readonly messageId: string; readonly expected: SpanKind };
  readonly proposals: Record<string, never>;
  /** The conversation, into this language. */
  readonly translation: { readonly to: string };
  /** A case manager's question, into the client's language. */
  readonly draft: { readonly draftId: string };
}

const jobDays = 3;

/** The record with a job for a model; its id is what keeps it from being done twice. `at`: ISO 8601. */
export function withJob<K extends keyof ModelJobs>(
  record: ClientRecord,
  id: string,
  kind: K,
  payload: ModelJobs[K],
  at: string,
): ClientRecord {
  if (record.outbox.some((item) => item.id === id)) return record;
  return { ...record, outbox: [...record.outbox, outboxItem(id, modelJobs[kind], payload, { at, days: jobDays })] };
}
