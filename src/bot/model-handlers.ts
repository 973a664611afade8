import { type ModelJobs, modelJobs } from '../record/model-jobs.ts';
import { LifeDomain } from '../record/plan.ts';
import type { Clock, Handler, Organiser, Span } from '../record/ports.ts';
import type { NewProposal } from '../record/proposal.ts';
import { isInLine, withProposals } from '../record/proposals.ts';
import { quote } from '../record/quote.ts';
import type { ClientRecord } from '../record/record.ts';
import { speakerOf } from '../record/speaker.ts';
import { messageOf } from '../record/transcript.ts';
import { createSettling, type Put } from './model-settling.ts';
import { createTranslationHandlers } from './model-translation.ts';
import type { QueuedRecords } from './records.ts';

/** What a model found in an answer and no line of that kind holds, for the case manager to decide on. */
function linesOf(record: ClientRecord, messageId: string, spans: readonly Span[]): NewProposal[] {
  const message = messageOf(record, messageId);
  if (!message) return [];
  return spans.flatMap(({ start, end, kind, domain, supportKind }): NewProposal[] => {
    if (kind !== 'strength' && kind !== 'goal' && kind !== 'support') return [];
    const words = quote(message, start, end);
    if (isInLine(record, kind, words)) return [];
    const part = LifeDomain.safeParse(domain).data;
    return [{ kind: 'line', as: kind, quotes: [words], ...(part && { domain: part }), ...(supportKind && { supportKind }) }];
  });
}

/** The jobs that a model works off outside the turn. What they find is laid before the case manager and does nothing until accepted. */
export function createModelHandlers(parts: {
  readonly records: QueuedRecords;
  readonly organiser: Organiser;
  readonly clock: Pick<Clock, 'now'>;
}): Readonly<Record<string, Handler>> {
  const { organiser } = parts;
  const { settle, head } = createSettling(parts);

  return {
    [modelJobs.spans]: async (record, item) => {
      const { messageId, expected } = item.payload as ModelJobs['spans'];
      const speaker = speakerOf(record);
      const message = messageOf(record, messageId);
      if (!speaker || !message) return { outcome: 'failed', why: 'nothing may be sent any more' };
      const found = await organiser.spans(message.text, { expected, language: message.language, speaker });
      const addLines: Put<readonly Span[]> = (now, spans) =>
        withProposals(now, { proposals: linesOf(now, messageId, spans), kinds: [], ...head() });
      return settle(record, item, found, addLines);
    },

    [modelJobs.proposals]: async (record, item) => {
      const speaker = speakerOf(record);
      if (!speaker) return { outcome: 'failed', why: 'nothing may be sent any more' };
      const kinds = ['objective', 'strength-link', 'support-link', 'same', 'fact', 'question'] as const;
      return settle(record, item, await organiser.proposals(record, speaker), (now, proposals) =>
        withProposals(now, { proposals, kinds, ...head() }),
      );
    },

    ...createTranslationHandlers(parts),
  };
}
