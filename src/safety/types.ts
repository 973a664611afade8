/** What crisis words were recognised, and by which rule. Never a diagnosis. */
export interface Crisis {
  /** A: now. B: concern. C: soft. See docs and the tables in this folder. */
  readonly tier: 'A' | 'B' | 'C';
  /** Of the rule, for alerts and tests: `<tier>.<what>` (`A.intent`, `B.abuse`). */
  readonly rule: string;
  /** The language whose rule matched. */
  readonly language: string;
  /** Present harm to a child or a dependent adult was recognised, be it beside a higher tier: the program decides whether to report it. */
  readonly mayNeedReport?: true;
}

/** What a whole message says about being written to. `doubtful`: stop, and ask once. */
export type ContactWord = 'opt-out' | 'doubtful' | 'opt-in' | 'help';
