import { z } from 'zod';
import { Quote } from './quote.ts';

const quotes = z.array(Quote).readonly();
/** No quote, no line: what makes a line must hold at least one. */
const anchored = z.array(Quote).min(1).readonly();
const ids = z.array(z.string()).readonly();

/** Anything in a plan that is not the client's words, with who proposed it and when. */
export const Proposed = z.strictObject({
  text: z.string().min(1),
  by: z.string().meta({ description: '"rules", "model", or the name of a case manager' }),
  at: z.iso.datetime(),
  accepted: z.boolean(),
  language: z
    .string()
    .optional()
    .meta({ description: "the client's language, where a case manager attests that it is written in it: only then is the client asked" }),
  model: z.string().optional().meta({ description: 'name of the model, where it wrote the text' }),
  acceptedBy: z.string().optional().meta({ description: 'the case manager who accepted it; where absent, the client did' }),
});

export const LifeDomain = z.enum(['home', 'money', 'work', 'people', 'health', 'leisure', 'meaning']);
export type LifeDomain = z.infer<typeof LifeDomain>;

/** What is good at, has, or has done before. */
export const Strength = z.strictObject({
  id: z.string(),
  quotes: anchored,
  domain: LifeDomain.optional(),
  when: z.enum(['now', 'past']),
  howItHelped: quotes.optional(),
  proposed: Proposed.optional(),
});

/** The next small act towards a goal. */
export const Step = z.strictObject({
  id: z.string(),
  quotes: anchored,
  who: z.string().meta({ description: '"client", "case-manager", or the id of a support' }),
  by: z.union([z.iso.date(), Quote]).optional(),
  resource: z.enum(['natural', 'formal']),
  proposed: Proposed.optional(),
});

export const Control = z.enum(['mine', 'shared', 'later', 'not-mine']);

/** What the client wants, in their order. */
export const Goal = z.strictObject({
  id: z.string(),
  quotes: anchored,
  why: quotes.optional(),
  rank: z.int().min(1),
  confidence: z.int().min(0).max(10).optional(),
  control: Control.optional(),
  controlWords: quotes.optional(),
  domain: LifeDomain.optional(),
  objective: Proposed.optional(),
  steps: z.array(Step).readonly(),
  strengthIds: ids,
  supportIds: ids,
  proposed: Proposed.optional(),
});

/** A person, group, place or service that the client counts on. */
export const Support = z.strictObject({
  id: z.string(),
  quotes: anchored,
  kind: z.enum(['person', 'group', 'place', 'service']),
  relationshipWords: quotes.optional(),
  helpWords: quotes.optional(),
  help: z.array(z.enum(['practical', 'emotional', 'information'])).readonly(),
  mayContact: z.enum(['yes', 'no', 'ask-me']).meta({ description: '"ask-me" until the client has said yes or no' }),
  proposed: Proposed.optional(),
});

/** What a program's own question asked: the client's words under the name of one of its plan fields, or goals kept for later (`later`). */
export const Extra = z.strictObject({
  field: z.string(),
  quotes: anchored,
  value: z.string().optional().meta({ description: 'what was picked: the value of a choice, yes or no, a number, an ISO date' }),
});

export const PlanStatus = z.enum(['in-progress', 'submitted', 'in-review', 'returned', 'approved', 'withdrawn']);
export type PlanStatus = z.infer<typeof PlanStatus>;

/** Who did what, when: of the client's and the case managers' acts on the plan. Holds no words of the client. */
export const HistoryEntry = z.strictObject({
  at: z.iso.datetime(),
  who: z.string().meta({ description: '"client", "program", or the name of a case manager' }),
  did: z.string().meta({
    description:
      'submitted, opened, returned, answered, proposed, took-wording, kept-words, accepted, sent-to-model, set-phase, forgot-code-word, approved, withdrew, …',
  }),
  version: z.int(),
  lineId: z.string().optional(),
  phase: z.string().optional().meta({ description: 'of set-phase: which; absent: none any more' }),
  sent: z
    .strictObject({ hash: z.string(), length: z.int(), model: z.string() })
    .optional()
    .meta({ description: 'what was sent to a language model: SHA-256, length in UTF-16 units, and which model. Never the words' }),
});

/** A case manager's question about the plan, and what the client answered. */
export const Clarification = z.strictObject({
  id: z.string(),
  at: z.iso.datetime(),
  by: z.string(),
  lineId: z.string().optional(),
  catalogueId: z.string().optional(),
  text: z.string().optional().meta({ description: "the case manager's own wording, where it is not from the catalogue" }),
  language: z.string().optional(),
  wording: z.literal(true).optional().meta({ description: 'it asks whether the client takes `text` as another wording of the line' }),
  chose: z.enum(['keep', 'use']).optional().meta({ description: 'of a wording: they kept to their own words, or took it' }),
  status: z.enum(['open', 'answered', 'skipped']),
  answer: quotes,
});

/** The draft plan and, after a case manager's decision, the plan. */
export const Plan = z.strictObject({
  id: z.string(),
  clientId: z.string(),
  version: z.int().min(1).meta({ description: 'rises with each change a reader can see; a decision names the version it was made on' }),
  status: PlanStatus,
  program: z.string(),
  phase: z.string().optional().meta({ description: 'id of the phase of the program that a case manager set; absent: none' }),
  language: z.string(),
  updatedAt: z.iso.datetime(),
  client: z.strictObject({
    preferredName: Quote.optional(),
    pronouns: Quote.optional(),
    safeContact: z.strictObject({
      device: z.enum(['mine', 'shared']).optional(),
      mayWriteFirst: z.enum(['yes', 'no', 'ask-me']).optional(),
      when: quotes.optional(),
    }),
    accessNeeds: quotes,
  }),
  urgent: quotes,
  hopes: quotes,
  strengths: z.array(Strength).readonly(),
  goals: z.array(Goal).readonly(),
  supports: z.array(Support).readonly(),
  partial: z.boolean(),
  preferences: quotes,
  concerns: quotes,
  extras: z.array(Extra).readonly().meta({ description: 'answers to what the program asks beside what all programs ask, by field' }),
  clarifications: z.array(Clarification).readonly(),
  skipped: z.array(z.string()).readonly().meta({ description: 'ids of questions the client chose not to answer' }),
  unplaced: quotes.meta({ description: 'said, and in no line' }),
  agreement: z
    .record(z.string(), z.enum(['keep', 'disagree', 'open']))
    .meta({ description: 'per line id, what the client said when it was read back' }),
  consent: z.strictObject({ version: z.string(), language: z.string(), at: z.iso.datetime() }).optional(),
  history: z.array(HistoryEntry).readonly(),
});

export type Proposed = Readonly<z.infer<typeof Proposed>>;
export type Strength = Readonly<z.infer<typeof Strength>>;
export type Step = Readonly<z.infer<typeof Step>>;
export type Goal = Readonly<z.infer<typeof Goal>>;
export type Support = Readonly<z.infer<typeof Support>>;
export type HistoryEntry = Readonly<z.infer<typeof HistoryEntry>>;
export type Clarification = Readonly<z.infer<typeof Clarification>>;
export type Extra = Readonly<z.infer<typeof Extra>>;
export type Plan = Readonly<z.infer<typeof Plan>>;
