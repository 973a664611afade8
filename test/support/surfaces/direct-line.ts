import type { Activity } from 'botbuilder';
import { heardOf } from './bot-framework.ts';
import type { Heard, Line, Place, Said, Surface } from './types.ts';

function open(place: Place, name: string): Line {
  let token = '';
  let conversation = '';
  let watermark = '0';
  let count = 0;

  const ask = (path: string, body?: object): Promise<Response> =>
    fetch(`${place.address}/v3/directline/${path}`, {
      method: body ? 'POST' : 'GET',
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      ...(body && { body: JSON.stringify(body) }),
    });

  const post = ({ text, id = `${name}-${++count}`, attachments }: Said): Promise<Response> =>
    ask(`conversations/${conversation}/activities`, {
      type: 'message',
      text,
      channelData: { clientActivityID: id },
      ...(attachments && { attachments: attachments.map((contentType) => ({ contentType, contentUrl: 'https://media.test/1' })) }),
    });

  async function news(status: number, same: unknown): Promise<Heard> {
    const set = (await (await ask(`conversations/${conversation}/activities?watermark=${watermark}`)).json()) as {
      activities: Partial<Activity>[];
      watermark: string;
    };
    watermark = set.watermark;
    return {
      ...heardOf(
        status,
        set.activities.filter(({ from }) => from?.role === 'bot'),
      ),
      same,
    };
  }

  async function say(said: Said): Promise<Heard> {
    const answer = await post(said);
    const body = (await answer.json()) as { id?: string; message?: string };
    return answer.status === 200 ? news(200, body.id) : { status: answer.status, text: body.message ?? '', same: body };
  }

  return {
    route: () => `directline:${conversation}`,
    async begin() {
      ({ token, conversationId: conversation } = (await (await ask('tokens/generate', {})).json()) as {
        token: string;
        conversationId: string;
      });
      const { status } = await ask('conversations', {});
      return news(status, conversation);
    },
    say: (said) => say(typeof said === 'string' ? { text: said } : said),
    async deliver(said) {
      const answer = await post(said);
      await answer.text();
      if (answer.status !== 200) throw new Error(`status ${answer.status}`);
      await news(200, '');
    },
  };
}

export const directLine: Surface = { name: 'direct-line', folder: 'direct-line', sms: false, open };
