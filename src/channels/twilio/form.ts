import type { IncomingMessage } from 'node:http';

/** Far more than Twilio sends: a text of 1,600 characters and some forty short fields. */
const MOST_BYTES = 64 * 1024;

/**
 * The body as text, or undefined where it is over 64 KB; the rest is then read and dropped, so that the caller hears the answer.
 * Rejects where the caller hangs up.
 */
export function readBody(req: IncomingMessage): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    req.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes <= MOST_BYTES) return chunks.push(chunk);
      chunks.length = 0;
      return resolve(undefined);
    });
    req.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
    req.on('error', reject);
  });
}

/** A form as it was posted: the values of each field, in order. */
export type Form = ReadonlyMap<string, readonly string[]>;

/** Twilio sends about fifty. Without a limit a stranger could have tens of thousands sorted and hashed for each signature. */
const MOST_FIELDS = 200;

/** The fields of a form, or undefined where there are more than anybody honest sends. */
export function parseForm(body: string): Form | undefined {
  const form = new Map<string, string[]>();
  const pairs = new URLSearchParams(body);
  if (pairs.size > MOST_FIELDS) return undefined;
  for (const [name, value] of pairs) {
    const values = form.get(name);
    if (values) values.push(value);
    else form.set(name, [value]);
  }
  return form;
}
