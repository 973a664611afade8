import type { Auth } from '../auth/index.ts';
import type { LanguageState } from '../i18n/offered.ts';
import type { Translate } from '../i18n/types.ts';
import type { Clock, NewId, Records } from '../record/ports.ts';
import type { ProgramReading } from '../record/program-reading.ts';
import type { Rehearsals } from '../rehearsal/index.ts';

/** Whether all is there that serving real clients needs, as it is now. */
export interface Readiness {
  /** The facts that consent names, by their settings; until all have a value everything is practice. */
  readonly facts: readonly { readonly setting: string; readonly value?: string | undefined }[];
  readonly languages: readonly LanguageState[];
  /** Questions of programs that are not written in a language which clients are offered, and the language they are asked in. */
  readonly gaps: readonly {
    readonly program: string;
    readonly language: string;
    readonly askedIn: string;
    readonly questions: readonly string[];
  }[];
  /** Left out where no model is set. */
  readonly model?:
    | {
        readonly model: string;
        readonly on: boolean;
        readonly breaker: 'closed' | 'open' | 'half-open';
        readonly today: { readonly tokens: number; readonly money: number };
        readonly budget: { readonly tokens: number; readonly money?: number | undefined };
      }
    | undefined;
  /** After how many minutes one that nobody took is escalated, whether it is posted then, and whether other systems can read them from the JSON API. */
  readonly alerts: { readonly minutes: number; readonly posted: boolean; readonly overApi: boolean };
}

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
  /** Asked anew for each showing. */
  readonly readiness: () => Readiness;
  readonly clock: Pick<Clock, 'now'>;
  readonly newId: NewId;
  readonly log: { error(facts: object, message: string): void; info(facts: object, message: string): void };
}
