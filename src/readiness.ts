import type { Config } from './config.ts';
import type { LanguageState } from './i18n/index.ts';
import { languageGaps, type Programs } from './programs/index.ts';
import type { Readiness } from './review/index.ts';
import type { ModelStatus } from './understanding/index.ts';

/** What the running program knows of whether it may serve real clients. */
export function createReadiness(
  config: Config,
  languages: readonly LanguageState[],
  programs: Programs,
  model: (() => ModelStatus) | undefined,
): () => Readiness {
  const { name, readers, phone, hours, replyDays } = config.program;
  const facts = { PROGRAM_NAME: name, PROGRAM_READERS: readers, PROGRAM_PHONE: phone, PROGRAM_HOURS: hours, PROGRAM_REPLY_DAYS: replyDays };
  const offered = languages.filter(({ on }) => on).map(({ code }) => code);
  const fixed = {
    facts: Object.entries(facts).map(([setting, value]) => ({ setting, value: value?.toString() })),
    languages,
    gaps: languageGaps(programs.values(), offered),
    alerts: { minutes: config.alertMinutes, posted: config.alertWebhook !== undefined, overApi: config.apiToken !== undefined },
  };
  return () => ({ ...fixed, model: model?.() });
}
