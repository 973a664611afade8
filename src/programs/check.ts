import type { Program, ProgramQuestion, Said } from './schema.ts';

/** What is wrong with a program, and where: `path` as in its JSON. */
export interface Flaw {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** Field names that every program's plans have. */
const standardFields = ['later', 'preferences', 'concerns'];

/** What a program's parts must be to one another. `own`: a team wrote it, so its texts stand in it; else they are in locales/. */
export function flawsOf(program: Program, own: boolean): readonly Flaw[] {
  return [...texts(program, own), ...ids(program), ...fields(program), ...dependencies(program), ...phases(program)];
}

/** Every place for a text: a team fills them all, and locales/ has those of the built-in programs. */
function* texts(program: Program, own: boolean): Generator<Flaw> {
  const places: (readonly [readonly PropertyKey[], Said | undefined])[] = [
    [['name'], program.name],
    ...program.phases.map(({ name }, at) => [['phases', at, 'name'], name] as const),
    ...program.fields.map(({ label }, at) => [['fields', at, 'label'], label] as const),
    ...questionsOf(program).flatMap(({ path, question }) => [
      [[...path, 'ask'], question.ask] as const,
      [[...path, 'why'], question.why] as const,
      ...choicesOf(question).map(({ label }, at) => [[...path, 'choices', at, 'label'], label] as const),
    ]),
  ];
  for (const [path, said] of places) {
    if (own && !said) yield { path, message: `add "${String(path.at(-1))}": the text in each language, such as { "en": "…" }` };
    if (!own && said) yield { path, message: 'take it out: the texts of built-in programs are in locales/' };
  }
  // A question in which a language is missing half-way would mix two.
  for (const { path, question } of questionsOf(program)) {
    const parts = [
      [[...path, 'why'], question.why] as const,
      ...choicesOf(question).map(({ label }, at) => [[...path, 'choices', at, 'label'], label] as const),
    ];
    for (const [part, said] of parts) {
      const missing = Object.keys(question.ask ?? {}).filter((language) => said && !Object.hasOwn(said, language));
      const more = Object.keys(said ?? {}).filter((language) => !Object.hasOwn(question.ask ?? {}, language));
      if (missing.length > 0) yield { path: part, message: `write it in ${missing.join(', ')} too, as "ask" is` };
      if (more.length > 0) yield { path: [...path, 'ask'], message: `write it in ${more.join(', ')} too, as the rest of the question is` };
    }
  }
}

function* ids(program: Program): Generator<Flaw> {
  yield* twice(program.topics.map(({ id }, at) => [['topics', at, 'id'], id]));
  for (const [at, topic] of program.topics.entries())
    yield* twice(topic.questions.map(({ id }, which) => [['topics', at, 'questions', which, 'id'], id]));
  yield* twice(program.fields.map(({ id }, at) => [['fields', at], id]));
  yield* twice(program.phases.map(({ id }, at) => [['phases', at, 'id'], id]));
  yield* twice(program.domains.map(({ id }, at) => [['domains', at], id]));
  for (const { path, question } of questionsOf(program))
    yield* twice(choicesOf(question).map(({ value }, at) => [[...path, 'choices', at], value]));
}

function* twice(all: readonly (readonly [PropertyKey[], string])[]): Generator<Flaw> {
  const seen = new Set<string>();
  for (const [path, id] of all) {
    if (seen.has(id)) yield { path, message: `choose another id: "${id}" is there already` };
    seen.add(id);
  }
}

function* fields(program: Program): Generator<Flaw> {
  const used = new Map<string, number>();
  const known = program.fields.map(({ id }) => id);
  for (const [at, id] of known.entries())
    if (standardFields.includes(id)) yield { path: ['fields', at], message: `choose another id: every plan has "${id}"` };
  for (const { path, question } of questionsOf(program)) {
    const field = fieldOf(question);
    if (field === undefined) continue;
    if (!known.includes(field))
      yield { path: [...path, 'lands'], message: `add "${field}" to "fields", or write one of: ${known.join(', ') || '(none yet)'}` };
    const before = used.get(field) ?? 0;
    if (before > 0 && (question.kind !== 'own-words' || before > 1))
      yield { path: [...path, 'lands'], message: `give it a field of its own: "${field}" holds another answer` };
    used.set(field, question.kind === 'own-words' ? 1 : 2);
  }
  for (const [at, id] of known.entries())
    if (!used.has(id) && !standardFields.includes(id))
      yield { path: ['fields', at], message: `take it out, or let the words of a question land in "${id}"` };
}

/** A question depends on one that was asked before it, by an answer that it can have. */
function* dependencies(program: Program): Generator<Flaw> {
  const before = new Map<string, ProgramQuestion>();
  const decisive = new Set<string>();
  for (const { path, id, question } of questionsOf(program)) {
    const { onlyIf } = question;
    if (onlyIf) {
      const other = before.get(onlyIf.question);
      const values = other?.kind === 'yes-no' ? ['yes', 'no'] : other ? choicesOf(other).map(({ value }) => value) : [];
      if (values.length === 0)
        yield { path: [...path, 'onlyIf', 'question'], message: 'write the id of a yes-no or choice question that stands before this one' };
      else if (onlyIf.is.some((value) => !values.includes(value)))
        yield { path: [...path, 'onlyIf', 'is'], message: `write one of: ${values.join(', ')}` };
      decisive.add(onlyIf.question);
    }
    if (question.kind === 'scale' && question.min >= question.max)
      yield { path: [...path, 'max'], message: `write more than ${question.min}` };
    before.set(id, question);
  }
  for (const { path, id, question } of questionsOf(program))
    if (question.lands === undefined && !decisive.has(id))
      yield { path, message: 'say where the answer goes by "lands", or let another question depend on it by "onlyIf"' };
}

function* phases({ phases: all, followUp }: Program): Generator<Flaw> {
  for (const [at, { phase }] of followUp.entries())
    if (phase !== undefined && !all.some(({ id }) => id === phase))
      yield { path: ['followUp', at, 'phase'], message: `write one of: ${all.map(({ id }) => id).join(', ')}` };
}

/** Every question of a program, in the order of its file, with its whole id. */
export const questionsOf = (
  program: Program,
): readonly { readonly path: PropertyKey[]; readonly id: string; readonly question: ProgramQuestion }[] =>
  program.topics.flatMap((topic, at) =>
    topic.questions.map((question, which) => ({ path: ['topics', at, 'questions', which], id: `${topic.id}.${question.id}`, question })),
  );

export const choicesOf = (question: ProgramQuestion): readonly { readonly value: string; readonly label?: Said | undefined }[] =>
  question.kind === 'choice' ? question.choices : [];

/** The named field that an answer goes to, if it goes to one. */
export const fieldOf = ({ lands }: ProgramQuestion): string | undefined => (typeof lands === 'object' ? lands.field : undefined);
