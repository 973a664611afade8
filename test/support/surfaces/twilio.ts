import type { Heard, Line, Place, Said, Surface } from './types.ts';
import { PUBLIC_URL, until } from './types.ts';

/** Digits that are one client's, from any name. */
const numberOf = (name: string): string =>
  `+1555${[...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9_000_000, 7) + 1_000_000}`;

function open(place: Place, name: string, prefix: '' | 'whatsapp:'): Line {
  const from = `${prefix}${numberOf(name + prefix)}`;
  const to = `${prefix}+15550000002`;
  let count = 0;

  const deliver = async ({ text = '', id = `SM${name}${++count}`, attachments = [] }: Said) => {
    const address = `${place.address}/api/sms/twilio`;
    return place.twilio.deliver({ body: text, from, to, sid: id, media: attachments }, address, `${PUBLIC_URL}/api/sms/twilio`);
  };
  const replies = (since: number) => place.twilio.messages.slice(since).filter((sent) => sent.to === from);

  async function say(said: Said): Promise<Heard> {
    const before = place.twilio.messages.length;
    const { status, text } = await deliver(said);
    if (status !== 200) return { status, text, same: text };
    // Where nothing could be kept, the answer itself says so.
    if (text.includes('<Message>')) return { status, text, same: text };
    await until(() => replies(before).length > 0, `an answer to ${said.text}`);
    return {
      status,
      text: replies(before)
        .map(({ body }) => body)
        .join('\n'),
      same: text,
    };
  }

  return {
    route: () => `twilio:${to}:${from}`,
    begin: () => say({ text: 'Hi' }),
    say: (said) => say(typeof said === 'string' ? { text: said } : said),
    async deliver(said) {
      const { status } = await deliver(said);
      if (status !== 200) throw new Error(`status ${status}`);
    },
  };
}

export const sms: Surface = { name: 'twilio, SMS', folder: 'twilio', sms: true, open: (place, name) => open(place, name, '') };
export const whatsApp: Surface = {
  name: 'twilio, WhatsApp',
  folder: 'twilio',
  sms: true,
  open: (place, name) => open(place, name, 'whatsapp:'),
};
