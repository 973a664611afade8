import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { NewProposal } from '../../src/record/proposal.ts';
import { openProposals, withProposals } from '../../src/record/proposals.ts';
import type { ClientRecord } from '../../src/record/record.ts';
import { start, submitted } from './fixture.ts';
import { openWorkspace, type Workspace } from './server.ts';

let workspace: Workspace;
let session: { cookie: string; csrf: string };

/** The plan of the tests without its link, and one proposal of each kind. */
function proposed(id: string): ClientRecord {
  const record = submitted(id);
  const { goals, strengths, supports, unplaced } = record.draft;
  const [goal] = goals;
  const bare = { ...record, draft: { ...record.draft, goals: [{ ...goal!, strengthIds: [] }] } };
  const quotes = [goal!.quotes[0]!] as const;
  const [strength, support, step] = [strengths[0]!, supports[0]!, goal!.steps[0]!];
  const proposals: NewProposal[] = [
    { kind: 'objective', goalId: goal!.id, text: 'Thirty days <b>sober</b>', quotes },
    { kind: 'strength-link', goalId: goal!.id, strengthId: strength.id, quotes: [...quotes, strength.quotes[0]!] },
    { kind: 'support-link', stepId: step.id, supportId: support.id, quotes: [step.quotes[0]!] },
    { kind: 'fact', fact: 'concerns', quotes: [unplaced[0]!] },
    { kind: 'question', catalogueId: 'by-when', lineId: step.id, quotes: [step.quotes[0]!] },
    { kind: 'line', as: 'strength', quotes: [unplaced[0]!] },
  ];
  const kinds = proposals.map(({ kind }) => kind);
  const at = new Date(start).toISOString();
  const sent = { at, who: 'program', did: 'sent-to-model', version: 1, sent: { hash: 'ab'.repeat(32), length: 77, model: 'test-model' } };
  return withProposals(
    { ...bare, draft: { ...bare.draft, history: [...bare.draft.history, sent] } },
    { proposals, kinds, model: 'test-model', at },
  );
}

beforeAll(async () => {
  workspace = await openWorkspace();
  await workspace.keep(proposed('client-a'), proposed('client-b'));
  session = await workspace.session({ name: 'Dana Wu' });
});
afterAll(() => workspace.close());

const post = async (path: string, form: Record<string, string> = {}): Promise<Response> => {
  const version = `${(await recordOf('client-a')).draft.version}`;
  return fetch(`${workspace.address}/review/plans/plan-a/proposals/${path}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie: session.cookie },
    body: new URLSearchParams({ csrf: session.csrf, version, ...form }),
  });
};
const page = async (path: string): Promise<string> =>
  (await fetch(`${workspace.address}/review/plans/${path}`, { headers: { cookie: session.cookie } })).text();
const recordOf = async (id: string): Promise<ClientRecord> => (await workspace.records.load(id))!;
const idOf = async (kind: string): Promise<string> => openProposals(await recordOf('client-a')).find((one) => one.kind === kind)!.id;

test('the plan’s page shows each with the words it rests on, who proposed it, and the two buttons; and what was sent', async () => {
  const text = await page('plan-b');
  expect(text.match(/class="line" id="proposal-/g)).toHaveLength(6);
  expect(text).toContain('Thirty days &lt;b&gt;sober&lt;/b&gt;');
  expect(text).not.toContain('<b>sober');
  expect(text).toMatch(/By a language model \(test-model\), Mar 2, 2026/);
  expect(text).toContain('test-model, 77 characters, SHA-256 abababababab');
  expect(text.match(/\/accept"/g)).toHaveLength(6);
  expect(text.match(/formaction="[^"]+\/dismiss"/g)).toHaveLength(6);
});

test('accepting does what it says, once, with a name; dismissing leaves the plan as it is', async () => {
  expect((await post(`${await idOf('strength-link')}/accept`)).headers.get('location')).toBe('/review/plans/plan-a?done=accepted');
  expect((await post(`${await idOf('support-link')}/accept`)).status).toBe(303);
  expect((await post(`${await idOf('objective')}/accept`, { text: ' ' })).status).toBe(400);
  expect((await post(`${await idOf('objective')}/accept`, { text: 'Thirty days sober' })).status).toBe(303);
  const { draft } = await recordOf('client-a');
  expect(draft.goals[0]).toMatchObject({
    strengthIds: [draft.strengths[0]!.id],
    supportIds: [draft.supports[0]!.id],
    objective: { text: 'Thirty days sober', by: 'Dana Wu', accepted: true },
  });
  const line = await idOf('line');
  expect((await post(`${line}/accept`)).status).toBe(303);
  const after = (await recordOf('client-a')).draft;
  expect([after.strengths.length, after.unplaced]).toEqual([2, []]);
  expect((await post(`${line}/accept`)).status).toBe(400);
  expect((await post(`${await idOf('fact')}/dismiss`)).headers.get('location')).toBe('/review/plans/plan-a?done=dismissed');
  expect((await recordOf('client-a')).draft).toEqual(after);
  expect((await post('objective_x/accept', { version: '1' })).status).toBe(409);
});

test('a question leads to where questions are asked, in the catalogue’s words', async () => {
  const step = (await recordOf('client-a')).draft.goals[0]!.steps[0]!.id;
  const at = (await post(`${await idOf('question')}/accept`)).headers.get('location')!;
  expect(at).toBe(`/review/plans/plan-a/return?ask.${step}=by-when#about-${step}`);
  expect(await page(at.replace('/review/plans/', ''))).toContain('<option value="by-when" selected>');
  expect(await page(`plan-a/return?text.${step}=model+words`)).not.toContain('model words');
});

test('a form from elsewhere decides nothing', async () => {
  for (const act of ['accept', 'dismiss']) expect((await post(`fact_concerns/${act}`, { csrf: 'x' })).status).toBe(403);
});
