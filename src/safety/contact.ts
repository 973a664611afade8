import { CARRIER_WORDS, CONTACT_WORDS, type ContactWords } from './contact-words.ts';
import type { ContactWord } from './types.ts';

/** Longer messages are no request about messages but something told. */
const LONGEST = 160;

const unaccented = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').normalize('NFC');

/** Without punctuation, emoji and repetition ("STOP!!!", "stop stop", "stoppp"); accents stay. */
const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s-]/gu, '')
    .replace(/[\s-]+/gu, ' ')
    .trim()
    .replace(/(\p{L})\1{2,}/gu, '$1')
    .replace(/^(\S+)(?: \1)+$/u, '$1');

interface Ready {
  readonly of: ContactWords;
  readonly has: (list: string | undefined, text: string) => boolean;
  readonly forms: readonly RegExp[];
}

const LANGUAGES: readonly Ready[] = CONTACT_WORDS.map((of) => {
  const form = of.accentsMatter ? (text: string) => text : unaccented;
  const sets = new Map<string, ReadonlySet<string>>();
  for (const list of [of.optOut, of.optOutUnlessAsked, of.doubtful, of.doubtfulHere, of.optIn, of.help]) {
    if (list) sets.set(list, new Set(list.split(' ').map((word) => form(bare(word.replaceAll('_', ' '))))));
  }
  return {
    of,
    has: (list, text) => list !== undefined && sets.get(list)!.has(form(text)),
    forms: (of.forms ?? []).map((source) => new RegExp(`^${source}$`, 'u')),
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
  const any = (list: (of: ContactWords) => string | undefined): boolean => LANGUAGES.some(({ of, has }) => has(list(of), said));
  if (any((of) => of.optOut) || (!scaleOpen && any((of) => of.optOutUnlessAsked))) return 'opt-out';
  if (any((of) => of.optIn)) return 'opt-in';
  if (any((of) => of.help)) return 'help';
  if (any((of) => of.doubtful) || (!scaleOpen && any((of) => (of.language === language ? of.doubtfulHere : undefined)))) return 'doubtful';
  const plain = unaccented(said);
  return LANGUAGES.some(({ forms }) => forms.some((one) => one.test(plain))) ? 'opt-out' : undefined;
}

/** Whether Twilio itself answers that message, with its own keywords on (`TWILIO_HANDLES_OPT_OUT`): the whole message, in either case. */
export const carrierAnswers = (text: string): boolean => CARRIER_WORDS.has(text.trim().toLowerCase());
