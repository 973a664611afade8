import type { CatalogueId } from './catalogue.ts';
import type { LifeDomain, Support } from './plan.ts';
import type { Quote } from './quote.ts';

/** Facts of a plan that a client may have touched on: those that person-centred planning rules ask for. */
export const planFacts = [
  'preferred-name',
  'safe-contact',
  'access-needs',
  'people-in-planning',
  'strengths',
  'what-matters',
  'goals',
  'why-goals',
  'steps',
  'supports',
  'may-contact',
  'concerns',
] as const;
export type PlanFact = (typeof planFacts)[number];

/** What may be proposed. A question is one of the catalogue's: a model's own words are never put to a client. */
export type Suggestion =
  | { readonly kind: 'objective'; readonly goalId: string; readonly text: string }
  | { readonly kind: 'strength-link'; readonly goalId: string; readonly strengthId: string }
  | { readonly kind: 'support-link'; readonly stepId: string; readonly supportId: string }
  | { readonly kind: 'same'; readonly lineIds: readonly string[] }
  | { readonly kind: 'fact'; readonly fact: PlanFact }
  | { readonly kind: 'question'; readonly catalogueId: CatalogueId; readonly lineId?: string }
  /** Words that are in no line of that kind: its first quote. */
  | {
      readonly kind: 'line';
      readonly as: 'strength' | 'goal' | 'support';
      readonly domain?: LifeDomain;
      readonly supportKind?: Support['kind'];
    };

/** With the client's words that it rests on: at least one quote. */
export type NewProposal = Suggestion & { readonly quotes: readonly [Quote, ...Quote[]] };

/** What a model laid before the case manager. It does nothing until they accept it. */
export type Proposal = NewProposal & {
  readonly id: string;
  readonly by: 'model';
  readonly model: string;
  readonly at: string;
  readonly status: 'open' | 'accepted' | 'dismissed';
  readonly decided?: { readonly by: string; readonly at: string };
};
