import { languageName } from '../exports/reading.ts';
import { acceptProposal, dismissProposal } from '../record/decide-proposal.ts';
import { forgetCodeWord } from '../record/forget-code-word.ts';
import { setPhase } from '../record/phase.ts';
import { confirmedQuestions, sentDrafts } from '../record/question-drafts.ts';
import type { ClientRecord } from '../record/record.ts';
import { acknowledgeAlert, approve, type Decision, propose, requestDone, returnToClient, Unusable, withdraw } from '../record/review.ts';
import type { ReviewDeps } from './deps.ts';
import { named } from './entrance.ts';
import { HttpError, type Reply, redirect } from './http.ts';
import { askPage, questionsOf } from './pages/ask.ts';
import type { doneActs } from './pages/plan.ts';
import { pageReply, readPlan, type SignedIn } from './visit.ts';

/** ISO 8601. */
export const now = ({ clock }: ReviewDeps): string => new Date(clock.now()).toISOString();

/** Each form says which version of the plan was read. */
function versionOf(form: URLSearchParams): number {
  const version = Number(form.get('version') ?? Number.NaN);
  if (!Number.isSafeInteger(version)) throw new HttpError(400, 'BadRequest', 'The form names no version.');
  return version;
}

/** Applies a rule to the plan of the address, then shows it again. */
async function decide(
  deps: ReviewDeps,
  visit: SignedIn,
  did: (typeof doneActs)[number],
  rule: (record: ClientRecord, decision: Decision) => ClientRecord,
): Promise<Reply> {
  const { plan, record } = await readPlan(deps, visit.req.params.plan as string);
  const decision: Decision = { by: await named(deps, visit), at: now(deps), version: versionOf(visit.form) };
  await deps.records.change(record.id, (current) => rule(current, decision));
  deps.log.info({ plan: plan.id, did }, 'A case manager decided');
  return redirect(`/review/plans/${plan.id}?done=${did}`);
}

export const approveByForm = (deps: ReviewDeps, visit: SignedIn): Promise<Reply> =>
  decide(deps, visit, 'approved', (record, decision) => approve(record, decision, deps.newId));

export const withdrawByForm = (deps: ReviewDeps, visit: SignedIn): Promise<Reply> =>
  decide(deps, visit, 'withdrew', (record, decision) => withdraw(record, decision, deps.newId));

/** Another wording; the client is asked about it only where the form attests that it is in their language. */
export async function proposeByForm(deps: ReviewDeps, visit: SignedIn): Promise<Reply> {
  const { form } = visit;
  const language = form.get('attest') ?? undefined;
  const wording = { lineId: form.get('lineId') ?? '', text: form.get('text') ?? '', language };
  const reply = await decide(deps, visit, 'proposed', (record, decision) => propose(record, { ...decision, ...wording }));
  if (language !== undefined) await keepAttested(deps, visit, language);
  return reply;
}

/** The phase of the form; an empty one is none. */
export const setPhaseByForm = (deps: ReviewDeps, visit: SignedIn): Promise<Reply> =>
  decide(deps, visit, 'phase', (record, decision) => {
    const among = deps.program(record.program, visit.view.language).phases.map(({ id }) => id);
    return setPhase(record, { ...decision, phase: visit.form.get('phase') || undefined, among });
  });

export const forgetCodeWordByForm = (deps: ReviewDeps, visit: SignedIn): Promise<Reply> => decide(deps, visit, 'codeWord', forgetCodeWord);

/** Takes a model's proposal into the plan. A question leads to where questions are asked, with it chosen. */
export async function acceptByForm(deps: ReviewDeps, visit: SignedIn): Promise<Reply> {
  const { plan, proposal: proposalId } = visit.req.params as { plan: string; proposal: string };
  const { record } = await readPlan(deps, plan);
  const accepted = record.proposals?.find(({ id }) => id === proposalId);
  const text = accepted?.kind === 'objective' ? (visit.form.get('text') ?? '') : undefined;
  const reply = await decide(deps, visit, 'accepted', (now, decision) => acceptProposal(now, { ...decision, proposalId, text }));
  if (accepted?.kind !== 'question') return reply;
  const { lineId = '', catalogueId } = accepted;
  return redirect(`/review/plans/${plan}/return?${new URLSearchParams({ [`ask.${lineId}`]: catalogueId })}#about-${lineId}`);
}

export const dismissByForm = (deps: ReviewDeps, visit: SignedIn): Promise<Reply> =>
  decide(deps, visit, 'dismissed', (record, decision) =>
    dismissProposal(record, { ...decision, proposalId: (visit.req.params as { proposal: string }).proposal }),
  );

/** Returns the plan with the questions chosen; where something is wrong with them, shows them again with why. */
export async function returnByForm(deps: ReviewDeps, visit: SignedIn): Promise<Reply> {
  const { view, form, session } = visit;
  const { plan, record: read } = await readPlan(deps, visit.req.params.plan as string);
  const questions = questionsOf(form, plan);
  const drafts = form.getAll('draft');
  const again = (problem: string): Reply => pageReply(askPage(view, { ...plan, version: versionOf(form) }, read, form, problem), 400);
  const attested = session.writes.includes(plan.language) || form.get('attest') === plan.language;
  if (!attested && questions.some(({ text }) => text !== undefined)) {
    return again(view.t('review.errors.attest', { language: languageName(view.language, plan.language) }));
  }
  try {
    const reply = await decide(deps, visit, 'returned', (record, decision) =>
      sentDrafts(
        returnToClient(record, { ...decision, questions: [...questions, ...confirmedQuestions(record, drafts)] }, deps.newId),
        drafts,
      ),
    );
    await keepAttested(deps, visit, plan.language);
    return reply;
  } catch (error) {
    if (error instanceof Unusable) return again(view.t(`review.errors.${error.flaw}`));
    throw error;
  }
}

async function keepAttested({ auth }: ReviewDeps, { req, form }: SignedIn, language: string): Promise<void> {
  // Found anew: the decision may just have given it its name.
  const session = await auth.sessions.find(req.headers.cookie);
  if (!session || form.get('attest') !== language || session.writes.includes(language)) return;
  await auth.sessions.change(session, { ...session, writes: [...session.writes, language] });
}

/** Acts on an alert or a request. Nothing was written in its form, so somebody without a name gives it first and comes back. */
async function act(
  deps: ReviewDeps,
  { req, session }: SignedIn,
  rule: (record: ClientRecord, item: string, by: string, at: string) => ClientRecord,
): Promise<Reply> {
  const { name } = session;
  if (name === undefined) return redirect('/review/me?first');
  const { client, item } = req.params as { client: string; item: string };
  if (!(await deps.records.load(client))) throw new HttpError(404, 'NotFound', 'There is no such client.');
  await deps.records.change(client, (record) => rule(record, item, name, now(deps)));
  return redirect('/review');
}

export const acknowledge = (deps: ReviewDeps, visit: SignedIn): Promise<Reply> => act(deps, visit, acknowledgeAlert);
export const done = (deps: ReviewDeps, visit: SignedIn): Promise<Reply> => act(deps, visit, requestDone);
