import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Request, Response } from 'restify';

/** Bytes to answer with, as they are and compressed, made once. */
export interface Served {
  readonly type: string;
  readonly plain: Buffer;
  readonly zipped: Buffer;
  readonly tag: string;
}

/** Compresses beforehand: restify's own compression is not used (it crashes with static files). */
export function prepare(text: string, type: string): Served {
  const plain = Buffer.from(text);
  return { type, plain, zipped: gzipSync(plain, { level: 9 }), tag: createHash('sha256').update(plain).digest('base64url').slice(0, 16) };
}

/** Answers with the bytes, or with 304 where the browser has them. */
export function serve(req: Request, res: Response, { type, plain, zipped, tag }: Served, headers: Readonly<Record<string, string>>): void {
  const zip = /\bgzip\b/.test(req.header('accept-encoding', ''));
  const etag = `"${tag}${zip ? '-gz' : ''}"`;
  const all = { ...headers, ETag: etag, Vary: headers.Vary ? `${headers.Vary}, Accept-Encoding` : 'Accept-Encoding' };
  if (req.header('if-none-match') === etag) {
    res.writeHead(304, all);
    res.end();
    return;
  }
  const body = zip ? zipped : plain;
  res.writeHead(200, {
    ...all,
    'Content-Type': type,
    'Content-Length': String(body.length),
    ...(zip ? { 'Content-Encoding': 'gzip' } : {}),
  });
  res.end(body);
}

const read = (name: string): string => readFileSync(new URL(`client/${name}`, import.meta.url), 'utf8');
const comments = /\/\*(?:[^*]|\*(?!\/))*\*\/ ?/g;
const squeeze = (text: string): string =>
  text
    .replace(comments, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line && !line.startsWith('// '))
    .join('\n');

/** The modules in the order of their imports, as one file: a slow phone waits for one answer. No two of them may declare the same name. */
const modules = ['line.js', 'outbox.js', 'view.js', 'listen.js', 'main.js'];
const join = (): string =>
  modules
    .map((name) =>
      squeeze(read(name))
        .replace(/^import .*;\n/gm, '')
        .replace(/^export /gm, ''),
    )
    .join('\n');

/** What the page loads, by a name with a hash of its bytes in it: it may be kept for ever. */
export function createFiles(): { css: string; js: string; icon: string; byName: ReadonlyMap<string, Served> } {
  const byName = new Map<string, Served>();
  const add = (name: string, ending: string, text: string, type: string): string => {
    const served = prepare(text, type);
    const hashed = `${name}.${served.tag}.${ending}`;
    byName.set(hashed, served);
    return `/chat/files/${hashed}`;
  };
  return {
    css: add('page', 'css', squeeze(read('page.css')), 'text/css; charset=utf-8'),
    js: add('page', 'js', join(), 'text/javascript; charset=utf-8'),
    icon: add('icon', 'svg', read('icon.svg').trim(), 'image/svg+xml'),
    byName,
  };
}
