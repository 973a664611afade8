import { html, raw } from 'hono/html';
import type { Request, Response, Server } from 'restify';
import { printPage } from '../exports/print.ts';
import { printStyle, printStyleSource } from '../exports/print-style.ts';
import { directionOf } from '../exports/reading.ts';
import type { Translate } from '../i18n/types.ts';
import { planOf } from '../record/plan-of.ts';
import type { ReviewDeps } from './deps.ts';
import { jsonFailure } from './failure.ts';
import { createGuard } from './guard.ts';
import { addressOf, type Reply, send } from './http.ts';
import { languageOf, pageReply } from './visit.ts';

function gonePage(t: Translate, language: string): string {
  const page = html`<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${t('print.copy.gone')}</title><style>${raw(printStyle)}</style></head>
<body><main><h1>${t('print.copy.gone')}</h1><p>${t('print.copy.goneHelp')}</p></main></body></html>`;
  return page.toString();
}

/** A client's own copy of their approved plan, in their language, behind a link that the bot gave them. */
async function copy(deps: ReviewDeps, req: Request): Promise<Reply> {
  const address = addressOf(req);
  const clientId = deps.auth.copies.read(address.pathname.slice('/copy/'.length));
  const record = clientId === undefined ? undefined : await deps.records.load(clientId);
  if (record?.draft.status !== 'approved') {
    const language = languageOf(req, address, deps.languages);
    return pageReply(gonePage(deps.t(language), language), 404);
  }
  const language = deps.languages.includes(record.language) ? record.language : 'en';
  const t = deps.t(language);
  const reader = {
    t,
    language,
    timeZone: deps.timeZone,
    practice: deps.practice,
    program: (id: string) => deps.program(id, language),
    reader: 'client' as const,
  };
  if (address.searchParams.has('download')) {
    return pageReply(printPage(planOf(record), reader), 200, { 'content-disposition': 'attachment; filename="plan.html"' });
  }
  const own = html`<div class="own"><p><a href="${address.pathname}?download">${t('print.copy.download')}</a></p><p>${t('print.copy.hint')}</p></div>`;
  return pageReply(printPage(planOf(record), reader, own));
}

/** Adds `/copy/<token>` to the server. */
export function mountCopies(server: Server, deps: ReviewDeps): void {
  const guard = createGuard(printStyleSource, deps.publicUrl.startsWith('https:'));
  server.get('/copy/*', async (req: Request, res: Response): Promise<void> => {
    await guard(req, res);
    send(req, res, await copy(deps, req).catch((error) => jsonFailure(deps, error)));
  });
}
