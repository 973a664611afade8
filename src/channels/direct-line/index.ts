import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Request, Response, Server } from 'restify';
import { createOrigins, webSocketBase } from '../origins.ts';
import { createRateLimit } from '../rate-limit.ts';
import { answer, bad, bodyOf, notFound, Refused, readJson, refusalOf, refuseUpgrade } from '../requests.ts';
import type { Channel, Conversations, Log, TakeTurn, Turn, Via } from '../types.ts';
import { createAccess, holderOf } from './access.ts';
import type { Clock } from './clock.ts';
import { beginning, readActivity, speakerOf, userOf } from './inbound.ts';
import { queryOf, watermarkOf } from './query.ts';
import { createStreams } from './streams.ts';
import type { Holder, Tokens } from './tokens.ts';
import { readUpload } from './upload.ts';
import { activitySet, repliesIn, routeOf, wireId } from './wire.ts';

export { createTokens } from './tokens.ts';

export interface DirectLineDeps {
  readonly takeTurn: TakeTurn;
  readonly conversations: Conversations;
  readonly tokens: Tokens;
  /** DIRECT_LINE_SECRET: who has it may ask for tokens and speak for every user. */
  readonly secret?: string;
  /** Origins of other sites whose pages may talk with the bot. */
  readonly allowedOrigins: readonly string[];
  readonly clock: Clock;
  readonly newId: (prefix: string) => string;
  readonly log: Log;
  readonly publicUrl?: string;
}

const BASE = '/v3/directline';
const streamPath = /^\/v3\/directline\/conversations\/([\w-]{1,64})\/stream(?:\?|$)/;

