import { loadConfig } from '../../config.ts';
import { createTexts } from '../../i18n/index.ts';
import { loadPrograms } from '../../programs/index.ts';
import type { ClientRecord } from '../../record/record.ts';
import { createRehearsals, type RehearsedChannel } from '../../rehearsal/index.ts';

/** What one question looked like, so that the plain bot can ask as much in as many words. */
export interface Prompt {
  readonly kind: 'text' | 'choice' | 'confirm';
  readonly text: string;
  readonly choices: readonly string[];
}

/** One whole conversation, from the first hello to the hand-over. */
export interface Script {
  /** What the client says, in order. Null first where they say nothing to begin. */
  readonly says: readonly (string | null)[];
  readonly prompts: readonly Prompt[];
  /** The record as it stands about halfway: when it first takes 8 KB. */
  readonly halfway: ClientRecord;
}

/**
 * What a client of the rehearsal says who answers everything in the core and nothing beyond it, as a script for the bench: so it survives
 * questions that come, go or move. Throws where the conversation never comes to its end.
 */
export async function rehearse(channel: RehearsedChannel): Promise<Script> {
  const settings = loadConfig({});
  const rehearsals = createRehearsals({ settings, texts: createTexts(), programs: loadPrograms() });
  const casting = { persona: 'walter', language: 'en', program: settings.profile, behaviour: 'steady' } as const;
  const { turns, plan } = await rehearsals.hold({ ...casting, channel });
  if (plan.status !== 'submitted') throw new Error('the rehearsed conversation was not handed over');
  const halfway = turns.find(({ record }) => JSON.stringify(record).length > 8192)?.record;
  if (!halfway) throw new Error('the rehearsed conversation was too short');
  const prompts = turns.flatMap(({ asked, replies }): Prompt[] =>
    asked
      ? [
          {
            kind: asked.kind === 'yes-no' ? 'confirm' : asked.kind === 'choice' ? 'choice' : 'text',
            text: replies.map((reply) => reply.text ?? '').join('\n\n'),
            choices: (asked.choices ?? []).map(({ label }) => label),
          },
        ]
      : [],
  );
  return { says: turns.map(({ said }) => said), prompts, halfway };
}
