import { SegmentedMessage } from 'sms-segments-calculator';

/** How many SMS a text is billed as: of 160 (153 where there are several) in GSM-7, of 70 (67) in UCS-2. */
export function segments(text: string): { count: number; encoding: 'GSM-7' | 'UCS-2' } {
  const message = new SegmentedMessage(text);
  return { count: message.segmentsCount, encoding: message.encodingName };
}
