import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { alertOf, english, start, submitted } from './fixture.ts';
import { openWorkspace, type Workspace } from './server.ts';

let workspace: Workspace;
let session: { cookie: string; csrf: string };

beforeAll(async () => {
  workspace = await openWorkspace({ practice: true });
  await workspace.keep({ ...submitted('client-a'), alerts: [alertOf('alert-a', 'now')] });
  session = await workspace.session({ name: 'Dana Wu' });
});
afterAll(() => workspace.close());

function send(path: string, form: Record<string, string>, headers: Record<string, string> = { cookie: session.cookie }): Promise<Response> {
  return fetch(workspace.address + path, { method: 'POST', redirect: 'manual', headers, body: new URLSearchParams(form) });
}
const get = (path: string, headers: Record<string, string> = { cookie: session.cookie }): Promise<Response> =>
  fetch(workspace.address + path, { headers, redirect: 'manual' });

test('a form from elsewhere, without its token or session, does nothing', async () => {
  const before = await workspace.records.load('client-a');
  const { cookie, csrf } = session;
  const other = await workspace.session({ name: 'Kim' });
  for (const path of [
    'plans/plan-a/approve',
    'plans/plan-a/withdraw',
    'plans/plan-a/return',
    'plans/plan-a/propose',
    'plans/plan-a/phase',
    'plans/plan-a/code-word',
    'alerts/client-a/alert-a',
    'requests/client-a/x',
    'me',
    'sign-out',
  ]) {
    const address = `/review/${path}`;
    const form = { version: '1', lineId: before!.draft.goals[0]!.id, text: 'x', 'ask.': 'anything-else', name: 'Eve' };
    expect((await send(address, form)).status).toBe(403);
    expect((await send(address, { ...form, csrf: other.csrf })).status).toBe(403);
    expect((await send(address, { ...form, csrf }, { cookie, origin: 'https://evil.example' })).status).toBe(403);
    expect((await send(address, { ...form, csrf }, { cookie, origin: 'null' })).status).toBe(403);
    expect((await send(address, { ...form, csrf }, {})).status).toBe(401);
  }
  const token = new URL(await workspace.link()).searchParams.get('token')!;
  expect((await send('/review/sign-in', { token }, { origin: 'https://evil.example' })).status).toBe(403);
  expect((await send('/review/sign-in', { token }, { origin: workspace.address })).status).toBe(303);
  expect(await workspace.records.load('client-a')).toEqual(before);
  expect((await get('/review')).status).toBe(200);
});

test('what is not a form, too large or without a version is refused in plain words', async () => {
  const { cookie, csrf } = session;
  const approve = `${workspace.address}/review/plans/plan-a/approve`;
  expect((await fetch(approve, { method: 'POST', headers: { cookie, 'content-type': 'application/json' }, body: '{}' })).status).toBe(415);
  expect((await send('/review/plans/plan-a/approve', { csrf, text: 'x'.repeat(300_000) })).status).toBe(413);
  expect((await send('/review/plans/plan-a/approve', { csrf })).status).toBe(400);
  expect((await send('/review/plans/plan-a/approve', { csrf, version: '0' })).status).toBe(409);
  const long = await send('/review/plans/plan-a/propose', { csrf, version: '1', lineId: 'g8.0', text: 'y'.repeat(1001) });
  expect(long.status).toBe(400);
  expect(await long.text()).toContain('y'.repeat(1001));
  expect((await workspace.records.load('client-a'))!.draft.status).toBe('submitted');
});

test('nothing is decided by a session without a name', async () => {
  const nameless = await workspace.session();
  const form = { csrf: nameless.csrf, version: '1' };
  for (const name of ['', '   ', 'client']) {
    expect((await send('/review/plans/plan-a/approve', { ...form, name }, { cookie: nameless.cookie })).status).toBe(400);
  }
  const alert = await send('/review/alerts/client-a/alert-a', form, { cookie: nameless.cookie });
  expect(alert.headers.get('location')).toBe('/review/me?first');
  expect((await workspace.records.load('client-a'))!.alerts[0]!.status).toBe('open');
});

