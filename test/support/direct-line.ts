import type { Activity } from 'botbuilder';
import { ConnectionStatus, DirectLine } from 'botframework-directlinejs';
import { Xhr } from './xhr.ts';

// The library is made for browsers; rxjs looks here for what it needs of one.
Object.assign(globalThis, { XMLHttpRequest: Xhr });

export { ConnectionStatus };

/** One thing heard: as the client got it. */
interface Line {
  readonly id: string;
  readonly from: 'bot' | 'user';
  readonly type: string;
  readonly text: string;
  readonly clientActivityID?: string;
  readonly questionId?: string;
}

interface Talk {
  /** `http://127.0.0.1:1234`. */
  readonly base: string;
  readonly webSocket: boolean;
  /** The client's next words; undefined ends the talk. */
  readonly say: (question: Partial<Activity>) => string | undefined;
  /** What ends the talk when it is heard. */
  readonly until?: (activity: Partial<Activity>) => boolean;
  /** Waited for at most, between any two things heard. */
  readonly patienceMs?: number;
  readonly token?: string;
}

/** A whole conversation by Microsoft's own client library: answers each message that asks something, until `say` has no more. */
export async function talkByDirectLineJs({ base, webSocket, say, until, patienceMs = 10_000, token }: Talk): Promise<Line[]> {
  const line = connect({ base, webSocket, token: token ?? (await newToken(base)).token });
  const heard: Line[] = [];
  try {
    await new Promise<void>((resolve, reject) => {
      let timer: NodeJS.Timeout | undefined;
      const wait = () => {
        clearTimeout(timer);
        timer = setTimeout(() => reject(new Error(`Nothing heard after: ${JSON.stringify(heard.at(-1))}`)), patienceMs);
      };
      const end = () => {
        clearTimeout(timer);
        resolve();
      };
      wait();
      line.activity$.subscribe((heardNow) => {
        const activity = heardNow as unknown as Partial<Activity>;
        heard.push(lineOf(activity));
        wait();
        if (until?.(activity)) return end();
        if (activity.from?.role === 'user' || activity.inputHint !== 'expectingInput') return;
        const words = say(activity);
        if (words === undefined) end();
        else post(line, { text: words }).catch(reject);
      }, reject);
    });
    return heard;
  } finally {
    line.end();
  }
}

/** A client as a page would make it. The caller ends it. */
export function connect(options: {
  base: string;
  webSocket: boolean;
  token?: string;
  secret?: string;
  conversationId?: string;
  watermark?: string;
}): DirectLine {
  const { base, ...rest } = options;
  return new DirectLine({ domain: `${base}/v3/directline`, pollingInterval: 200, ...rest });
}

let posted = 0;

/** Says something as Web Chat does. Resolves with its id; rejects where it was not taken. */
export function post(
  line: DirectLine,
  activity: { text: string; from?: { id: string }; attachments?: { contentType: string; contentUrl: string; name: string }[] },
): Promise<string> {
  const message = { type: 'message', from: { id: '' }, channelData: { clientActivityID: `c${++posted}` }, ...activity };
  return new Promise((resolve, reject) => {
    line.postActivity(message as never).subscribe((id) => (id === 'retry' ? reject(new Error('retry')) : resolve(id)), reject);
  });
}

export async function newToken(base: string, userId?: string): Promise<{ token: string; conversationId: string; expires_in: number }> {
  const body = JSON.stringify(userId === undefined ? {} : { user: { id: userId } });
  const answer = await fetch(`${base}/v3/directline/tokens/generate`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  if (!answer.ok) throw new Error(`No token: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as { token: string; conversationId: string; expires_in: number };
}

function lineOf({ id = '', from, type = '', text = '', channelData }: Partial<Activity>): Line {
  return {
    id,
    from: from?.role === 'user' ? 'user' : 'bot',
    type,
    text,
    ...(channelData?.clientActivityID && { clientActivityID: channelData.clientActivityID }),
    ...(channelData?.question && { questionId: channelData.question.id }),
  };
}
