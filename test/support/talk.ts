import type { Activity } from 'botbuilder';
import type { Via } from '../../src/channels/types.ts';
import type { AskedQuestion, ReplyData } from '../../src/record/message.ts';
import { Plan } from '../../src/record/plan.ts';
import { planOf } from '../../src/record/plan-of.ts';
import type { ClientRecord } from '../../src/record/record.ts';
import { second, settled } from './talk-clock.ts';
import { House, type HouseOptions } from './talk-house.ts';
import { Script } from './talk-script.ts';

/** What a client sends: words, or an activity with more to it. */
export type Said =
  | string
  | {
      readonly text?: string;
      readonly id?: string;
      readonly attachments?: readonly unknown[];
      readonly channelData?: object;
    };

/** What the bot answered to one message. */
export interface Heard {
  readonly replies: readonly Partial<Activity>[];
  /** All its words. */
  readonly text: string;
  /** The question that is open after it, if one was put. */
  readonly question: AskedQuestion | undefined;
  readonly data: ReplyData;
  readonly kept: boolean;
}

/** Answers by question id: one for every time, or one after the other; or how to answer what was asked. */
export type Answers = Readonly<Record<string, string | readonly string[] | ((asked: AskedQuestion) => string)>>;

export interface TalkOptions extends HouseOptions {
  readonly channel?: 'web' | 'sms' | 'whatsapp' | 'botframework';
  /** Of the client's device. */
  readonly language?: string;
  /** Another conversation with the same running bot: another device, or another client. */
  readonly house?: House;
  /** The record that this conversation is bound to from its start: a device said to be theirs. */
  readonly clientId?: string;
  /** The program of the number or link that the client came by. */
  readonly program?: string;
  /** Of a conversation that began before. */
  readonly route?: string;
}

/** The first words of a text message, where they are not English. */
const greetings: Readonly<Record<string, string>> = {
  es: 'hola',
  ht: 'bonjou',
  vi: 'xin chào',
  'zh-Hans': '你好',
  ar: 'مرحبا',
};

let conversations = 0;

/** One client's conversation with the real bot. Time stands still but for the seconds that typing takes. */
export class Talk {
  readonly house: House;
  readonly route: string;
  readonly script = new Script();
  /** The question that is open, as the client sees it. */
  question: AskedQuestion | undefined;
  /** The question they saw last: what they write after a pause still answers it. */
  seen: AskedQuestion | undefined;
  /** Milliseconds between two messages of the client. */
  pace = 20 * second;
  readonly #channel: Via['channel'];
  readonly #language: string;
  readonly #clientId: string | undefined;
  readonly #program: string | undefined;
  readonly #used = new Map<string, number>();
  #ids = 0;

  constructor({ channel = 'web', language = 'en', house, clientId, program, route, ...options }: TalkOptions = {}) {
    this.house = house ?? new House(options);
    this.#channel = channel;
    this.#language = language;
    this.#clientId = clientId;
    this.#program = program;
    const number = `c${++conversations}`;
    this.route =
      route ??
      {
        web: `directline:${number}`,
        botframework: `botframework:${number}`,
        sms: `twilio:+1555:${number}`,
        whatsapp: `twilio:whatsapp:+1555:${number}`,
      }[channel];
  }

  get clock() {
    return this.house.clock;
  }

