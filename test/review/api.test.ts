import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { Plan } from '../../src/record/plan.ts';
import { NotKept } from '../../src/record/ports.ts';
import { alertOf, english, start, submitted } from './fixture.ts';
import { apiToken, openWorkspace, type Workspace } from './server.ts';

let workspace: Workspace;
let diskFull = false;

beforeAll(async () => {
  workspace = await openWorkspace({
    wrap: (records) => ({
      ...records,
      change: async (id, rule) => {
        if (diskFull) throw new NotKept('no space left');
        return records.change(id, rule);
      },
    }),
  });
  const talking = submitted('client-talking');
  await workspace.keep(
    ...Array.from({ length: 230 }, (_, i) =>
      submitted(`client-n${String(i).padStart(3, '0')}`, english, 'en', start + Math.floor(i / 2) * 1000),
    ),
    {
      ...talking,
      draft: { ...talking.draft, status: 'in-progress' },
      alerts: [
        alertOf('alert-c', 'words of a child', {
          tier: 'B',
          rule: 'B.child',
          mayNeedReport: true,
          escalatedAt: '2026-03-02T16:30:00.000Z',
        }),
      ],
    },
    { ...submitted('client-a'), alerts: [alertOf('alert-a', 'now'), alertOf('alert-b', 'before', { status: 'acknowledged' })] },
  );
});
afterAll(() => workspace.close());

const authorization = `Bearer ${apiToken}`;

interface Body {
  readonly plans: readonly { readonly id: string; readonly updatedAt: string }[];
  readonly next?: string;
  readonly messages: readonly { readonly id: string; readonly text: string }[];
  readonly alerts: readonly object[];
  readonly status: string;
  readonly version: number;
}

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly security?: readonly unknown[];
  readonly responses: Readonly<
    Record<string, { readonly content: Readonly<Record<string, { readonly schema?: { readonly $ref: string } }>> }>
  >;
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Parameters<typeof z.fromJSONSchema>[0]>> };
}

async function call(path: string, init: RequestInit = {}): Promise<{ status: number; body: Body; headers: Headers }> {
  const response = await fetch(workspace.address + path, {
    ...init,
    headers: { authorization, ...(init.headers as Record<string, string>) },
  });
  return { status: response.status, body: (await response.json()) as Body, headers: response.headers };
}
const post = (path: string, body: unknown, type = 'application/json') =>
  call(path, { method: 'POST', headers: { 'content-type': type }, body: typeof body === 'string' ? body : JSON.stringify(body) });

const problem = (code: string) => ({ code, message: expect.stringMatching(/^\S.{8,}/) });

