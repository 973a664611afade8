import { z } from 'zod';
import { LifeDomain } from '../record/plan.ts';

const say = (error: string) => ({ error });
const id = z.string(say('write a text')).regex(/^[a-z][a-z0-9-]{0,39}$/, 'write small letters, digits and -, beginning with a letter');

/** What INTERFACE.md lets other programs conclude from a question's id. */
const telling = /lang|name|another|more/;
const questionPart = id.refine(
  (text) => !telling.test(text),
  'choose another id: one with lang, name, another or more in it means something',
);

/** Topics that every program has: no program adds one of the same id. */
export const standardTopics = [
  'resting',
  'welcome',
  'consent',
  'contact',
  'urgent',
  'name',
  'break',
  'hopes',
  'strengths',
  'goals',
  'supports',
  'preferences',
  'concerns',
  'read-back',
  'hand-over',
  'clarify',
  'edit',
] as const;

/** A text per language, by BCP 47 code. What a client reads by SMS should fit two segments. */
const Said = z
  .record(
    z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'write a language code, such as en, es or zh-Hans'),
    z.string(say('write a text')).trim().min(1, 'write a text').max(306, 'write at most 306 letters: two text messages'),
    say('write the text in each language, such as { "en": "…", "es": "…" }'),
  )
  .refine((said) => Object.keys(said).length > 0, 'write it in one language at least');
export type Said = Readonly<Record<string, string>>;

/** Where the words of an answer go in the plan. */
const Line = z.enum(
  ['strength', 'goal', 'support', 'preference', 'concern'],
  say('write strength, goal, support, preference, concern, or { "field": "…" }'),
);
const Field = z.strictObject({ field: id }, say('write { "field": "…" } with one of the fields of this program'));
const OnlyIf = z.strictObject({
  /** An earlier question of this program, as `<topic>.<question>`. */
  question: z.string(say('write the id of an earlier question, such as visits.allowed')),
  /** Its answers (values of choices, yes or no) after which this one is asked. */
  is: z.array(z.string(say('write a text'))).min(1, 'write one answer at least'),
});
const Choice = z.union(
  [id.transform((value) => ({ value, label: undefined as Said | undefined })), z.strictObject({ value: id, label: Said })],
  say('write { "value": "…", "label": { "en": "…" } }'),
);

const head = { id: questionPart, ask: Said.optional(), why: Said.optional(), onlyIf: OnlyIf.optional() };
const number = z.int(say('write a whole number'));

const Question = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({
      ...head,
      kind: z.literal('own-words'),
      lands: z.union([Line, Field], say('write strength, goal, support, preference, concern, or { "field": "…" }')),
    }),
    // What is picked needs a field of its own; without one, it only decides whether another question is asked.
    z.strictObject({
      ...head,
      kind: z.literal('choice'),
      choices: z.array(Choice, say('write a list of choices')).min(2, 'write two choices at least').max(9, 'write nine choices at most'),
      lands: Field.optional(),
    }),
    z.strictObject({ ...head, kind: z.literal('yes-no'), lands: Field.optional() }),
    z.strictObject({ ...head, kind: z.literal('scale'), min: number, max: number, lands: Field }),
    z.strictObject({ ...head, kind: z.literal('date'), lands: Field }),
  ],
  say('write own-words, choice, yes-no, scale or date'),
);

const Topic = z.strictObject({
  id: questionPart.refine(
    (topic) => !(standardTopics as readonly string[]).includes(topic),
    'choose another id: every program has a topic of this id',
  ),
  /** Which of the topics that every program has it follows. */
  after: z.enum(['name', 'hopes', 'strengths', 'goals', 'supports'], say('write name, hopes, strengths, goals or supports')),
  questions: z.array(Question).min(1, 'write one question at least').max(20, 'write 20 questions at most'),
});

const Domain = z.union(
  [
    LifeDomain.transform((domain) => ({ id: domain as string, within: domain, label: undefined as Said | undefined })),
    z.strictObject({ id, within: LifeDomain, label: Said }),
  ],
  say(`write one of ${LifeDomain.options.join(', ')}, or { "id": "…", "within": "${LifeDomain.options[0]}", "label": { "en": "…" } }`),
);

const cadences = [
  'daily-team',
  'several-a-week',
  'weekly-or-more',
  'weekly',
  'every-two-weeks',
  'monthly',
  'per-skill',
  'at-referral',
  'check',
] as const;
const FollowUp = z.strictObject({
  /** The phase it holds for; left out, for all. */
  phase: id.optional(),
  cadence: z.union([z.enum(cadences), Said], say(`write one of ${cadences.join(', ')}, or a text in each language`)),
});

/** A program: what it asks beside what all ask, how it follows up, and what its plans hold. Texts are here where a team wrote it, else in locales/. */
export const Profile = z.strictObject({
  /** As the file is named. */
  id,
  name: Said.optional(),
  topics: z.array(Topic).max(20, 'write 20 topics at most').default([]),
  /** Parts of life to choose from, in this order; all seven unless said otherwise. A team's own lies within one of the seven. */
  domains: z
    .array(Domain)
    .min(1, 'write one domain at least')
    .default(LifeDomain.options.map((domain) => ({ id: domain, within: domain, label: undefined }))),
  followUp: z.array(FollowUp, say('write a list of { "cadence": "…" }')).min(1, 'write one cadence at least'),
  phases: z
    .array(
      z.strictObject({ id, name: Said.optional(), months: number.min(1, 'write 1 or more').optional() }),
      say('write a list of { "id": "…" }'),
    )
    .min(1, 'write one phase at least'),
  /** Named fields of the plan beside those that all plans have. */
  fields: z
    .array(
      z.union(
        [id.transform((field) => ({ id: field, label: undefined as Said | undefined })), z.strictObject({ id, label: Said })],
        say('write { "id": "…", "label": { "en": "…" } }'),
      ),
    )
    .default([]),
  /** focusAreas: how many goals a phase takes up at most. */
  limits: z.strictObject({ focusAreas: number.min(1, 'write 1 or more').optional() }).default({}),
});

export type Program = z.infer<typeof Profile>;
export type ProgramTopic = Program['topics'][number];
export type ProgramQuestion = ProgramTopic['questions'][number];
