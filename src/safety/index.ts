import { ar } from './ar.ts';
import { type Compiled, compiled } from './compiled.ts';
import { assess } from './crisis.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { ht } from './ht.ts';
import type { Locale } from './locale.ts';
import type { Crisis } from './types.ts';
import { vi } from './vi.ts';
import { zhHans } from './zh-Hans.ts';

export { carrierAnswers, contactWord } from './contact.ts';
export { type Line, linesFor, type Way } from './lines.ts';
export { nextAllowed } from './quiet.ts';
export type { ContactWord, Crisis } from './types.ts';

/** Every language's crisis words: the one place to add a language's file. All of them are tried on every message. */
export const crisisLocales: readonly Locale[] = [en, es, ht, vi, zhHans, ar];

const ready: Compiled[] = [];

/** Makes the rules of one more language ready; false where all are. They are made at the first message, unless this was called before: half a second in all. */
export function prepareCrisis(): boolean {
  const next = crisisLocales[ready.length];
  if (next) ready.push(compiled(next));
  return next !== undefined;
}

/** What crisis words a message has: the highest tier over the rules of every language, or undefined. No model, no clock; never throws. */
export function assessCrisis(text: string): Crisis | undefined {
  while (prepareCrisis());
  return assess(ready, text);
}
