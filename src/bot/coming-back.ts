import type { Turn } from '../../dialogs/index.ts';
import { withoutAnswers } from '../record/answers.ts';
import { routeOf, withRoute } from '../record/new-record.ts';
import type { ClientRecord } from '../record/record.ts';

const silence = 30 * 60_000;
const longSilence = 30 * 86_400_000;
const triesAnHour = 5;

const hour = 3_600_000;
/** Wrong codes an hour, over all conversations: who guesses begins new ones. */
const wrongAnHour = 500;

/** Counts wrong codes of all conversations together, in memory. */
export function createCodeLimit(clock: { now(): number }): { isReached(): boolean; wrong(): void } {
  let wrong: number[] = [];
  return {
    isReached() {
      wrong = wrong.filter((at) => clock.now() - at < hour);
      return wrong.length >= wrongAnHour;
    },
    wrong: () => void wrong.push(clock.now()),
  };
}

/** When the client was last heard of, in milliseconds since the epoch. */
const lastHeard = (record: ClientRecord): number => Math.max(...record.routes.map((route) => Date.parse(route.lastInboundAt)));

/**
 * After half an hour nothing of content is shown before they choose to go on, and on a device that is not theirs alone not without the code word,
 * if they set one; after thirty days not without the code.
 */
export function afterSilence(record: ClientRecord, before: ClientRecord | undefined, now: number): ClientRecord {
  if (!before || before.routes.length === 0 || !before.consent?.given) return record;
  const quiet = now - lastHeard(before);
  if (quiet < silence) return record;
  // With the plan in other hands there is nothing to go on with, unless a case manager has asked something or said yes.
  const waits = before.open !== undefined || before.draft.status === 'returned' || before.draft.status === 'approved';
  const locks = quiet >= longSilence || (record.codeWord !== undefined && record.contact.device !== 'mine');
  const rested = { ...record, ...(waits && { resting: record.resting ?? 'silence' }) };
  return locks ? withLock(rested) : rested;
}

/** Content is not shown, and a code word, if there is one, is asked for. */
const withLock = (record: ClientRecord): ClientRecord => withoutAnswers({ ...record, locked: true }, { id: 'welcome.code-word' });

/** Somebody gave the right code: the record is theirs again, here. Whether this device is theirs is not known. */
export function unlocked(turn: Turn): void {
  const { locked: _over, ...record } = turn.record;
  const { code } = turn.facts;
  const { device: _other, ...contact } = record.contact;
  const resting = record.resting === 'crisis' ? 'crisis' : 'silence';
  const resume = { hash: code.hash, expires: code.expires };
  const open = withoutAnswers({ ...record, contact, resting, resume }, { id: 'contact.safe' });
  turn.record = record.codeWord ? withLock(open) : open;
  turn.message = undefined;
  turn.say(turn.t('turn.codeDone', { code: code.shown }));
}

/** Counts a code that did not work, and says so. */
export function wrongCode(turn: Turn, route: string): void {
  const { at } = turn.facts;
  const known = routeOf(turn.record, route)?.codeTries;
  const fresh = !known || Date.parse(at) - Date.parse(known.since) > hour;
  const tries = fresh ? { count: 1, since: at } : { count: known.count + 1, since: known.since };
  turn.record = withRoute(turn.record, route, { codeTries: tries });
  turn.message = undefined;
  turn.say(turn.t(tries.count >= triesAnHour ? 'turn.codeTries' : 'turn.codeWrong'));
}

/** Whether this route has tried too many codes within the hour. */
export function mayTryCode(record: ClientRecord | undefined, route: string, now: number): boolean {
  const tries = record && routeOf(record, route)?.codeTries;
  return !tries || tries.count < triesAnHour || now - Date.parse(tries.since) > hour;
}
