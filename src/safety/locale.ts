/**
 * What turns a match into something milder, checked around it. `not`: a negator governs it: no crisis. `past`: long over: C.past.
 * `other`: said of somebody else: C.other. `quote`: somebody else's words (C.other) or a title (no crisis).
 */
export type Frame = 'not' | 'past' | 'other' | 'quote';

/** What signals a crisis: any of the patterns, unless a frame applies. */
export interface Rule {
  /** `<tier>.<what>`. */
  readonly rule: string;
  readonly frames: readonly Frame[];
  readonly say: readonly string[];
  /**
   * Rows of signs, `a|b` alternatives: where one of each stands within forty words, in any order, none of them negated. What somebody says in
   * three short texts ("he pulled up", "im hiding", "pls") is in no order that a pattern could know.
   */
  readonly together?: readonly string[];
}

/**
 * The crisis words of one language, as data. Everything is lower case and without accents.
 *
 * A list of words is separated by spaces; `_` joins words into a phrase, `@name` stands for a class, `word*` for all that begin so,
 * `verb+` for a regular English verb's forms.
 * A pattern is a row of slots: `a|b` alternatives, `x?` an optional one, `~3` up to three words of any kind (never a negator),
 * `^` and `$` the beginning and end of a clause. Fillers may stand between any two slots. No pattern reaches across punctuation.
 * Numbers read as `#few` (below 8), `#many`, `#huge` (3,000 and more) or `#year`; emoji as `:pill:`, `:gun:`, `:knife:`.
 */
export interface Locale {
  readonly code: string;
  /** What is compiled in its place: where that takes long to work out, it is done when the rules are made ready and not at every start. */
  readonly prepare?: () => Locale;
  /** Slang, contractions and common misspellings, and what they stand for. */
  readonly spell: Readonly<Record<string, string>>;
  /** Words that are also recognised with one letter wrong, missing, doubled or swapped. Long ones that resemble no other word. */
  readonly fuzzy: string;
  /**
   * Of a script without spaces: what is read as one word; every other Han character is a word by itself, in a message as in the lists
   * and patterns here. Simplified; traditional characters are read as simplified ones.
   */
  readonly compounds?: string;
  /** Pronouns that are written onto the end of a verb (`matarme`), and are read as words of their own. */
  readonly enclitics?: string;
  /**
   * Written onto the beginning of a word, and the words that each stands for (none: it says nothing here). Where there are any,
   * `enclitics` may stand at the end of every word, not of verbs only.
   */
  readonly proclitics?: Readonly<Record<string, string>>;
  /** What is taken off the end of a word that no pattern names, where one names what is left (`e` added, or a double letter made single). */
  readonly endings?: string;
  /** Words that are others without their accents (`từ từ`, slowly; `tự tử`, suicide): where they are typed with them, they are read as they stand here. */
  readonly accented?: string;
  /** Phrases that are read as one word, the longest first, by the word they become: `{ SUICIDE: 'take_my_life ...' }`. The rules know only that word then. */
  readonly joined?: Readonly<Record<string, string>>;
  readonly fillers: string;
  readonly negators: string;
  /** What a negation reaches through to what it negates ("not [going to] kill myself"). */
  readonly through: string;
  /** After these, a first-person subject is reached through too ("don't think [I] want to"). */
  readonly raising: string;
  /** A whole answer that denies what was said before it ("suicide? no"). */
  readonly denials: string;
  /** Begin a new clause. */
  readonly breaks: string;
  readonly first: string;
  readonly others: string;
  /** After one of `others`: it is not the subject of what follows ("since my mom died want to ..."). */
  readonly gone: string;
  /** Behind one of `others`, they say whose it is, where the language has it there ("zanmi [m] vle mouri"). */
  readonly owners?: string;
  /** Songs, films: what is quoted after them is a title. */
  readonly titles: string;
  readonly past: readonly string[];
  /** Calls off `past`. */
  readonly now: readonly string[];
  readonly classes: Readonly<Record<string, string>>;
  /** Said without meaning it: their words are left out before the rules are tried. */
  readonly idioms: readonly string[];
  /** What means little alone: patterns by the name that `together` of a rule calls them by. */
  readonly signs?: Readonly<Record<string, readonly string[]>>;
  readonly rules: readonly Rule[];
}
