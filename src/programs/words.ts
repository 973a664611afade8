import type { Key, Translate } from '../i18n/types.ts';
import type { ProgramReading, Spoken } from '../record/program-reading.ts';
import { choicesOf, fieldOf, questionsOf } from './check.ts';
import type { Program, ProgramQuestion, Said } from './schema.ts';

const base = (language: string): string => language.toLowerCase().split('-')[0]!;

/**
 * A team's text in a language; where they did not write it in that, in one that is nearest: of the same tongue, else English, else the first they
 * wrote. Whoever shows it says which language it is in.
 */
export function nearest(said: Said, language: string): Spoken {
  const written = Object.keys(said);
  const found =
    written.find((one) => one === language) ??
    written.find((one) => base(one) === base(language)) ??
    (Object.hasOwn(said, 'en') ? 'en' : written[0]!);
  return { text: said[found]!, language: found };
}

/** A team's text, or that of locales/. */
const worded = (own: Said | undefined, key: string, t: Translate, language: string): Spoken =>
  own ? nearest(own, language) : { text: t(key as Key), language };

/** How a field of a program's plans is called; its id where nobody named it (its program is gone). */
export function fieldLabel(program: Program | undefined, field: string, t: Translate, language: string): Spoken {
  if (field === 'later' || field === 'preferences' || field === 'concerns') return { text: t(`programs.fields.${field}`), language };
  const known = program?.fields.find(({ id }) => id === field);
  return known ? worded(known.label, `programs.fields.${field}`, t, language) : { text: field, language };
}

/** How an answer that was picked is called: undefined where the client's own words say it best (a day, a number, anything not picked). */
export function valueLabel(program: Program | undefined, field: string, value: string, t: Translate, language: string): Spoken | undefined {
  const asked = program && questionsOf(program).find(({ question }) => fieldOf(question) === field);
  if (asked?.question.kind === 'yes-no') return { text: t(value === 'yes' ? 'answers.yes' : 'answers.no'), language };
  const choice = asked && choicesOf(asked.question).find((one) => one.value === value);
  return choice && worded(choice.label, `${asked.id}.choices.${value}`, t, language);
}

/** A part of life, as a program calls it. */
export function domainLabel(domain: Program['domains'][number], t: Translate, language: string): Spoken {
  return worded(domain.label, `strengths.domain.choices.${domain.id}`, t, language);
}

/** In words of a language; of a program that is gone, its id is all there is. */
export function describe(program: Program | undefined, id: string, t: Translate, language: string): ProgramReading {
  const here = (text: string): Spoken => ({ text, language });
  const named = (phase: Program['phases'][number]): Spoken => worded(phase.name, `programs.${id}.phases.${phase.id}`, t, language);
  return {
    name: program ? worded(program.name, `programs.${id}.name`, t, language) : here(id),
    phases: (program?.phases ?? []).map((phase) => ({
      id: phase.id,
      name: named(phase),
      ...(phase.months !== undefined && { length: here(t('programs.months', { count: phase.months })) }),
    })),
    followUp: (program?.followUp ?? []).map(({ cadence, phase: of }) => {
      const phase = program?.phases.find((one) => one.id === of);
      const often = typeof cadence === 'string' ? here(t(`programs.cadence.${cadence}`)) : nearest(cadence, language);
      return { often, ...(phase && { phase: named(phase) }) };
    }),
    field: (field) => fieldLabel(program, field, t, language),
    value: (field, value) => valueLabel(program, field, value, t, language),
  };
}

/** A team's question in the language of a conversation, or in the nearest it is written in; undefined for one whose texts are in locales/. */
export function askedIn(
  { ask, why }: ProgramQuestion,
  language: string,
): { readonly ask: string; readonly why: string; readonly language: string } | undefined {
  if (!ask || !why) return undefined;
  const { text, language: written } = nearest(ask, language);
  return { ask: text, why: nearest(why, written).text, language: written };
}

/** Questions that are not written in a language which clients can choose, and the language they are asked in instead. */
export interface LanguageGap {
  readonly program: string;
  readonly language: string;
  readonly askedIn: string;
  readonly questions: readonly string[];
}

/** What teams did not write in the languages there are: to be said at start and wherever the state of the languages is shown. */
export function languageGaps(programs: Iterable<Program>, languages: readonly string[]): readonly LanguageGap[] {
  return [...programs].flatMap((program) =>
    languages.flatMap((language) => {
      const elsewhere = questionsOf(program).flatMap(({ id, question }) => {
        const asked = askedIn(question, language);
        return asked && base(asked.language) !== base(language) ? [{ id, askedIn: asked.language }] : [];
      });
      return [...Map.groupBy(elsewhere, ({ askedIn: other }) => other)].map(([other, questions]) => ({
        program: program.id,
        language,
        askedIn: other,
        questions: questions.map(({ id }) => id),
      }));
    }),
  );
}
