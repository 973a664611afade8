import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Activity } from 'botbuilder';

/** How the next request is met instead of with 201. A number is a status with Bot Framework's own error body. */
type Mood = 'ok' | 'hang' | 'close' | number;

export interface FakeConnector {
  /** For `serviceUrl`. */
  readonly url: string;
  /** What the bot sent, in order, as it was posted. */
  readonly sent: Partial<Activity>[];
  /** Requests that came, however they were met. */
  readonly attempts: number;
  /** How the next requests are met, one each; then 201 again. */
  meet(...moods: Mood[]): void;
  close(): Promise<void>;
}

const path = /^\/v3\/conversations\/([^/]+)\/activities(?:\/([^/]+))?$/;

/**
 * Bot Framework's connector service, as a bot sees it: it takes activities for conversations and gives each an id. Over real HTTP.
 * Without `accepts`, from whoever sends them, as the Emulator does.
 */
export async function createFakeConnector(
  port = 0,
  accepts: (authorization: string | undefined) => boolean = () => true,
): Promise<FakeConnector> {
  const sent: Partial<Activity>[] = [];
  const moods: Mood[] = [];
  let attempts = 0;

  async function answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of req) chunks.push(chunk as Buffer);
    attempts += 1;
    const mood = moods.shift() ?? 'ok';
    if (mood === 'hang') return;
    if (mood === 'close') return void req.socket.destroy();
    if (typeof mood === 'number') return json(res, mood, wrong('ServiceError', 'Try again later.'));
    if (!accepts(req.headers.authorization))
      return json(res, 401, wrong('Unauthorized', 'Authorization has been denied for this request.'));
    const [, conversation, replyTo] = path.exec(req.url ?? '') ?? [];
    if (req.method !== 'POST' || conversation === undefined) return json(res, 404, wrong('NotFound', 'There is no such address.'));
    const activity = JSON.parse(Buffer.concat(chunks).toString()) as Partial<Activity>;
    const problem = problemOf(activity, decodeURIComponent(conversation), replyTo && decodeURIComponent(replyTo));
    if (problem) return json(res, 400, wrong('BadSyntax', problem));
    sent.push(activity);
    json(res, 201, { id: `sent-${sent.length}` });
  }

  const server = createServer((req, res) => void answer(req, res));
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sent,
    get attempts() {
      return attempts;
    },
    meet: (...next) => void moods.push(...next),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** What the service would not take. */
function problemOf(
  { type, from, recipient, conversation, replyToId, attachments, text }: Partial<Activity>,
  of: string,
  replyTo: string | undefined,
) {
  if (!type) return 'Activity type is required.';
  if (conversation?.id !== of) return 'conversation.id is not that of the address.';
  if (!from?.id || !recipient?.id) return 'from and recipient are required.';
  if (replyToId !== replyTo) return 'replyToId is not that of the address.';
  if (type === 'message' && !text && !attachments?.length) return 'A message needs text or attachments.';
  return undefined;
}

const wrong = (code: string, message: string): object => ({ error: { code, message } });

function json(res: ServerResponse, status: number, value: object): void {
  // Two calls, not a chain: restify replaces writeHead of every server in the process by one that returns nothing.
  res.writeHead(status, { 'content-type': 'application/json' });
  res.end(JSON.stringify(value));
}
