import { ar } from './ar.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { ht } from './ht.ts';
import type { Lexicon } from './lexicon.ts';
import { vi } from './vi.ts';
import { zhHans } from './zh-Hans.ts';

/** Every language understood: the one place where a new one is named. */
export const lexicons: Readonly<Record<string, Lexicon>> = { en, es, ht, vi, 'zh-Hans': zhHans, ar };

const base = (code: string): string => code.split('-')[0]!.toLowerCase();

/** The lexicon of a language code, or of one with the same base language (`es-MX`: `es`, `zh-TW`: `zh-Hans`); English where there is none. */
export function lexiconOf(language: string): Lexicon {
  return lexicons[language] ?? Object.entries(lexicons).find(([code]) => base(code) === base(language))?.[1] ?? en;
}

const orders = new Map(Object.values(lexicons).map((own) => [own, [own, ...Object.values(lexicons).filter((other) => other !== own)]]));

/** All lexicons, that of the language first: a client may answer in another language than the chosen one. */
export const lexiconsFrom = (language: string): readonly Lexicon[] => orders.get(lexiconOf(language))!;
