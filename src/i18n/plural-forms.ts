const ending = /_(zero|one|two|few|many|other)$/;

/** The name of a text without the plural form that it ends in. */
export const stemOf = (key: string): string => key.replace(ending, '');

export const isPlural = (key: string): boolean => ending.test(key);

/** The plural forms of a language, by CLDR. It has none for Haitian Creole, which has one and other. */
const formsOf = (language: string): readonly string[] =>
  language === 'ht' ? ['one', 'other'] : new Intl.PluralRules(language).resolvedOptions().pluralCategories;

/** The keys that a language must have for those of English, plurals in the forms of its own grammar. */
export function keysFor(language: string, english: Iterable<string>): readonly string[] {
  const forms = formsOf(language);
  return [...new Set([...english].flatMap((key) => (isPlural(key) ? forms.map((form) => `${stemOf(key)}_${form}`) : [key])))];
}
