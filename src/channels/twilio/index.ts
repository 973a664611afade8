import type { Request, Response } from 'restify';
import type { Channel, TakeTurn, Turn } from '../types.ts';
import { parseForm, readBody } from './form.ts';
import { createSender, type SenderDeps } from './send.ts';
import { smsText, split } from './text.ts';
import { readInbound, signed } from './webhook.ts';

export interface TwilioDeps extends SenderDeps {
  readonly takeTurn: TakeTurn;
  /** Where Twilio reaches this program: what its signatures are checked against. */
  readonly publicUrl: string;
  /** Programs by our number, as far as a number is one program's. */
  readonly programs: ReadonlyMap<string, string>;
}

const PATH = '/api/sms/twilio';

/** SMS and WhatsApp through Twilio: signed webhooks in, its REST API out. */
export function createTwilio(deps: TwilioDeps): Channel {
  const address = deps.publicUrl.replace(/\/+$/, '') + PATH;

  async function take(req: Request, res: Response): Promise<void> {
    const receivedAt = deps.clock.now();
    if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(req.headers['content-type'] ?? '')) {
      return refuse(res, 400, 'not-a-form', 'The body must be application/x-www-form-urlencoded.');
    }
    const body = await readBody(req);
    if (body === undefined) return refuse(res, 413, 'too-large', 'The body must be at most 64 KB.');
    const form = parseForm(body);
    if (!form) return refuse(res, 400, 'too-many-fields', 'The form has too many fields.');
    if (!signed(form, signatureOf(req), deps.authToken, address + queryOf(req))) {
      return refuse(res, 403, 'bad-signature', 'X-Twilio-Signature is missing, or is not the one for PUBLIC_URL and this body.');
    }
    const inbound = readInbound(form, deps.accountSid, receivedAt, deps.programs);
    if ('status' in inbound) return refuse(res, inbound.status, inbound.code, inbound.message);
    res.sendRaw(200, twiml(await deps.takeTurn(inbound.activity, inbound.via)), { 'Content-Type': 'text/xml; charset=utf-8' });
  }

  function refuse(res: Response, status: number, code: string, message: string): void {
    deps.log.warn({ status, code }, 'Twilio webhook refused');
    res.sendRaw(status, JSON.stringify({ code, message }), { 'Content-Type': 'application/json' });
  }

  return {
    name: 'twilio',
    mount: (server) => {
      server.post(PATH, async (req, res) => take(req, res));
    },
    send: createSender(deps),
  };
}

const signatureOf = (req: Request): string => String(req.headers['x-twilio-signature'] ?? '');

/** As it was sent, for it was signed as it was sent. */
function queryOf(req: Request): string {
  const url = req.url ?? '';
  const at = url.indexOf('?');
  return at === -1 ? '' : url.slice(at);
}

/**
 * Nothing to say at once: replies are committed and come by the REST API. Except where nothing could be saved: then the outbox
 * could not be either, and an error status would be in vain, for Twilio does not repeat a webhook that was answered, unless the
 * number was set up so. The client would be left believing they were heard; so the answer itself tells them.
 */
function twiml(turn: Turn): string {
  const texts = turn.kept ? [] : split(smsText(turn.replies));
  const messages = texts.map((text) => `<Message>${xml(text)}</Message>`).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>${messages ? `<Response>${messages}</Response>` : '<Response/>'}`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
const xml = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
