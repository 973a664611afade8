import { z } from 'zod';
import { exportForms } from '../exports/index.ts';
import { shapes } from './api-shapes.ts';

const schemas = Object.fromEntries(
  Object.entries(shapes).map(([name, shape]) => {
    const { $schema: _, ...schema } = z.toJSONSchema(shape, { io: name === 'ReviewBody' ? 'input' : 'output' });
    return [name, schema];
  }),
);

/** JSON Schema (2020-12) of a plan. */
export const planSchema = (): unknown => ({ ...z.toJSONSchema(shapes.Plan), title: 'Plan' });

const json = (name: keyof typeof shapes, description: string): object => ({
  description,
  content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } },
});

const problems: Readonly<Record<number, string>> = {
  400: 'The body is wrong; the message says what',
  401: 'The bearer token is missing or wrong',
  404: 'There is no such plan, or the client has not handed it over',
  409: 'The plan was changed since that version, or its status does not allow the decision',
  413: 'The body is too large',
  415: 'The body is not application/json',
};

const answers = (good: object, ...statuses: readonly number[]): object => ({
  200: good,
  ...Object.fromEntries(statuses.map((status) => [status, json('ApiError', problems[status]!)])),
});

const planId = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };
const cursor = { name: 'cursor', in: 'query', description: '`next` of the page before', schema: { type: 'string' } };
const open = { security: [] };

const exportPaths = Object.fromEntries(
  [...exportForms].map(([extension, { contentType }]) => [
    `/api/plans/{id}.${extension}`,
    {
      get: {
        operationId: `exportPlan_${extension}`,
        summary: `The plan as ${extension}`,
        parameters: [planId],
        responses: answers({ description: 'The export', content: { [contentType.split(';')[0]!]: {} } }, 401, 404),
      },
    },
  ]),
);

/** The API, as OpenAPI 3.1. */
export const openApi = (publicUrl: string): unknown => ({
  openapi: '3.1.0',
  info: { title: 'OwnWords', version: '1', description: "Draft plans in clients' own words, for case managers' other systems." },
  servers: [{ url: publicUrl }],
  security: [{ token: [] }],
  paths: {
    '/api/plans': {
      get: {
        operationId: 'listPlans',
        summary: 'Plans that were handed over, newest change first',
        parameters: [cursor],
        responses: answers(json('PlanList', 'At most 100 plans'), 400, 401),
      },
    },
    '/api/plans/{id}': {
      get: { operationId: 'getPlan', summary: 'One plan', parameters: [planId], responses: answers(json('Plan', 'The plan'), 401, 404) },
    },
    ...exportPaths,
    '/api/plans/{id}/transcript': {
      get: {
        operationId: 'getTranscript',
        summary: 'The conversation, oldest first; quotes in the plan are slices of it, counted in UTF-16 units',
        parameters: [planId],
        responses: answers(json('Transcript', 'The conversation'), 401, 404),
      },
    },
    '/api/plans/{id}/review': {
      post: {
        operationId: 'reviewPlan',
        summary: 'A decision by a named case manager, on the version they have read',
        parameters: [planId],
        requestBody: { required: true, content: { 'application/json': { schema: { $ref: '#/components/schemas/ReviewBody' } } } },
        responses: answers(json('Plan', 'The plan after the decision'), 400, 401, 404, 409, 413, 415),
      },
    },
    '/api/alerts': {
      get: {
        operationId: 'listAlerts',
        summary: 'Open alerts: those that waited too long first, then the most urgent tier, then the oldest',
        responses: answers(json('AlertList', 'Alerts that nobody has acknowledged'), 401),
      },
    },
    '/api/schema/plan.json': {
      get: {
        operationId: 'getPlanSchema',
        summary: 'JSON Schema of a plan',
        ...open,
        responses: { 200: { description: 'JSON Schema', content: { 'application/json': {} } } },
      },
    },
    '/api/openapi.json': {
      get: {
        operationId: 'getOpenApi',
        summary: 'This document',
        ...open,
        responses: { 200: { description: 'OpenAPI', content: { 'application/json': {} } } },
      },
    },
  },
  components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } }, schemas },
});
