import { readdirSync, readFileSync } from 'node:fs';
import { createInstance } from 'i18next';
import type { Key, Translate } from './types.ts';

export type { Key, Translate } from './types.ts';

const folder = new URL('../../locales/', import.meta.url);

/** Every word that a person reads, in each language of locales/. */
export interface Texts {
  /** BCP 47 codes, English first. */
  readonly languages: readonly string[];
  /** The texts of one language; a language that is not there gives English. */
  in(language: string): Translate;
  /** Whether a text is there. */
  has(language: string, key: string): boolean;
}

/** Reads locales/ once. Throws where a text is asked for that no language has: a bug, found by the tests. */
export function createTexts(): Texts {
  const languages = readdirSync(folder)
    .flatMap((name) => (name.endsWith('.json') ? [name.slice(0, -5)] : []))
    .sort((a, b) => Number(b === 'en') - Number(a === 'en') || a.localeCompare(b));
  const i18n = createInstance({
    lng: 'en',
    fallbackLng: 'en',
    supportedLngs: languages,
    resources: Object.fromEntries(
      languages.map((code) => [code, { translation: JSON.parse(readFileSync(new URL(`${code}.json`, folder), 'utf8')) }]),
    ),
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

/** A text without variables is worked out once: i18next takes 10 microseconds to find one, and a turn asks for a dozen. */
function remembering(t: Translate): Translate {
  const known = new Map<string, string>();
  return ((key: Key, words?: object) => {
    if (words) return (t as (key: Key, words: object) => string)(key, words);
    let text = known.get(key);
    if (text === undefined) {
      text = t(key);
      known.set(key, text);
    }
    return text;
  }) as Translate;
}
