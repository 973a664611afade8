import { placedQuotes } from './lines.ts';
import { modelJobs, withJob } from './model-jobs.ts';
import type { NewId } from './ports.ts';
import { isExact } from './quote.ts';
import type { ClientRecord } from './record.ts';
import { Unusable } from './review.ts';
import { speakerOf } from './speaker.ts';
import { messageOf } from './transcript.ts';
import type { Passage, Translated, Translation } from './translation.ts';

/** The language that a plan is put into when it is handed over, before anybody has opened it: what the workspace is in unless they choose another. */
export const workspaceLanguage = 'en';

/** What a case manager reads of the conversation: each message, and each quote that is a part of one. */
function passagesOf(record: ClientRecord): readonly Passage[] {
  const { draft, contact, transcript } = record;
  const said = new Map(transcript.filter(({ event }) => event === undefined).map((message) => [message.id, message]));
  const quotes = [...placedQuotes(record), ...draft.unplaced, ...(contact.when ?? [])].flatMap((quote): Passage[] => {
    const message = said.get(quote.messageId);
    const isPart = message && quote !== draft.preferredName && quote.text !== message.text && isExact(quote, message);
    return isPart ? [{ ...quote, language: message.language }] : [];
  });
  const whole = [...said.values()].map(({ id, text, language }) => ({ messageId: id, start: 0, end: text.length, text, language }));
  return [...quotes, ...whole];
}

const wordsOf = ({ language, text }: Pick<Passage, 'language' | 'text'>): string => `${language} ${text}`;

/** Finds what there is of a passage in that language; the same words said elsewhere count as the same. */
export function translationsInto(
  record: ClientRecord,
  to: string,
): (passage: Pick<Passage, 'language' | 'text'>) => Translation | undefined {
  const messages = new Map(record.transcript.map((message) => [message.id, message]));
  const found = new Map<string, Translation>();
  for (const one of record.translations ?? []) {
    const message = messages.get(one.messageId);
    if (one.to === to && message) found.set(wordsOf({ ...message, text: message.text.slice(one.start, one.end) }), one);
  }
  return (passage) => found.get(wordsOf(passage));
}

/** What is still to be put into that language, each of the same words once. */
export function untranslated(record: ClientRecord, to: string): readonly Passage[] {
  const of = translationsInto(record, to);
  const open = passagesOf(record).filter((passage) => passage.language !== to && /\p{L}/u.test(passage.text) && !of(passage));
  return [...new Map(open.map((passage) => [wordsOf(passage), passage])).values()];
}

/** Keeps what a machine made of these passages, as far as they are still there. */
export function withTranslations(
  record: ClientRecord,
  made: readonly (readonly [Passage, Translated])[],
  head: { readonly to: string; readonly model: string; readonly at: string },
): ClientRecord {
  const there = made.filter(([passage]) => isExact(passage, messageOf(record, passage.messageId)));
  const kept = there.map(([{ messageId, start, end }, translated]): Translation => ({ messageId, start, end, ...head, ...translated }));
  return { ...record, translations: [...(record.translations ?? []), ...kept] };
}

/** How it stands with the translation of a plan into a language. `none`: there is nothing to translate. */
export function translationState(record: ClientRecord, to: string): 'none' | 'no-consent' | 'waiting' | 'open' | 'done' {
  if (!passagesOf(record).some(({ language }) => language !== to)) return 'none';
  if (!speakerOf(record)) return 'no-consent';
  if (record.outbox.some(({ kind, payload }) => kind === modelJobs.translation && (payload as { to?: unknown }).to === to))
    return 'waiting';
  const failed = (record.translations ?? []).some((one) => one.to === to && one.text === undefined);
  return failed || untranslated(record, to).length > 0 ? 'open' : 'done';
}

/** A case manager wants to read it in their language: a job for the model, once. What it failed at is tried again. Throws Unusable without consent. */
export function askForTranslation(record: ClientRecord, { to, at }: { to: string; at: string }, newId: NewId): ClientRecord {
  const state = translationState(record, to);
  if (state === 'no-consent') throw new Unusable('no-consent', 'The client has not agreed that a language model may be sent their words.');
  if (state !== 'open') return record;
  const translations = (record.translations ?? []).filter((one) => one.to !== to || one.text !== undefined);
  return withJob({ ...record, translations }, newId('translation'), 'translation', { to }, at);
}
