import type { Activity } from 'botbuilder';
import { smsText, split } from '../channels/twilio/text.ts';
import type { AskedQuestion } from '../record/message.ts';
import { planOf } from '../record/plan-of.ts';
import { settled } from './clock.ts';
import type { House, RehearsedChannel } from './house.ts';
import { costOf, type DeadEnd, gradesOf, type Line, questionsOf, type RehearsedTurn, type Report, repeats } from './report.ts';

/** Milliseconds between two messages of a client who reads and types. */
const pace = 20_000;

/** A conversation as it is held: what can be done in it, and what came of it. */
export class Stage {
  readonly #house: House;
  readonly #channel: RehearsedChannel;
  readonly #lines: Line[] = [];
  readonly #turns: RehearsedTurn[] = [];
  readonly #deadEnds: DeadEnd[] = [];
  readonly #said: string[] = [];
  #ids = 0;
  /** The question that is open, as the client sees it. */
  asked: AskedQuestion | undefined;
  /** BCP 47, of the client's device. */
  language: string;
  ended = false;

  constructor(house: House, channel: RehearsedChannel, language: string) {
    this.#house = house;
    this.#channel = channel;
    this.language = language;
  }

  get turns(): readonly RehearsedTurn[] {
    return this.#turns;
  }

  /** The client comes: by text message with a first word. */
  async begin(hello: string): Promise<void> {
    if (this.#channel === 'sms') await this.say(hello);
    else
      await this.#send(
        [{ ...this.#activity(null), type: 'conversationUpdate', membersAdded: [{ id: 'client' }] } as Partial<Activity>],
        [null],
      );
  }

  say(text: string): Promise<void> {
    return this.#send([this.#activity(text)], [text]);
  }

  /** Several messages before an answer to the first can have been read. */
  burst(texts: readonly string[]): Promise<void> {
    return this.#send(
      texts.map((text) => this.#activity(text)),
      texts,
    );
  }

  /** One message that the carrier brings three times: twice at once, and once more after the answer. */
  async retried(text: string): Promise<void> {
    const activity = this.#activity(text);
    await this.#send([activity, activity], [text, null]);
    this.#note({ what: 'retried' });
    const before = (await this.#house.record())?.lastMessage;
    await this.#house.take(activity);
    if ((await this.#house.record())?.lastMessage !== before) throw new Error(`A message that was brought again was taken again: ${text}`);
    this.#hear([], this.#house.sent());
  }

  /** The client is away, in milliseconds. */
  async wait(ms: number): Promise<void> {
    this.#note({ what: 'away', hours: Math.round(ms / 3_600_000) });
    await this.#house.clock.advance(ms);
  }

  async restart(): Promise<void> {
    this.#note({ what: 'restart' });
    await this.#house.restart();
  }

  #note(note: NonNullable<Line['note']>): void {
    this.#lines.push({ from: 'client', text: '', language: this.language, choices: [], note });
  }

  stop(what: 'stuck' | 'endless'): void {
    this.#deadEnds.push({ what, said: this.#said.at(-1) ?? '', ...(this.asked && { question: this.asked.id }) });
  }

  async report(): Promise<Report> {
    const record = (await this.#house.record())!;
    const sum = (of: 'count' | 'own'): number => this.#lines.reduce((total, { segments }) => total + (segments?.[of] ?? 0), 0);
    const grade = gradesOf(this.#lines);
    return {
      lines: this.#lines,
      turns: this.#turns,
      questions: questionsOf(this.#turns).length,
      messages: this.#said.length,
      ...(this.#channel === 'sms' && { segments: { all: sum('count'), own: sum('own') } }),
      ...(grade && { grade }),
      deadEnds: [...this.#deadEnds, ...repeats(this.#turns)],
      plan: planOf(record),
    };
  }

  #activity(text: string | null): Partial<Activity> {
    return { type: 'message', id: `said-${++this.#ids}`, locale: this.language, ...(text !== null && { text }) } as Partial<Activity>;
  }

  async #send(activities: readonly Partial<Activity>[], said: readonly (string | null)[]): Promise<void> {
    await this.#house.clock.advance(pace);
    for (const text of said) if (text !== null) this.#lines.push({ from: 'client', text, language: this.language, choices: [] });
    for (const text of said) if (text !== null) this.#said.push(text);
    const turns = await Promise.all(activities.map((activity) => this.#house.take(activity)));
    await settled();
    const replies = turns.flatMap((turn) => turn.replies).filter((one, at, all) => all.findIndex(({ id }) => id === one.id) === at);
    if (replies.length === 0)
      this.#deadEnds.push({ what: 'unanswered', said: said.at(-1) ?? '', ...(this.asked && { question: this.asked.id }) });
    this.#hear(replies, this.#house.sent());
    this.asked = replies.findLast(({ channelData }) => channelData?.question)?.channelData.question;
    if (replies.some(({ name }) => name === 'plan.submitted')) this.ended = true;
    this.#turns.push({ said: said[0] ?? null, replies, asked: this.asked, record: (await this.#house.record())! });
  }

  /** What was texted stands as it went out; elsewhere each reply is a message. */
  #hear(replies: readonly Partial<Activity>[], sent: readonly (readonly Partial<Activity>[])[]): void {
    for (const texted of sent) {
      const language = texted.at(-1)?.channelData?.language ?? this.language;
      for (const text of split(smsText(texted)))
        this.#lines.push({ from: 'bot', text, language, choices: [], segments: costOf(text, this.#said) });
    }
    if (this.#channel === 'sms') return;
    for (const { type, text = '', channelData } of replies)
      if (type === 'message') {
        const asked: AskedQuestion | undefined = channelData?.question;
        const language = channelData?.textLanguage ?? channelData?.language ?? this.language;
        this.#lines.push({ from: 'bot', text, language, choices: (asked?.choices ?? []).map(({ label }) => label) });
      }
  }
}
