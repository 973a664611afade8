import type { Lexicon, Splitting } from './lexicon.ts';
import { anywhere, gap, leading, spaced, trailing, whole } from './text.ts';

type Name = Exclude<keyof Splitting, 'domains' | 'owned' | 'helps' | 'joined'>;

/** How each list is looked for: at the beginning, at the end, anywhere, or as the whole of a piece. */
const places = {
  openers: leading,
  closers: trailing,
  attaching: leading,
  subordinating: leading,
  contrast: leading,
  reason: leading,
  lead: leading,
  prepositions: leading,
  speaker: leading,
  others: leading,
  determiners: leading,
  possessives: leading,
  verb: leading,
  modal: trailing,
  having: anywhere,
  finite: anywhere,
  wish: leading,
  strength: leading,
  trouble: anywhere,
  gone: anywhere,
  noneSaid: whole,
  exceptions: leading,
  question: leading,
  aside: whole,
  abbreviations: whole,
} as const satisfies Partial<Record<Name, (alternatives: string) => RegExp>>;

/** A language's lists, made ready once. */
export type Patterns = Readonly<Record<keyof typeof places, RegExp>> & {
  /** Parts of a sentence are divided here; the groups say by what. */
  readonly separator: RegExp;
  /** An "and" written onto the word that a part begins with. */
  readonly joined: RegExp;
  readonly pairs: RegExp;
  /** "be happy", of "be happy and healthy". */
  readonly quality: RegExp;
  /** "a safe", of "a safe and quiet place". */
  readonly qualified: RegExp;
  /** Somebody and what they say of the speaker; and how they came to teach it. */
  readonly told: RegExp;
  readonly taught: RegExp;
  /** Somebody and what they do for the speaker. */
  readonly helped: RegExp;
  /** Who or what is named, by kind; and at the very beginning, with what may follow a name. */
  readonly named: readonly (readonly ['person' | 'group' | 'place' | 'service', RegExp])[];
  readonly nameFirst: RegExp;
  readonly relationship: RegExp;
  readonly domains: readonly (readonly [string, RegExp])[];
};

const made = new WeakMap<Lexicon, Patterns>();

export function patternsOf(lexicon: Lexicon): Patterns {
  const known = made.get(lexicon) ?? make(lexicon);
  made.set(lexicon, known);
  return known;
}

function make({ splitting }: Lexicon): Patterns {
  const word = (name: Name): string => spaced(splitting[name]);
  const simple = Object.fromEntries(Object.entries(places).map(([name, placed]) => [name, placed(word(name as Name))]));
  const person = `(?:(?:${word('kin')})${gap}){0,5}(?:${word('people')})`;
  const somebody = `(?:(?:${word('possessives')}|${word('determiners')})${gap})?${person}(?:\\s+\\p{L}+|\\p{sc=Han}{1,3})?`;
  const anyName = ['people', 'groups', 'places', 'services'].map((name) => word(name as Name)).join('|');
  const between = '(?<=\\s|\\p{sc=Han})';
  const after = '(?:\\s+|(?<=\\p{sc=Han}))';
  const { and, not } = splitting.joined ?? { and: '(?!)', not: '(?!)' };
  const joined = `(?!(?:${spaced(not)})(?!\\p{L}))(?:${and})(?=\\p{L}{2})`;
  return {
    ...(simple as Record<keyof typeof places, RegExp>),
    separator: new RegExp(
      `\\s*(?<comma>(?<!\\d),|,(?!\\d)|[，،]|(?<!^\\(?\\d{1,2})、|(?<=\\p{sc=Han})\\s(?=\\s*\\p{sc=Han}))\\s*(?:(?:(?<commaAnd>${word('and')})|${word('or')})${after}|${joined})?|${between}(?<joined>${joined})|${between}(?:(?<and>${word('and')})|(?<or>${word('or')}))${after}|${between}(?=(?:${word('contrast')})(?:\\s|(?<=\\p{sc=Han})))`,
      'gu',
    ),
    joined: new RegExp(`^${joined}`, 'u'),
    pairs: anywhere(word('pairs'), 'gu'),
    quality: new RegExp(`(?<![\\p{L}'])(?:${word('being')})(?:(?:\\s+[\\p{L}']+){1,4}|\\p{sc=Han}{1,8})$`, 'u'),
    qualified: new RegExp(`(?:^|\\s|(?<=\\p{sc=Han}))(?:${word('determiners')})${gap}(?:own\\s+)?(?:${word('adjectives')})$`, 'u'),
    told: leading(`${somebody}${gap}(?:${word('tells')})`),
    taught: leading(`${somebody}${gap}(?:${word('taught')})`),
    helped: leading(splitting.helps === undefined ? '(?!)' : `${somebody}${gap}(?:${spaced(splitting.helps)})`),
    named: [
      ['person', anywhere(person)],
      ['group', anywhere(word('groups'))],
      ['place', anywhere(word('places'))],
      ['service', anywhere(word('services'))],
    ],
    nameFirst: leading(`(?:(?:${word('possessives')}|${word('determiners')})${gap})*(?:(?:${word('kin')})${gap}){0,5}(?:${anyName})`),
    relationship: anywhere(splitting.owned ? spaced(splitting.owned) : `(?:${word('possessives')}|an?|un|una)${gap}${person}`),
    domains: Object.entries(splitting.domains).map(([domain, words]) => [domain, anywhere(spaced(words), 'gu')]),
  };
}
