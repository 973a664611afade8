import type { IncomingMessage } from 'node:http';
import { bad } from '../requests.ts';

export function queryOf({ url = '' }: IncomingMessage): URLSearchParams {
  const from = url.indexOf('?');
  return new URLSearchParams(from < 0 ? '' : url.slice(from));
}

/** The number after which the client wants to hear: from the beginning where it names none. Refuses with 400 what is no number. */
export function watermarkOf(req: IncomingMessage): number {
  const watermark = queryOf(req).get('watermark') ?? '';
  if (watermark === '' || watermark === '-') return 0;
  if (!/^\d{1,15}$/.test(watermark)) throw bad('watermark must be the one of the last answer.');
  return Number(watermark);
}
