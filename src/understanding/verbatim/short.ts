import type { Control } from '../../record/ports.ts';
import type { Lexicon } from './lexicon.ts';
import { lexicons } from './registry.ts';
import { gap, plain, whole } from './text.ts';

/** A language's short answers, made ready once. Each is matched against a plain reading of a whole message. */
export interface ShortAnswers {
  readonly yes: RegExp;
  readonly no: RegExp;
  readonly smallTalk: RegExp;
  readonly none: RegExp;
  readonly dontKnow: RegExp;
  readonly controls: readonly (readonly [Exclude<Control['says'], 'language'>, RegExp])[];
  /** Any control, a language asked for included: what most messages fail at, tried first. */
  readonly anyControl: RegExp;
  /** Languages asked for, by code; only those that have a lexicon. */
  readonly languages: readonly (readonly [string, RegExp])[];
  readonly number: RegExp;
  readonly point: RegExp;
  /** A whole message, or a part of one, made plain for these patterns. */
  plain(text: string): string;
  /** The message made plain, then with polite words taken off its ends, one after the other. */
  readings(text: string): readonly string[];
}

/** The same function, which remembers the last text: several rules ask of the same message in a turn. */
function lastOf<T>(read: (text: string) => T): (text: string) => T {
  let last: { readonly text: string; readonly found: T } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, found: read(text) };
    return last.found;
  };
}

const made = new WeakMap<Lexicon, ShortAnswers>();

export function shortAnswers(lexicon: Lexicon): ShortAnswers {
  const known = made.get(lexicon) ?? make(lexicon);
  made.set(lexicon, known);
  return known;
}

function make({ reading, kept }: Lexicon): ShortAnswers {
  const first = new RegExp(`^(?:${reading.polite})${gap}`, 'u');
  const last = new RegExp(`${gap}(?:${reading.polite})$`, 'u');
  const controls = Object.entries(reading.controls) as [keyof typeof reading.controls, string][];
  const languages = Object.entries(reading.languages)
    .filter(([code]) => code in lexicons)
    .map(([code, names]) => [code, `(?:${reading.speak.before})?(?:${names})${reading.speak.after}`] as const);
  const number = `\\d{1,6}|${reading.numbers.join('|')}`;
  return {
    yes: whole(reading.yes),
    no: whole(reading.no),
    smallTalk: whole(reading.smallTalk),
    none: whole(reading.none),
    dontKnow: whole(reading.controls['dont-know']),
    controls: controls.map(([says, phrases]) => [says, whole(phrases)]),
    anyControl: whole([...controls, ...languages].map(([, phrases]) => phrases).join('|')),
    languages: languages.map(([code, phrases]) => [code, whole(phrases)]),
    number: whole(`${reading.numbered}(?<n>${number})`),
    point: whole(`(?:${reading.roughly}(?: |(?<=\\p{sc=Han})))*(?<n>${number})(?: (?:slash|${reading.outOf}) (?<max>${number}))?`),
    plain: (text) => plain(text, kept),
    readings: lastOf((text) => {
      const found = new Set([plain(text, kept)]);
      for (const reading of found) {
        found.add(reading.replace(first, ''));
        found.add(reading.replace(last, ''));
      }
      return [...found];
    }),
  };
}
