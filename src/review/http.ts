import type { Request, Response } from 'restify';

/** What is answered: pages, documents, redirects and errors alike. */
export interface Reply {
  readonly status: number;
  readonly body: string | Buffer;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
}

/** A request that cannot be taken, with the code that our JSON errors carry. */
export class HttpError extends Error {
  readonly status: number;
  readonly code: string;
  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

const bodyLimit = 256 * 1024;

async function readBody(req: Request, type: string): Promise<string> {
  const given = (req.headers['content-type'] ?? '').split(';')[0]!.trim().toLowerCase();
  if (given !== type) throw new HttpError(415, 'UnsupportedMediaType', `Send this as ${type}.`);
  const tooLarge = new HttpError(413, 'PayloadTooLarge', `A body may have at most ${bodyLimit} bytes.`);
  if (Number(req.headers['content-length'] ?? 0) > bodyLimit) throw tooLarge;
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of req as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > bodyLimit) throw tooLarge;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** A posted form. Throws HttpError 413, 415. */
export async function readForm(req: Request): Promise<URLSearchParams> {
  return new URLSearchParams(await readBody(req, 'application/x-www-form-urlencoded'));
}

/** A posted JSON value. Throws HttpError 400, 413, 415. */
export async function readJson(req: Request): Promise<unknown> {
  const text = await readBody(req, 'application/json');
  try {
    return JSON.parse(text);
  } catch {
    throw new HttpError(400, 'BadRequest', 'The body is not JSON.');
  }
}

/** Whether a form was sent by a page of ours, as far as its `Origin` tells. Browsers send it with each POST. */
export function fromHere(req: Request, publicUrl: string): boolean {
  const { origin, host } = req.headers;
  if (origin === undefined) return true;
  return origin === new URL(publicUrl).origin || (URL.canParse(origin) && new URL(origin).host === host);
}

/** The address of a request, whatever host it names. */
export const addressOf = (req: Request): URL => new URL(req.url ?? '/', 'http://here.invalid');

export const redirect = (address: string, headers: Reply['headers'] = {}): Reply => ({
  status: 303,
  body: '',
  headers: { location: address, ...headers },
});

export function jsonReply(status: number, value: unknown, headers: Reply['headers'] = {}): Reply {
  return { status, body: JSON.stringify(value), headers: { 'content-type': 'application/json; charset=utf-8', ...headers } };
}

export const jsonError = (status: number, code: string, message: string): Reply =>
  jsonReply(status, { code, message }, status === 401 ? { 'www-authenticate': 'Bearer' } : {});

/** Sends it. What was not read of a body that was refused is not waited for. */
export function send(req: Request, res: Response, { status, body, headers }: Reply): void {
  for (const [name, value] of Object.entries(headers)) res.setHeader(name, value as string | string[]);
  if (!res.hasHeader('cache-control')) res.setHeader('cache-control', 'no-store');
  if (req.method === 'POST' && !req.complete) res.setHeader('connection', 'close');
  const bytes = Buffer.from(body);
  res.setHeader('content-length', bytes.length);
  res.writeHead(status);
  res.end(bytes);
}
