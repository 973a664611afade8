import { Conflict, NotKept } from '../record/ports.ts';
import { NotPossible, OldVersion, Unusable } from '../record/review.ts';
import type { ReviewDeps } from './deps.ts';
import { HttpError, jsonError, type Reply } from './http.ts';
import { problemPage } from './pages/enter.ts';
import type { View } from './view.ts';

const pageOf = (status: number, body: string): Reply => ({ status, body, headers: { 'content-type': 'text/html; charset=utf-8' } });

/** What a case manager had written in a form that was not taken, so that they can copy it. */
const written = (form: URLSearchParams): string[] =>
  [...form].flatMap(([name, value]) => (/^text(\.|$)/.test(name) && value.trim() !== '' ? [value] : []));

const planAddress = ({ address }: View): string | undefined => /^\/review\/plans\/[^/.]+/.exec(address.pathname)?.[0];

const refusals: Readonly<Record<number, 'csrf' | 'notFoundHelp' | 'tooLarge' | 'badForm'>> = {
  400: 'badForm',
  403: 'csrf',
  404: 'notFoundHelp',
  413: 'tooLarge',
  415: 'badForm',
};

/** The page for what a visit threw. */
export function failure(deps: ReviewDeps, view: View, form: URLSearchParams, error: unknown): Reply {
  const { t } = view;
  const title = t('review.errors.title');
  const back = view.session ? planAddress(view) : undefined;
  const kept = written(form);
  if (error instanceof OldVersion) {
    return pageOf(409, problemPage(view, { title: t('review.errors.conflict'), text: t('review.errors.conflictHelp'), kept, back }));
  }
  if (error instanceof NotPossible) {
    const text = t('review.errors.notPossible', { status: t(`review.status.${error.status}`) });
    return pageOf(409, problemPage(view, { title, text, kept, back }));
  }
  if (error instanceof Unusable) return pageOf(400, problemPage(view, { title, text: t(`review.errors.${error.flaw}`), kept, back }));
  const refused = error instanceof HttpError ? refusals[error.status] : undefined;
  if (error instanceof HttpError && refused) {
    const missing = error.status === 404;
    return pageOf(
      error.status,
      problemPage(view, {
        title: missing ? t('review.errors.notFound') : title,
        text: t(`review.errors.${refused}`),
        kept,
        back: missing ? undefined : back,
      }),
    );
  }
  const status = report(deps, error);
  return pageOf(
    status,
    problemPage(view, { title, text: t(status === 503 ? 'review.errors.notKept' : 'review.errors.failed'), kept, back }),
  );
}

/** The JSON error for what an API call threw. */
export function jsonFailure(deps: ReviewDeps, error: unknown): Reply {
  if (error instanceof HttpError) return jsonError(error.status, error.code, error.message);
  if (error instanceof OldVersion) return jsonError(409, 'OldVersion', error.message);
  if (error instanceof NotPossible) return jsonError(409, 'NotPossible', error.message);
  if (error instanceof Unusable) return jsonError(400, 'BadRequest', error.message);
  return report(deps, error) === 503
    ? jsonError(503, 'NotKept', 'This could not be saved. Nothing was changed. Try again.')
    : jsonError(500, 'InternalError', 'Something went wrong here. Nothing was changed.');
}

/** Logs it without its message, which might hold somebody's words. Returns the status to answer with. */
function report({ log }: ReviewDeps, error: unknown): 500 | 503 {
  const { name, stack } = error instanceof Error ? error : { name: typeof error, stack: undefined };
  log.error({ error: name, at: stack?.split('\n').find((line) => line.trimStart().startsWith('at ')) }, 'A review request failed');
  return error instanceof NotKept || error instanceof Conflict ? 503 : 500;
}
