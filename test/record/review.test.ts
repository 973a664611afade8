import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { catalogue, questionsFor } from '../../src/record/catalogue.ts';
import { placedQuotes } from '../../src/record/lines.ts';
import { Plan, type PlanStatus } from '../../src/record/plan.ts';
import { planOf } from '../../src/record/plan-of.ts';
import { isExact } from '../../src/record/quote.ts';
import type { ClientRecord } from '../../src/record/record.ts';
import {
  acknowledgeAlert,
  approve,
  isUnderReview,
  mayBecome,
  NotPossible,
  OldVersion,
  open,
  propose,
  requestDone,
  returnToClient,
  reviewerName,
  Unusable,
  withdraw,
} from '../../src/record/review.ts';
import { alertOf, submitted } from '../review/fixture.ts';

const at = '2026-03-03T10:00:00.000Z';
let ids = 0;
const newId = (prefix: string): string => `${prefix}-${++ids}`;
const decision = (record: ClientRecord, by = 'Dana Wu') => ({ by, at, version: record.draft.version });
const goalOf = (record: ClientRecord): string => record.draft.goals[0]!.id;
const flaw = (act: () => unknown): unknown => {
  try {
    act();
  } catch (error) {
    return error instanceof Unusable ? error.flaw : error;
  }
};
/** The client answers and hands it over again: the conversation's part of the machine. */
const resubmit = (record: ClientRecord): ClientRecord => ({
  ...record,
  draft: { ...record.draft, status: 'submitted', version: record.draft.version + 1 },
});

describe('a decision', () => {
  test('returns with questions, tells the client once, and comes back', () => {
    const asked = [{ lineId: goalOf(submitted()), catalogueId: 'why' }, { text: ' Which office? ' }];
    const returned = returnToClient(submitted(), { ...decision(submitted()), questions: asked }, newId);
    expect(returned.draft).toMatchObject({ status: 'returned', version: 3 });
    expect(returned.draft.clarifications).toMatchObject([
      { lineId: goalOf(returned), catalogueId: 'why', status: 'open', by: 'Dana Wu' },
      { text: 'Which office?', language: 'en', status: 'open' },
    ]);
    expect(returned.draft.history.slice(1)).toMatchObject([
      { who: 'Dana Wu', did: 'opened', version: 2 },
      { who: 'Dana Wu', did: 'returned', version: 3 },
    ]);
    expect(returned.outbox).toMatchObject([
      { kind: 'notice', payload: { notice: 'message' }, due: at, expires: '2026-03-17T10:00:00.000Z' },
    ]);
    const back = resubmit(returned);
    const approved = approve(back, decision(back), newId);
    expect(approved.outbox.map(({ payload }) => payload)).toEqual([{ notice: 'approved' }]);
    expect(() => Plan.parse(planOf(approved))).not.toThrow();
  });

  test('is refused on an old version, in the wrong status, or without a name', () => {
    const record = submitted();
    expect(() => approve(record, { ...decision(record), version: 0 }, newId)).toThrow(OldVersion);
    const approved = approve(record, decision(record), newId);
    expect(() => approve(approved, decision(approved), newId)).toThrow(NotPossible);
    const talking: ClientRecord = { ...record, draft: { ...record.draft, status: 'in-progress' } };
    for (const act of [approve, withdraw]) expect(() => act(talking, decision(talking), newId)).toThrow(NotPossible);
    for (const by of ['', '  ', 'client', 'Model', 'x'.repeat(101)])
      expect(flaw(() => approve(record, decision(record, by), newId))).toBe('name');
    expect(reviewerName('  Ana \n María ')).toBe('Ana María');
  });

  test('asks only what fits the line, in the language the client reads', () => {
    const record = submitted();
    const asking = (question: object): unknown => flaw(() => returnToClient(record, { ...decision(record), questions: [question] }, newId));
    expect(flaw(() => returnToClient(record, { ...decision(record), questions: [] }, newId))).toBe('no-questions');
    expect(asking({ lineId: 'g999.0', catalogueId: 'why' })).toBe('no-line');
    expect(asking({ lineId: goalOf(record), catalogueId: 'how-helped' })).toBe('no-fit');
    expect(asking({ catalogueId: 'why' })).toBe('no-fit');
    expect(asking({ text: '¿Qué oficina?', language: 'es' })).toBe('language');
    expect(asking({ text: 'Both?', catalogueId: 'anything-else' })).toBe('text');
    expect(asking({ text: '  ' })).toBe('text');
    const kinds = ['goal', 'strength', 'support', 'step', 'none'] as const;
    expect(new Set(kinds.flatMap((kind) => questionsFor(kind)))).toEqual(new Set(catalogue));
  });
});

