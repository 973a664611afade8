import type { Request, Server } from 'restify';
import { exportForms } from '../exports/index.ts';
import { printPage } from '../exports/print.ts';
import { printStyleSource } from '../exports/print-style.ts';
import { planOf } from '../record/plan-of.ts';
import { open } from '../record/review.ts';
import {
  acceptByForm,
  acknowledge,
  approveByForm,
  dismissByForm,
  done,
  forgetCodeWordByForm,
  proposeByForm,
  returnByForm,
  setPhaseByForm,
  withdrawByForm,
} from './actions.ts';
import { asset } from './assets.ts';
import type { ReviewDeps } from './deps.ts';
import { enter, leave, saveMe, showMe, showSignIn } from './entrance.ts';
import { createGuard } from './guard.ts';
import { addressOf, HttpError, type Reply, redirect } from './http.ts';
import { filterOf, list } from './listing.ts';
import { askPage } from './pages/ask.ts';
import { inboxPage } from './pages/inbox.ts';
import { planPage } from './pages/plan.ts';
import { readinessPage } from './pages/readiness.ts';
import { transcriptPage } from './pages/transcript.ts';
import { rehearsing } from './rehearse.ts';
import { openAlerts, openRequests } from './tasks.ts';
import { confirmByForm, draftByForm, dropByForm, translateByForm } from './translating.ts';
import { pageReply, readPlan, type SignedIn, signedIn, type Visit, visiting } from './visit.ts';

const planIdIn = (req: Request): string => req.params.plan as string;

async function inbox({ records }: ReviewDeps, { view }: SignedIn): Promise<Reply> {
  const filter = filterOf(view.address.searchParams);
  const [alerts, requests] = await Promise.all([openAlerts(records), openRequests(records)]);
  return pageReply(inboxPage(view, { alerts, requests, filter, listing: list(records.summaries(), filter) }));
}

/** A plan's page, which opens it for review; or, with an ending, one of its exports. */
async function plan(deps: ReviewDeps, { req, view, session }: SignedIn): Promise<Reply> {
  const [id, extension] = planIdIn(req).split('.', 2) as [string, string?];
  const found = await readPlan(deps, id);
  if (extension !== undefined) return exported(found.plan, extension, view);
  const at = new Date(deps.clock.now()).toISOString();
  const record =
    found.plan.status === 'submitted'
      ? await deps.records.change(found.record.id, (now) => open(now, session.name ?? 'program', at))
      : found.record;
  return pageReply(planPage(view, planOf(record), record));
}

function exported(of: Awaited<ReturnType<typeof readPlan>>['plan'], extension: string, view: SignedIn['view']): Reply {
  const form = exportForms.get(extension);
  if (!form) throw new HttpError(404, 'NotFound', 'There is no such export.');
  const headers = { 'content-type': form.contentType, 'content-disposition': `attachment; filename="${of.id}.${extension}"` };
  return { status: 200, body: form.write(of, { ...view, reader: 'case-manager' }), headers };
}

/** The questions that a link chose; never a text. */
const chosenIn = ({ searchParams }: URL): URLSearchParams =>
  new URLSearchParams([...searchParams].filter(([name]) => name.startsWith('ask.')));

/** Adds the pages of `/review` to the server. */
export function mountWorkspace(server: Server, deps: ReviewDeps): void {
  const secure = deps.publicUrl.startsWith('https:');
  const page = createGuard("'self'", secure);
  const paper = createGuard(printStyleSource, secure);
  const get = (path: string, handle: (visit: Visit) => Promise<Reply>, guard = page): unknown =>
    server.get(path, visiting(deps, guard, handle));
  const post = (path: string, handle: (visit: Visit) => Promise<Reply>): unknown => server.post(path, visiting(deps, page, handle));
  const withDeps =
    <T>(handle: (deps: ReviewDeps, visit: T) => Promise<Reply>) =>
    (visit: T): Promise<Reply> =>
      handle(deps, visit);

  get('/review', signedIn(withDeps(inbox)));
  get('/review/', async () => redirect('/review'));
  get('/review/sign-in', withDeps(showSignIn));
  post('/review/sign-in', withDeps(enter));
  post('/review/sign-out', signedIn(withDeps(leave)));
  get(
    '/review/me',
    signedIn(async (visit) => showMe(visit)),
  );
  post('/review/me', signedIn(withDeps(saveMe)));
  get(
    '/review/readiness',
    signedIn(async ({ view }) => pageReply(readinessPage(view, deps.readiness()))),
  );
  post('/review/alerts/:client/:item', signedIn(withDeps(acknowledge)));
  post('/review/requests/:client/:item', signedIn(withDeps(done)));
  get('/review/plans/:plan', signedIn(withDeps(plan)));
  get(
    '/review/plans/:plan/print',
    signedIn(async ({ req, view }) =>
      pageReply(printPage((await readPlan(deps, planIdIn(req))).plan, { ...view, reader: 'case-manager' })),
    ),
    paper,
  );
  get(
    '/review/plans/:plan/transcript',
    signedIn(async ({ req, view }) => {
      const found = await readPlan(deps, planIdIn(req));
      return pageReply(transcriptPage(view, found.plan, found.record));
    }),
  );
  get(
    '/review/plans/:plan/return',
    signedIn(async ({ req, view }) => {
      const { plan, record } = await readPlan(deps, planIdIn(req));
      return pageReply(askPage(view, plan, record, chosenIn(view.address)));
    }),
  );
  post('/review/plans/:plan/return', signedIn(withDeps(returnByForm)));
  post('/review/plans/:plan/approve', signedIn(withDeps(approveByForm)));
  post('/review/plans/:plan/withdraw', signedIn(withDeps(withdrawByForm)));
  post('/review/plans/:plan/propose', signedIn(withDeps(proposeByForm)));
  post('/review/plans/:plan/code-word', signedIn(withDeps(forgetCodeWordByForm)));
  post('/review/plans/:plan/phase', signedIn(withDeps(setPhaseByForm)));
  post('/review/plans/:plan/proposals/:proposal/accept', signedIn(withDeps(acceptByForm)));
  post('/review/plans/:plan/proposals/:proposal/dismiss', signedIn(withDeps(dismissByForm)));
  post('/review/plans/:plan/translate', signedIn(withDeps(translateByForm)));
  post('/review/plans/:plan/drafts', signedIn(withDeps(draftByForm)));
  post('/review/plans/:plan/drafts/:draft/confirm', signedIn(withDeps(confirmByForm)));
  post('/review/plans/:plan/drafts/:draft/drop', signedIn(withDeps(dropByForm)));
  const rehearsal = rehearsing(deps);
  get('/review/rehearse', signedIn(rehearsal.show));
  post('/review/rehearse', signedIn(rehearsal.hold));
  get('/review/assets/*', async ({ req }) => asset(addressOf(req).pathname));
  get('/review/*', async () => {
    throw new HttpError(404, 'NotFound', 'There is no such page.');
  });
}
