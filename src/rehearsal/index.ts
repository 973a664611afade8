import { type Behaviour, behaviourIds, behaviours } from './behaviours.ts';
import { createClient } from './client.ts';
import { loadClients, type Persona, personaIds } from './clients.ts';
import { channels, type HouseParts, openHouse, type RehearsedChannel } from './house.ts';
import type { Report } from './report.ts';
import { Stage } from './stage.ts';

export { gradeOf, syllablesIn, wordsIn } from './grade.ts';
export type { RehearsedChannel } from './house.ts';
export type { DeadEnd, Line, Report } from './report.ts';

/** Who talks, and how. */
export interface Casting {
  readonly persona: Persona;
  /** One of `languages`. */
  readonly language: string;
  readonly channel: RehearsedChannel;
  /** Id of a program that there is. */
  readonly program: string;
  readonly behaviour: Behaviour;
}

/** Rehearsals with simulated clients, over the real turn runner. */
export interface Rehearsals {
  readonly personas: readonly Persona[];
  readonly behaviours: readonly Behaviour[];
  readonly channels: readonly RehearsedChannel[];
  /** Ids of the programs that there are; first the one that clients get. */
  readonly programs: readonly string[];
  /** Those that clients speak here and that there are texts for. */
  readonly languages: readonly string[];
  /** Who a client is, in a language, or in English. */
  about(persona: Persona, language: string): { readonly text: string; readonly language: string };
  /** Holds one conversation to its end. Stops, with what there is, once `enough` says so. */
  hold(casting: Casting, enough?: () => boolean): Promise<Report>;
}

/** No conversation is longer. */
const most = 200;

/** Nothing of the deployment is read or written, and nothing is sent anywhere. Throws where the words of a language are not complete. */
export function createRehearsals(parts: HouseParts, clients = loadClients()): Rehearsals {
  // As clients are offered them; so whoever speaks two speaks the most common other one.
  const languages = parts.texts.languages.filter((code) => clients.has(code));
  return {
    personas: personaIds,
    behaviours: behaviourIds,
    channels,
    programs: [...new Set([parts.settings.profile, ...parts.programs.keys()])],
    languages,
    about(persona, language) {
      const code = clients.has(language) ? language : 'en';
      return { text: clients.get(code)!.clients[persona].about, language: code };
    },
    async hold({ persona, language, channel, program, behaviour }, enough = () => false) {
      const stage = new Stage(openHouse(parts, channel, program), channel, language);
      const client = createClient(persona, clients, language, channel === 'sms');
      const other = languages.find((code) => code !== language) ?? language;
      const scene = { stage, client, language, other, done: new Set<string>() };
      await stage.begin(client.says.hello);
      while (!stage.ended && stage.asked && stage.turns.length < most && !enough()) await behaviours[behaviour](scene, stage.asked);
      if (!stage.ended) stage.stop(stage.asked ? 'endless' : 'stuck');
      return stage.report();
    },
  };
}
