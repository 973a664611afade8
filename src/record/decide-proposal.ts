import type { Proposal } from './proposal.ts';
import { carryOut, lineOf, openProposals } from './proposals.ts';
import type { ClientRecord } from './record.ts';
import { change, type Decision, NotPossible, onThisVersion, open, reviewerName, textLimit, Unusable } from './review.ts';

function decideOn(record: ClientRecord, { by, at, version, proposalId }: Decision & { proposalId: string }, status: Proposal['status']) {
  onThisVersion(record, version);
  const decided = { by: reviewerName(by), at };
  const opened = open(record, decided.by, at);
  if (opened.draft.status !== 'in-review') throw new NotPossible('changed', opened.draft.status);
  const proposal = openProposals(opened).find(({ id }) => id === proposalId);
  if (!proposal) throw new Unusable('not-found', 'There is no such proposal any more.');
  const proposals = opened.proposals!.map((one) => (one === proposal ? { ...one, status, decided } : one));
  return { record: { ...opened, proposals }, proposal, by: decided.by };
}

/** A case manager takes a model's proposal into the plan; an objective perhaps in other words. Throws OldVersion, NotPossible, Unusable. */
export function acceptProposal(record: ClientRecord, decision: Decision & { proposalId: string; text?: string | undefined }): ClientRecord {
  const text = decision.text?.trim();
  if (text !== undefined && (text === '' || text.length > textLimit))
    throw new Unusable('text', `An objective has 1 to ${textLimit} characters.`);
  const { record: decided, proposal, by } = decideOn(record, decision, 'accepted');
  const { draft } = carryOut(decided, proposal, by, decision.at, text);
  const lineId = lineOf(proposal);
  return change({ ...decided, draft }, { at: decision.at, who: by, did: 'accepted', ...(lineId !== undefined && { lineId }) }, {});
}

/** A case manager has no use for it. The plan stays as it is. Throws OldVersion, NotPossible, Unusable. */
export function dismissProposal(record: ClientRecord, decision: Decision & { proposalId: string }): ClientRecord {
  return { ...decideOn(record, decision, 'dismissed').record, updatedAt: decision.at };
}
