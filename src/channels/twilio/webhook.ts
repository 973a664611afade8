import type { Activity } from 'botbuilder';
import { validateRequest } from 'twilio/lib/webhooks/webhooks.js';
import { bad, Refused } from '../requests.ts';
import type { Via } from '../types.ts';
import { type Address, isWhatsApp } from './address.ts';
import type { Form } from './form.ts';

export interface Inbound {
  readonly activity: Partial<Activity>;
  readonly via: Via;
}

/**
 * Whether the form bears Twilio's signature for this address. `url` is the public one with the request's own query; never
 * made from the Host header, which the caller chooses. Compares in constant time.
 */
export function signed(form: Form, signature: string, authToken: string, url: string): boolean {
  // fromEntries defines own fields even for `__proto__`, which would otherwise escape the signature.
  const fields = Object.fromEntries([...form].map(([name, values]) => [name, values.length === 1 ? values[0] : values]));
  return validateRequest(authToken, signature, url, fields);
}

/** What a signed form says: the client's message, exactly as it came. Refuses what is none. */
export function readInbound(form: Form, accountSid: string, receivedAt: number, programs: ReadonlyMap<string, string>): Inbound {
  // Twilio's signature sorts a field's values and drops repeated ones: which of them was meant cannot be known.
  for (const [name, values] of form) {
    if (values.length > 1) throw bad(`${field(name)} was sent more than once.`);
  }
  const value = (name: string) => form.get(name)?.[0] ?? '';
  for (const name of ['MessageSid', 'From', 'To']) {
    if (value(name) === '') throw bad(`${name} is required.`);
  }
  if (value('AccountSid') !== accountSid) throw new Refused(403, 'BadSignature', 'AccountSid is not the account of this bot.');
  if (value('MessageStatus') !== '') throw bad('Delivery reports are not taken here.');
  const theirs = number(value('From'));
  const ours = number(value('To'));
  if (!theirs || !ours) throw bad('From and To must be numbers for SMS, or for WhatsApp with whatsapp: before them.');

  const attachments = media(form);
  const optOutType = value('OptOutType');
  const program = programs.get(ours.replace(/^whatsapp:/, ''));
  const address: Address = { to: theirs, from: ours, ...(isWhatsApp(theirs) && { lastInboundAt: receivedAt }) };
  return {
    activity: {
      type: 'message',
      id: value('MessageSid'),
      text: value('Body'),
      attachments,
      channelData: { numMedia: attachments.length, ...(optOutType !== '' && { optOutType }) },
    },
    via: {
      route: `twilio:${ours}:${theirs}`,
      channel: isWhatsApp(theirs) ? 'whatsapp' : 'sms',
      address,
      receivedAt,
      push: true,
      ...(program !== undefined && { program }),
    },
  };
}

/** A field's name for an answer, where it is one that Twilio uses. */
const field = (name: string): string => (/^\w{1,40}$/.test(name) ? name : 'A field');

/** A number as it is compared and kept: E.164 or a short code (or WhatsApp's own id of a person), without ornament. Undefined where it is none. */
function number(value: string): string | undefined {
  const plain = value
    .trim()
    .replace(/^whatsapp:/i, 'whatsapp:')
    .replace(/(?<=\d)[\s().-]+(?=\d)/g, '');
  return /^(whatsapp:[+\w.-]{1,150}|\+?\d{1,20})$/.test(plain) ? plain : undefined;
}

/** That there were pictures or sounds, and of which type; never where they lie. Twilio sends at most ten. */
function media(form: Form): { contentType: string }[] {
  const count = Math.min(Number.parseInt(form.get('NumMedia')?.[0] ?? '0', 10) || 0, 10);
  return Array.from({ length: count }, (_, i) => ({ contentType: form.get(`MediaContentType${i}`)?.[0] ?? 'application/octet-stream' }));
}
