import type { Stretch } from '../verbatim/text.ts';
import { comparable, placesOf } from './comparable.ts';
import { withReversal } from './reversal.ts';

/** What a model wraps words in that are not in the text. */
const wrapping = /^[\s"'“”„«»‘’.…,;:]+|[\s"'“”„«»‘’.…,;:]+$/gu;

/**
 * Finds words in a text, each next one apart from those found before. Gives exact places of the original, of whole words and characters;
 * undefined where the text does not say it. `nth`: which of several places is meant, from 1.
 */
export function locator(text: string): (words: string, nth: number) => Stretch | undefined {
  const searched = comparable(text);
  const taken: Stretch[] = [];
  const isFree = ({ start, end }: Stretch): boolean => taken.every((other) => end <= other.start || start >= other.end);

  return (words, nth) => {
    const asIs = placesOf(searched, words);
    const places = asIs.length > 0 ? asIs : placesOf(searched, words.replace(wrapping, ''));
    const place = [places[nth - 1], ...places].find((one) => one !== undefined && isFree(one));
    if (!place) return undefined;
    const before = Math.max(0, ...taken.map(({ end }) => end).filter((end) => end <= place.start));
    const after = Math.min(text.length, ...taken.map(({ start }) => start).filter((start) => start >= place.end));
    const whole = withReversal(text, place, before, after);
    taken.push(whole);
    return whole;
  };
}

/** The place of a part within a stretch of the text. */
export function within(text: string, { start, end }: Stretch, words: string): Stretch | undefined {
  const [place] = placesOf(comparable(text.slice(start, end)), words);
  return place && { start: place.start + start, end: place.end + start };
}
