import type { Request, Response } from 'restify';
import { answer, bad, bodyOf, Refused, readBody, refusalOf } from '../requests.ts';
import type { Channel, TakeTurn, Turn } from '../types.ts';
import { parseForm } from './form.ts';
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
/** Far more than Twilio sends: a text of 1,600 characters and some forty short fields. */
const MOST_BYTES = 64 * 1024;

/** SMS and WhatsApp through Twilio: signed webhooks in, its REST API out. */
export function createTwilio(deps: TwilioDeps): Channel {
  const address = deps.publicUrl.replace(/\/+$/, '') + PATH;

  async function take(req: Request, res: Response): Promise<void> {
    const receivedAt = deps.clock.now();
    if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(req.headers['content-type'] ?? ''))
      throw bad('The content type must be application/x-www-form-urlencoded.');
    const form = parseForm((await readBody(req, MOST_BYTES)).toString());
    if (!signed(form, signatureOf(req), deps.authToken, address + queryOf(req)))
      throw new Refused(403, 'BadSignature', 'X-Twilio-Signature is missing, or is not the one for PUBLIC_URL and this body.');
    const { activity, via } = readInbound(form, deps.accountSid, receivedAt, deps.programs);
    res.sendRaw(200, twiml(await deps.takeTurn(activity, via)), { 'Content-Type': 'text/xml; charset=utf-8' });
  }

  function refuse(res: Response, error: unknown): void {
    const refusal = refusalOf(error, deps.log);
    deps.log.warn({ status: refusal.status, code: refusal.code }, 'Twilio webhook refused');
    answer(res, refusal.status, bodyOf(refusal));
  }

  return {
    name: 'twilio',
    mount: (server) => {
      server.post(PATH, async (req, res) => take(req, res).catch((error: unknown) => refuse(res, error)));
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
