import type { Request, RequestHandler, Response } from 'restify';
import { cookieOf, type Session, sameSecret } from '../auth/index.ts';
import type { Plan } from '../record/plan.ts';
import { clientIdOf, planOf } from '../record/plan-of.ts';
import type { ClientRecord } from '../record/record.ts';
import type { ReviewDeps } from './deps.ts';
import { failure } from './failure.ts';
import { addressOf, fromHere, HttpError, type Reply, readForm, send } from './http.ts';
import { isHandedOver } from './listing.ts';
import { signInPage } from './pages/enter.ts';
import type { View } from './view.ts';

/** One request to the workspace. */
export interface Visit {
  readonly req: Request;
  readonly view: View;
  /** Empty for a GET. */
  readonly form: URLSearchParams;
}

/** A visit of somebody who has signed in. */
export interface SignedIn extends Visit {
  readonly session: Session;
}

const languageCookie = 'ownwords-language';

/** What was chosen by a link, else before, else what the browser prefers, of the languages that there are. */
export function languageOf(req: Request, address: URL, languages: readonly string[]): string {
  const accepted = (req.headers['accept-language'] ?? '').split(',').map((part) => part.split(';')[0]!.trim());
  const wishes = [
    address.searchParams.get('lang'),
    cookieOf(req.headers.cookie, languageCookie),
    ...accepted.flatMap((code) => [code, code.split('-')[0]]),
  ];
  return wishes.find((wish): wish is string => languages.includes(wish ?? '')) ?? 'en';
}

export const pageReply = (body: string, status = 200, headers: Reply['headers'] = {}): Reply => ({
  status,
  body,
  headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
});

/** The plan of an address, once it was handed over. Throws HttpError 404. */
export async function readPlan({ records }: ReviewDeps, planId: string): Promise<{ plan: Plan; record: ClientRecord }> {
  const record = await records.load(clientIdOf(planId));
  const plan = record && isHandedOver(record.draft) ? planOf(record) : undefined;
  if (!record || plan?.id !== planId) throw new HttpError(404, 'NotFound', 'There is no such plan.');
  return { plan, record };
}

/** Makes a restify handler of what answers one visit; what it throws becomes a page that says why. */
export function visiting(
  deps: ReviewDeps,
  guard: (req: Request, res: Response) => Promise<void>,
  handle: (visit: Visit) => Promise<Reply>,
): RequestHandler {
  return async (req: Request, res: Response): Promise<void> => {
    const address = addressOf(req);
    const language = languageOf(req, address, deps.languages);
    const chosen = address.searchParams.get('lang') === language;
    const { languages, timeZone, practice, hasModel = false } = deps;
    const program = (id: string) => deps.program(id, language);
    let view: View = { t: deps.t(language), language, languages, timeZone, practice, hasModel, address, program };
    let form = new URLSearchParams();
    let reply: Reply;
    try {
      await guard(req, res);
      view = { ...view, session: await deps.auth.sessions.find(req.headers.cookie) };
      if (req.method === 'POST') {
        if (!fromHere(req, deps.publicUrl)) throw new HttpError(403, 'Forbidden', 'Sent from another site.');
        form = await readForm(req);
      }
      reply = await handle({ req, view, form });
    } catch (error) {
      reply = failure(deps, view, form, error);
    }
    if (chosen) res.setHeader('set-cookie', `${languageCookie}=${language}; Path=/review; HttpOnly; SameSite=Lax; Max-Age=31536000`);
    send(req, res, reply);
  };
}

/** Lets in who has signed in, and forms that come from a page of their session. */
export const signedIn =
  (handle: (visit: SignedIn) => Promise<Reply>) =>
  async (visit: Visit): Promise<Reply> => {
    const { req, view, form } = visit;
    const { session } = view;
    if (!session) return pageReply(signInPage(view, undefined), 401);
    if (req.method === 'POST' && !sameSecret(form.get('csrf') ?? '', session.csrf))
      throw new HttpError(403, 'Forbidden', 'Not a form of this session.');
    return handle({ ...visit, session });
  };
