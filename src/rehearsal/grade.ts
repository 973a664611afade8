import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/** What ends a sentence for a reader: also a colon, and the end of a line (each choice stands on a line of its own). The number of a choice is no word. */
const ends = /(?<=[.?!:])\s+|\n+/;
const itsNumber = /^\d+[.)]\s/gm;
const aWord = /[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu;

export const wordsIn = (text: string): readonly string[] => text.replace(itsNumber, '').match(aWord) ?? [];

export const syllablesIn = (word: string): number => Math.max(1, syllable(word));

/** The school grade (US) that an English text asks of its reader, by Flesch and Kincaid (1975), to one decimal and never below 0. Below four words it says nothing. */
export function gradeOf(text: string): number {
  const words = wordsIn(text);
  const sentences = text
    .replace(itsNumber, '')
    .split(ends)
    .filter((part) => wordsIn(part).length > 0);
  const grade = fleschKincaid({
    sentence: sentences.length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllablesIn(word), 0),
  });
  return Math.max(0, Math.round(grade * 10) / 10);
}
