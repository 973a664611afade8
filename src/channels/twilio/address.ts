/** What a reply needs; plain JSON, renewed by each message of the client. */
export interface Address {
  /** Theirs; `whatsapp:` before it where they write by WhatsApp. */
  readonly to: string;
  /** Ours, the one that they wrote to; absent where they never wrote. */
  readonly from?: string;
  /** When they last wrote by WhatsApp, in milliseconds since the epoch. */
  readonly lastInboundAt?: number;
}

export const isWhatsApp = (number: string): boolean => number.startsWith('whatsapp:');
