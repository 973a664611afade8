import type { ClientRecord } from '../record/record.ts';

/** The records in use, so that the next message of a client need not read them again. Who falls silent costs nothing. */
export class Recent {
  readonly #records = new Map<string, { readonly record: ClientRecord; readonly usedAt: number }>();
  readonly #most: number;
  readonly #forMs: number;

  constructor(most: number, forMs: number) {
    this.#most = most;
    this.#forMs = forMs;
  }

  get size(): number {
    return this.#records.size;
  }

  get(id: string, now: number): ClientRecord | undefined {
    const found = this.#records.get(id);
    if (found) this.set(found.record, now);
    return found?.record;
  }

  set(record: ClientRecord, now: number): void {
    // Out and in again: a Map keeps its order, so the first is the one unused for longest.
    this.#records.delete(record.id);
    this.#records.set(record.id, { record, usedAt: now });
    if (this.#records.size > this.#most) this.#records.delete(this.#records.keys().next().value as string);
  }

  delete(id: string): void {
    this.#records.delete(id);
  }

  /** Lets go of what has not been used lately. */
  sweep(now: number): void {
    for (const [id, { usedAt }] of this.#records) {
      if (now - usedAt < this.#forMs) return;
      this.#records.delete(id);
    }
  }
}
