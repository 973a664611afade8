import type { Auth } from '../auth/index.ts';
import type { ProgramReading } from '../exports/reading.ts';
import type { Translate } from '../i18n/types.ts';
import type { Clock, NewId, Records } from '../record/ports.ts';
import type { Rehearsals } from '../rehearsal/index.ts';

/** What the workspace and the API are given. */
export interface ReviewDeps {
  readonly records: Records;
  readonly auth: Auth;
  /** Left out, the API answers 401 to everybody. */
  readonly apiToken?: string | undefined;
  /** Where people reach this: the origin of our own forms. */
  readonly publicUrl: string;
  /** The texts of one language. */
  readonly t: (language: string) => Translate;
  /** Those that there are texts for, English first. */
  readonly languages: readonly string[];
  /** IANA name of the program's time zone. */
  readonly timeZone: string;
  /** True until the program's facts are set. */
  readonly practice: boolean;
  /** What is told of a program, by its id, in a language. */
  readonly program: (id: string, language: string) => ProgramReading;
  /** Whether a language model works on what is asked of it here. */
  readonly hasModel?: boolean;
  /** Simulated clients, for staff to try a program with. */
  readonly rehearsals: Rehearsals;
  readonly clock: Pick<Clock, 'now'>;
  readonly newId: NewId;
  readonly log: { error(facts: object, message: string): void; info(facts: object, message: string): void };
}
