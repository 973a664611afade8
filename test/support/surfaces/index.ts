import { connector, expectReplies } from './bot-framework.ts';
import { directLine } from './direct-line.ts';
import { sms, whatsApp } from './twilio.ts';
import type { Surface } from './types.ts';

/** Every surface that is reached over HTTP. The terminal is made on a running app: `terminalOn`. */
export const wired: readonly Surface[] = [expectReplies, connector, directLine, sms, whatsApp];
export { answerTo, ownWords, type Style, styles } from './answers.ts';
export { connector, expectReplies } from './bot-framework.ts';
export { directLine } from './direct-line.ts';
export { terminalOn } from './terminal.ts';
export { sms, whatsApp } from './twilio.ts';
export { type Heard, type Line, type Place, PUBLIC_URL, type Said, type Surface, until } from './types.ts';
