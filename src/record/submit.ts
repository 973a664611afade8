import type { ClientRecord } from './record.ts';
import { withUnplaced } from './transcript.ts';

/** Hands the draft to the case managers: from now on they see it. Words that nobody placed stand among the unplaced. */
export function submit(record: ClientRecord, at: string): ClientRecord {
  const placed = withUnplaced(
    { ...record, offers: [] },
    record.offers.map(({ quote }) => quote),
  );
  const version = record.draft.status === 'in-progress' ? record.draft.version : record.draft.version + 1;
  return {
    ...placed,
    draft: {
      ...placed.draft,
      status: 'submitted',
      version,
      history: [...placed.draft.history, { at, who: 'client', did: 'submitted', version }],
    },
  };
}
