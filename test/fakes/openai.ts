import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What was asked of the model. */
export interface Asked {
  readonly headers: IncomingMessage['headers'];
  /** The body, as it was posted. */
  readonly text: string;
  readonly body: {
    readonly model: string;
    readonly messages: readonly { readonly role: string; readonly content: string }[];
    readonly store?: boolean;
    readonly response_format?: {
      readonly type: string;
      readonly json_schema: { readonly name: string; readonly strict: boolean; readonly schema: object };
    };
    readonly [more: string]: unknown;
  };
  /** The user's message, which is JSON in all that OwnWords sends. */
  readonly data: {
    readonly text: string;
    readonly quotes: readonly { id: string; line?: string; is: string; words: string }[];
    readonly to: string;
    readonly texts: readonly { id: string; language: string; text: string }[];
  };
}

/** How a request is met. `text`: that is what the model says, whatever it is; `value`: the same as JSON. */
export type Mood =
  | { readonly value: unknown }
  | { readonly text: string | null; readonly finish?: string; readonly usage?: unknown }
  | { readonly refusal: string }
  | { readonly status: number; readonly retryAfter?: number; readonly body?: string }
  /** A body with status 200 that is no completion at all. */
  | { readonly body: string }
  /** Never answered; answered when released; the connection ends in the middle of the body. */
  | 'hang'
  | 'cut'
  | ((asked: Asked) => Mood);

export interface FakeOpenAi {
  /** For `OPENAI_BASE_URL`. */
  readonly url: string;
  readonly requests: Asked[];
  /** How the next requests are met, one each; the last one also meets all after it. */
  meet(...moods: Mood[]): void;
  /** Answers what hangs, and all that comes after. */
  release(mood: Mood): void;
  close(): Promise<void>;
}

const errorOf = (status: number): string =>
  JSON.stringify({
    error: {
      message: `status ${status}`,
      type: status === 429 ? 'rate_limit_exceeded' : 'server_error',
      param: null,
      code: status === 429 ? 'rate_limit_exceeded' : null,
    },
  });

const completion = (model: string, message: object, finish: string, usage: unknown): string =>
  JSON.stringify({
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1_772_467_200,
    model,
    choices: [{ index: 0, message: { role: 'assistant', refusal: null, ...message }, logprobs: null, finish_reason: finish }],
    usage,
  });

const usual = { prompt_tokens: 300, completion_tokens: 60, total_tokens: 360 };

/** A server that speaks OpenAI's chat completions, and answers as it is told. */
export async function createFakeOpenAi(...first: Mood[]): Promise<FakeOpenAi> {
  const requests: Asked[] = [];
  const hanging: { asked: Asked; res: ServerResponse }[] = [];
  let moods: Mood[] = first.length > 0 ? first : [{ value: { spans: [] } }];

  const send = (res: ServerResponse, status: number, body: string, headers: Record<string, string> = {}): void => {
    res.writeHead(status, { 'content-type': 'application/json', ...headers });
    res.end(body);
  };

  function answer(mood: Mood, asked: Asked, res: ServerResponse): void {
    const { model } = asked.body;
    if (typeof mood === 'function') answer(mood(asked), asked, res);
    else if (mood === 'hang') hanging.push({ asked, res });
    else if (mood === 'cut') {
      const body = completion(model, { content: '{"spans":[{"words":"cut' }, 'stop', usual);
      res.writeHead(200, { 'content-type': 'application/json', 'content-length': String(body.length) });
      res.write(body.slice(0, body.length / 2), () => res.destroy());
    } else if ('value' in mood) send(res, 200, completion(model, { content: JSON.stringify(mood.value) }, 'stop', usual));
    else if ('text' in mood) send(res, 200, completion(model, { content: mood.text }, mood.finish ?? 'stop', mood.usage ?? usual));
    else if ('refusal' in mood) send(res, 200, completion(model, { content: null, refusal: mood.refusal }, 'stop', usual));
    else if ('status' in mood)
      send(
        res,
        mood.status,
        mood.body ?? errorOf(mood.status),
        mood.retryAfter === undefined ? {} : { 'retry-after': `${mood.retryAfter}` },
      );
    else send(res, 200, mood.body);
  }

  const server = createServer((req, res) => {
    const chunks: Buffer[] = [];
    req.on('data', (chunk: Buffer) => chunks.push(chunk));
    req.on('end', () => {
      if (req.method !== 'POST' || req.url !== '/v1/chat/completions') return send(res, 404, errorOf(404));
      const text = Buffer.concat(chunks).toString('utf8');
      const body = JSON.parse(text) as Asked['body'];
      const asked: Asked = { headers: req.headers, text, body, data: JSON.parse(body.messages.at(-1)!.content) as Asked['data'] };
      requests.push(asked);
      const mood = moods.length > 1 ? moods.shift()! : moods[0]!;
      answer(mood, asked, res);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    meet(...next) {
      moods = next;
    },
    release(mood) {
      moods = [mood];
      for (const { asked, res } of hanging.splice(0)) answer(mood, asked, res);
    },
    async close() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
