import type { AskedQuestion } from '../record/message.ts';
import type { Client } from './client.ts';
import type { Stage } from './stage.ts';

/** What a behaviour works with. */
export interface Scene {
  readonly stage: Stage;
  readonly client: Client;
  /** The language the client begins in, and another that they speak too. */
  readonly language: string;
  readonly other: string;
  /** What was done once already. */
  readonly done: Set<string>;
}

type Behave = (scene: Scene, asked: AskedQuestion) => Promise<void>;

const hour = 3_600_000;
const isOwnWords = ({ kind, id }: AskedQuestion): boolean => kind === 'own-words' && !id.startsWith('name.');
const answer: Behave = ({ stage, client }, asked) => stage.say(client.answer(asked));

/** True the first time that this question is asked. */
const firstTime = ({ done }: Scene, asked: AskedQuestion, id: string): boolean => {
  if (asked.id !== id || done.has(id)) return false;
  done.add(id);
  return true;
};

/** What an impatient client still answers: without these there is no plan. */
const essential = /^(name|hopes|strengths\.now|goals\.wish|supports\.who|contact|urgent)\b/;

/** How a client goes about a conversation. Each answers what is asked, in its way; nothing of what they say may get lost by it. */
export const behaviours = {
  /** Answers each question, one after the other. */
  steady: answer,

  /** Falls silent for three hours, in which the program starts anew; comes back; later pauses, and comes back after three days. */
  async leaving(scene, asked) {
    const { stage, client } = scene;
    if (firstTime(scene, asked, 'strengths.now')) {
      await stage.wait(3 * hour);
      await stage.restart();
      await stage.say(client.says.hello);
    } else if (firstTime(scene, asked, 'goals.why')) {
      await stage.say(client.says.pause);
      await stage.wait(72 * hour);
      await stage.say(client.says.hello);
    } else await answer(scene, asked);
  },

  /** Sends an answer in two messages, the second before anything came back. */
  async bursts(scene, asked) {
    const said = scene.client.answer(asked);
    await (isOwnWords(asked) ? scene.stage.burst([said, scene.client.aside()]) : scene.stage.say(said));
  },

  /** Each message is brought three times, with the same id. */
  retries: ({ stage, client }, asked) => stage.retried(client.answer(asked)),

  /** Goes on in another language, and later back to the first. */
  async switching(scene, asked) {
    const { stage, client, language, other } = scene;
    const to = firstTime(scene, asked, 'hopes.hope') ? other : firstTime(scene, asked, 'supports.who') ? language : undefined;
    if (to === undefined) return answer(scene, asked);
    client.speak(to);
    stage.language = to;
    await stage.say(client.says.thisLanguage);
  },

  /** Gives the shortest answer there is, and skips what can be skipped. */
  async impatient(scene, asked) {
    const { stage, client } = scene;
    const said = client.answer(asked);
    if (!isOwnWords(asked)) return stage.say(said);
    await stage.say(essential.test(asked.id) ? said.split(/[,،，、]/)[0]! : client.says.skip);
  },

  /** Says a lot besides. */
  async chatty(scene, asked) {
    const { stage, client } = scene;
    const said = client.answer(asked);
    await stage.say(isOwnWords(asked) ? `${client.aside()}. ${said}. ${client.aside()}.` : said);
  },
} as const satisfies Readonly<Record<string, Behave>>;

export type Behaviour = keyof typeof behaviours;
export const behaviourIds = Object.keys(behaviours) as readonly Behaviour[];
