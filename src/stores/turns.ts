/** Runs what concerns one client one after the other, and what concerns several side by side. */
export class Turns {
  readonly #last = new Map<string, Promise<unknown>>();

  run<T>(id: string, task: () => Promise<T>): Promise<T> {
    const before = this.#last.get(id);
    const result = before ? before.then(task) : task();
    const settled: Promise<unknown> = result
      .catch(() => {})
      .then(() => {
        if (this.#last.get(id) === settled) this.#last.delete(id);
      });
    this.#last.set(id, settled);
    return result;
  }

  /** Resolves when all that was begun is over. */
  async idle(): Promise<void> {
    while (this.#last.size > 0) await Promise.all(this.#last.values());
  }
}
