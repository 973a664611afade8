import { breakBetween } from './break.ts';
import { clarification } from './clarify.ts';
import { consent } from './consent.ts';
import { contact, urgent } from './contact.ts';
import { edit } from './edit.ts';
import { goals } from './goals.ts';
import { handOver } from './hand-over.ts';
import { hopes } from './hopes.ts';
import { interruptions } from './interruptions.ts';
import { createConversation, type Topic } from './kit/index.ts';
import { readBack } from './read-back.ts';

import { strengths } from './strengths.ts';
import { supports } from './supports.ts';
import { name, resting, welcome } from './welcome.ts';

const plan = [hopes, strengths, goals, supports];

/** The table of contents, in the order a client meets it. */
const topics: readonly Topic[] = [
  resting, //            back after a silence or a pause: go on?
  welcome, //            which language
  consent, //            who reads this, what is kept; nothing is asked before a yes
  contact, //            whose phone this is, and whether we may write first
  urgent, //             what cannot wait
  name, //               what to call them
  breakBetween(plan), // after about seven questions: go on, send what we have, pause
  ...plan, //            hopes, strengths, goals, people and places
  readBack, //           their words, read back: keep, change, remove
  handOver, //           shall I send it?
  clarification, //      what the case manager asked
  edit, //               met only where they ask for it: which answer to change
];

export const conversation = createConversation(topics, interruptions);
export type { Conversation } from './kit/index.ts';
export { type Facts, isEmptyTalk, type Seen, Turn } from './kit/index.ts';
export { mayShow, programWords } from './words.ts';
