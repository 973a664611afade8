import type { OpenAI } from 'openai';
import type { z } from 'zod';

/** Where the model is, and how it is called. */
export interface EndpointSettings {
  readonly model: string;
  /** Left out for a server of one's own that asks for none. */
  readonly apiKey?: string | undefined;
  /** Of any server that speaks OpenAI's chat completions; left out, OpenAI's own. */
  readonly baseUrl?: string | undefined;
}

/** One question to the model. */
export interface Ask<T> {
  /** Names the form of the answer. */
  readonly name: string;
  readonly form: z.ZodType<T>;
  readonly system: string;
  readonly user: string;
  /** Of the answer. */
  readonly mostTokens: number;
  /** For servers that know the same question again. */
  readonly key: string;
}

/** Tokens, where the server said how many. */
export interface Usage {
  readonly input: number;
  readonly output: number;
}

/** What came back. `useless`: an answer that holds nothing in the form asked for. `failed`: none. */
export type Reply<T> =
  | { readonly is: 'answered'; readonly value: T; readonly usage: Usage | undefined }
  | { readonly is: 'useless'; readonly why: string; readonly usage: Usage | undefined }
  | { readonly is: 'failed'; readonly why: string; readonly afterMs?: number };

export interface Endpoint {
  readonly model: string;
  /** Never rejects; `signal` ends it. Tries once. */
  ask<T>(ask: Ask<T>, signal: AbortSignal): Promise<Reply<T>>;
}

/** Milliseconds that the server asks to wait, if it does. */
function retryAfter(headers: Headers | undefined): number | undefined {
  const seconds = Number(headers?.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? Math.min(seconds, 3600) * 1000 : undefined;
}

const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0;

function usageOf(usage: OpenAI.CompletionUsage | null | undefined): Usage | undefined {
  const { prompt_tokens: input, completion_tokens: output } = usage ?? {};
  return isCount(input) && isCount(output) ? { input, output } : undefined;
}

/** The only file that knows the `openai` library, which is loaded at the first question. */
export function createEndpoint({ model, apiKey, baseUrl }: EndpointSettings): Endpoint {
  const load = async () => {
    const [openai, { zodResponseFormat }] = await Promise.all([import('openai'), import('openai/helpers/zod')]);
    // Everything that it would read from the environment is given; it logs nothing, for its logs hold what clients say.
    const client = new openai.OpenAI({
      apiKey: apiKey ?? 'none',
      ...(apiKey === undefined && { defaultHeaders: { authorization: null } }),
      baseURL: baseUrl ?? 'https://api.openai.com/v1',
      adminAPIKey: null,
      organization: null,
      project: null,
      webhookSecret: null,
      maxRetries: 0,
      logLevel: 'off',
    });
    return { openai, client, zodResponseFormat };
  };
  let loaded: ReturnType<typeof load> | undefined;

  async function reply<T>({ name, form, system, user, mostTokens, key }: Ask<T>, signal: AbortSignal): Promise<Reply<T>> {
    loaded ??= load();
    const { openai, client, zodResponseFormat } = await loaded;
    try {
      const answer = await client.chat.completions.parse(
        {
          model,
          messages: [
            { role: 'system', content: system },
            { role: 'user', content: user },
          ],
          response_format: zodResponseFormat(form, name),
          store: false,
          // OpenAI's newer models take no temperature and call the limit otherwise; other servers know the older names.
          ...(baseUrl === undefined ? { max_completion_tokens: mostTokens } : { max_tokens: mostTokens, temperature: 0 }),
        },
        { signal, headers: { 'Idempotency-Key': key } },
      );
      const usage = usageOf(answer.usage);
      const message = answer.choices?.[0]?.message;
      if (message?.refusal) return { is: 'useless', why: 'refused', usage };
      const value = message?.parsed;
      return value === null || value === undefined ? { is: 'useless', why: 'empty', usage } : { is: 'answered', value: value as T, usage };
    } catch (error) {
      if (error instanceof openai.OpenAI.APIError && !(error instanceof openai.OpenAI.APIUserAbortError)) {
        const afterMs = retryAfter(error.headers as Headers | undefined);
        return {
          is: 'failed',
          why: error.status === undefined ? 'no connection' : `status ${error.status}`,
          ...(afterMs !== undefined && { afterMs }),
        };
      }
      if (signal.aborted) return { is: 'failed', why: 'took too long' };
      // The connection ended while the answer came in.
      if ((error as Error).cause !== undefined) return { is: 'failed', why: 'no connection' };
      // Cut short by its limit or a filter, or JSON of another form. The error is not passed on: it may quote a client.
      return { is: 'useless', why: error instanceof openai.OpenAIError ? 'cut short' : 'not in the form asked for', usage: undefined };
    }
  }

  return { model, ask: (ask, signal) => reply(ask, signal) };
}
