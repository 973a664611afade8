import type { Plan } from './plan.ts';
import type { ClientRecord } from './record.ts';

/** A plan's id, from its client's. */
export const planIdOf = (clientId: string): string => `plan-${clientId.replace(/^client-/, '')}`;
export const clientIdOf = (planId: string): string => `client-${planId.replace(/^plan-/, '')}`;

/** The plan as others may read it. */
export function planOf(record: ClientRecord): Plan {
  const { preferredName, extras = [], ...draft } = record.draft;
  const { given, ...consent } = record.consent ?? { given: false };
  return {
    id: planIdOf(record.id),
    clientId: record.id,
    program: record.program,
    language: record.language,
    updatedAt: record.updatedAt,
    client: {
      ...(preferredName && { preferredName }),
      safeContact: record.contact,
      accessNeeds: [],
    },
    ...draft,
    extras,
    skipped: [
      ...new Set(Object.entries(record.answers).flatMap(([key, { status }]) => (status === 'skipped' ? [key.split('#')[0]!] : []))),
    ],
    ...(given && 'version' in consent && { consent }),
  };
}
