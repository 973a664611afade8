import { addGoal, addStep, addStrength, addSupport, changeGoal } from '../../src/record/lines.ts';
import { newRecord, onRoute } from '../../src/record/new-record.ts';
import { quote } from '../../src/record/quote.ts';
import type { Alert, ClientRecord } from '../../src/record/record.ts';
import { withMessage } from '../../src/record/transcript.ts';

export const start = Date.parse('2026-03-02T15:00:00.000Z');
const iso = (at: number): string => new Date(at).toISOString();

/** What a client says in these tests: their name, a hope, a strength, a goal, why, a step, a support, and something in no line. */
export interface Said {
  readonly name: string;
  readonly hope: string;
  readonly strength: string;
  readonly goal: string;
  readonly why: string;
  readonly step: string;
  readonly support: string;
  readonly loose: string;
}

export const english: Said = {
  name: 'Rosa',
  hope: 'A quiet place where my kids can do homework',
  strength: "I'm good at fixing cars and my sister says I'm patient",
  goal: 'I want to stop drinking and get my own apartment',
  why: 'so my kids can stay with me on weekends',
  step: "call the housing office, I'll ask for Ms. Lane",
  support: 'my sister Ana, she picks up the kids',
  loose: 'the bus is always late here',
};

const always = (text: string): string => (text === '' ? ' ' : text);

/** A record as it is once the client handed their plan over. */
export function submitted(id = 'client-a', said: Said = english, language = 'en', at = start): ClientRecord {
  let record = onRoute(newRecord(id, { program: 'strengths-based', language, at: iso(at) }), {
    key: `twilio:+15550001111:+1555000${id.length}22`,
    channel: 'sms',
    address: {},
    at: iso(at),
  });
  const say = (text: string, questionId: string) => {
    const route = 0;
    record = withMessage(record, { from: 'bot', text: `(${questionId})`, at: iso(at), channel: 'sms', language, route, questionId }).record;
    const heard = withMessage(record, { from: 'client', text: always(text), at: iso(at), channel: 'sms', language, route, questionId });
    record = heard.record;
    return quote(heard.message);
  };
  const name = say(said.name, 'welcome.name');
  const hope = say(said.hope, 'hopes.hope');
  const strength = say(said.strength, 'strengths.now');
  const goal = say(said.goal, 'goals.wish');
  const why = say(said.why, 'goals.why');
  const step = say(said.step, 'goals.step');
  const support = say(said.support, 'supports.who');
  const loose = say(said.loose, 'preferences.any');
  record = addStrength(record, [strength], { when: 'now', domain: 'work' });
  record = addGoal(record, [goal], { domain: 'home' });
  const goalId = record.draft.goals[0]!.id;
  record = changeGoal(record, goalId, (line) => ({
    ...line,
    why: [why],
    confidence: 7,
    control: 'mine',
    strengthIds: [record.draft.strengths[0]!.id],
  }));
  record = addStep(record, goalId, [step]);
  record = addSupport(record, [support], { kind: 'person' });
  const strengthId = record.draft.strengths[0]!.id;
  return {
    ...record,
    updatedAt: iso(at),
    consent: { given: true, version: '1', language, at: iso(at) },
    contact: { device: 'mine', mayWriteFirst: 'yes' },
    answers: { 'concerns.any': { status: 'skipped', at: iso(at), messages: [] } },
    draft: {
      ...record.draft,
      status: 'submitted',
      preferredName: name,
      hopes: [hope],
      urgent: [hope],
      unplaced: [loose],
      agreement: { [goalId]: 'keep', [strengthId]: 'disagree' },
      history: [{ at: iso(at), who: 'client', did: 'submitted', version: 1 }],
    },
  };
}

export const alertOf = (id: string, text: string, facts: Partial<Alert> = {}): Alert => ({
  id,
  tier: 'A',
  rule: 'A.intent',
  language: 'en',
  at: iso(start),
  text,
  status: 'open',
  ...facts,
});
