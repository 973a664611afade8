import { simplify } from '../record/han.ts';
import { CARRIER_WORDS, CONTACT_WORDS, type ContactWords } from './contact-words.ts';
import type { ContactWord } from './types.ts';

/** Longer messages are no request about messages but something told. */
const LONGEST = 160;

const SENTENCES = /[.,;:!?\n\u2026]+/u;
/** Where a sentence may be cut that nobody punctuated. */
const JOINED = /[.,;:!?\n\u2026]+| (?:and|so|because|but|y|pero|porque) /iu;

const unaccented = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').normalize('NFC');

/** Without punctuation, emoji and repetition ("STOP!!!", "stop stop", "stoppp"), Han simplified; accents stay. */
const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s-]/gu, '')
    .replace(/\p{sc=Han}/gu, simplify)
    .replace(/[\s-]+/gu, ' ')
    .trim()
    .replace(/(\p{L})\1{2,}/gu, '$1')
    .replace(/^(\S+)(?: \1)+$/u, '$1');

type Asks = (clauses: readonly string[]) => 'opt-out' | 'doubtful' | undefined;

/**
 * What the clauses of a message ask for: an opt-out where whatever else was said only goes with it; doubtful where more was said beside a
 * plain request, or beside STOP something about numbers or messages.
 */
function asker({ before = '', after = '', forms, beside = [], sure, about }: ContactWords): Asks {
  if (!forms) return () => undefined;
  const others = beside.length > 0 ? `(?:${beside.join('|')})` : '(?!)';
  // One pattern for all: what nearly every message fails at is then tried once.
  const around = (request: string): RegExp => new RegExp(`^(?:${others} ){0,2}(?:${request})(?: ${others}){0,2}$`, 'u');
  const form = `${before}(?:${forms.join('|')})${after}`;
  const word = sure?.replaceAll(' ', '|').replaceAll('_', ' ') ?? '(?!)';
  const request = around(`${form}|${word}`);
  const plain = around(form);
  const named = around(word);
  const alone = new RegExp(`^${others}(?: ${others})*$`, 'u');
  const speaks = new RegExp(about ?? '(?!)', 'u');
  return (clauses) => {
    const asked = clauses.filter((said) => request.test(said));
    if (asked.length === 0) return undefined;
    if (clauses.every((said) => asked.includes(said) || alone.test(said))) return 'opt-out';
    if (asked.some((said) => plain.test(said))) return 'doubtful';
    const atEnd = [clauses[0]!, clauses.at(-1)!].some((said) => named.test(said));
    return atEnd && clauses.some((said) => speaks.test(said)) ? 'doubtful' : undefined;
  };
}

const ASKERS: readonly Asks[] = CONTACT_WORDS.map(asker);

/** The lists of whole messages. */
const LISTS = ['optOut', 'optOutUnlessAsked', 'optIn', 'help', 'doubtful', 'doubtfulHere'] as const;

/** In which lists of which languages a message stands, as it is written where accents matter and without accents elsewhere. */
const listed = { accented: new Map<string, Place[]>(), plain: new Map<string, Place[]>() };
interface Place {
  readonly list: (typeof LISTS)[number];
  readonly language: string;
}
for (const words of CONTACT_WORDS) {
  const places = words.accentsMatter ? listed.accented : listed.plain;
  for (const list of LISTS) {
    for (const word of words[list]?.split(' ') ?? []) {
      const said = bare(word.replaceAll('_', ' '));
      const key = words.accentsMatter ? said : unaccented(said);
      places.set(key, [...(places.get(key) ?? []), { list, language: words.language }]);
    }
  }
}

/**
 * What a whole message says about being written to, by the words of every language. `language` is that of the conversation;
 * `scaleOpen` says that a scale, a choice or yes-no is open, which some of the words answer ("alto", "baja", "dung"); `offered`: its choices,
 * of which a doubtful word may be one ("remove").
 */
export function contactWord(
  text: string,
  language?: string,
  { scaleOpen = false, offered = [] }: { readonly scaleOpen?: boolean; readonly offered?: readonly string[] } = {},
): ContactWord | undefined {
  if (text.length > LONGEST) return undefined;
  const said = bare(text);
  if (said === '') return undefined;
  const whole = unaccented(said);
  const places = [...(listed.accented.get(said) ?? []), ...(listed.plain.get(whole) ?? [])];
  const stands = (...lists: readonly Place['list'][]): boolean => places.some(({ list }) => lists.includes(list));
  if (stands('optOut') || (!scaleOpen && stands('optOutUnlessAsked'))) return 'opt-out';
  if (stands('optIn')) return 'opt-in';
  if (stands('help')) return 'help';
  const here = places.some((place) => place.list === 'doubtfulHere' && place.language === language);
  if (offered.some((choice) => bare(choice) === said)) return undefined;
  if (stands('doubtful') || (!scaleOpen && here)) return 'doubtful';
  const cut = [SENTENCES, JOINED].flatMap((by) => (by.test(text) ? [parts(text, by)] : [])).filter(({ length }) => length > 1);
  const readings = [[whole], ...new Map(cut.map((clauses) => [clauses.length, clauses])).values()];
  const asked = ASKERS.flatMap((asks) => readings.map(asks));
  return asked.find((one) => one === 'opt-out') ?? asked.find((one) => one !== undefined);
}

const parts = (text: string, cut: RegExp): string[] =>
  text
    .split(cut)
    .map((part) => unaccented(bare(part)))
    .filter((part) => part !== '');

/** Whether Twilio itself answers that message, with its own keywords on (`TWILIO_HANDLES_OPT_OUT`): the whole message, in either case. */
export const carrierAnswers = (text: string): boolean => CARRIER_WORDS.has(text.trim().toLowerCase());
