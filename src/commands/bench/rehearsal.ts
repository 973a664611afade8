import pino from 'pino';
import { type App, startApp } from '../../app.ts';
import type { Via } from '../../channels/types.ts';
import { loadConfig } from '../../config.ts';
import type { AskedQuestion } from '../../record/message.ts';
import type { Store } from '../../record/ports.ts';
import type { ClientRecord } from '../../record/record.ts';
import { createMemoryStore } from '../../stores/index.ts';

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

const longest = 100;

/**
 * Plays a conversation through the bot itself and writes down what the client had to say, by the id and the kind of each question: so the
 * bench survives questions that come, go or move. Throws where the conversation never comes to its end.
 */
export async function rehearse(channel: Via['channel'], dir: string): Promise<Script> {
  const store = createMemoryStore();
  const settings = loadConfig({ PORT: '0', DATA_DIR: dir, BURST_SECONDS: '0' });
  const app = await startApp(settings, pino({ level: 'silent' }), { store });
  try {
    return await play(app, store, channel);
  } finally {
    await app.close();
  }
}

async function play({ takeTurn, conversations }: App, store: Store, channel: Via['channel']): Promise<Script> {
  const route = 'rehearsal:1';
  const says: (string | null)[] = [channel === 'sms' ? 'Hello' : null];
  const prompts: Prompt[] = [];
  let halfway: ClientRecord | undefined;
  while (says.length < longest) {
    const text = says.at(-1) ?? null;
    const { replies } = await takeTurn(
      { id: `a${says.length}`, ...(text === null ? { type: 'conversationUpdate' } : { type: 'message', text }) },
      { route, channel, address: {}, receivedAt: Date.now(), push: false },
    );
    conversations.handed(
      route,
      replies.flatMap(({ id }) => id ?? []),
    );
    if (replies.some(({ name }) => name === 'plan.submitted')) {
      if (!halfway) throw new Error('the rehearsed conversation was too short');
      return { says, prompts, halfway };
    }
    const record = await store.load(store.find(route) ?? '');
    if (JSON.stringify(record).length > 8192) halfway ??= record;
    const asked = replies.at(-1)?.channelData?.question as AskedQuestion | undefined;
    if (!asked) throw new Error('the rehearsed conversation asked nothing and was not handed over');
    const labels = (asked.choices ?? []).map(({ label }) => label);
    prompts.push({
      kind: asked.kind === 'yes-no' ? 'confirm' : asked.kind === 'choice' ? 'choice' : 'text',
      text: replies.map((reply) => reply.text ?? '').join('\n\n'),
      choices: labels,
    });
    says.push(answerTo(asked));
  }
  throw new Error(`the rehearsed conversation had no end after ${longest} turns`);
}

/** What a client who answers everything in the core, and nothing beyond it, would say. */
function answerTo({ id, kind, choices = [] }: AskedQuestion): string {
  const [first] = choices;
  const byValue = (...values: string[]) => values.flatMap((value) => choices.find((choice) => choice.value === value) ?? [])[0];
  if (/another|more/.test(id) && byValue('no')) return byValue('no')!.label;
  if (first) return (byValue('en', 'agree', 'go-on', 'keep', 'yes', 'mine') ?? first).label;
  if (kind === 'scale') return '7';
  if (kind === 'date') return 'next Friday';
  if (id.includes('name')) return 'Maria';
  return ownWords[id] ?? ownWords[id.split('.')[0] ?? ''] ?? 'I would like to have my own place again, and time with my kids.';
}

/** By topic, or by the whole id where it asks for something else than the rest of its topic. */
const ownWords: Readonly<Record<string, string>> = {
  'contact.urgent': 'I have no place to sleep after Friday.',
  contact: 'After work, not on Sundays.',
  hopes: 'A quiet life with a door that I can lock, and my kids with me at weekends.',
  strengths: 'I am good at fixing cars and I never give up on people.',
  'goals.why': 'So that my kids can stay over.',
  'goals.step': 'Call the housing office on Monday.',
  goals: 'I want to find a place of my own.',
  supports: 'my sister Ana',
};
