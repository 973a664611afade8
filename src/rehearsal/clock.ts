import type { Clock } from '../record/ports.ts';

/** Lets everything that waits for nothing but its turn run. */
export async function settled(): Promise<void> {
  for (let round = 0; round < 3; round++) await new Promise((resolve) => setImmediate(resolve));
}

/** A clock that stands still until it is moved, and then runs what has become due, in order. */
export class SteppedClock implements Clock {
  #now: number;
  readonly #tasks = new Set<{ readonly due: number; readonly task: () => void }>();

  constructor(start: string) {
    this.#now = Date.parse(start);
  }

  now(): number {
    return this.#now;
  }

  after(ms: number, task: () => void): () => void {
    const entry = { due: this.#now + ms, task };
    this.#tasks.add(entry);
    return () => this.#tasks.delete(entry);
  }

  /** Moves on, in milliseconds; whatever falls due on the way runs at its time. */
  async advance(ms: number): Promise<void> {
    const until = this.#now + ms;
    await settled();
    for (;;) {
      const [next] = [...this.#tasks].filter(({ due }) => due <= until).sort((a, b) => a.due - b.due);
      if (!next) break;
      this.#tasks.delete(next);
      this.#now = Math.max(this.#now, next.due);
      next.task();
      await settled();
    }
    this.#now = until;
  }

  /** The process ended: nothing that waited will run. */
  forget(): void {
    this.#tasks.clear();
  }
}