test('every answer forbids scripts, caching and framing; styles come from here and may be kept', async () => {
  for (const path of [
    '/review',
    '/review/plans/plan-a',
    '/review/plans/plan-a/print',
    '/review/plans/plan-a/transcript',
    '/review/sign-in',
    '/review/none',
    '/copy/none',
  ]) {
    const response = await get(path, path === '/review/sign-in' ? {} : { cookie: session.cookie });
    const policy = response.headers.get('content-security-policy')!;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|script-src|https?:|\*/);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    const page = await response.text();
    if (path !== '/copy/none') expect(page).toContain('Practice. Please do not enter real information.');
  }
  const page = await (await get('/review')).text();
  const styles = [...page.matchAll(/href="([^"]+\.css)"/g)].map(([, address]) => address!);
  expect(styles).toHaveLength(2);
  for (const style of styles) {
    const response = await get(style, {});
    expect(response.headers.get('cache-control')).toContain('immutable');
    expect(response.headers.get('content-encoding')).toBe('gzip');
  }
  const folder = styles[0]!.replace('/css/uswds.min.css', '');
  expect((await get(`${folder}/img/usa-icons/error.svg`, {})).status).toBe(200);
  for (const wrong of ['img/../../package.json', 'img/%2e%2e/%2e%2e/package.json', 'js/uswds.min.js', 'img/none.svg', 'css/uswds.css']) {
    expect((await get(`${folder}/${wrong}`, {})).status).toBe(404);
  }
});

describe('a client’s own copy', () => {
  test('is there once the plan is approved, in the client’s language, and while the link lasts', async () => {
    await workspace.keep(submitted('client-copy', { ...english, name: 'Ana' }, 'es'));
    const address = workspace.auth.copies.make('client-copy').slice(workspace.address.length);
    expect((await get(address, {})).status).toBe(404);
    const { csrf } = session;
    await send('/review/plans/plan-copy/approve', { csrf, version: '1' });
    const page = await get(address, {});
    expect(await page.text()).toMatch(/<html lang="es".*Aprobado por Dana Wu.*Las palabras entre comillas son tuyas.*stop drinking/s);
    const file = await get(`${address}?download`, {});
    expect(file.headers.get('content-disposition')).toBe('attachment; filename="plan.html"');
    expect(await file.text()).not.toContain('?download');
    workspace.clock.time += 31 * 60_000;
    expect((await get(address, { 'accept-language': 'es-MX,en;q=0.5' })).status).toBe(404);
    expect(await (await get(address, { 'accept-language': 'es-MX,en;q=0.5' })).text()).toContain('Este enlace ya no funciona');
  });
});

test('5,000 plans: the inbox and the list load no record, and answer at once', async () => {
  let loads = 0;
  const many = await openWorkspace({
    wrap: (records) => ({
      ...records,
      load: (id) => {
        loads++;
        return records.load(id);
      },
    }),
  });
  await many.keep(
    ...Array.from({ length: 5000 }, (_, i) =>
      submitted(`client-${i}`, { ...english, name: `Client ${i}` }, i % 3 ? 'en' : 'es', start + i),
    ),
  );
  const { cookie } = await many.session();
  const inbox = async (query: string): Promise<string> => (await fetch(`${many.address}/review?${query}`, { headers: { cookie } })).text();
  await inbox('');
  const page = await inbox('page=100&sort=waiting');
  const found = await inbox('search=client+4999');
  expect(page.match(/<tr>/g)).toHaveLength(51);
  expect(page).toContain('Page 100 of 100');
  expect(found).toContain('1 plan<');
  expect(loads).toBe(0);
  await many.close();
}, 60_000);

test('a forgotten code word is deleted on the page of the plan, and nobody is offered that where there is none', async () => {
  const { csrf } = session;
  const without = await (await get('/review/plans/plan-a')).text();
  expect(without).not.toContain('/code-word');
  const current = /name="version" value="(\d+)"/.exec(without)![1]!;
  expect((await send('/review/plans/plan-a/code-word', { csrf, version: current, name: 'Dana Wu' })).status).toBe(400);
  await workspace.keep({ ...submitted('client-word'), codeWord: { salt: 's', hash: 'h' } });
  const page = await (await get('/review/plans/plan-word')).text();
  expect(page).toContain('First make sure that it is them');
  const version = /name="version" value="(\d+)"/.exec(page)![1]!;
  expect((await send('/review/plans/plan-word/code-word', { csrf, version, name: 'Dana Wu' })).status).toBe(303);
  expect(await workspace.records.load('client-word')).not.toHaveProperty('codeWord');
  expect(await (await get('/review/plans/plan-word?done=codeWord')).text()).toContain('The code word was deleted.');
});
