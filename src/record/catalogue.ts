/** What a question to the client may be about: a kind of line, or the plan as a whole. */
export type LineKind = 'goal' | 'strength' | 'support' | 'step' | 'none';

/**
 * Where the client's answer lands. `why`: goal.why. `new-step`: a step of that goal. `new-support`: a support, linked to that goal. `by`: step.by.
 * `howItHelped`: strength.howItHelped. `helpWords`: support.helpWords. `quotes`: the line's own quotes, added at the end.
 * `agreement`: yes is keep, no is disagree. `answer`: in the clarification alone.
 */
export type Landing = 'why' | 'new-step' | 'new-support' | 'by' | 'howItHelped' | 'helpWords' | 'quotes' | 'agreement' | 'answer';

const ids = ['why', 'first-step', 'by-when', 'who-helps', 'how-helped', 'what-help', 'more', 'still-right', 'anything-else'] as const;
export type CatalogueId = (typeof ids)[number];

export interface CatalogueQuestion {
  /** Its words, in each language, are the text `catalogue.<id>`; they are asked with the client's own line quoted. */
  readonly id: CatalogueId;
  readonly fits: readonly LineKind[];
  readonly lands: Landing;
}

const lines: readonly LineKind[] = ['goal', 'strength', 'support', 'step'];

const rows: Readonly<Record<CatalogueId, Omit<CatalogueQuestion, 'id'>>> = {
  why: { fits: ['goal'], lands: 'why' },
  'first-step': { fits: ['goal'], lands: 'new-step' },
  'who-helps': { fits: ['goal'], lands: 'new-support' },
  'by-when': { fits: ['step'], lands: 'by' },
  'how-helped': { fits: ['strength'], lands: 'howItHelped' },
  'what-help': { fits: ['support'], lands: 'helpWords' },
  more: { fits: lines, lands: 'quotes' },
  'still-right': { fits: lines, lands: 'agreement' },
  'anything-else': { fits: ['none'], lands: 'answer' },
};

/** What a case manager may ask without writing the client's language. */
export const catalogue: readonly CatalogueQuestion[] = ids.map((id) => ({ id, ...rows[id] }));

/** The question of that id, if there is one. */
export const catalogueQuestion = (id: string): CatalogueQuestion | undefined => catalogue.find((question) => question.id === id);

/** What can be asked about a line of that kind, in the order in which it is offered. */
export const questionsFor = (kind: LineKind): readonly CatalogueQuestion[] => catalogue.filter(({ fits }) => fits.includes(kind));
