import { type ModelJobs, modelJobs } from '../record/model-jobs.ts';
import type { Clock, Handler, Organiser, Sent } from '../record/ports.ts';
import { openDrafts, withMachineDraft } from '../record/question-drafts.ts';
import type { ClientRecord } from '../record/record.ts';
import { speakerOf } from '../record/speaker.ts';
import type { Passage, Translated } from '../record/translation.ts';
import { untranslated, withTranslations } from '../record/translations.ts';
import { createSettling } from './model-settling.ts';
import type { QueuedRecords } from './records.ts';

/** In one question: at most this many passages, and this many UTF-16 units unless one alone has more. */
const mostPassages = 30;
const mostLength = 3000;

function together(passages: readonly Passage[], most: number): readonly Passage[] {
  let length = 0;
  return passages.slice(0, most).filter(({ text }, index) => {
    length += text.length;
    return index === 0 || length <= mostLength;
  });
}

const nothing: Translated = { lost: [] };
const gone: Sent = { outcome: 'failed', why: 'nothing may be sent any more' };

/** The jobs that put words into another language, for case managers. Nothing of it is sent to a client. */
export function createTranslationHandlers(parts: {
  readonly records: QueuedRecords;
  readonly organiser: Organiser;
  readonly clock: Pick<Clock, 'now'>;
}): Readonly<Record<string, Handler>> {
  const { organiser } = parts;
  const { settle, note, head } = createSettling(parts);

  /** Some passages at a time, each lot kept before the next is sent. Of a lot that the model gives nothing for, the half is tried, down to one. */
  async function translateAll(first: ClientRecord, to: string): Promise<{ record: ClientRecord; stopped?: Parameters<typeof settle>[2] }> {
    let record = first;
    let most = mostPassages;
    for (;;) {
      const speaker = speakerOf(record);
      const lot = together(untranslated(record, to), most);
      if (!speaker || lot.length === 0) return { record };
      const found = await organiser.translate(lot, to, speaker);
      if (found.is === 'later' || found.is === 'failed') return { record, stopped: found };
      const halved = found.is === 'useless' && lot.length > 1;
      const made = halved
        ? []
        : lot.map((passage, index) => [passage, found.is === 'done' ? (found.value[index] ?? nothing) : nothing] as const);
      record = await note(record.id, found.sent, (now) => withTranslations(now, made, { to, ...head() }));
      most = halved ? Math.ceil(lot.length / 2) : mostPassages;
    }
  }

  return {
    [modelJobs.translation]: async (record, item) => {
      const { to } = item.payload as ModelJobs['translation'];
      if (!speakerOf(record)) return gone;
      const { record: now, stopped } = await translateAll(record, to);
      return settle(now, item, stopped ?? { is: 'done', value: undefined }, (agreed) => agreed);
    },

    [modelJobs.draft]: async (record, item) => {
      const { draftId } = item.payload as ModelJobs['draft'];
      const speaker = speakerOf(record);
      const draft = openDrafts(record).find(({ id }) => id === draftId);
      if (!speaker || !draft) return gone;
      const found = await organiser.translate([draft], draft.to, speaker);
      const made = found.is === 'useless' ? { ...found, is: 'done' as const, value: [nothing] } : found;
      return settle(record, item, made, (now, [translated = nothing]) => withMachineDraft(now, draftId, { ...translated, ...head() }));
    },
  };
}
