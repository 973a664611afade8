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
