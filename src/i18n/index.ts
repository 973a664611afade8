import { createInstance, type Resource } from 'i18next';
import { type Locale, readLocales } from './locale-files.ts';
import type { Key, Translate } from './types.ts';

export { type Locale, LocalesUnusable, localesFolder, readLocales, reviewsFile } from './locale-files.ts';
export { type LanguageState, languageStates } from './offered.ts';
export { completeness, safetyTexts, type TextStatus, withReviews } from './status.ts';
export type { Key, Translate } from './types.ts';

/** Every word that a person reads, in each language of locales/. */
export interface Texts {
  /** BCP 47 codes, English first. */
  readonly languages: readonly string[];
  /** The texts of one language; a language that is not there gives English. */
  in(language: string): Translate;
  /** Whether a text is there. */
  has(language: string, key: string): boolean;
}

/** The texts of locales/. Throws where one is asked for that no language has: a bug, found by the tests. */
export function createTexts(locales: readonly Locale[] = readLocales()): Texts {
  const languages = locales.map(({ code }) => code);
  const i18n = createInstance({
    lng: 'en',
    fallbackLng: 'en',
    supportedLngs: languages,
    resources: Object.fromEntries(locales.map(({ code, tree }) => [code, { translation: tree }])) as Resource,
    initAsync: false,
    returnEmptyString: false,
    interpolation: { escapeValue: false, skipOnVariables: true },
    parseMissingKeyHandler: (key: string) => {
      throw new Error(`No text for ${key} in locales/`);
    },
  });
  void i18n.init();
  const fixed = new Map(languages.map((code) => [code, remembering(i18n.getFixedT(code) as unknown as Translate)]));
  const english = fixed.get('en')!;
  return {
    languages,
    in: (language) => fixed.get(language) ?? english,
    has: (language, key) => i18n.getResource(language, 'translation', key) !== undefined,
  };
}

/** Beyond so many texts of a language those kept are let go. */
const MOST = 1_000;

/** A text is worked out once for the same words: i18next takes 10 to 30 microseconds to make one, and a turn asks for a dozen. */
function remembering(t: Translate): Translate {
  const known = new Map<string, string>();
  return ((key: Key, words?: Readonly<Record<string, string | number>>) => {
    const asked = words ? key + JSON.stringify(words) : key;
    let text = known.get(asked);
    if (text === undefined) {
      text = words ? t(key, words) : t(key);
      if (known.size >= MOST) known.clear();
      known.set(asked, text);
    }
    return text;
  }) as Translate;
}
