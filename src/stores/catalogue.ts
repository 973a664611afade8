import type { ClientRecord } from '../record/record.ts';
import { type Summary, summarise } from '../record/summary.ts';

/** A record in the catalogue: its summary, and when each of the summary's keys was claimed, in milliseconds since the epoch. */
export interface Entry {
  readonly summary: Summary;
  readonly claimed: readonly number[];
}

/** A route is claimed when it is linked; a code or a device, whose hashes nobody else can have, with the record itself. */
export function entryOf(record: ClientRecord): Entry {
  const summed = summarise(record);
  // A copy is as long as it needs to be; a list that was pushed to has room for seventeen more, which 50,000 clients pay for.
  const summary = { ...summed, keys: summed.keys.slice() };
  const created = Date.parse(record.createdAt);
  return { summary, claimed: summary.keys.map((_, i) => (record.routes[i] ? Date.parse(record.routes[i].linkedAt) : created)) };
}

/**
 * Of all records, in memory: what they are and by which key each is found.
 * Who a key belongs to depends on the entries alone, not on the order they came in: so a rebuilt catalogue equals the one before.
 */
export class Catalogue {
  readonly #entries = new Map<string, Entry>();
  readonly #owners = new Map<string, string>();
  /** All who claim a key, only where they are several: rare, so that most keys cost one entry. */
  readonly #contested = new Map<string, Set<string>>();

  get size(): number {
    return this.#entries.size;
  }

  get(id: string): Entry | undefined {
    return this.#entries.get(id);
  }

  find(key: string): string | undefined {
    return this.#owners.get(key);
  }

  *summaries(): Iterable<Summary> {
    for (const { summary } of this.#entries.values()) yield summary;
  }

  set(entry: Entry): void {
    const { id, keys } = entry.summary;
    const before = this.#entries.get(id);
    this.#entries.set(id, entry);
    for (const key of before?.summary.keys ?? []) if (!keys.includes(key)) this.#release(key, id);
    for (const key of keys) this.#claim(key, id);
  }

  delete(id: string): void {
    const before = this.#entries.get(id);
    this.#entries.delete(id);
    for (const key of before?.summary.keys ?? []) this.#release(key, id);
  }

  #claim(key: string, id: string): void {
    const owner = this.#owners.get(key);
    if (owner === undefined) this.#owners.set(key, id);
    else if (owner !== id || this.#contested.has(key)) {
      const claimants = this.#contested.get(key) ?? new Set([owner]);
      this.#contested.set(key, claimants.add(id));
      this.#owners.set(key, this.#newest(key, claimants));
    }
  }

  #release(key: string, id: string): void {
    const claimants = this.#contested.get(key);
    claimants?.delete(id);
    if (claimants && claimants.size < 2) this.#contested.delete(key);
    if (this.#owners.get(key) !== id) return;
    if (claimants?.size) this.#owners.set(key, this.#newest(key, claimants));
    else this.#owners.delete(key);
  }

  /** The claimant whose claim is newest; of equal ones, the greatest id, so that there is one answer. */
  #newest(key: string, claimants: ReadonlySet<string>): string {
    return [...claimants].reduce((best, id) => {
      const later = this.#claimedAt(key, id) - this.#claimedAt(key, best);
      return later > 0 || (later === 0 && id > best) ? id : best;
    });
  }

  #claimedAt(key: string, id: string): number {
    const entry = this.#entries.get(id);
    return entry?.claimed[entry.summary.keys.indexOf(key)] ?? 0;
  }
}
