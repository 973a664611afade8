import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Clock } from '../../src/record/ports.ts';
import { createModel } from '../../src/understanding/index.ts';
import { createFakeOpenAi, type FakeOpenAi, type Mood } from '../fakes/openai.ts';

export type ModelSettings = Parameters<typeof createModel>[0]['settings'];
export type Model = ReturnType<typeof createModel>;

export const budget: ModelSettings['budget'] = { tokens: 1_000_000, clientTokens: 500_000, price: { input: 1, output: 4 } };

/** A real model client, before a fake server, on a folder of its own; may be closed and opened again. */
export interface ModelRig {
  readonly fake: FakeOpenAi;
  readonly dir: string;
  open(settings?: Partial<ModelSettings>): Model;
  close(): Promise<void>;
}

export async function createModelRig(clock: Clock, ...moods: Mood[]): Promise<ModelRig> {
  const fake = await createFakeOpenAi(...moods);
  const dir = mkdtempSync(join(tmpdir(), 'ownwords-model-'));
  const key = randomBytes(32);
  const open: Model[] = [];
  return {
    fake,
    dir,
    open(settings) {
      const model = createModel({ settings: { model: 'test-model', baseUrl: fake.url, off: false, budget, ...settings }, dir, key, clock });
      open.push(model);
      return model;
    },
    async close() {
      for (const model of open) {
        try {
          model.close();
        } catch {
          // Closed before.
        }
      }
      await fake.close();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

/** Waits until it holds; what happens over the network takes a moment that no clock of ours moves. */
export async function eventually(holds: () => boolean | Promise<boolean>, what: string): Promise<void> {
  for (let left = 500; left > 0; left--) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`Never: ${what}`);
}

/** A span as a model answers it. */
export const said = (words: string, kind: 'strength' | 'goal' | 'support' | 'none', more: object = {}) => ({
  words,
  occurrence: 1,
  kind,
  domain: null,
  supportKind: null,
  relationship: null,
  ...more,
});

/** Meets a question for translations by what this makes of each text; where it makes nothing, that text is left out. */
export const translating =
  (make: (text: string, to: string) => string | undefined): Mood =>
  ({ data: { texts, to } }) => ({
    value: { translations: texts.flatMap(({ id, text }) => (make(text, to) === undefined ? [] : [{ id, text: make(text, to) }])) },
  });
