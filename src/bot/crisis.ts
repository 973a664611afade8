import { programWords, type Turn } from '../../dialogs/index.ts';
import type { Translate } from '../i18n/index.ts';
import { routeOf, withRoute } from '../record/new-record.ts';
import type { Alert } from '../record/record.ts';
import { assessCrisis, type Crisis, linesFor } from '../safety/index.ts';
import { escalationOf } from './alert-jobs.ts';
import { linesIn, shortest } from './crisis-lines.ts';

const day = 86_400_000;

/** What is done when crisis words are recognised. Deterministic; nothing is diagnosed, promised or claimed. */
export function createCrises(country: string, alertMinutes?: number) {
  const lines = linesFor(country);
  const hotlineWord = /^\s*(start|ayuda)\W*$/i;

  return {
    /** The shortest line there is, for HELP. */
    shortLine: shortest(lines),

    /** The number for danger now. */
    emergency: lines.find(({ audience }) => audience === 'emergency')?.ways[0]?.to ?? '',

    assess: (text: string): Crisis | undefined => assessCrisis(text),

    /** Raises the alert. `unanswered`: the sender has opted out, so nobody could answer them. */
    raise(turn: Turn, crisis: Crisis, route: string, text: string, unanswered = false): void {
      const { record, facts } = turn;
      const alert: Alert = {
        id: `alert-${record.id.replace(/^client-/, '')}-${record.lastMessage}`,
        tier: crisis.tier,
        rule: crisis.rule,
        language: crisis.language,
        at: facts.at,
        text,
        status: 'open',
        ...(unanswered && { unanswered: true }),
        ...(crisis.mayNeedReport && { mayNeedReport: true }),
      };
      const until = new Date(Date.parse(facts.at) + day).toISOString();
      turn.record = {
        ...withRoute(record, route, { crisisUntil: until }),
        alerts: [...record.alerts, alert],
        outbox: [...record.outbox, ...escalationOf(alert, route, alertMinutes)],
      };
    },

    /** Says what helps, in the words of the tier; tiers A and B let the questions rest. */
    answer(turn: Turn, crisis: Crisis): void {
      const say = linesIn(turn.t, turn.record.language, lines);
      if (crisis.tier === 'C') {
        turn.say(turn.t('safety.c', { line: say.one }));
        return;
      }
      turn.record = { ...turn.record, resting: crisis.tier === 'A' ? 'crisis' : 'concern' };
      turn.say(
        crisis.tier === 'A'
          ? turn.t('safety.a', { lines: say.now })
          : turn.t('safety.b', { lines: say.concern(crisis.rule), ...programWords(turn) }),
      );
    },

    /** For a day after crisis words, START or AYUDA may have been meant for a hotline that is reached by that word. */
    meantForHotline(turn: Turn, route: string, text: string): boolean {
      const until = routeOf(turn.record, route)?.crisisUntil;
      const here = lines.some(({ ways }) => ways.some(({ keyword }) => keyword === 'START'));
      if (!here || until === undefined || turn.facts.at > until || !hotlineWord.test(text)) return false;
      turn.say(turn.t('sms.hotline', programWords(turn)));
      return true;
    },

    /** Where to find help now, for somebody who writes while the questions rest. */
    now: (t: Translate, language: string): string => linesIn(t, language, lines).now,
  };
}
export type Crises = ReturnType<typeof createCrises>;
