import type { Quote } from './quote.ts';
import type { ClientRecord } from './record.ts';

/** Whose words are to be organised by a model, and what must be taken out of them first. */
export interface Speaker {
  readonly clientId: string;
  readonly names: readonly KnownName[];
}

/** Words that name somebody or something. `person`: a person, so that small letters count too. */
export interface KnownName {
  readonly text: string;
  readonly person: boolean;
}

/** The words of a support without those that say who it is to them: "my sister Ana" is "Ana". */
function withoutTie({ messageId, start, end, text }: Quote, ties: readonly Quote[]): string {
  const tie = ties.find((one) => one.messageId === messageId && one.start >= start && one.end <= end);
  return tie ? `${text.slice(0, tie.start - start)} ${text.slice(tie.end - start)}` : text;
}

/** The client, where they agreed to the plan being written and to a model's help; else undefined, and no model sees a word. */
export function speakerOf({ id, consent, modelConsent, draft }: ClientRecord): Speaker | undefined {
  if (!consent?.given || !modelConsent?.given) return undefined;
  const { preferredName, supports } = draft;
  return {
    clientId: id,
    names: [
      ...(preferredName ? [{ text: preferredName.text, person: true }] : []),
      ...supports.flatMap(({ quotes, kind, relationshipWords = [] }) =>
        quotes.map((quote) => ({ text: withoutTie(quote, relationshipWords), person: kind === 'person' })),
      ),
    ],
  };
}