/** Direct Line 3.0: what Web Chat and botframework-directlinejs speak, by polling and by WebSocket. */
export function createDirectLine(deps: DirectLineDeps): Channel {
  const { takeTurn, conversations, tokens, clock, log, publicUrl } = deps;
  const access = createAccess(tokens, deps.secret);
  const origins = createOrigins(deps.allowedOrigins, publicUrl);
  const limit = createRateLimit(clock);
  const streams = createStreams(deps);

  const exists = async (conversationId: string): Promise<boolean> =>
    (await conversations.activities(routeOf(conversationId), Number.MAX_SAFE_INTEGER)) !== undefined;

  const streamUrl = (req: Request, holder: Holder, since: number): string =>
    `${webSocketBase(req, publicUrl)}${BASE}/conversations/${holder.conversationId}/stream?watermark=${since}&t=${tokens.forStream(holder)}`;

  async function generate(req: Request, res: Response): Promise<void> {
    access.toGenerate(req);
    if (deps.secret === undefined) limit(req);
    const userId = userOf(await readJson(req));
    if (userId !== undefined && !userId.startsWith('dl_')) throw bad('user.id must begin with "dl_".');
    answer(res, 200, tokens.issue({ ...(userId !== undefined && { userId }) }));
  }

  async function refresh(req: Request, res: Response): Promise<void> {
    const caller = access.caller(req);
    if (caller === 'secret') throw bad('A secret does not expire. Refresh a token.');
    answer(res, 200, tokens.renew(caller));
  }

  /** Begins the conversation, at the bot too, so that the first words are there before the client looks. Twice is as once. */
  async function start(req: Request, res: Response): Promise<void> {
    const receivedAt = clock.now();
    const caller = access.caller(req);
    const body = await readJson(req);
    const named = userOf(body);
    const fresh = caller === 'secret' ? tokens.issue({ ...(named !== undefined && { userId: named }) }) : tokens.renew(caller);
    const holder = holderOf(tokens.read(fresh.token));
    access.within(holder.conversationId, caller, holder.userId);
    const begun = await exists(holder.conversationId);
    if (!begun) kept(await takeTurn(beginning(holder, body.locale ?? firstLanguage(req)), viaOf(holder, receivedAt)));
    answer(res, begun ? 200 : 201, { ...fresh, streamUrl: streamUrl(req, holder, 0) });
  }

  async function reconnect(req: Request, res: Response): Promise<void> {
    const holder = access.within(req.params.id, access.caller(req));
    const since = watermarkOf(req);
    if (!(await exists(holder.conversationId))) throw notFound();
    answer(res, 200, { ...tokens.renew(holder), streamUrl: streamUrl(req, holder, since) });
  }

  async function read(req: Request, res: Response): Promise<void> {
    const holder = access.within(req.params.id, access.caller(req));
    const route = routeOf(holder.conversationId);
    const found = await conversations.activities(route, watermarkOf(req));
    if (!found) throw notFound();
    // Noted first: who was answered must not be taken, after a crash, for somebody who was not.
    const replies = repliesIn(found.activities);
    if (replies.length > 0) conversations.handed(route, replies);
    answer(res, 200, activitySet(found, holder, clock.now()));
  }

  async function post(req: Request, res: Response): Promise<void> {
    const receivedAt = clock.now();
    const caller = access.caller(req);
    access.within(req.params.id, caller);
    const body = await readJson(req);
    await take(access.within(req.params.id, caller, speakerOf(body)), body, receivedAt, res);
  }

  async function upload(req: Request, res: Response): Promise<void> {
    const receivedAt = clock.now();
    const caller = access.caller(req);
    access.within(req.params.id, caller);
    const body = await readUpload(req, queryOf(req).get('userId'));
    await take(access.within(req.params.id, caller, speakerOf(body)), body, receivedAt, res);
  }

  async function take(holder: Holder, body: Readonly<Record<string, unknown>>, receivedAt: number, res: Response): Promise<void> {
    const newId = () => deps.newId('a');
    const activity = readActivity(body, holder, newId);
    if (!(await exists(holder.conversationId))) throw notFound();
    if (!activity) return answer(res, 200, { id: `${holder.conversationId}|${newId()}` });
    const { messageId } = kept(await takeTurn(activity, viaOf(holder, receivedAt)));
    const id = messageId === undefined ? `${holder.conversationId}|${activity.id}` : wireId(holder.conversationId, messageId);
    answer(res, 200, { id });
  }

  async function upgrade(req: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    const conversationId = streamPath.exec(req.url ?? '')?.[1];
    if (conversationId === undefined) throw new Refused(404, 'NotFound', 'There is no stream here.');
    origins.check(req);
    const since = watermarkOf(req);
    const holder = access.within(conversationId, holderOf(tokens.readForStream(queryOf(req).get('t') ?? '')));
    if (!(await exists(conversationId))) throw notFound();
    streams.accept(req, socket, head, holder, since);
  }

  function refuse(res: ServerResponse, error: unknown): void {
    const refusal = refusalOf(error, log);
    if (!res.headersSent && !res.destroyed) answer(res, refusal.status, bodyOf(refusal), refusal.headers);
  }

  const guarded = (work: (req: Request, res: Response) => Promise<void>) => async (req: Request, res: Response) => {
    try {
      origins.open(req, res);
      await work(req, res);
    } catch (error) {
      refuse(res, error);
    }
  };

  return {
    name: 'direct-line',
    mount(server: Server) {
      server.post(`${BASE}/tokens/generate`, guarded(generate));
      server.post(`${BASE}/tokens/refresh`, guarded(refresh));
      server.post(`${BASE}/conversations`, guarded(start));
      server.get(`${BASE}/conversations/:id`, guarded(reconnect));
      server.get(`${BASE}/conversations/:id/activities`, guarded(read));
      server.post(`${BASE}/conversations/:id/activities`, guarded(post));
      server.post(`${BASE}/conversations/:id/upload`, guarded(upload));
      server.opts(
        `${BASE}/*`,
        guarded(async (req, res) => origins.preflight(req, res)),
      );
      server.on('upgrade', (req: IncomingMessage, socket: Duplex, head: Buffer) => {
        // The other side may be gone already; then there is nobody to tell.
        socket.on('error', () => {});
        upgrade(req, socket, head).catch((error: unknown) => refuseUpgrade(socket, refusalOf(error, log)));
      });
    },
    close: streams.close,
  };
}

/** What the browser asks for first, where the page that it shows does not say in which language it is. */
const firstLanguage = (req: Request): string | undefined => /^[A-Za-z0-9-]{2,35}/.exec(req.header('accept-language', ''))?.[0];

const viaOf = ({ conversationId, clientId, program }: Holder, receivedAt: number): Via => ({
  route: routeOf(conversationId),
  channel: 'web',
  address: {},
  receivedAt,
  push: false,
  ...(clientId !== undefined && { clientId }),
  ...(program !== undefined && { program }),
});

/** 503, so that clients show it as failed and offer to send again; the bot's own plain words say what happened. */
function kept(turn: Turn): Turn {
  if (turn.kept) return turn;
  throw new Refused(503, 'NotKept', turn.replies.map(({ text }) => text).join('\n'));
}
