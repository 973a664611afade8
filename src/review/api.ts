import type { Request, RequestHandler, Response, Server } from 'restify';
import type { z } from 'zod';
import { bears } from '../auth/index.ts';
import { exportForms } from '../exports/index.ts';
import { planIdOf, planOf } from '../record/plan-of.ts';
import { approve, returnToClient, withdraw } from '../record/review.ts';
import type { Summary } from '../record/summary.ts';
import { ReviewBody } from './api-shapes.ts';
import type { ReviewDeps } from './deps.ts';
import { jsonFailure } from './failure.ts';
import { addressOf, HttpError, jsonReply, type Reply, readJson, send } from './http.ts';
import { isHandedOver, newest } from './listing.ts';
import { openApi, planSchema } from './openapi.ts';
import { openAlerts } from './tasks.ts';
import { readPlan } from './visit.ts';

const pageSize = 100;

/** A page ends after a plan: `<when it was changed>.<id of its client>`. */
const cursorAfter = ({ updatedAt, id }: Summary): string => Buffer.from(`${updatedAt}.${id}`).toString('base64url');

function afterCursor(cursor: string): (summary: Summary) => boolean {
  const [, at, id] = /^(\d+)\.(.+)$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  if (at === undefined || id === undefined) throw new HttpError(400, 'BadRequest', 'The cursor is not one of ours.');
  return (summary) => summary.updatedAt < Number(at) || (summary.updatedAt === Number(at) && summary.id > id);
}

async function plans({ records }: ReviewDeps, req: Request): Promise<Reply> {
  const cursor = addressOf(req).searchParams.get('cursor');
  const after = cursor === null ? () => true : afterCursor(cursor);
  const found = [...records.summaries()].filter((summary) => isHandedOver(summary) && after(summary)).sort(newest);
  const page = found.slice(0, pageSize);
  return jsonReply(200, {
    plans: page.map(({ id, status, language, program, updatedAt }) => ({
      id: planIdOf(id),
      status,
      clientId: id,
      language,
      program,
      updatedAt: new Date(updatedAt).toISOString(),
    })),
    ...(found.length > pageSize && { next: cursorAfter(page.at(-1)!) }),
  });
}

/** The plan; or, with an ending, one of its exports. */
async function plan(deps: ReviewDeps, req: Request): Promise<Reply> {
  const [id, extension] = (req.params.id as string).split('.', 2) as [string, string?];
  const found = await readPlan(deps, id);
  if (extension === undefined) return jsonReply(200, found.plan);
  const form = exportForms.get(extension);
  if (!form) throw new HttpError(404, 'NotFound', `There is no export named ${extension}.`);
  const language = deps.languages.includes(found.plan.language) ? found.plan.language : 'en';
  const body = form.write(found.plan, {
    t: deps.t(language),
    language,
    timeZone: deps.timeZone,
    practice: deps.practice,
    program: (of) => deps.program(of, language),
    reader: 'case-manager',
  });
  return {
    status: 200,
    body,
    headers: { 'content-type': form.contentType, 'content-disposition': `attachment; filename="${id}.${extension}"` },
  };
}

async function transcript(deps: ReviewDeps, req: Request): Promise<Reply> {
  const { record } = await readPlan(deps, req.params.id as string);
  const messages = record.transcript.flatMap(({ id, from, text, at, questionId, channel, language, event }) =>
    event === undefined ? [{ id, from, text, at, ...(questionId !== undefined && { questionId }), channel, language }] : [],
  );
  return jsonReply(200, { messages });
}

async function review(deps: ReviewDeps, req: Request): Promise<Reply> {
  const { record } = await readPlan(deps, req.params.id as string);
  const body = ReviewBody.safeParse(await readJson(req));
  if (!body.success) throw new HttpError(400, 'BadRequest', whatIsWrong(body.error));
  const { decision, version, reviewer: by, questions = [] } = body.data;
  const made = { by, version, at: new Date(deps.clock.now()).toISOString() };
  const rules = {
    approve: (now: typeof record) => approve(now, made, deps.newId),
    return: (now: typeof record) => returnToClient(now, { ...made, questions }, deps.newId),
    withdraw: (now: typeof record) => withdraw(now, made, deps.newId),
  };
  return jsonReply(200, planOf(await deps.records.change(record.id, rules[decision])));
}

const whatIsWrong = ({ issues }: z.ZodError): string =>
  issues.map(({ path, message }) => `${path.join('.') || 'body'}: ${message}`).join('; ');

async function alerts({ records }: ReviewDeps): Promise<Reply> {
  const open = await openAlerts(records);
  return jsonReply(200, {
    alerts: open.map(({ record, item: { id, tier, rule, language, at, text, status, mayNeedReport, unanswered, escalatedAt } }) => ({
      id,
      tier,
      rule,
      language,
      at,
      clientId: record.id,
      text,
      status,
      ...(mayNeedReport && { mayNeedReport }),
      ...(unanswered && { unanswered }),
      ...(escalatedAt !== undefined && { escalatedAt }),
    })),
  });
}

/** Adds the JSON API to the server. All but the two published documents need the bearer token. */
export function mountApi(server: Server, deps: ReviewDeps): void {
  const answering =
    (handle: (req: Request) => Promise<Reply>): RequestHandler =>
    async (req: Request, res: Response): Promise<void> => {
      const reply = await handle(req).catch((error: unknown) => jsonFailure(deps, error));
      send(req, res, {
        ...reply,
        headers: { 'x-content-type-options': 'nosniff', 'content-security-policy': "default-src 'none'; sandbox", ...reply.headers },
      });
    };
  const guarded = (handle: (deps: ReviewDeps, req: Request) => Promise<Reply>): RequestHandler =>
    answering(async (req) => {
      if (!bears(req.headers.authorization, deps.apiToken))
        throw new HttpError(401, 'Unauthorized', 'Send the API token as a bearer token.');
      return handle(deps, req);
    });

  server.get(
    '/api/schema/plan.json',
    answering(async () => jsonReply(200, planSchema())),
  );
  server.get(
    '/api/openapi.json',
    answering(async () => jsonReply(200, openApi(deps.publicUrl))),
  );
  server.get('/api/plans', guarded(plans));
  server.get('/api/plans/:id', guarded(plan));
  server.get('/api/plans/:id/transcript', guarded(transcript));
  server.post('/api/plans/:id/review', guarded(review));
  server.get('/api/alerts', guarded(alerts));
}
