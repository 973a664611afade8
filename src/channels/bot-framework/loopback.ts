import type { Request } from 'restify';
import { Refused } from '../requests.ts';

const forwarding = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip', 'via'];
const name = /^(localhost|127(?:\.\d{1,3}){3}|\[::1\]|::1)$/i;
const loopbackAddress = /^(::ffff:)?127\.|^::1$/;

/** Whether an address names this machine only. */
export const isLoopback = (url: string): boolean =>
  URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) && name.test(new URL(url).hostname);

const forbidden = (message: string): Refused => new Refused(403, 'Forbidden', message);

/**
 * Without an app id nobody proves who they are, so only programs on this machine may call: no proxy before us, no other Host, no web page.
 * Throws Refused.
 */
export function onlyFromHere(req: Request): void {
  if (!loopbackAddress.test(req.socket.remoteAddress ?? '')) throw forbidden('Without MICROSOFT_APP_ID only this machine may call.');
  if (forwarding.some((header) => req.headers[header] !== undefined))
    throw forbidden('Without MICROSOFT_APP_ID no proxy may forward to this address.');
  if (req.headers.origin !== undefined) throw forbidden('Without MICROSOFT_APP_ID no web page may call this address.');
  if (!isLoopback(`http://${req.headers.host ?? ''}`)) throw forbidden('Without MICROSOFT_APP_ID the Host must be this machine.');
}
