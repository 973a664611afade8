import type { Export } from './types.ts';

/** The plan as it is, by the schema at `/api/schema/plan.json`. */
export const json: Export = {
  extension: 'json',
  contentType: 'application/json; charset=utf-8',
  write: (plan) => Buffer.from(`${JSON.stringify(plan, null, 2)}\n`),
};
