import pino from 'pino';
import { type App, type Outside, startApp } from '../../src/app.ts';
import { loadConfig } from '../../src/config.ts';
import type { AskedQuestion } from '../../src/record/message.ts';
import type { Plan } from '../../src/record/plan.ts';
import { createFakeConnector } from '../fakes/connector.ts';
import { createFakeTwilio } from '../fakes/twilio.ts';
import { closeAtTheEnd, type Environment } from './process.ts';
import { answerTo, type Heard, type Line, type Place, PUBLIC_URL, type Style, type Surface, until } from './surfaces/index.ts';

export const apiToken = 'a-token-of-the-tests-32-characters';

/** The services around the bot, until `tidyUp`, and what has to be set for them. */
export async function surroundings(): Promise<Omit<Place, 'address'> & { settings: Environment }> {
  const twilio = await createFakeTwilio();
  const connector = await createFakeConnector();
  const settings = {
    PUBLIC_URL,
    OWNWORDS_API_TOKEN: apiToken,
    TWILIO_ACCOUNT_SID: twilio.accountSid,
    TWILIO_AUTH_TOKEN: twilio.authToken,
    TWILIO_API_URL: twilio.url,
    // Tests answer faster than people type.
    BURST_SECONDS: '0',
  };
  closeAtTheEnd(async () => void (await Promise.all([twilio.close(), connector.close()])));
  return { twilio, connector, settings };
}

/** The whole app in this process, on a folder, with the services around it; may be closed and started again. */
export async function openHouse(dataDir: string, outside: Outside = {}, more: Environment = {}) {
  const { settings, twilio, connector } = await surroundings();
  const config = loadConfig({ ...settings, ...more, PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'silent' });
  const start = (): Promise<App> => startApp(config, pino({ level: 'silent' }), outside);
  let app = await start();
  const place: Place & { app(): App } = { address: app.address, twilio, connector, app: () => app };

  const all = async (route: string) => (await app.conversations.activities(route, 0))?.activities ?? [];
  return {
    place,
    /** Everything said on a route so far. */
    all,
    async restart(): Promise<void> {
      await app.close();
      app = await start();
      place.address = app.address;
    },
    close: (): Promise<void> => app.close(),
    /** The question that is open on a route. */
    async asked(route: string): Promise<AskedQuestion | undefined> {
      return (await all(route)).findLast(({ from }) => from?.role !== 'user')?.channelData?.question;
    },
    /** Waits until what the bot said last on a route has been sent. */
    async sent(route: string): Promise<void> {
      const last = (await all(route)).findLast(({ type, from }) => type === 'message' && from?.role !== 'user');
      const words = JSON.stringify(last?.text?.slice(0, 20)).slice(1, -1);
      await until(() => JSON.stringify([twilio.messages.slice(-8), connector.sent.slice(-8)]).includes(words), `"${words}" to be sent`);
    },
  };
}
export type House = Awaited<ReturnType<typeof openHouse>>;

/** Answers whatever is asked, from wherever the line is, until nothing is asked; gives every question in the words it was put in. */
export async function talkToTheEnd(
  house: House,
  line: Line,
  style: (turn: number) => Style,
  own?: Readonly<Record<string, string>>,
): Promise<Map<string, Heard>> {
  const questions = new Map<string, Heard>();
  for (let turn = 0; turn < 80; turn++) {
    const asked = await house.asked(line.route());
    if (!asked) return questions;
    const heard = await line.say(answerTo(asked, style(turn), own));
    const next = await house.asked(line.route());
    if (next && !questions.has(next.id)) questions.set(next.id, heard);
  }
  throw new Error('The conversation does not end');
}

/** One whole conversation, as it was answered: for a process that cannot say what it asks. */
export async function scriptOf(house: House, surface: Surface): Promise<readonly { readonly id: string; readonly words: string }[]> {
  const client = surface.open(house.place, 'script');
  await client.begin();
  const script: { id: string; words: string }[] = [];
  for (let asked = await house.asked(client.route()); asked; asked = await house.asked(client.route())) {
    const words = answerTo(asked, 'value');
    script.push({ id: asked.id, words });
    await client.say(words);
  }
  return script;
}

export async function api<T>(address: string, path: string): Promise<T> {
  const answer = await fetch(`${address}/api/${path}`, { headers: { authorization: `Bearer ${apiToken}` } });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as T;
}

export const planOf = (address: string, id: string): Promise<Plan> => api<Plan>(address, `plans/${id}`);
export const planIds = async (address: string): Promise<string[]> =>
  (await api<{ plans: { id: string }[] }>(address, 'plans')).plans.map(({ id }) => id);
