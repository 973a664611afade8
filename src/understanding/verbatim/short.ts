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
  /** Languages asked for, by code; only those that have a lexicon. */
  readonly languages: readonly (readonly [string, RegExp])[];
  readonly number: RegExp;
  readonly point: RegExp;
  /** A whole message, or a part of one, made plain for these patterns. */
  plain(text: string): string;
  /** The message as it is, then with polite words taken off its ends, one after the other. */
  readings(message: string): readonly string[];
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
  const number = `\\d{1,6}|${reading.numbers.join('|')}`;
  return {
    yes: whole(reading.yes),
    no: whole(reading.no),
    smallTalk: whole(reading.smallTalk),
    none: whole(reading.none),
    dontKnow: whole(reading.controls['dont-know']),
    controls: controls.map(([says, phrases]) => [says, whole(phrases)]),
    languages: Object.entries(reading.languages)
      .filter(([code]) => code in lexicons)
      .map(([code, names]) => [code, whole(`(?:${reading.speak.before})?(?:${names})${reading.speak.after}`)]),
    number: whole(`${reading.numbered}(?<n>${number})`),
    point: whole(`(?:${reading.roughly}(?: |(?<=\\p{sc=Han})))*(?<n>${number})(?: (?:slash|${reading.outOf}) (?<max>${number}))?`),
    plain: (text) => plain(text, kept),
    readings: (message) => {
      const found = new Set([message]);
      for (const reading of found) {
        found.add(reading.replace(first, ''));
        found.add(reading.replace(last, ''));
      }
      return [...found];
    },
  };
}
