import { topicsOf } from '../../../dialogs/index.ts';
import type { Texts } from '../../i18n/index.ts';
import { describe, type Program } from '../../programs/index.ts';
import type { Rehearsals } from '../../rehearsal/index.ts';

/** A conversation as a picture shows it. */
export interface Outline {
  readonly language: string;
  readonly title: string;
  readonly topics: readonly OutlinedTopic[];
  /** What may come between any two topics. */
  readonly between: readonly OutlinedTopic[];
}

export interface OutlinedTopic {
  readonly id: string;
  readonly questions: readonly {
    readonly id: string;
    readonly text: string;
    /** Asked of every client; else only where it applies, or of who wants to say more. */
    readonly always: boolean;
  }[];
}

const between: ReadonlySet<string> = new Set(['resting', 'break']);

/**
 * The topics of a program, as they are declared, with the words of a language. Every client is asked what the client of the rehearsal is asked who
 * answers everything and says no more than that.
 */
export async function outlineOf(program: Program, language: string, texts: Texts, rehearsals: Rehearsals): Promise<Outline> {
  const t = texts.in(language);
  const casting = { persona: 'walter', language: 'en', channel: 'web', program: program.id, behaviour: 'steady' } as const;
  const core = await rehearsals.hold(casting);
  const asked = new Set(core.turns.flatMap((turn) => turn.asked?.id ?? []));
  const wordsOf = (id: string): string =>
    t(`${id}.ask` as 'hopes.hope.ask', { readers: t('program.readers'), list: '…', kept: t('consent.kept.always') })
      .replace(/\{\{\w+\}\}\.?/g, '…')
      .replace(/\s+/g, ' ');
  const topics = topicsOf(program).map(
    ({ id, questions }): OutlinedTopic => ({
      id,
      questions: questions.map((question) => ({
        id: question.id,
        text: question.own?.(language).ask ?? wordsOf(question.id),
        always: asked.has(question.id),
      })),
    }),
  );
  return {
    language,
    title: t('review.flow.title', { program: describe(program, program.id, t, language).name.text }),
    topics: topics.filter(({ id }) => !between.has(id)),
    between: topics.filter(({ id }) => between.has(id)),
  };
}
