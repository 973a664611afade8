import type { Choice } from '../../record/message.ts';
import type { Control, Reader } from '../../record/ports.ts';
import { remembered } from '../../record/remembered.ts';
import { countOf, readDate } from './dates.ts';
import { languageOf } from './guess.ts';
import type { Lexicon } from './lexicon.ts';
import { readName } from './names.ts';
import { patternsOf } from './patterns.ts';
import { sentencesOf } from './pieces.ts';
import { lexiconOf, lexiconsFrom } from './registry.ts';
import { type ShortAnswers, shortAnswers } from './short.ts';
import { fold, gap, plain, type Stretch, toWholeCharacters } from './text.ts';

/** Skip in languages without a lexicon here; understood everywhere. */
const skipAnywhere = new Set(
  ['skip', 'saltar', '跳过', '跳過', 'bỏ qua', 'sote', 'تخطي', 'تخطى', 'pular', 'passer', 'пропустить', '건너뛰기'].map((word) =>
    plain(word),
  ),
);

/** No short answer is longer: what is longer is an answer in the client's own words. */
const longest = 120;

/** Whether a message can be of a language at all: one with a script of its own is not written without it. */
const mayBe = ({ reading: { signs } }: Lexicon, text: string): boolean =>
  !signs || !('script' in signs) || (signs.script === 'Han' ? /\p{sc=Han}/u : /\p{scx=Arabic}/u).test(text);

/** The first thing that `read` finds, in the language's own lexicon first: a client may answer in another language than the chosen one. */
function inAnyLanguage<T>(
  text: string,
  language: string,
  read: (message: string, words: ShortAnswers, lexicon: Lexicon) => T | undefined,
): T | undefined {
  if (text.length > longest) return undefined;
  for (const [place, lexicon] of lexiconsFrom(language).entries()) {
    if (place > 0 && !mayBe(lexicon, text)) continue;
    const words = shortAnswers(lexicon);
    for (const message of words.readings(text)) {
      const found = read(message, words, lexicon);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** Of a language: "1", "yes", "skip" and the like are most of what is asked about. */
const MOST_CONTROLS = 500;
const controls = new Map<Lexicon, (text: string) => Control | undefined>();

function control(text: string, language: string): Control | undefined {
  const own = lexiconOf(language);
  const known = controls.get(own) ?? remembered((said) => controlIn(said, language), MOST_CONTROLS);
  controls.set(own, known);
  return known(text);
}

function controlIn(text: string, language: string): Control | undefined {
  if (/^[\s¿?？؟]*[?？؟]\s*$/u.test(text)) return { says: 'more' };
  if (text.length <= longest && skipAnywhere.has(plain(text))) return { says: 'skip' };
  return inAnyLanguage<Control>(text, language, (message, words) => {
    if (!words.anyControl.test(message)) return undefined;
    const says = words.controls.find(([, phrases]) => phrases.test(message))?.[0];
    if (says) return { says };
    const code = words.languages.find(([, phrases]) => phrases.test(message))?.[0];
    return code === undefined ? undefined : { says: 'language', language: code };
  });
}

function yesNo(text: string, language: string): 'yes' | 'no' | undefined {
  return inAnyLanguage(text, language, (message, words) => {
    if (words.no.test(message)) return 'no';
    return words.yes.test(message) ? 'yes' : undefined;
  });
}

/** The only one of a list, if it is the only one. */
const only = <T>(found: readonly T[]): T | undefined => (found.length === 1 ? found[0] : undefined);

/** `agree` and `disagree` are how a client's yes and no are kept for consent. */
const means = { yes: ['yes', 'agree'], no: ['no', 'disagree'] } as const;

function choice(text: string, choices: readonly Choice[], language: string): Choice | undefined {
  const exact = choices.find((one) => one.label === text || one.value === text);
  if (exact) return exact;
  const names = choices.map(({ label, value }) => [plain(label), plain(value)]);
  const named = inAnyLanguage(text, language, (message) => {
    const said = plain(message);
    return said === '' ? undefined : only(choices.filter((_, at) => names[at]!.includes(said)));
  });
  if (named) return named;
  const position = wholeNumber(text, language);
  if (position !== undefined) return choices[position - 1];
  const answer = yesNo(text, language);
  if (answer) return only(choices.filter((one) => (means[answer] as readonly string[]).includes(one.value)));
  // The first words of one label only: "send" for "Send what we have so far".
  const start = plain(text);
  const han = /\p{sc=Han}$/u.test(start);
  return start.length < (han ? 2 : 3) || text.length > longest
    ? undefined
    : only(choices.filter((one) => `${plain(one.label)} `.startsWith(han ? start : `${start} `)));
}

/** A number is read where a sign could not have changed it: "-3", "7%", "2-3" are none. */
const signed = /[-−–]\s*\p{Nd}|\p{Nd}\s*%/u;

function wholeNumber(text: string, language: string): number | undefined {
  if (signed.test(text) || text.includes('/')) return undefined;
  return inAnyLanguage(text, language, (message, words, lexicon) => {
    const said = words.number.exec(message)?.groups?.n;
    return said === undefined ? undefined : countOf(said, lexicon.reading.numbers);
  });
}

function scale(text: string, min: number, max: number, language: string): number | undefined {
  if (signed.test(text)) return undefined;
  return inAnyLanguage(text.replace(/[/／]/u, ' slash '), language, (message, words, lexicon) => {
    const said = words.point.exec(message)?.groups;
    if (!said) return undefined;
    const point = countOf(said.n!, lexicon.reading.numbers)!;
    if (said.max !== undefined && countOf(said.max, lexicon.reading.numbers) !== max) return undefined;
    return point >= min && point <= max ? point : undefined;
  });
}

function numbers(text: string, language: string): readonly number[] | undefined {
  if (/[-−–/%]\s*\p{Nd}|\p{Nd}\s*%|\p{Nd}\.\p{Nd}/u.test(text)) return undefined;
  return inAnyLanguage(text, language, (message, words, { reading }) => {
    const joined = new RegExp(` (?:(?:${reading.and}) )?|${gap}(?:${reading.and})${gap}`, 'u');
    const list = message.replace(new RegExp(`^${reading.numbered}`, 'u'), '').split(joined);
    const found = list.map((word) => countOf(words.number.exec(word)?.groups?.n ?? '', reading.numbers));
    return found.every((number) => number !== undefined) ? [...new Set(found)] : undefined;
  });
}

/** Sentences, lines and list items, as they stand in the text. */
function sentences(text: string, language: string): readonly Stretch[] {
  const folded = fold(text, lexiconOf(language).kept);
  const whole = toWholeCharacters(text);
  return sentencesOf(folded.text, patternsOf(lexiconOf(language))).flatMap(({ start, end }) => {
    const said = folded.text.slice(start, end);
    if (!/[^\s\p{P}\p{Z}]/u.test(said)) return [];
    const from = start + (said.length - said.trimStart().length);
    return [whole({ start: folded.origin[from]!, end: folded.origin[from + said.trim().length]! })];
  });
}

/** Reads short, plain answers by the rules of each language's lexicon. */
export function createReader(): Reader {
  return {
    control,
    choice,
    yesNo,
    scale,
    date: (text, language, today) =>
      inAnyLanguage(text, language, (message, _, { reading }) => readDate(message, reading.dates, reading.numbers, today)),
    language: languageOf,
    smallTalk: (text, language) => inAnyLanguage(text, language, (message, words) => words.smallTalk.test(message) || undefined) ?? false,
    numbers,
    name: (text, language) => (control(text, language) || yesNo(text, language) ? undefined : readName(text, language)),
    sentences,
  };
}
