import type { Signs } from './lexicon.ts';
import { lexicons } from './registry.ts';
import { plain } from './text.ts';

/** So many words are about two short sentences. */
const twoSentences = 8;
/** Of these, so many must be of the language, and so many times as many as of any other. */
const fewest = 3;
const times = 3;

interface Ready {
  readonly script: RegExp | undefined;
  readonly words: ReadonlySet<string>;
}
const made = new Map<Signs, Ready>();

function ready(signs: Signs): Ready {
  const known = made.get(signs) ?? {
    script: signs.script === undefined ? undefined : new RegExp(`\\p{Script=${signs.script}}`, 'gu'),
    words: new Set(signs.words?.split(' ')),
  };
  made.set(signs, known);
  return known;
}

/** Which of these languages a text is in, by its script or its frequent words; undefined where two are as likely, or none is. */
export function languageOf(text: string, among: readonly string[]): { readonly code: string; readonly sure: boolean } | undefined {
  // Only a script that is not Latin is counted.
  const letters = /[^\0-\x7f]/.test(text) ? (text.match(/\p{L}/gu)?.length ?? 0) : 0;
  const words = plain(text).split(' ');
  const found = among.flatMap((code) => {
    const signs = lexicons[code]?.reading.signs;
    if (!signs) return [];
    const { script, words: own } = ready(signs);
    const written = script && letters > 0 ? (text.match(script)?.length ?? 0) : 0;
    return [{ code, written, hits: words.filter((word) => own.has(word)).length }];
  });
  const script = found.find(({ written }) => written * 2 > letters);
  if (script) return { code: script.code, sure: script.written > 1 };
  const [best, next] = found.sort((one, other) => other.hits - one.hits);
  if (!best || best.hits === 0 || best.hits === next?.hits) return undefined;
  return { code: best.code, sure: words.length >= twoSentences && best.hits >= fewest && best.hits >= times * (next?.hits ?? 0) };
}
