import type { Turn } from '../../dialogs/index.ts';
import { type ModelJobs, withJob } from '../record/model-jobs.ts';
import type { SentOut, Understander } from '../record/ports.ts';
import { withSent } from '../record/proposals.ts';
import type { ClientRecord } from '../record/record.ts';
import { speakerOf } from '../record/speaker.ts';
import { untranslated, workspaceLanguage } from '../record/translations.ts';

/** The understander within one turn: it knows whose words it reads. `finish` notes in the record what was sent, and what is to be asked again. */
export function withModel(
  understander: Understander,
  turn: () => Turn,
): { understander: Understander; finish(before: ClientRecord): void } {
  const sent: SentOut[] = [];
  const late: ModelJobs['spans'][] = [];
  return {
    understander: {
      async understand(text, about) {
        const { record } = turn();
        const speaker = speakerOf(record);
        const read = await understander.understand(text, { ...about, ...(speaker && { speaker }) });
        const message = record.transcript.findLast(({ from }) => from === 'client');
        if (read.sent) sent.push(read.sent);
        if (read.late && message?.text === text) late.push({ messageId: message.id, expected: about.expected });
        return read;
      },
    },

    finish(before) {
      const now = turn();
      const { at } = now.facts;
      now.record = withSent(now.record, sent);
      for (const job of late) now.record = withJob(now.record, `spans-${job.messageId}-${job.expected}`, 'spans', job, at);
      const { status, version } = now.record.draft;
      if (status !== 'submitted' || before.draft.status === 'submitted' || !speakerOf(now.record)) return;
      now.record = withJob(now.record, `proposals-${version}`, 'proposals', {}, at);
      const to = workspaceLanguage;
      if (now.record.language !== to && untranslated(now.record, to).length > 0)
        now.record = withJob(now.record, `translation-${version}`, 'translation', { to }, at);
    },
  };
}
