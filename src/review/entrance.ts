import type { AboutSession, Session } from '../auth/index.ts';
import { reviewerName } from '../record/review.ts';
import type { ReviewDeps } from './deps.ts';
import { type Reply, redirect } from './http.ts';
import { mePage, signInPage } from './pages/enter.ts';
import { pageReply, type SignedIn, type Visit } from './visit.ts';

/** Name and languages as a form gives them; what it does not ask stays as it was. Throws Unusable for a name that is none. */
function about({ languages }: ReviewDeps, form: URLSearchParams, before?: Session): AboutSession {
  const given = (form.get('name') ?? '').trim();
  const name = given === '' ? before?.name : reviewerName(given);
  const writes = form.has('about') ? form.getAll('writes').filter((code) => languages.includes(code)) : (before?.writes ?? []);
  return { ...(name !== undefined && { name }), writes };
}

/** The link's page: looking at it uses nothing up. */
export async function showSignIn({ auth }: ReviewDeps, { view }: Visit): Promise<Reply> {
  if (view.session) return redirect('/review');
  const token = view.address.searchParams.get('token');
  if (token === null) return pageReply(signInPage(view, undefined, view.address.searchParams.has('out') ? 'out' : undefined));
  return (await auth.links.isOpen(token)) ? pageReply(signInPage(view, token)) : pageReply(signInPage(view, undefined, 'gone'), 403);
}

/** The link's one button: uses it up and begins a session. */
export async function enter(deps: ReviewDeps, { view, form }: Visit): Promise<Reply> {
  const facts = about(deps, form);
  if (!(await deps.auth.links.use(form.get('token') ?? ''))) return pageReply(signInPage(view, undefined, 'gone'), 403);
  const { cookie } = await deps.auth.sessions.begin(facts);
  return redirect('/review', { 'set-cookie': cookie });
}

export async function leave({ auth }: ReviewDeps, { session }: SignedIn): Promise<Reply> {
  return redirect('/review/sign-in?out', { 'set-cookie': await auth.sessions.end(session) });
}

export const showMe = ({ view }: SignedIn): Reply => pageReply(mePage(view, view.address.searchParams.has('first')));

export async function saveMe(deps: ReviewDeps, { session, form }: SignedIn): Promise<Reply> {
  await deps.auth.sessions.change(session, about(deps, form, session));
  return redirect('/review');
}

/** The session's name, or the one given with this form, which it keeps. Throws Unusable where there is neither. */
export async function named({ auth }: ReviewDeps, { session, form }: SignedIn): Promise<string> {
  if (session.name !== undefined) return session.name;
  const name = reviewerName(form.get('name') ?? '');
  await auth.sessions.change(session, { ...session, name });
  return name;
}
