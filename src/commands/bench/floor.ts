import { fsync, openSync, write } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';

/* The least that keeping a message can cost: node:http, and one append that is flushed before the answer. */

const fd = openSync(join(process.env.DATA_DIR!, 'log'), 'a', 0o600);
const append = (text: string): Promise<void> =>
  new Promise((resolve, reject) => write(fd, text, (error) => (error ? reject(error) : resolve())));
const flush = promisify(fsync);
const extra = Number(process.env.BENCH_FLUSH_MS ?? 0);

const server = createServer((req, res) => {
  let body = '';
  req.setEncoding('utf8');
  req.on('data', (chunk: string) => {
    body += chunk;
  });
  req.on('end', async () => {
    await append(`${body}\n`);
    await flush(fd);
    if (extra > 0) await new Promise((resolve) => setTimeout(resolve, extra));
    res.writeHead(200, { 'content-type': 'application/json', 'content-length': 2 });
    res.end('{}');
  });
});
server.listen(0, '127.0.0.1', () => process.stdout.write(`bot http://127.0.0.1:${(server.address() as { port: number }).port}/\n`));
