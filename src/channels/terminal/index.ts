import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { styleText } from 'node:util';
import type { Activity } from 'botbuilder';
import { segments } from '../twilio/segments.ts';
import { smsText, split } from '../twilio/text.ts';
import type { Channel, Conversations, TakeTurn, Turn, Via } from '../types.ts';
import { toLines } from './text.ts';

export interface TerminalDeps {
  readonly takeTurn: TakeTurn;
  readonly conversations: Pick<Conversations, 'handed'>;
  /** Unguessable: names the conversation. */
  readonly conversationId: string;
  /** BCP 47: the language to begin in. */
  readonly language: string;
  /** True to show replies as they would go out by SMS, each with what it costs. */
  readonly sms: boolean;
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Writable & { readonly isTTY?: boolean };
  /** What the surface itself says. */
  readonly words: {
    /** How to leave. */
    leave(): string;
    segments(count: number, encoding: string): string;
    handedOver(planId: string): string;
  };
  readonly clock: { now(): number };
}

/** A conversation in the terminal. It has no address, and pushes nothing: it lasts as long as somebody types. */
export interface Terminal extends Pick<Channel, 'name'> {
  /** Talks until the input ends (Ctrl-D) or is broken off (Ctrl-C). */
  talk(): Promise<void>;
}

const width = 80;

export function createTerminal(deps: TerminalDeps): Terminal {
  const { takeTurn, conversations, input, output, words } = deps;
  const route = `terminal:${deps.conversationId}`;
  const typed = input.isTTY === true && output.isTTY === true;
  let count = 0;

  const print = (lines: readonly string[]): void => void output.write(lines.map((line) => `${line}\n`).join(''));
  const quiet = (line: string): string => styleText('dim', line, { stream: output });

  async function take(activity: Partial<Activity>): Promise<void> {
    const via: Via = { route, channel: deps.sms ? 'sms' : 'terminal', address: {}, receivedAt: deps.clock.now(), push: false };
    const turn = await takeTurn({ id: `${++count}`, locale: deps.language, ...activity }, via);
    show(turn);
    conversations.handed(
      route,
      turn.replies.flatMap(({ id }) => id ?? []),
    );
  }

  function show({ replies }: Turn): void {
    print(['']);
    if (deps.sms) for (const text of split(smsText(replies))) showSms(text);
    else for (const reply of replies) if (reply.type === 'message') showReply(reply);
    for (const { type, name, value } of replies) {
      if (type === 'event' && name === 'plan.submitted') print([...toLines(words.handedOver(String(value?.planId)), width).map(quiet), '']);
    }
  }

  function showReply({ text = '', channelData }: Partial<Activity>): void {
    const choices: readonly { label: string }[] = channelData?.question?.choices ?? [];
    print([...toLines(text, width), '']);
    if (choices.length === 0) return;
    const number = (index: number): string => `  ${`${index + 1}.`.padStart(`${choices.length}.`.length)} `;
    for (const [index, { label }] of choices.entries()) {
      const lines = toLines(label, width, ' '.repeat(number(index).length));
      print([number(index) + (lines[0] ?? '').trimStart(), ...lines.slice(1)]);
    }
    print(['']);
  }

  function showSms(text: string): void {
    const { count: parts, encoding } = segments(text);
    print([...toLines(text, width, '  '), quiet(`  [${words.segments(parts, encoding)}]`), '']);
  }

  return {
    name: 'terminal',
    async talk() {
      const lines = createInterface({ input, ...(typed && { output }), terminal: typed, prompt: '> ' });
      // Taken hold of at once: lines that come before somebody listens would be lost.
      const typing = lines[Symbol.asyncIterator]();
      lines.on('SIGINT', () => lines.close());
      let ended = false;
      lines.on('close', () => {
        ended = true;
      });
      // After the end it would open the input again, and the program would never leave.
      const prompt = (): void => void (ended || lines.prompt());
      if (typed) print([quiet(words.leave())]);
      await take({ type: 'conversationUpdate', membersAdded: [{ id: 'client', name: '' }] });
      prompt();
      for (let line = await typing.next(); !line.done; line = await typing.next()) {
        // What is piped is not echoed by a terminal; with it the output reads as the conversation it was.
        if (!typed) print(toLines(line.value, width, '> '));
        if (line.value.trim() !== '') await take({ type: 'message', text: line.value });
        prompt();
      }
      if (typed) print(['']);
    },
  };
}
