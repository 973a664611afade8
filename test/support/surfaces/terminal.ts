import { PassThrough } from 'node:stream';
import type { App } from '../../../src/app.ts';
import { createTerminal } from '../../../src/channels/terminal/index.ts';
import { heardOf } from './bot-framework.ts';
import type { Heard, Line, Surface } from './types.ts';
import { until } from './types.ts';

/** A terminal that nobody sees: types lines, and reads what is printed. Runs on the app itself, as `npm run chat` does. */
export const terminalOn = (app: () => Pick<App, 'takeTurn' | 'conversations'>): Surface => ({
  name: 'terminal',
  folder: 'terminal',
  sms: false,
  open(_place, name): Line {
    const input = new PassThrough();
    const output = new PassThrough();
    let printed = '';
    output.on('data', (text) => (printed += text));
    const turns: Heard[] = [];
    let finished = 0;
    const terminal = createTerminal({
      takeTurn: async (activity, via) => {
        const turn = await app().takeTurn(activity, via);
        turns.push(heardOf(200, turn.replies));
        return turn;
      },
      conversations: {
        handed(route, ids) {
          app().conversations.handed(route, ids);
          finished += 1;
        },
      },
      conversationId: name,
      language: 'en',
      sms: false,
      input,
      output,
      words: { leave: () => '', segments: () => '', handedOver: (planId) => planId },
      clock: { now: Date.now },
    });

    /** What the last turn gave, if it was printed: each word of it, for lines are broken. */
    async function last(count: number): Promise<Heard> {
      await until(() => finished >= count, `turn ${count}`);
      const heard = turns[count - 1]!;
      for (const word of heard.text.split(/\s+/)) if (!printed.includes(word)) throw new Error(`Not printed: ${word}`);
      return heard;
    }

    const say = (text: string): Promise<Heard> => {
      const count = finished + 1;
      input.write(`${text}\n`);
      return last(count);
    };
    return {
      route: () => `terminal:${name}`,
      begin() {
        void terminal.talk();
        return last(1);
      },
      say: (said) => say(typeof said === 'string' ? said : (said.text ?? '')),
      deliver: async (said) => void (await say(said.text ?? '')),
    };
  },
});
