import { connect, createServer, type Socket } from 'node:net';

/** One whole HTTP/1.1 message: its first line and headers as they came, and its body. */
export interface Framed {
  readonly head: string;
  readonly body: Buffer;
}

const headEnd = Buffer.from('\r\n\r\n');
const chunkedEnd = Buffer.from('\r\n0\r\n\r\n');

/**
 * Cuts what comes over a socket into HTTP messages: as little as the bench needs (one at a time; Content-Length or chunks), so that the
 * load costs a fraction of what is measured. node:http's client or undici would take as much of the two cores as the servers do.
 */
export function onMessage(socket: Socket, take: (message: Framed) => void): void {
  let rest: Buffer = Buffer.alloc(0);
  socket.on('data', (chunk: Buffer) => {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    for (;;) {
      const cut = firstOf(rest);
      if (!cut) return;
      rest = rest.subarray(cut.length);
      take(cut.message);
    }
  });
}

function firstOf(bytes: Buffer): { message: Framed; length: number } | undefined {
  const at = bytes.indexOf(headEnd);
  if (at < 0) return undefined;
  const head = bytes.toString('latin1', 0, at);
  const start = at + headEnd.length;
  if (/\r\ntransfer-encoding: *chunked/i.test(head)) {
    // Backed up by two, for a body of no chunks begins with its end.
    const end = bytes.indexOf(chunkedEnd, start - 2);
    return end < 0 ? undefined : { message: { head, body: unchunked(bytes.subarray(start, end + 2)) }, length: end + chunkedEnd.length };
  }
  const length = Number(/\r\ncontent-length: *(\d+)/i.exec(head)?.[1] ?? 0);
  const end = start + length;
  return bytes.length < end ? undefined : { message: { head, body: bytes.subarray(start, end) }, length: end };
}

function unchunked(bytes: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < bytes.length; ) {
    const line = bytes.indexOf('\r\n', at);
    const size = Number.parseInt(bytes.toString('latin1', at, line), 16);
    parts.push(bytes.subarray(line + 2, line + 2 + size));
    at = line + 2 + size + 2;
  }
  return Buffer.concat(parts);
}

/** A connection that is kept open, for one request at a time; opened again where the server has closed it meanwhile. */
export class Line {
  readonly #address: URL;
  #socket: Socket | undefined;
  #answered: ((answer: Framed) => void) | undefined;
  #failed: ((error: Error) => void) | undefined;

  constructor(address: string) {
    this.#address = new URL(address);
  }

  #open(): Socket {
    const socket = connect(Number(this.#address.port), this.#address.hostname);
    socket.setNoDelay(true);
    onMessage(socket, (answer) => this.#answered?.(answer));
    socket.on('error', () => {});
    socket.on('close', () => {
      this.#socket = undefined;
      this.#failed?.(new Error('the server closed the connection'));
    });
    return socket;
  }

  /** Rejects where the connection breaks, or where the answer is not one of 200 to 299. */
  post(path: string, body: string, headers = 'content-type: application/json\r\n'): Promise<Framed> {
    return new Promise((resolve, reject) => {
      this.#socket ??= this.#open();
      this.#failed = reject;
      this.#answered = (answer) => {
        this.#failed = undefined;
        if (answer.head.startsWith('HTTP/1.1 2')) resolve(answer);
        else reject(new Error(`${path}: ${answer.head.slice(0, 30)} ${answer.body.toString().slice(0, 300)}`));
      };
      this.#socket.write(
        `POST ${path} HTTP/1.1\r\nhost: ${this.#address.host}\r\n${headers}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
      );
    });
  }
}

/** A server on loopback that answers every request at once with the same JSON, and tells what was sent to it. */
export function serve(status: string, json: string, heard: (request: Framed) => void): Promise<{ address: string; close(): void }> {
  const answer = `HTTP/1.1 ${status}\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(json)}\r\n\r\n${json}`;
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.setNoDelay(true);
    socket.on('error', () => {}).on('close', () => sockets.delete(socket));
    onMessage(socket, (request) => {
      socket.write(answer);
      heard(request);
    });
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      resolve({
        address: `http://127.0.0.1:${port}`,
        close() {
          for (const socket of sockets) socket.destroy();
          server.close();
        },
      });
    });
  });
}
