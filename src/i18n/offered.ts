import { type Locale, LocalesUnusable } from './locale-files.ts';
import { safetyTexts, type TextStatus } from './status.ts';

/**
 * Why clients are offered a language (source, reviewed, practice, named) or not (unreviewed, incomplete: a safety-critical text is missing, and those never
 * fall back to English; not-named: LANGUAGES names others).
 */
export type OfferReason = 'source' | 'reviewed' | 'practice' | 'named' | 'unreviewed' | 'incomplete' | 'not-named';

export interface LanguageState {
  readonly code: string;
  /** Whether clients are offered it. Who is in a conversation in it goes on in it anyway. */
  readonly on: boolean;
  readonly why: OfferReason;
  /** The safety-critical texts. */
  readonly texts: readonly TextStatus[];
}

const on: ReadonlySet<OfferReason> = new Set(['source', 'reviewed', 'practice', 'named']);

/**
 * Which languages clients are offered, those first, in the order of `named` (LANGUAGES) if that is set. Throws LocalesUnusable where it names one that
 * there is not, or that lacks safety-critical texts.
 */
export function languageStates(
  locales: readonly Locale[],
  { practice, named }: { readonly practice: boolean; readonly named: readonly string[] | undefined },
): readonly LanguageState[] {
  const english = locales.find(({ code }) => code === 'en')!;
  const states = locales.map((locale) => {
    const texts = safetyTexts(locale, english);
    const why = reason(locale.code, texts, practice, named);
    return { code: locale.code, on: on.has(why), why, texts };
  });
  for (const code of named ?? []) checkNamed(code, states);
  const place = ({ code, on: offered }: LanguageState): number => (offered ? (named?.indexOf(code) ?? 0) : locales.length);
  return states.sort((a, b) => place(a) - place(b));
}

function reason(code: string, texts: readonly TextStatus[], practice: boolean, named: readonly string[] | undefined): OfferReason {
  if (named && !named.includes(code)) return 'not-named';
  if (texts.some(({ state }) => state === 'missing')) return 'incomplete';
  if (code === 'en') return 'source';
  if (texts.every(({ state }) => state === 'reviewed')) return 'reviewed';
  if (named) return 'named';
  return practice ? 'practice' : 'unreviewed';
}

function checkNamed(code: string, states: readonly LanguageState[]): void {
  const state = states.find((one) => one.code === code);
  if (!state) throw new LocalesUnusable(`LANGUAGES: there is no ${code}. Write some of: ${states.map((one) => one.code).join(', ')}.`);
  const [missing] = state.texts.filter((text) => text.state === 'missing');
  if (missing)
    throw new LocalesUnusable(`LANGUAGES: take out ${code}, or write ${missing.key} in it: npm run locales names all that is missing.`);
}
