import { createHmac } from 'node:crypto';
import WebSocket from 'ws';
import { type Framed, type Line, serve } from './http1.ts';

/** How clients talk with the server under test. */
export type SurfaceName = 'expectReplies' | 'connector' | 'directLine' | 'sms' | 'append';

/** Says one thing (null: has come) in a conversation; resolves with the last reply once the whole turn is through, on every side. */
export type Say = (line: Line, conversation: Talk, text: string | null) => Promise<string>;

/** A conversation under way. */
export interface Talk {
  readonly id: string;
  /** How many messages were sent in it. */
  turn: number;
  socket?: WebSocket;
  authorization?: string;
  path?: string;
  heard?: (body: string) => void;
}

/** What is signed with, and the address that is signed: as the server under test was told. */
export const twilio = {
  accountSid: `AC${'0'.repeat(32)}`,
  authToken: 'bench-token',
  publicUrl: 'https://bench.example.org',
  ours: '+15550000000',
};

/** What is found at the end of a turn that went through: a question, or the hand-over. */
const isEnd = (body: string): boolean => body.includes('"expectingInput"') || body.includes('plan.submitted');

/** The other side of the channel: where replies are pushed to, and to whom they belong. */
export interface Far {
  readonly address: string;
  readonly waiting: Map<string, (body: string) => void>;
  close(): void;
}

/** A connector and a Twilio of our own. Both answer before anything is made of what they were sent. */
export async function openFar(): Promise<{ connector: Far; texts: Far }> {
  const open = async (
    status: string,
    json: string,
    whose: (request: Framed) => string,
    isLast: (body: string) => boolean,
  ): Promise<Far> => {
    const waiting: Far['waiting'] = new Map();
    const { address, close } = await serve(status, json, (request) => {
      const body = request.body.toString();
      if (isLast(body)) waiting.get(whose(request))?.(body);
    });
    return { address, close, waiting };
  };
  return {
    connector: await open('200 OK', '{"id":"1"}', ({ head }) => /\/v3\/conversations\/([\w-]+)/.exec(head)?.[1] ?? '', isEnd),
    texts: await open(
      '201 Created',
      `{"sid":"SM${'0'.repeat(32)}"}`,
      ({ body }) => /To=%2B(\d+)/.exec(body.toString())?.[1] ?? '',
      () => true,
    ),
  };
}

const heardAt = (far: Far, id: string): Promise<string> =>
  new Promise((resolve) => {
    far.waiting.set(id, (body) => {
      far.waiting.delete(id);
      resolve(body);
    });
  });

function activity({ id, turn }: Talk, text: string | null, more: object): string {
  const user = { id: `user-${id}`, name: 'User' };
  const bot = { id: 'bot', name: 'Bot' };
  return JSON.stringify({
    ...(text === null ? { type: 'conversationUpdate', membersAdded: [user] } : { type: 'message', text, textFormat: 'plain' }),
    id: `${id}-${turn}`,
    timestamp: new Date().toISOString(),
    channelId: 'emulator',
    from: user,
    recipient: bot,
    conversation: { id },
    locale: 'en-US',
    ...more,
  });
}

/** Each surface's way of taking a turn. `far` must outlive them. */
export function surfaces(far: Awaited<ReturnType<typeof openFar>>): Readonly<Record<SurfaceName, Say>> {
  return {
    async expectReplies(line, talk, text) {
      const { body } = await line.post(
        '/api/messages',
        activity(talk, text, { deliveryMode: 'expectReplies', serviceUrl: far.connector.address }),
      );
      return body.toString();
    },

    async connector(line, talk, text) {
      const heard = heardAt(far.connector, talk.id);
      await line.post('/api/messages', activity(talk, text, { serviceUrl: far.connector.address }));
      return heard;
    },

    async directLine(line, talk, text) {
      const heard = new Promise<string>((resolve) => {
        talk.heard = resolve;
      });
      if (text === null) await beginDirectLine(line, talk);
      else {
        const body = JSON.stringify({ type: 'message', text, locale: 'en-US', channelData: { clientActivityID: `${talk.turn}` } });
        await line.post(talk.path!, body, talk.authorization!);
      }
      const last = await heard;
      if (last.includes('plan.submitted')) talk.socket?.terminate();
      return last;
    },

    async sms(line, talk, text) {
      const from = `1${talk.id.padStart(10, '0')}`;
      const heard = heardAt(far.texts, from);
      const form = {
        ToCountry: 'US',
        ToState: '',
        SmsMessageSid: '',
        NumMedia: '0',
        ToCity: '',
        FromZip: '60601',
        SmsSid: '',
        FromState: 'IL',
        SmsStatus: 'received',
        FromCity: 'CHICAGO',
        Body: text ?? '',
        FromCountry: 'US',
        To: twilio.ours,
        ToZip: '',
        NumSegments: '1',
        MessageSid: `SM${from}x${talk.turn}`,
        AccountSid: twilio.accountSid,
        From: `+${from}`,
        ApiVersion: '2010-04-01',
      };
      await line.post(
        '/api/sms/twilio',
        new URLSearchParams(form).toString(),
        `content-type: application/x-www-form-urlencoded\r\nx-twilio-signature: ${sign(form)}\r\n`,
      );
      return heard;
    },

    async append(line, talk, text) {
      const { body } = await line.post('/', activity(talk, text, {}));
      return body.toString();
    },
  };
}

/** A token, the conversation, and its stream: what a page does, counted as one turn. */
async function beginDirectLine(line: Line, talk: Talk): Promise<void> {
  const { token } = JSON.parse((await line.post('/v3/directline/tokens/generate', '{}')).body.toString());
  talk.authorization = `authorization: Bearer ${token}\r\ncontent-type: application/json\r\n`;
  const begun = JSON.parse((await line.post('/v3/directline/conversations', '', talk.authorization)).body.toString());
  talk.path = `/v3/directline/conversations/${begun.conversationId}/activities`;
  const socket = new WebSocket(begun.streamUrl, { perMessageDeflate: false });
  talk.socket = socket;
  socket.on('error', () => {});
  socket.on('message', (data) => {
    const body = data.toString();
    if (isEnd(body)) talk.heard?.(body);
  });
}

/** https://www.twilio.com/docs/usage/security#validating-requests */
function sign(form: Readonly<Record<string, string>>): string {
  const fields = Object.keys(form).sort();
  const text = fields.reduce((so, name) => so + name + form[name], `${twilio.publicUrl}/api/sms/twilio`);
  return createHmac('sha1', twilio.authToken).update(text).digest('base64');
}