describe('reading', () => {
  test('lists what was handed over, newest first, a hundred a page, none twice', async () => {
    const seen: { id: string; updatedAt: string }[] = [];
    let next: string | undefined = '';
    const sizes: number[] = [];
    while (next !== undefined) {
      const { body } = await call(`/api/plans${next && `?cursor=${next}`}`);
      seen.push(...body.plans);
      sizes.push(body.plans.length);
      next = body.next;
    }
    expect(sizes).toEqual([100, 100, 31]);
    expect(new Set(seen.map(({ id }) => id)).size).toBe(231);
    expect(seen.map(({ updatedAt }) => updatedAt)).toEqual(
      seen
        .map(({ updatedAt }) => updatedAt)
        .toSorted()
        .toReversed(),
    );
    expect(seen[0]).toEqual({
      id: 'plan-n228',
      status: 'submitted',
      clientId: 'client-n228',
      language: 'en',
      program: 'strengths-based',
      updatedAt: new Date(start + 114_000).toISOString(),
    });
    expect(await call('/api/plans?cursor=nonsense')).toMatchObject({ status: 400, body: problem('BadRequest') });
  });

  test('a plan, its exports and the conversation its quotes are slices of', async () => {
    const { body } = await call('/api/plans/plan-a');
    const plan = Plan.parse(body);
    const { messages } = (await call('/api/plans/plan-a/transcript')).body;
    const { messageId, start: from, end, text } = plan.goals[0]!.quotes[0]!;
    const said = messages.find(({ id }) => id === messageId)!;
    expect(said.text.slice(from, end)).toBe(text);
    expect(said).toEqual({
      id: messageId,
      from: 'client',
      text,
      at: expect.any(String),
      questionId: 'goals.wish',
      channel: 'sms',
      language: 'en',
    });
    expect((await call('/api/plans/plan-a.json')).body).toEqual(body);
    const page = await fetch(`${workspace.address}/api/plans/plan-a.html`, { headers: { authorization } });
    expect(page.headers.get('content-disposition')).toBe('attachment; filename="plan-a.html"');
    expect(await page.text()).toContain(english.goal);
    expect(plan.status).toBe('submitted');
  });

  test('alerts that nobody has acknowledged, before the hand-over too: what waited too long first, then the most urgent', async () => {
    const { alerts } = (await call('/api/alerts')).body;
    expect(alerts).toEqual([
      {
        id: 'alert-c',
        tier: 'B',
        rule: 'B.child',
        language: 'en',
        at: expect.any(String),
        clientId: 'client-talking',
        text: 'words of a child',
        status: 'open',
        mayNeedReport: true,
        escalatedAt: '2026-03-02T16:30:00.000Z',
      },
      {
        id: 'alert-a',
        tier: 'A',
        rule: 'A.intent',
        language: 'en',
        at: expect.any(String),
        clientId: 'client-a',
        text: 'now',
        status: 'open',
      },
    ]);
  });

  test('nothing before the hand-over, and nothing that is not there', async () => {
    for (const path of [
      'plan-talking',
      'plan-talking/transcript',
      'plan-nobody',
      'client-a',
      'plan-client-a',
      'plan-a.pdf',
      'plan-..%2F..%2Fetc',
      'plan-talking.json',
    ]) {
      expect(await call(`/api/plans/${path}`)).toMatchObject({ status: 404, body: problem('NotFound') });
    }
    expect((await post('/api/plans/plan-talking/review', { decision: 'approve', version: 1, reviewer: 'Dana' })).status).toBe(404);
  });
});

test('a missing or wrong token gets 401, whatever the address, and with none set everybody does', async () => {
  for (const headers of [{}, { authorization: 'Bearer wrong' }, { authorization: apiToken }] as Record<string, string>[]) {
    for (const path of ['plans', 'plans/plan-a', 'plans/plan-nobody', 'plans/plan-a/transcript', 'alerts']) {
      const response = await fetch(`${workspace.address}/api/${path}`, { headers });
      expect(response.status).toBe(401);
      expect(response.headers.get('www-authenticate')).toBe('Bearer');
      expect(await response.json()).toEqual(problem('Unauthorized'));
    }
    const review = await fetch(`${workspace.address}/api/plans/plan-a/review`, { method: 'POST', headers, body: '{}' });
    expect(review.status).toBe(401);
  }
});

