import { simplify } from '../record/han.ts';
import type { Locale } from './locale.ts';

/** A Han character: of a script that puts no spaces between words. */
export const HAN = /\p{sc=Han}/u;

/**
 * Cuts a run of Han characters into words: at each place the longest of the locale's `compounds` and of what its `spell` has, else one
 * character. A locale without compounds reads no Han: the run is one word that it does not know.
 */
export function cutter({ compounds, spell }: Locale): (run: string) => readonly string[] {
  if (compounds === undefined) return (run) => [run];
  const meant = new Map(Object.entries(spell).map(([from, to]) => [from, to.split(' ')]));
  const known = new Set([...compounds.split(' '), ...Object.keys(spell)].filter((word) => HAN.test(word)));
  const longest = Math.max(...Array.from(known, (word) => word.length));
  const cut = (run: string): string[] => {
    const characters = Array.from(run, simplify);
    const found: string[] = [];
    for (let at = 0; at < characters.length; ) {
      let length = Math.min(longest, characters.length - at);
      while (length > 1 && !known.has(characters.slice(at, at + length).join(''))) length--;
      const word = characters.slice(at, at + length).join('');
      found.push(...(meant.get(word)?.flatMap((one) => (one === word ? [one] : cut(one))) ?? [word]));
      at += length;
    }
    return found;
  };
  return cut;
}

/** The locale with the Han runs of its lists and patterns cut as those of a message are. */
export function inWords(locale: Locale): Locale {
  if (locale.compounds === undefined) return locale;
  const cut = cutter(locale);
  const rewritten = (part: unknown): unknown => {
    if (typeof part === 'string') return part.replace(/\p{sc=Han}+(?:_\p{sc=Han}+)*/gu, (run) => cut(run.replaceAll('_', '')).join('_'));
    if (Array.isArray(part)) return part.map(rewritten);
    return part && typeof part === 'object' ? Object.fromEntries(Object.entries(part).map(([name, one]) => [name, rewritten(one)])) : part;
  };
  const { spell, compounds, ...lists } = locale;
  return { ...(rewritten(lists) as Omit<Locale, 'spell' | 'compounds'>), spell, compounds };
}
