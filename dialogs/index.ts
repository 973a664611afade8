import type { Program } from '../src/programs/index.ts';
import { breakBetween } from './break.ts';
import { clarification } from './clarify.ts';
import { consent, modelConsent } from './consent.ts';
import { contact, urgent } from './contact.ts';
import { edit } from './edit.ts';
import { goals } from './goals.ts';
import { handOver } from './hand-over.ts';
import { hopes } from './hopes.ts';
import { interruptions } from './interruptions.ts';
import { type Conversation, createConversation, type Topic } from './kit/index.ts';
import { concerns, preferences } from './preferences.ts';
import { topicsAfter } from './program.ts';
import { readBack } from './read-back.ts';
import { strengths } from './strengths.ts';
import { supports } from './supports.ts';
import { name, resting, welcome } from './welcome.ts';

/** What a plan is made of, with what a program asks in addition. */
const planOf = (program: Program): readonly Topic[] => [
  ...topicsAfter(program, 'name'),
  hopes,
  ...topicsAfter(program, 'hopes'),
  strengths(program),
  ...topicsAfter(program, 'strengths'),
  goals(program),
  ...topicsAfter(program, 'goals'),
  supports,
  ...topicsAfter(program, 'supports'),
  preferences, //        only if they want to say more
  concerns, //           only as they bring it up
];

/** The table of contents, in the order a client meets it. */
export function topicsOf(program: Program): readonly Topic[] {
  const plan = planOf(program);
  return [
    resting, //            back after a silence or a pause: go on?
    welcome, //            which language
    consent, //            who reads this, what is kept; nothing is asked before a yes
    modelConsent, //       may a language model help staff; asked only where one is on
    contact, //            whose phone this is, and whether we may write first
    urgent, //             what cannot wait
    name, //               what to call them
    breakBetween(plan), // after about seven questions: go on, send what we have, pause
    ...plan, //            hopes, strengths, goals, people and places
    readBack(program), //  their words, read back: keep, change, remove
    handOver, //           shall I send it?
    clarification, //      what the case manager asked
    edit, //               met only where they ask for it: which answer to change
  ];
}

const built = new WeakMap<Program, Conversation>();

/** The conversation of a program: built when it is first needed, and kept. */
export function conversationOf(program: Program): Conversation {
  const conversation = built.get(program) ?? createConversation(topicsOf(program), interruptions);
  built.set(program, conversation);
  return conversation;
}

export type { Conversation, Topic } from './kit/index.ts';
export { type Facts, isEmptyTalk, type Seen, Turn } from './kit/index.ts';
export { mayShow, programWords } from './words.ts';
