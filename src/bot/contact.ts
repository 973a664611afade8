import type { Turn } from '../../dialogs/index.ts';
import { programWords } from '../../dialogs/index.ts';
import { routeOf } from '../record/new-record.ts';
import { withOptOut } from '../record/opt-out.ts';
import { type ContactWord, carrierAnswers, contactWord } from '../safety/index.ts';
import type { Crises } from './crisis.ts';

/** What the carrier says it made of a text message itself. */
export type OptOutType = 'STOP' | 'START' | 'HELP' | undefined;

interface Heard {
  readonly turn: Turn;
  readonly route: string;
  readonly text: string;
  readonly optOutType: OptOutType;
  readonly carrierConfirms: boolean;
}

/** What follows: nothing is said, the open question comes again, or the message is an answer like any other. */
export type ContactFollow = 'silent' | 'confirm' | 'repeat' | 'answer';

const wordOf: Readonly<Record<NonNullable<OptOutType>, ContactWord>> = { STOP: 'opt-out', START: 'opt-in', HELP: 'help' };

/** Opt-outs, opt-ins and HELP on channels that text. Stopping messages and agreeing to be recorded are different things: nothing is deleted. */
export function hearContact(heard: Heard, crises: Crises): ContactFollow {
  const { turn, route, text } = heard;
  const word = contactWord(text, turn.record.language, openList(turn)) ?? carrierWord(heard);
  const stopped = routeOf(turn.record, route)?.optOut !== undefined;
  switch (word) {
    case 'opt-out':
    case 'doubtful':
      return optOut(heard, word);
    case 'opt-in':
      return optIn(heard, stopped, crises);
    case 'help':
      return stopped ? 'silent' : help(heard, crises);
    default:
      return stopped ? 'silent' : 'answer';
  }
}

/** Whether words such as "alto" or "baja" can answer the open question, and what it offers. */
export function openList({ record: { open } }: Turn): { scaleOpen: boolean; offered: readonly string[] } {
  const offered = open?.asked.choices?.flatMap(({ label, value }) => [label, value]) ?? [];
  return { scaleOpen: open !== undefined && open.asked.kind !== 'own-words', offered };
}

/** The carrier may know keywords that we do not. Its YES is an answer to us: yes never opts in. */
function carrierWord({ optOutType, text, turn }: Heard): ContactWord | undefined {
  if (optOutType === undefined) return undefined;
  return optOutType === 'START' && turn.reader.yesNo(text, turn.record.language) ? undefined : wordOf[optOutType];
}

/**
 * Whether the carrier has answered the client itself, so that an answer of ours would be the second. Its own keywords are for text messages:
 * on WhatsApp nobody would answer them but we, unless it says that it did.
 */
function carrierAnswered({ turn, route, carrierConfirms, optOutType, text }: Heard): boolean {
  if (!carrierConfirms) return false;
  return optOutType !== undefined || (routeOf(turn.record, route)?.channel === 'sms' && carrierAnswers(text));
}

function optOut(heard: Heard, word: 'opt-out' | 'doubtful'): ContactFollow {
  const { turn, route } = heard;
  const { record, facts } = turn;
  const already = routeOf(record, route)?.optOut !== undefined;
  turn.record = withOptOut(record, route, { at: facts.at, by: 'client' }, facts.at);
  if (already || carrierAnswered(heard)) return 'silent';
  turn.say(turn.t(word === 'doubtful' ? 'sms.doubtful' : 'sms.stopped'));
  return 'confirm';
}

function optIn(heard: Heard, stopped: boolean, crises: Crises): ContactFollow {
  const { turn, route, text } = heard;
  if (stopped) turn.record = withOptOut(turn.record, route, undefined, turn.facts.at);
  if (crises.meantForHotline(turn, route, text)) return 'confirm';
  if (stopped && !carrierAnswered(heard)) turn.say(turn.t('sms.started'));
  return 'repeat';
}

/** HELP is always the carrier's HELP: who we are, how to stop, and a crisis line, for help may mean help. */
function help(heard: Heard, crises: Crises): ContactFollow {
  const { turn, route, text } = heard;
  turn.understood = 'help';
  if (crises.meantForHotline(turn, route, text)) return 'confirm';
  if (!carrierAnswered(heard)) turn.say(turn.t('sms.help', { ...programWords(turn), line: crises.shortLine }));
  return 'repeat';
}
