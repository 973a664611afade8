import type { ClientRecord } from './record.ts';
import { change, type Decision, NotPossible, onThisVersion, reviewerName, Unusable } from './review.ts';

/** In which phase of its program a plan is, or in none: a note for case managers, at any time after hand-over. `among`: the program's. Throws OldVersion, NotPossible, Unusable. */
export function setPhase(
  record: ClientRecord,
  { by: given, at, version, phase, among }: Decision & { readonly phase: string | undefined; readonly among: readonly string[] },
): ClientRecord {
  onThisVersion(record, version);
  const by = reviewerName(given);
  const { status, phase: before } = record.draft;
  if (status === 'in-progress' || status === 'withdrawn') throw new NotPossible('put in a phase', status);
  if (phase !== undefined && !among.includes(phase)) throw new Unusable('not-found', `The program has no phase ${phase}.`);
  if (phase === before) return record;
  return change(record, { at, who: by, did: 'set-phase', ...(phase !== undefined && { phase }) }, { phase });
}
