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

interface Ready {
  readonly of: ContactWords;
  /** Of a bare text, with and without its accents. */
  readonly has: (list: string | undefined, said: string, plain: string) => boolean;
  readonly asks: (clauses: readonly string[]) => 'opt-out' | 'doubtful' | undefined;
}

/**
 * What the clauses of a message ask for: an opt-out where whatever else was said only goes with it; doubtful where more was said beside a
 * plain request, or beside STOP something about numbers or messages.
 */
function asker({ forms = [], beside = [], sure, about }: ContactWords): Ready['asks'] {
  if (forms.length === 0) return () => undefined;
  const others = beside.length > 0 ? `(?:${beside.join('|')})` : '(?!)';
  const around = (form: string): RegExp => new RegExp(`^(?:${others} ){0,2}${form}(?: ${others}){0,2}$`, 'u');
  const alone = new RegExp(`^${others}(?: ${others})*$`, 'u');
  const whole = forms.map(around);
  const named = around(`(?:${sure?.replaceAll(' ', '|').replaceAll('_', ' ') ?? '(?!)'})`);
  const speaks = new RegExp(about ?? '(?!)', 'u');
  const plain = (said: string): boolean => whole.some((one) => one.test(said));
  const request = (said: string): boolean => named.test(said) || plain(said);
  return (clauses) => {
    if (clauses.some(request) && clauses.every((said) => request(said) || alone.test(said))) return 'opt-out';
    if (clauses.some(plain)) return 'doubtful';
    const atEnd = [clauses[0], clauses.at(-1)].some((said) => said !== undefined && named.test(said));
    return atEnd && clauses.some((said) => speaks.test(said)) ? 'doubtful' : undefined;
  };
}

const LANGUAGES: readonly Ready[] = CONTACT_WORDS.map((of) => {
  const form = of.accentsMatter ? (text: string) => text : unaccented;
  const sets = new Map<string, ReadonlySet<string>>();
  for (const list of [of.optOut, of.optOutUnlessAsked, of.doubtful, of.doubtfulHere, of.optIn, of.help]) {
    if (list) sets.set(list, new Set(list.split(' ').map((word) => form(bare(word.replaceAll('_', ' '))))));
  }
  return {
    of,
    has: (list, said, plain) => list !== undefined && sets.get(list)!.has(of.accentsMatter ? said : plain),
    asks: asker(of),
  };
});

/**
 * What a whole message says about being written to, by the words of every language. `language` is that of the conversation;
 * `scaleOpen` says that a scale, a choice or yes-no is open, which some of the words answer ("alto", "baja", "dung").
 */
export function contactWord(
  text: string,
  language?: string,
  { scaleOpen = false }: { readonly scaleOpen?: boolean } = {},
): ContactWord | undefined {
  if (text.length > LONGEST) return undefined;
  const said = bare(text);
  if (said === '') return undefined;
  const whole = unaccented(said);
  const any = (list: (of: ContactWords) => string | undefined): boolean => LANGUAGES.some(({ of, has }) => has(list(of), said, whole));
  if (any((of) => of.optOut) || (!scaleOpen && any((of) => of.optOutUnlessAsked))) return 'opt-out';
  if (any((of) => of.optIn)) return 'opt-in';
  if (any((of) => of.help)) return 'help';
  if (any((of) => of.doubtful) || (!scaleOpen && any((of) => (of.language === language ? of.doubtfulHere : undefined)))) return 'doubtful';
  const parts = (cut: RegExp): string[] =>
    text
      .split(cut)
      .map((part) => unaccented(bare(part)))
      .filter((part) => part !== '');
  // Most messages are one sentence: read once, not three times.
  const readings = [...new Map([[whole], parts(SENTENCES), parts(JOINED)].map((clauses) => [clauses.join('\n'), clauses])).values()];
  const asked = LANGUAGES.flatMap(({ asks }) => readings.map((clauses) => asks(clauses)));
  return asked.find((one) => one === 'opt-out') ?? asked.find((one) => one !== undefined);
}

/** Whether Twilio itself answers that message, with its own keywords on (`TWILIO_HANDLES_OPT_OUT`): the whole message, in either case. */
export const carrierAnswers = (text: string): boolean => CARRIER_WORDS.has(text.trim().toLowerCase());
