import type { Casting, Report } from '../rehearsal/index.ts';
import type { ReviewDeps } from './deps.ts';
import { HttpError, type Reply } from './http.ts';
import { rehearsePage } from './pages/rehearse.ts';
import { pageReply, type SignedIn } from './visit.ts';

/** How many a session may hold in a minute, one after the other; and for how long one may run, in milliseconds. */
const most = 12;
const minute = 60_000;
const longest = 10_000;

/** The pages of `/review/rehearse`: pick who talks and how, and read what came of it. Nothing of it is kept. */
export function rehearsing({ rehearsals, clock }: ReviewDeps): {
  show(visit: SignedIn): Promise<Reply>;
  hold(visit: SignedIn): Promise<Reply>;
} {
  const held = new Map<string, readonly number[]>();
  const running = new Set<string>();

  const pick = <T extends string>(form: URLSearchParams, name: keyof Casting, all: readonly T[]): T => {
    const found = all.find((one) => one === form.get(name));
    if (found === undefined) throw new HttpError(400, 'BadRequest', `There is no such ${name}.`);
    return found;
  };

  /** Whether this session may hold one more now; if so, it is counted. Sessions that are silent for a minute are forgotten. */
  function mayHold(session: string): boolean {
    const since = clock.now() - minute;
    for (const [id, times] of held) if (times.every((time) => time < since)) held.delete(id);
    const recent = (held.get(session) ?? []).filter((time) => time >= since);
    if (running.has(session) || recent.length >= most) return false;
    held.set(session, [...recent, clock.now()]);
    return true;
  }

  async function run(session: string, casting: Casting): Promise<Report> {
    const end = clock.now() + longest;
    running.add(session);
    try {
      return await rehearsals.hold(casting, () => clock.now() > end);
    } finally {
      running.delete(session);
    }
  }

  return {
    show: async ({ view }) => pageReply(rehearsePage(view, rehearsals)),
    async hold({ view, form, session }) {
      const casting: Casting = {
        persona: pick(form, 'persona', rehearsals.personas),
        language: pick(form, 'language', rehearsals.languages),
        channel: pick(form, 'channel', rehearsals.channels),
        program: pick(form, 'program', rehearsals.programs),
        behaviour: pick(form, 'behaviour', rehearsals.behaviours),
      };
      if (!mayHold(session.id)) return pageReply(rehearsePage(view, rehearsals, casting), 429, { 'retry-after': '60' });
      return pageReply(rehearsePage(view, rehearsals, casting, await run(session.id, casting)));
    },
  };
}
