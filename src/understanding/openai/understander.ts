import type { Clock, Span, Understander, Understanding } from '../../record/ports.ts';
import type { Stretch } from '../verbatim/text.ts';
import { isSorted, type Selector } from './spans.ts';

/** Milliseconds that a client may wait for a model. */
export const turnWaitMs = 2500;

/** What of the rules' pieces no span of the model holds: it is kept as said, so that nothing is lost by the model's choice. */
function uncovered(text: string, pieces: readonly Stretch[], spans: readonly Stretch[]): Stretch[] {
  return pieces.flatMap((piece) => {
    const inside = spans.filter(({ start, end }) => start < piece.end && end > piece.start);
    const cuts = [piece.start, ...inside.flatMap(({ start, end }) => [start, end]), piece.end];
    return cuts.flatMap((start, index) => {
      const end = cuts[index + 1];
      return index % 2 === 0 && end !== undefined ? trimmed(text, start, end) : [];
    });
  });
}

/** Without what says nothing at its ends; nothing where that is all, or a single short word that joined two pieces. */
function trimmed(text: string, start: number, end: number): Stretch[] {
  const found = /[\p{L}\p{N}\p{S}](?:.*[\p{L}\p{N}\p{S}\p{M}])?/su.exec(text.slice(Math.max(0, start), Math.max(0, end)));
  if (!found || /^[\p{Script=Latin}\p{M}]{1,3}$/u.test(found[0])) return [];
  return [{ start: start + found.index, end: start + found.index + found[0].length }];
}

/** The model's spans in the place of the rules', where it found any. Other words (`other`) stay as said. */
function merged(text: string, rules: Understanding, selected: readonly Span[]): Understanding {
  const spans = selected.filter(({ kind }) => kind !== 'other');
  if (spans.length === 0) return rules;
  const pieces = [...rules.spans, ...rules.rest].sort((a, b) => a.start - b.start);
  return { says: 'words', spans, rest: uncovered(text, pieces, spans) };
}

/**
 * The rules, and a model where the client agreed to one: it may take 2.5 seconds, then what the rules found stands. The model only picks and
 * sorts; whether there is anything to sort at all ("nothing", "I don't know") the rules decide. Never rejects because of the model.
 */
export function createOpenAiUnderstander(parts: {
  readonly rules: Understander;
  readonly selector: Selector;
  /** The kill switch: while it is off, the rules are all there is, and nothing is left for later. */
  readonly isOff: () => boolean;
  readonly clock: Clock;
  readonly waitMs?: number;
}): Understander {
  const { rules, selector, isOff, clock, waitMs = turnWaitMs } = parts;
  return {
    async understand(text, about) {
      const read = await rules.understand(text, about);
      const { speaker } = about;
      if (!speaker || read.says !== 'words' || !isSorted(about.expected) || isOff()) return read;
      const { sent, outcome } = selector.select(text, { ...about, speaker });
      let callOff = (): void => {};
      const tooLate = new Promise<undefined>((resolve) => {
        callOff = clock.after(waitMs, () => resolve(undefined));
      });
      const answer = await Promise.race([outcome, tooLate]);
      callOff();
      const was = sent && { sent };
      if (answer?.is === 'done') return { ...merged(text, read, answer.value), ...was };
      return { ...read, ...was, ...(answer?.is !== 'useless' && { late: true as const }) };
    },
  };
}
