import { z } from 'zod';
import { Plan, PlanStatus } from '../record/plan.ts';
import { nameLimit, textLimit } from '../record/review.ts';

/** One row of `GET /api/plans`. */
const PlanRow = z.strictObject({
  id: z.string(),
  status: PlanStatus,
  clientId: z.string(),
  language: z.string(),
  program: z.string(),
  updatedAt: z.iso.datetime(),
});

const PlanList = z.strictObject({
  plans: z.array(PlanRow),
  next: z.string().optional().meta({ description: 'where the next page begins: send it as `cursor`; absent on the last page' }),
});

const Transcript = z.strictObject({
  messages: z.array(
    z.strictObject({
      id: z.string(),
      from: z.enum(['client', 'bot']),
      text: z.string(),
      at: z.iso.datetime(),
      questionId: z.string().optional(),
      channel: z.string(),
      language: z.string(),
    }),
  ),
});

const AlertList = z.strictObject({
  alerts: z.array(
    z.strictObject({
      id: z.string(),
      tier: z.enum(['A', 'B', 'C']),
      rule: z.string(),
      language: z.string(),
      at: z.iso.datetime(),
      clientId: z.string(),
      text: z.string(),
      status: z.enum(['open', 'acknowledged']),
      mayNeedReport: z.literal(true).optional().meta({ description: 'harm to a child or a dependent adult was recognised in it' }),
      unanswered: z.literal(true).optional().meta({ description: 'the sender had opted out, so nobody could answer' }),
      escalatedAt: z.iso.datetime().optional().meta({ description: "nobody had acknowledged it in the program's time" }),
    }),
  ),
});

const ApiError = z.strictObject({ code: z.string(), message: z.string() });

/** What `POST /api/plans/:id/review` takes. */
export const ReviewBody = z.object({
  decision: z.enum(['approve', 'return', 'withdraw']),
  version: z.int().meta({ description: 'of the plan that was read' }),
  reviewer: z.string().trim().min(1).max(nameLimit).meta({ description: 'name of the person who decides' }),
  questions: z
    .array(
      z.object({
        lineId: z.string().optional(),
        catalogueId: z.string().optional(),
        text: z
          .string()
          .max(textLimit)
          .optional()
          .meta({ description: "in the client's language; sending it attests that the reviewer writes that language" }),
        language: z.string().optional().meta({ description: "of the text; refused where it is not the client's" }),
      }),
    )
    .max(100)
    .optional()
    .meta({
      description: 'needed for "return", unless there is another wording to ask the client about: each with a text or a catalogueId',
    }),
});

/** Everything that goes over the API, by its name in the OpenAPI document. */
export const shapes = { Plan, PlanList, Transcript, AlertList, ApiError, ReviewBody };
