import type { IncomingMessage } from 'node:http';
import { bad, MOST_BYTES, parseObject, readBody } from '../requests.ts';

/** Of a photo or a recording. Nothing of it is kept, but the client hears sooner from the bot than from a limit. */
const MOST_UPLOADED = 16 * 1024 * 1024;

/**
 * A message with files, as Direct Line uploads it: one file as it is, or a form with a part `activity`. Gives the activity with the
 * files as attachments of their content types alone.
 */
export async function readUpload(req: IncomingMessage, userId: string | null): Promise<Readonly<Record<string, unknown>>> {
  const body = await readBody(req, MOST_UPLOADED, MOST_BYTES);
  const type = req.headers['content-type'] ?? 'application/octet-stream';
  const { activity, files } = /^multipart\/form-data/i.test(type) ? readForm(body, type) : { activity: {}, files: [type] };
  return {
    ...(userId !== null && { from: { id: userId } }),
    ...activity,
    type: 'message',
    attachments: files.map((contentType) => ({ contentType })),
  };
}

function readForm(body: Buffer, type: string): { activity: Readonly<Record<string, unknown>>; files: string[] } {
  const boundary = /boundary=(?:"([^"]{1,70})"|([^\s;]{1,70}))/i.exec(type);
  if (!boundary) throw bad('The form has no boundary.');
  const delimiter = `\r\n--${boundary[1] ?? boundary[2]}`;
  let activity: Readonly<Record<string, unknown>> = {};
  const files: string[] = [];
  // The first delimiter has no line before it, the last is followed by two dashes; a file that was cut off has none after it.
  let start = body.indexOf(delimiter.slice(2)) + delimiter.length - 2;
  while (start >= delimiter.length - 2 && body[start] !== DASH) {
    const next = body.indexOf(delimiter, start);
    const part = body.subarray(start, next < 0 ? body.length : next);
    const headEnd = part.indexOf('\r\n\r\n');
    if (headEnd < 0) break;
    const head = part.subarray(0, headEnd).toString('latin1');
    if (/\bname="?activity"?/i.test(head)) activity = parseObject(part.subarray(headEnd + 4));
    else files.push(/^content-type:\s*(\S+)/im.exec(head)?.[1] ?? 'application/octet-stream');
    if (next < 0) break;
    start = next + delimiter.length;
  }
  if (files.length === 0) throw bad('The form holds no file.');
  return { activity, files };
}

const DASH = '-'.charCodeAt(0);
