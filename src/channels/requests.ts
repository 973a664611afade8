import { isUtf8 } from 'node:buffer';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Log } from './types.ts';

/** What is answered instead: `{ code, message }`. For whoever writes the calling program, so in English. */
export class Refused extends Error {
  readonly status: number;
  readonly code: string;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, code: string, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}

export const bad = (message: string): Refused => new Refused(400, 'BadArgument', message);
export const notFound = (): Refused => new Refused(404, 'NotFound', 'There is no such conversation for this token. Start it first.');

/** Written by hand: restify's formatters cost more than the rest of a request. Tokens and words are for no cache. */
export function answer(res: ServerResponse, status: number, body: object, headers?: Readonly<Record<string, string>>): void {
  const text = JSON.stringify(body);
  res.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...headers,
  });
  res.end(text);
}

/** The whole of an activity's body at most. */
export const MOST_BYTES = 256 * 1024;

/**
 * The first `keep` bytes of a body of `most` bytes at most; what follows them is let go as it comes. Refuses with 413.
 * What is left of a refused body node:http reads and drops, so that the caller hears the answer.
 */
export function readBody(req: IncomingMessage, most: number, keep: number = most): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    req.on('data', (chunk: Buffer) => {
      if (length < keep) chunks.push(chunk);
      length += chunk.length;
      if (length > most) reject(new Refused(413, 'TooLarge', `The body may be ${most / 1024} KB at most.`));
    });
    req.on('end', () => resolve(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)));
    req.on('close', () => {
      if (!req.complete) reject(bad('The body broke off.'));
    });
  });
}

/** The body as a JSON object; no body is an empty one. Refuses what is not with 400. */
export async function readJson(req: IncomingMessage): Promise<Readonly<Record<string, unknown>>> {
  const body = await readBody(req, MOST_BYTES);
  if (body.length === 0) return {};
  const type = req.headers['content-type'] ?? 'application/json';
  if (!/^application\/json\s*(;|$)/i.test(type)) throw bad('The content type must be application/json.');
  if (req.headers['content-encoding'] !== undefined) throw bad('The body must not be compressed.');
  return parseObject(body);
}

/** Refuses with 400 what is not a JSON object, and what is not UTF-8: replacing bytes would change what a client said. */
export function parseObject(body: Buffer): Readonly<Record<string, unknown>> {
  if (!isUtf8(body)) throw bad('The body must be UTF-8.');
  let value: unknown;
  try {
    value = JSON.parse(body.toString());
  } catch {
    // The parser's own message quotes the body.
    throw bad('The body is not JSON.');
  }
  if (!isObject(value)) throw bad('The body must be a JSON object.');
  return value;
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What may be logged of an error: its kind and place, never its message, which may quote a client. */
export function factsOf(error: unknown): object {
  if (!(error instanceof Error)) return { error: typeof error };
  return {
    error: error.name,
    at: error.stack
      ?.split('\n')
      .find((line) => line.startsWith('    at '))
      ?.trim(),
  };
}

/** What a request that failed is answered with. Only what we did not foresee is logged. */
export function refusalOf(error: unknown, log: Log): Refused {
  if (error instanceof Refused) return error;
  log.error(factsOf(error), 'A request failed');
  return new Refused(500, 'InternalError', 'That did not work. Try again.');
}

export const bodyOf = ({ code, message }: Refused): object => ({ code, message });

/** Answers a request to become a WebSocket, for which node:http makes no response. */
export function refuseUpgrade(socket: Duplex, refusal: Refused): void {
  const text = JSON.stringify(bodyOf(refusal));
  const head = [
    `HTTP/1.1 ${refusal.status} Refused`,
    'Connection: close',
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(text)}`,
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${text}`);
}
