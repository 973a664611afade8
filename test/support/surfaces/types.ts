import type { AskedQuestion } from '../../../src/record/message.ts';

/** Where the bot and what it talks with can be reached. */
export interface Place {
  /** Of the bot; another one after a restart. */
  address: string;
  readonly twilio: import('../../fakes/twilio.ts').FakeTwilio;
  readonly connector: import('../../fakes/connector.ts').FakeConnector;
}

export interface Said {
  readonly text?: string;
  /** By which the service knows it; a new one where absent. */
  readonly id?: string;
  /** Content types of what hangs on it. */
  readonly attachments?: readonly string[];
}

/** What came of one message. */
export interface Heard {
  /** Of the HTTP answer. */
  readonly status: number;
  /** The words of the bot's replies. */
  readonly text: string;
  /** The question put; undefined where there is none, or where the surface cannot carry it. */
  readonly question?: AskedQuestion | undefined;
  /** The plan's id, once it was handed over and the surface can carry that. */
  readonly submitted?: string | undefined;
  /** The answer to a message taken twice is the same: this is what is compared. */
  readonly same: unknown;
}

/** One client's conversation through one surface. */
export interface Line {
  /** By which the record is found. */
  route(): string;
  begin(): Promise<Heard>;
  /** Sends it, and waits for what the bot says to it. Rejects where the connection fails. */
  say(said: Said | string): Promise<Heard>;
  /** Sends it, and waits no longer than for the answer that it was taken; throws where it was not. */
  deliver(said: Said): Promise<void>;
}

export interface Surface {
  readonly name: string;
  /** The folder of src/channels that it tests. */
  readonly folder: string;
  /** Texts have no room for a list of choices beside them, and consent is asked in three short ones. */
  readonly sms: boolean;
  open(place: Place, name: string): Line;
}

export const PUBLIC_URL = 'https://plans.example.test';

/** Waits until something is there; for what the bot sends on its own time. */
export async function until<T>(what: () => T | undefined | false, why: string, ms = 10_000): Promise<T> {
  const end = Date.now() + ms;
  for (;;) {
    const found = what();
    if (found !== undefined && found !== false) return found;
    if (Date.now() > end) throw new Error(`Waited in vain: ${why}`);
    await new Promise((resolve) => setTimeout(resolve, 3));
  }
}
