import type { Activity } from 'botbuilder';
import type { Request, Response } from 'restify';
import type { Post } from '../http.ts';
import { answer, bad, bodyOf, isObject, Refused, readJson, refusalOf } from '../requests.ts';
import type { Channel, Conversations, Log, Sent, TakeTurn, Via } from '../types.ts';
import { type MicrosoftSettings, VerifyingAdapter } from './adapter.ts';
import { isLoopback, onlyFromHere } from './loopback.ts';
import { type Address, addressOf, merged, outgoing } from './outgoing.ts';
import { createBotToken, NoToken } from './token.ts';

export interface BotFrameworkDeps {
  readonly takeTurn: TakeTurn;
  readonly conversations: Pick<Conversations, 'handed'>;
  readonly microsoft: MicrosoftSettings;
  readonly post: Post;
  readonly clock: { now(): number };
  readonly log: Log;
}

const PATH = '/api/messages';
const timeoutMs = 10_000;

/** The Bot Framework Activity protocol: the Emulator, Azure Bot Service and any client that speaks it. */
export function createBotFramework(deps: BotFrameworkDeps): Channel {
  const { takeTurn, conversations, post, clock, log } = deps;
  const { appId, password = '', ...cloud } = deps.microsoft;
  const adapter = new VerifyingAdapter(deps.microsoft);
  const token = appId === undefined ? undefined : createBotToken({ appId, password, ...cloud }, post, clock);
  const open = appId === undefined;

  async function receive(req: Request, res: Response): Promise<void> {
    const receivedAt = clock.now();
    if (open) onlyFromHere(req);
    const activity = checked(await readJson(req), open);
    await adapter.receive(req.headers.authorization ?? '', activity, () => take(activity, receivedAt, res));
  }

  async function take(activity: Activity, receivedAt: number, res: Response): Promise<void> {
    const inResponse = activity.deliveryMode === 'expectReplies';
    if (!isForUs(activity)) return answer(res, 200, inResponse ? { activities: [] } : {});
    const address = addressOf(activity);
    const via: Via = { route: routeOf(address), channel: 'botframework', address, receivedAt, push: !inResponse };
    const turn = await takeTurn(activity, via);
    if (inResponse) {
      // Noted first: who was answered must not be taken, after a crash, for somebody who was not.
      conversations.handed(
        via.route,
        turn.replies.flatMap(({ id }) => id ?? []),
      );
      answer(res, 200, { activities: turn.replies.map((reply) => outgoing(reply, address, activity.id)) });
      return;
    }
    if (turn.kept) return answer(res, 200, {});
    // Not in any outbox, for nothing could be written: told at once, as well as may be.
    await send(address, turn.replies).catch(() => undefined);
    throw new Refused(503, 'NotKept', turn.replies.map(({ text }) => text).join('\n'));
  }

  async function send(to: unknown, replies: readonly Partial<Activity>[]): Promise<Sent> {
    const address = to as Address;
    const authorization = token && `Bearer ${await token.get()}`;
    for (const reply of merged(replies)) {
      const path = `/v3/conversations/${encodeURIComponent(address.conversation.id)}/activities${address.replyToId ? `/${encodeURIComponent(address.replyToId)}` : ''}`;
      const { status, headers } = await post(`${address.serviceUrl.replace(/\/+$/, '')}${path}`, {
        headers: { 'content-type': 'application/json', ...(authorization && { authorization }) },
        body: JSON.stringify(outgoing(reply, address, address.replyToId)),
        timeoutMs,
      });
      if (status === 401) {
        token?.forget();
        return { outcome: 'retry', why: 'status 401' };
      }
      if (status === 429 || status >= 500) return { outcome: 'retry', why: `status ${status}`, ...retryAfter(headers['retry-after']) };
      if (status >= 400) return { outcome: 'failed', why: `status ${status}` };
    }
    return { outcome: 'sent' };
  }

  return {
    name: 'bot-framework',
    mount(server) {
      server.post(PATH, async (req: Request, res: Response) => {
        try {
          await receive(req, res);
        } catch (error) {
          const refusal = refusalOf(error, log);
          if (!res.headersSent) answer(res, refusal.status, bodyOf(refusal), refusal.headers);
        }
      });
    },
    async send(address, replies) {
      try {
        return await send(address, replies);
      } catch (error) {
        if (error instanceof NoToken) return { outcome: 'retry', why: `no token from MICROSOFT_LOGIN_URL: ${error.message}` };
        return { outcome: 'retry', why: error instanceof Error ? error.name : 'unknown' };
      }
    },
  };
}

const routeOf = ({ conversation }: Address): string => `botframework:${conversation.id}`;

function retryAfter(header: string | string[] | undefined): { afterMs?: number } {
  const seconds = Number(header);
  return Number.isFinite(seconds) && seconds > 0 ? { afterMs: seconds * 1000 } : {};
}

/** Messages, and the news that a client has come; anything else is acknowledged and left alone. */
function isForUs(activity: Activity): boolean {
  if (activity.type === 'message') return true;
  if (activity.type !== 'conversationUpdate') return false;
  return (activity.membersAdded ?? []).some(({ id }) => id !== activity.recipient?.id);
}

const isId = (value: unknown): value is string => typeof value === 'string' && value !== '' && value.length <= 500;
const isParty = (value: unknown): boolean =>
  value === undefined || (isObject(value) && (value.id === undefined || typeof value.id === 'string'));

/** The body as an activity that can be taken. Throws Refused with what is wrong. */
function checked(body: Readonly<Record<string, unknown>>, open: boolean): Activity {
  const { type, id, conversation, text, serviceUrl, from, recipient, membersAdded, attachments } = body;
  if (!isId(type)) throw bad('The activity has no type.');
  if (!isId(id)) throw bad('The activity has no id: without one it cannot be taken exactly once.');
  if (!isObject(conversation) || !isId(conversation.id)) throw bad('The activity has no conversation.id.');
  if (text !== undefined && text !== null && typeof text !== 'string') throw bad('text must be a string.');
  if (body.locale !== undefined && body.locale !== null && typeof body.locale !== 'string') throw bad('locale must be a string.');
  if (!isParty(from) || !isParty(recipient)) throw bad('from and recipient must be objects with an id.');
  if (membersAdded !== undefined && !(Array.isArray(membersAdded) && membersAdded.every(isObject)))
    throw bad('membersAdded must be a list of members.');
  if (attachments !== undefined && attachments !== null && !Array.isArray(attachments)) throw bad('attachments must be a list.');
  if (body.deliveryMode !== 'expectReplies' && !(typeof serviceUrl === 'string' && URL.canParse(serviceUrl))) {
    throw bad('The activity has no serviceUrl for the replies.');
  }
  if (open && typeof serviceUrl === 'string' && !isLoopback(serviceUrl)) {
    throw new Refused(403, 'Forbidden', 'Without MICROSOFT_APP_ID the serviceUrl must be on this machine.');
  }
  return body as unknown as Activity;
}
