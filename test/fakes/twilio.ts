import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js';

/** What Twilio took to send, as it was posted. */
export interface SentMessage {
  readonly sid: string;
  readonly to: string;
  readonly from: string;
  readonly body?: string;
  readonly contentSid?: string;
}

/** How the next request is met instead of with 201. A number is the code of one of Twilio's errors, with status 400. */
export type Mood = 'ok' | 'throttled' | 'broken' | 'hang' | 'close' | number;

/** A client's message. Everything but the words has a default. */
export interface Incoming {
  readonly body?: string;
  /** Theirs and ours; `whatsapp:` before both for WhatsApp. */
  readonly from?: string;
  readonly to?: string;
  readonly sid?: string;
  /** Content types of what hangs on it. */
  readonly media?: readonly string[];
  /** Further fields, or others in place of the usual. */
  readonly fields?: Readonly<Record<string, string>>;
}

export interface FakeTwilio {
  /** For `TWILIO_API_URL`. */
  readonly url: string;
  readonly accountSid: string;
  readonly authToken: string;
  readonly messages: SentMessage[];
  /** Requests that came, however they were met. */
  readonly attempts: number;
  /** Numbers that Twilio itself opted out: error 21610 for each message to them. */
  readonly blocked: Set<string>;
  /** How the next requests are met, one each; then 201 again. */
  meet(...moods: Mood[]): void;
  /** The form of a webhook as Twilio posts it. */
  form(incoming: Incoming): Record<string, string>;
  /** Signs a form as Twilio does, for the address that is configured at Twilio. */
  sign(publicAddress: string, form: Record<string, string>): string;
  /** Posts a client's message to the bot at `address`, signed for `publicAddress` (the same where absent). */
  deliver(incoming: Incoming, address: string, publicAddress?: string): Promise<{ status: number; type: string; text: string }>;
  close(): Promise<void>;
}

const statuses: Readonly<Record<number, string>> = {
  20003: 'Authenticate',
  20404: 'The requested resource was not found',
  21211: "The 'To' number is not a valid phone number",
  21602: 'Message body is required',
  21603: "A 'From' phone number is required",
  21604: "A 'To' phone number is required",
  21610: 'Attempt to send to unsubscribed recipient',
  21617: 'The concatenated message body exceeds the 1600 character limit',
};

/** Twilio's messaging API and its webhooks, over real HTTP on a port of its own. */
export async function createFakeTwilio(accountSid = `AC${'0'.repeat(32)}`, authToken = 'a-token-of-tests'): Promise<FakeTwilio> {
  const messages: SentMessage[] = [];
  const blocked = new Set<string>();
  const moods: Mood[] = [];
  let attempts = 0;
  let count = 0;
  const nextSid = (kind: string) => `${kind}${(++count).toString(16).padStart(32, '0')}`;
  const credentials = `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`;

  async function answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const form = new URLSearchParams(await text(req));
    attempts += 1;
    const mood = moods.shift() ?? 'ok';
    if (mood === 'hang') return;
    if (mood === 'close') return void req.socket.destroy();
    if (mood === 'throttled') return refuse(res, 429, 20429, 'Too Many Requests', { 'Retry-After': '7' });
    if (mood === 'broken') return json(res, 500, {}, { 'Content-Type': 'text/html' });
    if (typeof mood === 'number') return refuse(res, 400, mood, `${statuses[mood] ?? 'Error'} ${form.get('To')}: ${form.get('Body')}`);
    if (req.headers.authorization !== credentials) return refuse(res, 401, 20003);
    if (req.method !== 'POST' || req.url !== `/2010-04-01/Accounts/${accountSid}/Messages.json`) return refuse(res, 404, 20404);
    const code = wrong(form);
    if (code) return refuse(res, 400, code);
    const sent = take(form);
    messages.push(sent);
    json(res, 201, { sid: sent.sid, account_sid: accountSid, to: sent.to, from: sent.from, body: sent.body ?? null, status: 'queued' });
  }

  function wrong(form: URLSearchParams): number | undefined {
    const to = form.get('To') ?? '';
    const body = form.get('Body') ?? '';
    if (!to) return 21604;
    if (!/^(whatsapp:)?\+\d{6,15}$/.test(to)) return 21211;
    if (!form.get('From')) return 21603;
    if (!form.get('ContentSid') && body.trim() === '') return 21602;
    if (body.length > 1600) return 21617;
    return blocked.has(to) ? 21610 : undefined;
  }

  function take(form: URLSearchParams): SentMessage {
    const body = form.get('Body');
    const contentSid = form.get('ContentSid');
    const [to, from] = [form.get('To') ?? '', form.get('From') ?? ''];
    return { sid: nextSid('SM'), to, from, ...(body !== null && { body }), ...(contentSid !== null && { contentSid }) };
  }

  const server = createServer((req, res) => void answer(req, res));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  function form({ body = '', from = '+15550000001', to = '+15550000002', sid, media = [], fields }: Incoming): Record<string, string> {
    const MessageSid = sid ?? nextSid(media.length > 0 ? 'MM' : 'SM');
    const parts = media.flatMap((type, i) => [
      [`MediaContentType${i}`, type],
      [`MediaUrl${i}`, `https://media.test/${i}`],
    ]);
    return {
      ...{
        ToCountry: 'US',
        SmsMessageSid: MessageSid,
        NumMedia: String(media.length),
        FromCity: '',
        SmsSid: MessageSid,
        SmsStatus: 'received',
      },
      ...{ Body: body, To: to, NumSegments: '1', MessageSid, AccountSid: accountSid, From: from, ApiVersion: '2010-04-01' },
      ...Object.fromEntries(parts),
      ...(from.startsWith('whatsapp:') && { ProfileName: 'Ana', WaId: from.replace(/\D/g, '') }),
      ...fields,
    };
  }

  const sign = (publicAddress: string, fields: Record<string, string>) => getExpectedTwilioSignature(authToken, publicAddress, fields);

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    accountSid,
    authToken,
    messages,
    get attempts() {
      return attempts;
    },
    blocked,
    meet: (...next) => void moods.push(...next),
    form,
    sign,
    async deliver(incoming, address, publicAddress = address) {
      const fields = form(incoming);
      const response = await fetch(address, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/x-www-form-urlencoded; charset=UTF-8',
          'X-Twilio-Signature': sign(publicAddress, fields),
          'User-Agent': 'TwilioProxy/1.1',
          Accept: '*/*',
        },
        body: new URLSearchParams(fields).toString(),
      });
      return { status: response.status, type: response.headers.get('content-type') ?? '', text: await response.text() };
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function text(req: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function json(res: ServerResponse, status: number, value: object, headers: Record<string, string> = {}): void {
  // Two calls, not a chain: restify replaces writeHead of every server in the process by one that returns nothing.
  res.writeHead(status, { 'Content-Type': 'application/json', ...headers });
  res.end(JSON.stringify(value));
}

function refuse(res: ServerResponse, status: number, code: number, message = statuses[code] ?? 'Error', headers = {}): void {
  json(res, status, { code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status }, headers);
}