test('alerts and requests are done once, by somebody with a name, and change no plan', () => {
  const record: ClientRecord = {
    ...submitted(),
    alerts: [alertOf('alert-1', 'help')],
    requests: [{ id: 'request-1', kind: 'person', at, status: 'open', quotes: [] }],
  };
  const done = requestDone(acknowledgeAlert(record, 'alert-1', 'Dana', at), 'request-1', 'Dana', at);
  expect(done.alerts[0]).toMatchObject({ status: 'acknowledged', acknowledged: { by: 'Dana', at } });
  expect(done.requests[0]).toMatchObject({ status: 'done', done: { by: 'Dana', at } });
  expect(acknowledgeAlert(done, 'alert-1', 'Kim', at).alerts).toEqual(done.alerts);
  expect(requestDone(done, 'request-1', 'Kim', at).requests).toEqual(done.requests);
  expect(done.draft).toBe(record.draft);
  expect(flaw(() => acknowledgeAlert(record, 'alert-2', 'Dana', at))).toBe('not-found');
  expect(flaw(() => requestDone(record, 'request-1', '', at))).toBe('name');
});

test('no sequence of acts leaves the machine, changes a quote, loses history or approves without a name', () => {
  const acts = {
    open: (record: ClientRecord) => open(record, 'Dana', at),
    return: (record: ClientRecord, by: string, stale: number) =>
      returnToClient(
        record,
        { ...decision(record, by), version: record.draft.version - stale, questions: [{ lineId: goalOf(record), catalogueId: 'more' }] },
        newId,
      ),
    approve: (record: ClientRecord, by: string, stale: number) =>
      approve(record, { ...decision(record, by), version: record.draft.version - stale }, newId),
    withdraw: (record: ClientRecord, by: string, stale: number) =>
      withdraw(record, { ...decision(record, by), version: record.draft.version - stale }, newId),
    propose: (record: ClientRecord, by: string, stale: number) => {
      const lines = [goalOf(record), record.draft.strengths[0]!.id, record.draft.goals[0]!.steps[0]!.id];
      const lineId = lines[record.draft.version % lines.length]!;
      const wording = { lineId, text: 'Other wording', language: record.draft.version % 2 ? 'en' : undefined };
      return propose(record, { ...decision(record, by), version: record.draft.version - stale, ...wording });
    },
    resubmit: (record: ClientRecord) => (record.draft.status === 'returned' ? resubmit(record) : record),
  };
  const act = fc.tuple(
    fc.constantFrom(...(Object.keys(acts) as (keyof typeof acts)[])),
    fc.constantFrom('Dana', 'Kim', ''),
    fc.constantFrom(0, 0, 0, 1),
  );
  const reached = new Set<PlanStatus>();
  fc.assert(
    fc.property(fc.constantFrom<PlanStatus>('in-progress', 'submitted'), fc.array(act, { maxLength: 25 }), (status, sequence) => {
      const begun = submitted();
      let record: ClientRecord = { ...begun, draft: { ...begun.draft, status } };
      const quotes = placedQuotes(record);
      for (const [name, by, stale] of sequence) {
        const before = record;
        try {
          record = acts[name](record, by, stale);
        } catch (error) {
          if (error instanceof OldVersion || error instanceof NotPossible || error instanceof Unusable) continue;
          throw error;
        }
        const from = before.draft.status;
        const to = record.draft.status;
        reached.add(to);
        // A decision on what was just handed over opens it on the way.
        expect(from === to || mayBecome(from, to) || (from === 'submitted' && mayBecome('in-review', to))).toBe(true);
        expect(record.draft.history.slice(0, before.draft.history.length)).toEqual(before.draft.history);
        expect(record.draft.version > before.draft.version).toBe(record !== before);
        expect(placedQuotes(record)).toEqual(quotes);
        if (from !== 'approved' && to === 'approved') expect(record.draft.history.at(-1)).toMatchObject({ did: 'approved', who: by });
        expect(stale).toBe(name === 'open' || name === 'resubmit' ? stale : 0);
        expect(record.outbox.length).toBeLessThanOrEqual(1);
      }
      for (const quote of placedQuotes(record))
        expect(
          isExact(
            quote,
            record.transcript.find(({ id }) => id === quote.messageId),
          ),
        ).toBe(true);
      Plan.parse(planOf(record));
    }),
    { numRuns: 300 },
  );
  expect(reached.size).toBe(6);
  expect(isUnderReview('returned')).toBe(false);
});
