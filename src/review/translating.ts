import { languageName } from '../exports/reading.ts';
import { confirmDraft, draftQuestion, dropDraft } from '../record/question-drafts.ts';
import type { ClientRecord } from '../record/record.ts';
import { Unusable } from '../record/review.ts';
import { askForTranslation } from '../record/translations.ts';
import { now } from './actions.ts';
import type { ReviewDeps } from './deps.ts';
import { named } from './entrance.ts';
import { HttpError, type Reply, redirect } from './http.ts';
import { askPage } from './pages/ask.ts';
import { pageReply, readPlan, type SignedIn } from './visit.ts';

const idsOf = ({ req }: SignedIn): { plan: string; draft: string } => req.params as { plan: string; draft: string };

/** Has the conversation put into the language of the page. Throws HttpError 404 where no model works here. */
export async function translateByForm(deps: ReviewDeps, visit: SignedIn): Promise<Reply> {
  if (!deps.hasModel) throw new HttpError(404, 'NotFound', 'No language model works here.');
  const { plan, record } = await readPlan(deps, idsOf(visit).plan);
  const to = visit.view.language;
  await deps.records.change(record.id, (current) => askForTranslation(current, { to, at: now(deps) }, deps.newId));
  return redirect(`/review/plans/${plan.id}${visit.form.get('page') === '/transcript' ? '/transcript' : ''}`);
}

/** Applies a rule to a question on its way; where something is wrong with it, shows the page again with why. */
async function change(
  deps: ReviewDeps,
  visit: SignedIn,
  rule: (record: ClientRecord, by: string, at: string) => ClientRecord,
): Promise<Reply> {
  const { plan, record } = await readPlan(deps, idsOf(visit).plan);
  const { t, language } = visit.view;
  try {
    const by = await named(deps, visit);
    await deps.records.change(record.id, (current) => rule(current, by, now(deps)));
  } catch (error) {
    if (!(error instanceof Unusable)) throw error;
    const client = { language: languageName(language, plan.language) };
    const why = error.flaw === 'attest' ? t('review.errors.reads', client) : t(`review.errors.${error.flaw}`);
    return pageReply(askPage(visit.view, plan, record, new URLSearchParams(), why), 400);
  }
  return redirect(`/review/plans/${plan.id}/return`);
}

/** A question in the case manager's own language, to be drafted in the client's. */
export async function draftByForm(deps: ReviewDeps, visit: SignedIn): Promise<Reply> {
  if (!deps.hasModel) throw new HttpError(404, 'NotFound', 'No language model works here.');
  const { form, view } = visit;
  const asked = { lineId: form.get('lineId') || undefined, text: form.get('text') ?? '', language: view.language };
  return change(deps, visit, (record, by, at) => draftQuestion(record, { ...asked, by, at }, deps.newId));
}

/** Somebody who reads the client's language confirms a draft, perhaps in other words. */
export const confirmByForm = (deps: ReviewDeps, visit: SignedIn): Promise<Reply> =>
  change(deps, visit, (record, by, at) =>
    confirmDraft(record, { id: idsOf(visit).draft, text: visit.form.get('text') ?? '', reads: visit.form.get('reads') ?? '', by, at }),
  );

/** It is not wanted any more. */
export const dropByForm = (deps: ReviewDeps, visit: SignedIn): Promise<Reply> =>
  change(deps, visit, (record) => dropDraft(record, idsOf(visit).draft));
