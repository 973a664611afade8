import { describe, expect, test } from '@jest/globals';
import { loadPrograms } from '../../src/programs/index.ts';
import { loadClients, type Persona } from '../../src/rehearsal/clients.ts';
import { type Casting, createRehearsals, type Report } from '../../src/rehearsal/index.ts';
import { inexact, lostOf } from '../support/talk-checks.ts';
import { program, texts } from '../support/talk-house.ts';

const programs = loadPrograms();
const rehearsals = createRehearsals({ settings: program, texts, programs });
/** How many goals, strengths and supports each client names, in whatever language: no span is lost, none is cut in two. */
const named: Readonly<Record<Persona, readonly number[]>> = {
  walter: [1, 1, 1],
  maria: [2, 4, 3],
  dennis: [1, 4, 2],
  tasha: [1, 2, 2],
  luis: [1, 2, 2],
};
const steady: Casting = { persona: 'walter', language: 'en', channel: 'web', program: 'strengths-based', behaviour: 'steady' };

/** It was handed over, without a dead end; and every quote is exact. */
function ends({ plan, deadEnds, turns }: Report): void {
  expect(deadEnds).toEqual([]);
  expect(plan.status).toBe('submitted');
  expect(inexact(turns.at(-1)!.record)).toEqual([]);
}

/** What anybody says who asks for something rather than answers; it is understood, and stands in the conversation. */
const controls: ReadonlySet<string> = new Set(
  [...loadClients().values()].flatMap(({ says: { aside: _words, day: _answer, ...asks } }) => Object.values(asks)),
);

/** Words of more than three letters that somebody said in answer to an open question, and that stand nowhere in the record they led to. */
function lost({ turns }: Report): string[] {
  const { record } = turns.at(-1)!;
  const open = new Set(turns.flatMap(({ asked }) => (asked?.kind === 'own-words' ? [asked.id] : [])));
  return record.transcript
    .filter(({ from, text, questionId }) => from === 'client' && open.has(questionId ?? '') && !controls.has(text))
    .flatMap(({ id, text }) =>
      /\p{L}{4}|(?!还有)\p{Script=Han}{2}/u.test(lostOf(record, id)) ? [`${lostOf(record, id)} of: ${text}`] : [],
    );
}

describe.each([...rehearsals.languages])('%s', (language) => {
  // The Bot Framework is spoken to alike in every language.
  const channels = rehearsals.channels.filter((channel) => language === 'en' || channel !== 'botframework');
  describe.each([...channels])('%s', (channel) => {
    test.each([...rehearsals.personas])('%s is heard to the end', async (persona) => {
      const report = await rehearsals.hold({ ...steady, persona, language, channel });
      ends(report);
      expect(report.plan.language).toBe(language);
      expect([report.plan.goals.length, report.plan.strengths.length, report.plan.supports.length]).toEqual(named[persona]);
    });
  });

  describe.each(['web', 'sms'] as const)('%s', (channel) => {
    test.each([...rehearsals.behaviours])('who is %s comes to the end too, and nothing they said is lost', async (behaviour) => {
      const report = await rehearsals.hold({ ...steady, persona: 'maria', language, channel, behaviour });
      ends(report);
      const said = report.lines.filter(({ from, note }) => from === 'client' && !note).map(({ text }) => text);
      const kept = report.turns.at(-1)!.record.transcript.flatMap(({ from, text }) => (from === 'client' ? [text] : []));
      // Every message once, in its order: not one is missing, and none that came again is there twice.
      expect(kept).toEqual(said.slice(said.length - kept.length));
      expect(said.length - kept.length).toBeLessThanOrEqual(6);
      expect(lost(report)).toEqual([]);
    });
  });

  test.each([...rehearsals.programs])('the program %s is talked through', async (id) => {
    const report = await rehearsals.hold({ ...steady, persona: 'dennis', language, program: id });
    ends(report);
    expect(report.plan.program).toBe(id);
  });
});

test.each([...rehearsals.languages])('a persona does what it is there for (%s)', async (language) => {
  const shared = await rehearsals.hold({ ...steady, language, persona: 'tasha', channel: 'sms' });
  expect(shared.plan.urgent.length).toBe(1);
  expect(shared.turns.some(({ asked }) => asked?.id.startsWith('read-back.'))).toBe(false);
  const changed = await rehearsals.hold({ ...steady, language, persona: 'luis' });
  expect(changed.turns.map(({ replies }) => replies[0]?.channelData?.understood)).toEqual(expect.arrayContaining(['why', 'dont-know']));
  expect(changed.plan.strengths.map(({ quotes }) => quotes[0]!.text)).toContain(
    loadClients().get(language)!.clients.luis.answers['read-back.words'],
  );
});

test('who leaves is greeted without a word of theirs; who switches is answered in the other language', async () => {
  const left = await rehearsals.hold({ ...steady, behaviour: 'leaving' });
  expect(left.lines.flatMap(({ note }) => (note ? [note.what] : []))).toEqual(['away', 'restart', 'away']);
  expect(left.turns.filter(({ asked }) => asked?.id === 'welcome.back')).toHaveLength(2);
  const switched = await rehearsals.hold({ ...steady, behaviour: 'switching' });
  expect(new Set(switched.plan.goals[0]!.quotes.map(({ language }) => language))).not.toContain('en');
  expect(switched.plan.language).toBe('en');
});

test('dead ends are found: a question that comes three times, a conversation that is cut off', async () => {
  const english = loadClients().get('en')!;
  const greets = { ...english.clients.walter, answers: { name: 'hello' } };
  const deaf = createRehearsals(
    { settings: program, texts, programs },
    new Map([['en', { ...english, clients: { ...english.clients, walter: greets } }]]),
  );
  const { deadEnds } = await deaf.hold(steady, cutAfter(12));
  expect(deadEnds.map(({ what }) => what)).toEqual(expect.arrayContaining(['repeated', 'endless']));
});

/** True from the nth time on. */
function cutAfter(count: number): () => boolean {
  let times = 0;
  return () => ++times > count;
}
