import type { ClientRecord } from '../record/record.ts';

/**
 * What turns one version of a record into the next, found by identity: rules share what they do not touch. Lists that only grew give what is
 * new; `answers` and `draft`, which change in nearly every turn, give the keys that changed.
 */
export interface Patch {
  readonly set?: Readonly<Record<string, unknown>>;
  readonly drop?: readonly string[];
  /** Added at the end of a list. */
  readonly add?: Readonly<Record<string, readonly unknown[]>>;
  readonly into?: Readonly<Record<string, Patch>>;
}

type Part = Readonly<Record<string, unknown>>;

const nested: ReadonlySet<string> = new Set(['answers', 'draft']);

/** The patch from `before` to `after`. Wrong where something was changed in place, which no rule may do. */
export const patchOf = (before: ClientRecord, after: ClientRecord): Patch => difference(before as never, after as never, true);

function difference(before: Part, after: Part, outermost: boolean): Patch {
  const set: Record<string, unknown> = {};
  const add: Record<string, readonly unknown[]> = {};
  const into: Record<string, Patch> = {};
  for (const [key, value] of Object.entries(after)) {
    const old = before[key];
    if (value === old) continue;
    if (Array.isArray(value) && Array.isArray(old) && grew(old, value)) add[key] = value.slice(old.length);
    else if (outermost && nested.has(key) && old) into[key] = difference(old as Part, value as Part, false);
    // JSON knows no undefined: to be undefined is not to be there.
    else if (value !== undefined) set[key] = value;
  }
  const drop = Object.keys(before).filter((key) => before[key] !== undefined && after[key] === undefined);
  return { ...some('set', set), ...(drop.length > 0 && { drop }), ...some('add', add), ...some('into', into) };
}

const grew = (before: readonly unknown[], after: readonly unknown[]): boolean =>
  after.length > before.length && before.length > 0 && before[0] === after[0] && before.at(-1) === after[before.length - 1];

const some = (name: string, part: object): object => (Object.keys(part).length > 0 ? { [name]: part } : {});

/** The record with the patch applied; neither is changed. */
export const patched = (before: ClientRecord, patch: Patch): ClientRecord => applied(before as never, patch) as never;

function applied(before: Part, { set, drop, add, into }: Patch): Part {
  const after: Record<string, unknown> = { ...before, ...set };
  for (const [key, items] of Object.entries(add ?? {})) after[key] = [...(before[key] as unknown[]), ...items];
  for (const [key, patch] of Object.entries(into ?? {})) after[key] = applied(before[key] as Part, patch);
  for (const key of drop ?? []) delete after[key];
  return after;
}
