import { createHash } from 'node:crypto';
import type { Locale, Review, Reviews } from './locale-files.ts';
import { isPlural, keysFor, stemOf } from './plural-forms.ts';

/** What somebody could come to harm by, if it is wrong: consent, crisis and its lines, opting out, deleting, the code word. */
const safetyCritical =
  /^(consent|safety|lines|sms|codeWord)\.|^(welcome\.code-word|contact\.(code-word|new-word))\.|^controls\.(deleted|deletionAsked|alertStays)$/;

/**
 * What is known of a safety-critical text. `source`: English, which the others are translated from. `machine`: nobody has said that they read it.
 * `changed`: it, or the English it was compared with, is another than at its review.
 */
export type TextState = 'source' | 'machine' | 'reviewed' | 'changed' | 'missing';

export interface TextStatus {
  readonly key: string;
  readonly state: TextState;
  /** The last review, though the text may have changed since. */
  readonly review?: Review;
}

const hash = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 22);

/** The English that a text was translated from; of a plural all its forms, for other languages have other ones. */
function sourceOf(english: Locale, key: string): string {
  if (!isPlural(key)) return english.texts.get(key) ?? '';
  return JSON.stringify([...english.texts].filter(([other]) => isPlural(other) && stemOf(other) === stemOf(key)).map(([, text]) => text));
}

const hashes = (locale: Locale, english: Locale, key: string): Pick<Review, 'source' | 'text'> => ({
  source: hash(sourceOf(english, key)),
  text: hash(locale.texts.get(key) ?? ''),
});

function stateOf(locale: Locale, english: Locale, key: string): TextState {
  if (!locale.texts.has(key)) return 'missing';
  if (locale.code === english.code) return 'source';
  const review = locale.reviews[key];
  if (!review) return 'machine';
  const { source, text } = hashes(locale, english, key);
  return review.source === source && review.text === text ? 'reviewed' : 'changed';
}

/** Every safety-critical text that a language must have, with what is known of it. */
export const safetyTexts = (locale: Locale, english: Locale): readonly TextStatus[] =>
  keysFor(locale.code, english.texts.keys())
    .filter((key) => safetyCritical.test(key))
    .map((key) => {
      const review = locale.reviews[key];
      return { key, state: stateOf(locale, english, key), ...(review && { review }) };
    });

/** The reviews of a language, with somebody's for these texts too. Those of texts that are gone are left out. */
export function withReviews(locale: Locale, english: Locale, keys: readonly string[], by: string, at: string): Reviews {
  const kept = Object.entries(locale.reviews).filter(([key]) => locale.texts.has(key));
  const more = keys.map((key): [string, Review] => [key, { by, at, ...hashes(locale, english, key) }]);
  return Object.fromEntries([...new Map([...kept, ...more])].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What a language lacks of English's texts, and what it has that English has not. */
export interface Completeness {
  readonly missing: readonly string[];
  /** Of texts that are there in other plural forms. */
  readonly missingForms: readonly string[];
  readonly extra: readonly string[];
}

export function completeness(locale: Locale, english: Locale): Completeness {
  const needed = new Set(keysFor(locale.code, english.texts.keys()));
  const stems = new Set([...locale.texts.keys()].filter(isPlural).map(stemOf));
  const absent = [...needed].filter((key) => !locale.texts.has(key));
  const isForm = (key: string): boolean => isPlural(key) && stems.has(stemOf(key));
  return {
    missing: absent.filter((key) => !isForm(key)),
    missingForms: absent.filter(isForm),
    extra: [...locale.texts.keys()].filter((key) => !needed.has(key)),
  };
}
