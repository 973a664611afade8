import { withAnswer } from '../src/record/answers.ts';
import { offeredId, removeLines } from '../src/record/lines.ts';
import { messageNumber } from '../src/record/message.ts';
import type { ClientRecord, Offer } from '../src/record/record.ts';
import { withUnplaced } from '../src/record/transcript.ts';
import { type Question, type View, yesNo } from './kit/index.ts';
import { shortly } from './words.ts';

const offersOf = (record: ClientRecord, as: Offer['as']): readonly Offer[] => record.offers.filter((offer) => offer.as === as);

/**
 * Words that were said under another topic and seem to belong here (a person named among strengths): the client says whether they do.
 * One question for all of them. With a no they stay with what was said.
 */
export function offerQuestion(id: string, as: Offer['as'], place: (record: ClientRecord, offer: Offer) => ClientRecord): Question {
  return {
    id,
    kind: yesNo,
    when: ({ record }) => offersOf(record, as).length > 0,
    answered: ({ record }) => offersOf(record, as).length === 0,
    text: (view: View) => ({
      words: {
        words: offersOf(view.record, as)
          .map((offer) => shortly(view, [offer.quote]))
          .join(', '),
      },
    }),
    keep: (record, { value }) => {
      const offers = offersOf(record, as);
      const left = { ...noted(record, id, offers), offers: record.offers.filter((offer) => offer.as !== as) };
      return value === 'yes'
        ? offers.reduce(place, left)
        : withUnplaced(
            left,
            offers.map(({ quote }) => quote),
          );
    },
    skipped: (record) => withoutOffers(noted(record, id, offersOf(record, as)), as),
    takeBack: (record, { offers = [] }) => offeredAgain(record, offers),
  };
}

/** The answer says which words it was about. */
const noted = (record: ClientRecord, id: string, offers: readonly Offer[]): ClientRecord =>
  withAnswer(record, { id }, { ...record.answers[id]!, offers });

const placeOf = ({ quote }: Offer): number => messageNumber(quote.messageId);

/** The words are in no line, and wait for a yes or no as before. */
function offeredAgain(record: ClientRecord, offers: readonly Offer[]): ClientRecord {
  const lines = new Set(offers.map(offeredId));
  const without = removeLines(record, (id) => lines.has(id));
  const offered = ({ messageId, start, end }: Offer['quote']): boolean =>
    offers.some(({ quote }) => quote.messageId === messageId && quote.start <= start && end <= quote.end);
  return {
    ...without,
    offers: [...without.offers, ...offers].sort((a, b) => placeOf(a) - placeOf(b) || a.quote.start - b.quote.start),
    draft: { ...without.draft, unplaced: without.draft.unplaced.filter((quote) => !offered(quote)) },
  };
}

/** What nobody decided on stays with what was said. */
export function withoutOffers(record: ClientRecord, as?: Offer['as']): ClientRecord {
  const gone = record.offers.filter((offer) => as === undefined || offer.as === as);
  return withUnplaced(
    { ...record, offers: record.offers.filter((offer) => !gone.includes(offer)) },
    gone.map(({ quote }) => quote),
  );
}
