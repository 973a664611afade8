import { ar } from './ar.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import type { Lexicon } from './lexicon.ts';

/** Every language understood: the one place where a new one is named. */
export const lexicons: Readonly<Record<string, Lexicon>> = { en, es, ar };

/** The lexicon of a language code, or of its base language (`es-MX`: `es`); English where there is none. */
export function lexiconOf(language: string): Lexicon {
  return lexicons[language] ?? lexicons[language.split('-')[0]!] ?? en;
}

/** All lexicons, that of the language first: a client may answer in another language than the chosen one. */
export function lexiconsFrom(language: string): Lexicon[] {
  const own = lexiconOf(language);
  return [own, ...Object.values(lexicons).filter((lexicon) => lexicon !== own)];
}
