import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { factsOf } from '../requests.ts';
import type { Conversations, Log } from '../types.ts';
import type { Clock } from './clock.ts';
import type { Holder } from './tokens.ts';
import { activitySet, repliesIn, routeOf } from './wire.ts';

/** A client sends nothing here but empty texts, to see whether we are still there. */
const MOST_RECEIVED = 1024;
/** Of one conversation; one more closes the oldest, which may well be a connection that died unnoticed. */
const MOST_SOCKETS = 8;
const HEARTBEAT = 30_000;
const GRACE = 1_000;

/** WebSocket's own numbers for why one side closes. */
const GOING_AWAY = 1001;
const REPLACED = 1008;

interface Streams {
  /** Turns a request that has been let in into a stream of everything after number `since`. */
  accept(req: IncomingMessage, socket: Duplex, head: Buffer, holder: Holder, since: number): void;
  close(): Promise<void>;
}

interface Deps {
  readonly conversations: Conversations;
  readonly clock: Clock;
  readonly log: Log;
}

/** The WebSockets of clients. Each is sent what is new after each commit: one set at a time, so that a slow client holds one in memory. */
export function createStreams(deps: Deps): Streams {
  const { clock } = deps;
  const server = new WebSocketServer({ noServer: true, maxPayload: MOST_RECEIVED, perMessageDeflate: false, clientTracking: false });
  const open = new Map<string, Set<WebSocket>>();
  /** Those that have answered, or were opened, since the last heartbeat. */
  const alive = new Set<WebSocket>();
  let stopHeart: (() => void) | undefined;

  function beat(): void {
    stopHeart = open.size === 0 ? undefined : clock.after(HEARTBEAT, beat);
    for (const socket of sockets()) {
      if (!alive.delete(socket)) {
        socket.terminate();
        continue;
      }
      socket.ping();
      // An empty text too, as Direct Line sends: pages do not see pings.
      socket.send('');
    }
  }

  const sockets = (): WebSocket[] => [...open.values()].flatMap((set) => [...set]);

  function opened(socket: WebSocket, holder: Holder, since: number): void {
    const route = routeOf(holder.conversationId);
    const others = open.get(route) ?? new Set();
    open.set(route, others.add(socket));
    if (others.size > MOST_SOCKETS) {
      const [oldest] = others;
      // Taken out at once: one that does not answer may be another half minute in closing.
      others.delete(oldest!);
      oldest!.close(REPLACED, 'Too many connections to this conversation');
    }
    alive.add(socket);
    stopHeart ??= clock.after(HEARTBEAT, beat);
    const push = sender(deps, socket, holder, since);
    const unwatch = deps.conversations.watch(route, push);
    socket.on('pong', () => alive.add(socket));
    // A broken frame, or a message too long: ws closes the connection itself.
    socket.on('error', () => {});
    socket.on('close', () => {
      unwatch();
      alive.delete(socket);
      others.delete(socket);
      if (others.size === 0 && open.get(route) === others) open.delete(route);
    });
    push();
  }

  return {
    accept: (req, socket, head, holder, since) => server.handleUpgrade(req, socket, head, (webSocket) => opened(webSocket, holder, since)),
    async close() {
      stopHeart?.();
      await Promise.all(sockets().map((socket) => closed(socket, clock)));
    },
  };
}

/** Sends what is new, and says so. While one set is under way the next waits. */
function sender({ conversations, clock, log }: Deps, socket: WebSocket, holder: Holder, since: number): () => void {
  const route = routeOf(holder.conversationId);
  let sent = since;
  let busy = false;
  let again = false;

  async function sendNew(): Promise<void> {
    const found = await conversations.activities(route, sent);
    if (!found || found.activities.length === 0 || socket.readyState !== socket.OPEN) return;
    const text = JSON.stringify(activitySet(found, holder, clock.now()));
    // Noted first, as for a response.
    conversations.handed(route, repliesIn(found.activities));
    await new Promise<void>((resolve, reject) => socket.send(text, (error) => (error ? reject(error) : resolve())));
    sent = found.last;
  }

  async function push(): Promise<void> {
    again = busy;
    if (busy) return;
    busy = true;
    try {
      do {
        again = false;
        await sendNew();
      } while (again);
    } catch (error) {
      if (socket.readyState === socket.OPEN) log.error(factsOf(error), 'A stream broke off; the client will come back for what it lacks');
      socket.terminate();
    } finally {
      busy = false;
    }
  }

  return () => void push();
}

/** Resolves when the other side has agreed to part, or after a second. */
function closed(socket: WebSocket, clock: Clock): Promise<void> {
  return new Promise((resolve) => {
    const stop = clock.after(GRACE, () => socket.terminate());
    socket.once('close', () => {
      stop();
      resolve();
    });
    socket.close(GOING_AWAY, 'The service restarts');
  });
}
