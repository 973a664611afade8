/** Time as the channel needs it. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Runs `task` once after `ms`. Returns how to call it off. */
  after(ms: number, task: () => void): () => void;
}