  #via(): Via {
    const texting = this.#channel === 'sms' || this.#channel === 'whatsapp';
    return {
      route: this.route,
      channel: this.#channel,
      address: {
        route: this.route,
      },
      receivedAt: this.clock.now(),
      push: texting,
      ...(this.#clientId !== undefined && {
        clientId: this.#clientId,
      }),
      ...(this.#program !== undefined && {
        program: this.#program,
      }),
    };
  }

  /** The client opens the chat. By text message, their first message does that. */
  begin(): Promise<Heard> {
    if (this.#channel !== 'web' && this.#channel !== 'botframework') return this.say(greetings[this.#language] ?? 'hello');
    return this.#take({
      type: 'conversationUpdate',
      id: this.nextId(),
      locale: this.#language,
      membersAdded: [
        {
          id: 'client',
        },
      ],
    } as Partial<Activity>);
  }

  nextId(): string {
    return `${this.route}-${this.clock.now()}-${++this.#ids}`;
  }

  /** The client has read what was asked, and writes. */
  async say(said: Said): Promise<Heard> {
    await this.clock.advance(this.pace);
    return this.#take(this.#message(said));
  }

  /** The client writes several messages before they can have read an answer to any. */
  async burst(said: readonly Said[]): Promise<readonly Heard[]> {
    await this.clock.advance(this.pace);
    const all = said.map((one) => this.#message(one));
    const turns = await Promise.all(all.map((activity) => this.house.bot.takeTurn(activity, this.#via())));
    const heard = turns.map((turn, index) => this.#heard(all[index]!, turn));
    this.house.bot.conversations.handed(
      this.route,
      turns.flatMap(({ replies }) => replies.flatMap(({ id }) => id ?? [])),
    );
    await settled();
    return heard;
  }

  /** Answers what is asked as long as there is an answer for it; gives the ids of the questions answered. */
  async answers(answers: Answers, most = 200): Promise<string[]> {
    const answered: string[] = [];
    for (; answered.length < most && this.question; ) {
      const asked = this.question;
      const answer = answers[asked.id];
      if (answer === undefined) break;
      const used = this.#used.get(asked.id) ?? 0;
      this.#used.set(asked.id, used + 1);
      const text = typeof answer === 'function' ? answer(asked) : typeof answer === 'string' ? answer : answer[used];
      if (text === undefined) break;
      answered.push(asked.id);
      await this.say(text);
    }
    return answered;
  }

  async record(): Promise<ClientRecord> {
    const clientId = this.house.store.find(this.route);
    const record = clientId === undefined ? undefined : await this.house.store.load(clientId);
    if (!record) throw new Error('There is no record of this conversation');
    return record;
  }

  /** The plan as others may read it, checked against its schema. */
  async plan(): Promise<Plan> {
    return Plan.parse(planOf(await this.record()));
  }

  /** A case manager's act on the record. */
  async change(rule: (record: ClientRecord) => ClientRecord): Promise<ClientRecord> {
    const changed = await this.house.records.change((await this.record()).id, rule);
    await settled();
    return changed;
  }

  /** What the bot said on its own account, and nobody answered to. */
  async news(): Promise<readonly Partial<Activity>[]> {
    const found = await this.house.bot.conversations.activities(this.route, 0);
    return this.script.hear(found?.activities ?? []);
  }

  toString(): string {
    return this.script.toString();
  }

  #message(said: Said): Partial<Activity> {
    const { id = this.nextId(), ...rest } =
      typeof said === 'string'
        ? {
            text: said,
          }
        : said;
    return {
      type: 'message',
      id,
      locale: this.#language,
      ...rest,
    } as Partial<Activity>;
  }

  async #take(activity: Partial<Activity>): Promise<Heard> {
    const turn = await this.house.bot.takeTurn(activity, this.#via());
    const heard = this.#heard(activity, turn);
    if (this.#channel === 'web' || this.#channel === 'botframework')
      this.house.bot.conversations.handed(
        this.route,
        turn.replies.flatMap(({ id }) => id ?? []),
      );
    await settled();
    return heard;
  }

  #heard(
    activity: Partial<Activity>,
    {
      replies,
      kept,
    }: {
      replies: readonly Partial<Activity>[];
      kept: boolean;
    },
  ): Heard {
    if (this.house.errors.length > 0 && !this.house.full) throw new Error(`A turn failed: ${JSON.stringify(this.house.errors)}`);
    this.script.say(activity);
    this.script.hear(replies);
    const data = Object.assign({}, ...replies.map(({ channelData }) => channelData)) as ReplyData;
    const question = replies.findLast(({ channelData }) => channelData?.question)?.channelData.question as AskedQuestion | undefined;
    if (replies.length > 0) this.question = question;
    this.seen = question ?? this.seen;
    return {
      replies,
      text: replies.map(({ text }) => text ?? '').join('\n'),
      question,
      data,
      kept,
    };
  }
}

/** A conversation with the real bot, begun or not: `begin()` it, or just write. */
export const startTalk = (options: TalkOptions = {}): Talk => new Talk(options);
