import type { SentOut, Span } from '../../record/ports.ts';

/** What was asked about an answer, and what the model made of it: places and kinds, never words. */
export interface Kept {
  readonly sent: SentOut;
  /** Left out while it has not answered. */
  readonly spans?: readonly Span[];
}

/** What the model was asked, by a keyed hash of what it was about; bounded, and kept for a turn that is run again after a crash. */
export interface Answers {
  of(name: string): Kept | undefined;
  asked(name: string, sent: SentOut): void;
  answered(name: string, spans: readonly Span[]): void;
}

/** The newest this many are remembered. */
export const mostAnswers = 2000;

export function createAnswers(earlier: readonly (readonly [string, Kept])[], note: (name: string, kept: Kept) => void): Answers {
  const all = new Map<string, Kept>();
  function keep(name: string, kept: Kept): void {
    all.delete(name);
    all.set(name, kept);
    if (all.size > mostAnswers) all.delete(all.keys().next().value!);
  }
  for (const [name, kept] of earlier) keep(name, kept);
  return {
    of: (name) => all.get(name),
    asked(name, sent) {
      keep(name, { sent });
      note(name, { sent });
    },
    answered(name, spans) {
      const before = all.get(name);
      if (!before) return;
      const kept = { sent: before.sent, spans };
      keep(name, kept);
      note(name, kept);
    },
  };
}
