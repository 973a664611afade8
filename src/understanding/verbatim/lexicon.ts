/**
 * What a language's file in this folder gives. Strings are alternatives of a regular expression, in folded letters (lower case, no accents,
 * plain quotes). `reading` is matched against whole messages without punctuation (`don't` is `dont`), `splitting` inside running text.
 */
export interface Lexicon {
  readonly reading: Reading;
  readonly splitting: Splitting;
  /** Words that folding leaves their accents, where they are typed with them: without them they are other words (`đừng`, don't; `đúng`, right). */
  readonly kept?: ReadonlySet<string>;
}

/** Short answers. Each pattern must cover the whole message once politeness is taken off. */
export interface Reading {
  /** Said before or after anything, changing nothing. */
  readonly polite: string;
  readonly controls: Readonly<
    Record<'help' | 'back' | 'skip' | 'pause' | 'why' | 'person' | 'delete' | 'go-on' | 'dont-know' | 'more', string>
  > & {
    /** Takes the last answer out ("that was wrong"). Never what could be said of somebody or something else. */
    readonly undo?: string;
    /** Asks for an earlier answer to be changed, without naming which ("change an answer"). */
    readonly edit?: string;
    /** Asks what is known or was written down ("what do you know about me"). */
    readonly 'about-me'?: string;
  };
  readonly signs?: Signs;
  /** Names of languages, by code. */
  readonly languages: Readonly<Record<string, string>>;
  /** What may stand before and after a language's name when the client asks for it. */
  readonly speak: { readonly before: string; readonly after: string };
  readonly yes: string;
  readonly no: string;
  readonly smallTalk: string;
  /** There is nothing to name, and no more is said. */
  readonly none: string;
  /** Number words: the word at index n is n; alternatives are divided by `|`. */
  readonly numbers: readonly string[];
  /** What joins numbers in a list, and what may stand before one. */
  readonly and: string;
  readonly numbered: string;
  /** Before a point on a scale ("maybe a"), and between it and the maximum ("out of"). */
  readonly roughly: string;
  readonly outOf: string;
  readonly naming: Naming;
  readonly dates: Dates;
}

/** By what a message is known to be in this language. One of the two is enough. */
export interface Signs {
  /** The Unicode name of a script that no other language here is written in: `Han`, `Arabic`. */
  readonly script?: string;
  /** Frequent words, folded and divided by spaces: function words and greetings, 40 or more, as far as they can be none that the other languages use. */
  readonly words?: string;
}

/** How a client says what to be called; in running text. */
export interface Naming {
  /** What comes before a name for sure, and what may also come before something else ("I'm tired"). */
  readonly plainly: string;
  readonly perhaps: string;
  /** Ends a name; and words that no name begins with. */
  readonly ends: string;
  readonly nobody: string;
}

export interface Dates {
  /** Days from today, by phrase. */
  readonly days: Readonly<Record<string, number>>;
  /** Sunday first. */
  readonly weekdays: readonly string[];
  /** January first. */
  readonly months: readonly string[];
  /** May stand before a day. */
  readonly on: string;
  /** The coming one of a weekday, and the one in the week after this; a phrase that holds `DAY`. */
  readonly coming: string;
  readonly weekAfter?: string;
  /** Phrases with the groups `n` and `unit`; and the units in days. */
  readonly ahead: string;
  readonly units: Readonly<Record<string, number>>;
  /** A day of a month; a phrase with `D`, `MONTH` and, if given, `YEAR`. */
  readonly dayOfMonth: readonly string[];
}

/** Running text. */
export interface Splitting {
  readonly abbreviations: string;
  readonly and: string;
  readonly or: string;
  /** An "and" that is written onto the next word, and the words that only look as if they began with it. */
  readonly joined?: { readonly and: string; readonly not: string };
  /** Left out at the beginning or end of a span: they mean nothing by themselves. Never a negation. */
  readonly openers: string;
  readonly closers: string;
  /** Belongs to what stands before it, or after it if it comes first: because, when, who, but. */
  readonly attaching: string;
  /** Those of them that begin a clause which, coming first, ends at the next comma. */
  readonly subordinating: string;
  /** Sets what follows against what stands before it; left out where the two are parted. */
  readonly contrast: string;
  /** Gives the reason for a wish and stays with it. */
  readonly reason: string;
  /** What one or two words may be said under: "I'm (patient and kind)". */
  readonly lead: string;
  readonly prepositions: string;
  /** Begins a sentence about the speaker; and one about somebody or something just named. */
  readonly speaker: string;
  readonly others: string;
  /** `two-worded` pairs that are one thing, as `mac and cheese`. */
  readonly pairs: string;
  readonly determiners: string;
  readonly possessives: string;
  /** Somebody with whose they are behind, in languages where it stands there: `sè m nan`, `mẹ tôi`. */
  readonly owned?: string;
  readonly adjectives: string;
  /** A verb that names an activity or wish at the beginning: `fixing`, `get`, `arreglar`. */
  readonly verb: string;
  /** Ends in a verb that wants another verb: "I can cook (and clean)". */
  readonly modal: string;
  /** Ends in a verb that can have two things as its object, each a wish by itself: "get (a job and a car)". */
  readonly having: string;
  /** Followed by what the speaker wants to be, which may be two words: "be (happy and healthy)". */
  readonly being: string;
  /** Any finite verb form that shows a clause rather than a name. */
  readonly finite: string;
  readonly wish: string;
  readonly strength: string;
  /** Somebody else tells the strength: follows the person's name. */
  readonly tells: string;
  /** Somebody does the speaker good: follows the person's name. Where it is left out, only a name by itself is a support among other kinds. */
  readonly helps?: string;
  /** Tells how it came about and belongs to what stands before it. */
  readonly taught: string;
  /** Says what is not, was lost or went wrong; and, of people, that they are gone. */
  readonly trouble: string;
  readonly gone: string;
  /** A whole sentence that names nothing: "I have no one". */
  readonly noneSaid: string;
  /** Follows such a sentence and takes it back in part: "except my sister". */
  readonly exceptions: string;
  readonly question: string;
  /** Talk about the conversation itself. */
  readonly aside: string;
  readonly people: string;
  readonly groups: string;
  readonly places: string;
  readonly services: string;
  /** What stands between a possessive and the person: `older`, `best`. */
  readonly kin: string;
  readonly domains: Readonly<Record<'home' | 'money' | 'work' | 'people' | 'health' | 'leisure' | 'meaning', string>>;
}
