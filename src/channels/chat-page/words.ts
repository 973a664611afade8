/** The texts of the page, in locales/ under `page`. */
export const pageWords = [
  'title',
  'skipLink',
  'exit',
  'exitNote',
  'practice',
  'log',
  'bot',
  'you',
  'box',
  'boxHint',
  'send',
  'choices',
  'skip',
  'listen',
  'sending',
  'sent',
  'failed',
  'retry',
  'newBelow',
  'starting',
  'offline',
  'online',
  'ended',
  'tooLong',
  'noscript',
  'noscriptPhone',
] as const;

/** They are plain text, with their variables (`phone`, `hours`) filled in. */
export type PageWords = Readonly<Record<(typeof pageWords)[number], string>>;

/** Which way a language is written. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const script = new Intl.Locale(language).maximize().script ?? '';
  return ['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm'].includes(script) ? 'rtl' : 'ltr';
}

/**
 * The language to begin in: the first that the browser asks for and the program has (RFC 9110, section 12.5.4), else the first it has.
 * A region or script that is not there gives the same language as it is (`zh-CN` gives `zh-Hans`).
 */
export function guessLanguage(acceptLanguage: string | undefined, languages: readonly string[]): string {
  const wanted = (acceptLanguage ?? '')
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [code = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
      return { code, weight: Number(parameters.find((piece) => piece.startsWith('q='))?.slice(2) ?? 1) || 0 };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  const base = (code: string) => code.toLowerCase().split('-')[0];
  for (const { code } of wanted) {
    const found =
      languages.find((language) => language.toLowerCase() === code) ?? languages.find((language) => base(language) === base(code));
    if (found) return found;
  }
  return languages[0] ?? 'en';
}
