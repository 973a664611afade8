import type { Turn } from '../../dialogs/index.ts';
import type { SentOut, SpanKind, Understander } from '../record/ports.ts';
import { withSent } from '../record/proposals.ts';
import type { ClientRecord, OutboxItem } from '../record/record.ts';
import { speakerOf } from '../record/speaker.ts';

/** What a job about one answer is to do. */
export interface SpansPayload {
  readonly messageId: string;
  readonly expected: SpanKind;
}

/** Kinds of outbox items that a model works off, apart from all that is sent to clients. */
export const modelJobs = { spans: 'model-spans', proposals: 'model-proposals' } as const;

const jobDays = 3;

/** A job of the queue; its id is what keeps it from being done twice. */
function withJob(record: ClientRecord, id: string, kind: string, payload: unknown, at: string): ClientRecord {
  if (record.outbox.some((item) => item.id === id)) return record;
  const expires = new Date(Date.parse(at) + jobDays * 86_400_000).toISOString();
  const item: OutboxItem = { id, kind, payload, attempts: 0, due: at, expires };
  return { ...record, outbox: [...record.outbox, item] };
}

/** The understander within one turn: it knows whose words it reads. `finish` notes in the record what was sent, and what is to be asked again. */
export function withModel(
  understander: Understander,
  turn: () => Turn,
): { understander: Understander; finish(before: ClientRecord): void } {
  const sent: SentOut[] = [];
  const late: SpansPayload[] = [];
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
      for (const job of late) now.record = withJob(now.record, `spans-${job.messageId}-${job.expected}`, modelJobs.spans, job, at);
      const { status, version } = now.record.draft;
      if (status === 'submitted' && before.draft.status !== 'submitted' && speakerOf(now.record))
        now.record = withJob(now.record, `proposals-${version}`, modelJobs.proposals, {}, at);
    },
  };
}
