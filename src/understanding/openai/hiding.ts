import type { KnownName } from '../../record/speaker.ts';
import type { Stretch } from '../verbatim/text.ts';
import { type HiddenKind, hiddenPatterns } from './hidden-patterns.ts';
import { knownNames, likelyNames } from './names.ts';

/** A text as it may be sent. */
export interface Hidden {
  readonly text: string;
  /** The place in the original of a place in `text`; a mark stands for all that it hides. */
  original(place: Stretch): Stretch;
}

interface Found extends Stretch {
  readonly kind: HiddenKind;
}

/** Each without what earlier ones hold, so that no part of any is left; in the order in which they stand. */
function apart(found: readonly Found[], text: string): Found[] {
  const taken = new Uint8Array(text.length);
  const kept: Found[] = [];
  for (const { kind, start, end } of found) {
    for (let at = start; at < end; at++) {
      if (taken[at]) continue;
      const from = at;
      while (at < end && !taken[at]) taken[at++] = 1;
      if (/[\p{L}\p{N}]/u.test(text.slice(from, at))) kept.push({ kind, start: from, end: at });
    }
  }
  return kept.sort((a, b) => a.start - b.start);
}

/**
 * Takes out of texts what says who somebody is: names, telephone numbers, addresses, e-mail, links, numbers of cases, full dates. Each becomes a
 * mark such as `[NAME_1]`, the same for the same words in all texts that one of these hides. What nobody can know for a name may slip through.
 */
export function createHiding(names: readonly KnownName[]): { hide(text: string): Hidden; restore(text: string): string | undefined } {
  const marks = new Map<string, string>();
  const words = new Map<string, string>();
  const counts = new Map<HiddenKind, number>();

  function markFor(kind: HiddenKind, said: string): string {
    const key = `${kind} ${said.toLowerCase()}`;
    const known = marks.get(key);
    if (known) return known;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    const mark = `[${kind}_${count}]`;
    marks.set(key, mark);
    words.set(mark, said);
    return mark;
  }

  return {
    hide(text) {
      const named = (places: readonly Stretch[]): Found[] => places.map((place) => ({ ...place, kind: 'NAME' }));
      const found = hiddenPatterns.flatMap(([kind, pattern]) =>
        [...text.matchAll(pattern)].map(({ index, 0: said }): Found => ({ kind, start: index, end: index + said.length })),
      );
      const plain = apart(found, text);
      // Names are looked for in what is left between, so that nothing taken out can hide where one begins.
      const edges = [0, ...plain.flatMap(({ start, end }) => [start, end]), text.length];
      const known = edges.flatMap((start, index) =>
        index % 2 === 0
          ? knownNames(text.slice(start, edges[index + 1]), names).map((place) => ({ start: start + place.start, end: start + place.end }))
          : [],
      );
      const hidden = apart([...plain, ...named(known), ...named(likelyNames(text))], text);
      const pieces: { from: number; to: number; start: number; end: number; mark: boolean }[] = [];
      let made = '';
      let at = 0;
      const add = (piece: string, start: number, end: number, mark: boolean): void => {
        if (piece === '') return;
        pieces.push({ from: made.length, to: made.length + piece.length, start, end, mark });
        made += piece;
      };
      for (const { start, end, kind } of hidden) {
        add(text.slice(at, start), at, start, false);
        add(markFor(kind, text.slice(start, end)), start, end, true);
        at = end;
      }
      add(text.slice(at), at, text.length, false);
      return {
        text: made,
        original({ start, end }) {
          const first = pieces.find(({ to }) => start < to)!;
          const last = pieces.findLast(({ from }) => end > from)!;
          return {
            start: first.mark ? first.start : first.start + start - first.from,
            end: last.mark ? last.end : last.start + end - last.from,
          };
        },
      };
    },

    /** Puts back what the marks stand for. Undefined where there is a mark that stands for nothing. */
    restore(text) {
      let known = true;
      const made = text.replace(/\[[A-Z]{2,8}_\d+\]/gu, (mark) => {
        const said = words.get(mark);
        if (said === undefined) known = false;
        return said ?? mark;
      });
      return known ? made : undefined;
    },
  };
}