describe('reviewing', () => {
  const address = '/api/plans/plan-n000/review';
  const good = { decision: 'approve', version: 1, reviewer: 'Dana Wu' };

  test('bad input gets 4xx that says what was wrong, and changes nothing', async () => {
    const before = await workspace.records.load('client-n000');
    expect(await post(address, '{"decision":')).toMatchObject({ status: 400, body: problem('BadRequest') });
    expect(await post(address, good, 'text/plain')).toMatchObject({ status: 415, body: problem('UnsupportedMediaType') });
    expect(await post(address, `"${'x'.repeat(300_000)}"`)).toMatchObject({ status: 413, body: problem('PayloadTooLarge') });
    for (const wrong of [
      [],
      null,
      { ...good, reviewer: undefined },
      { ...good, reviewer: '  ' },
      { ...good, reviewer: 'model' },
      { ...good, decision: 'burn' },
      { ...good, version: '1' },
      { ...good, decision: 'return' },
      { ...good, decision: 'return', questions: [{ lineId: 'g1', text: 'Why?' }] },
      { ...good, decision: 'return', questions: [{ catalogueId: 'nonsense' }] },
      { ...good, decision: 'return', questions: [{ text: '¿Por qué?', language: 'es' }] },
    ]) {
      expect(await post(address, wrong)).toMatchObject({ status: 400, body: problem('BadRequest') });
    }
    expect(await post(address, { ...good, version: 0 })).toMatchObject({ status: 409, body: problem('OldVersion') });
    diskFull = true;
    expect(await post(address, good)).toMatchObject({ status: 503, body: problem('NotKept') });
    diskFull = false;
    expect(await workspace.records.load('client-n000')).toEqual(before);
    expect(workspace.logged.join()).not.toMatch(/Dana|apartment/);
  });

  test('returns with questions, approves, withdraws; each on the version that was read', async () => {
    const returned = await post('/api/plans/plan-n001/review', {
      ...good,
      decision: 'return',
      questions: [{ catalogueId: 'anything-else' }, { text: 'When?' }],
    });
    expect(returned.body).toMatchObject({
      status: 'returned',
      clarifications: [{ catalogueId: 'anything-else' }, { text: 'When?', by: 'Dana Wu' }],
    });
    const approved = await post(address, good);
    expect(approved.body).toMatchObject({ status: 'approved', history: [{}, { did: 'opened' }, { did: 'approved', who: 'Dana Wu' }] });
    expect(await post(address, good)).toMatchObject({ status: 409, body: problem('OldVersion') });
    expect(await post(address, { ...good, version: approved.body.version })).toMatchObject({ status: 409, body: problem('NotPossible') });
    expect((await post(address, { ...good, decision: 'withdraw', version: approved.body.version })).body).toMatchObject({
      status: 'withdrawn',
    });
    expect((await call('/api/plans/plan-n000')).body.status).toBe('withdrawn');
  });
});

test('the published documents need no token, and every address answers as they declare', async () => {
  const schema = await (await fetch(`${workspace.address}/api/schema/plan.json`)).json();
  expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'object', title: 'Plan' });
  const document = (await (await fetch(`${workspace.address}/api/openapi.json`)).json()) as Document;
  expect(document).toMatchObject({
    openapi: '3.1.0',
    info: { title: expect.any(String), version: expect.any(String) },
    servers: [{ url: workspace.address }],
  });
  for (const { $ref } of refsIn(document)) expect(document.components.schemas[$ref.replace('#/components/schemas/', '')]).toBeDefined();
  const ids = new Set<string>();
  for (const [path, methods] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      expect(ids.has(operation.operationId)).toBe(false);
      ids.add(operation.operationId);
      const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      expect((operation.parameters ?? []).filter((parameter) => parameter.in === 'path').map(({ name }) => name)).toEqual(named);
      const init =
        method === 'post'
          ? {
              method: 'POST',
              headers: { 'content-type': 'application/json' },
              body: JSON.stringify({ decision: 'approve', version: 1, reviewer: 'Kim' }),
            }
          : {};
      const address = workspace.address + path.replace('{id}', 'plan-n002');
      const good = await fetch(address, { ...init, headers: { ...init.headers, authorization } });
      expect([path, good.status]).toEqual([path, 200]);
      const content = operation.responses['200']!.content;
      const [type] = good.headers.get('content-type')!.split(';');
      expect(Object.keys(content)).toEqual([type]);
      const name = content[type!]!.schema?.$ref?.split('/').at(-1);
      // Undeclared properties would fail too: the schemas are strict.
      if (name) z.fromJSONSchema(document.components.schemas[name]!).parse(await good.json());
      if (operation.security?.length === 0) continue;
      const refused = await fetch(address, init);
      expect(refused.status).toBe(401);
      z.fromJSONSchema(document.components.schemas.ApiError!).parse(await refused.json());
      for (const status of Object.keys(operation.responses).filter((code) => code !== '200')) {
        expect(operation.responses[status]!.content['application/json']!.schema!.$ref).toBe('#/components/schemas/ApiError');
      }
    }
  }
  expect(ids.size).toBe(9);
});

function refsIn(value: unknown): { $ref: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return [...('$ref' in value ? [value as { $ref: string }] : []), ...Object.values(value).flatMap(refsIn)];
}
