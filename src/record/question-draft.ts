import type { Translated } from './translation.ts';

/**
 * A case manager's question on its way into the client's language. What a machine drafts stays in the workspace; only what a person who reads that
 * language confirmed, under their name, can be sent.
 */
export interface QuestionDraft {
  readonly id: string;
  readonly lineId?: string;
  /** In the case manager's own words and language. */
  readonly text: string;
  readonly language: string;
  readonly by: string;
  readonly at: string;
  /** The client's language. */
  readonly to: string;
  readonly machine?: Translated & { readonly model: string; readonly at: string };
  readonly confirmed?: { readonly text: string; readonly by: string; readonly at: string };
  readonly sent?: true;
}
