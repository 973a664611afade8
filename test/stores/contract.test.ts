import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Conflict, NotKept, type Store } from '../../src/record/ports.ts';
import type { ClientRecord } from '../../src/record/record.ts';
import { summarise } from '../../src/record/summary.ts';
import * as exported from '../../src/stores/index.ts';
import { listen, record, route, StillClock, scratch } from './support.ts';

/** Each member: a maker of places, and for each place how to open what is kept there. */
const place = scratch();
let places = 0;
const members: Record<string, () => () => Promise<Store>> = {
  openLowdbStore: () => {
    const dir = join(place.dir, String(places++));
    return () => exported.openLowdbStore({ dir, log: listen(), clock: new StillClock() });
  },
  createMemoryStore: () => {
    const kept = new Map<string, string>();
    return async () => exported.createMemoryStore(kept);
  },
};
afterAll(place.clear);

test('every store is in this suite', () => {
  expect(
    Object.keys(exported)
      .filter((name) => name.endsWith('Store'))
      .sort(),
  ).toEqual(Object.keys(members).sort());
});

const all = (store: Store) => [...store.summaries()].sort((a, b) => (a.id < b.id ? -1 : 1));

describe.each(Object.entries(members))('%s', (_, member) => {
  test('keeps a record exactly, across restarts, and knows its summary and keys', async () => {
    const open = member();
    let store = await open();
    const kept = record('c1', 1, { resume: { hash: 'h', expires: 'e' }, devices: ['d'] });
    await store.commit(kept);
    for (const restart of [false, true]) {
      if (restart) {
        await store.close();
        store = await open();
      }
      expect(await store.load('c1')).toEqual(kept);
      expect(store.summary('c1')).toEqual(summarise(kept));
      expect(all(store)).toEqual([summarise(kept)]);
      expect(['sms:c1', 'code:h', 'device:d', 'sms:c2'].map((key) => store.find(key))).toEqual(['c1', 'c1', 'c1', undefined]);
    }
    await store.close();
  });

  test('takes the next version only, also when two come at once', async () => {
    const store = await member()();
    await expect(store.commit(record('c1', 2))).rejects.toBeInstanceOf(Conflict);
    const two = await Promise.allSettled([
      store.commit(record('c1', 1, { language: 'en' })),
      store.commit(record('c1', 1, { language: 'es' })),
    ]);
    expect(two.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    expect((await store.load('c1'))?.language).toBe('en');
    await expect(store.commit(record('c1', 3))).rejects.toBeInstanceOf(Conflict);
    await store.commit(record('c1', 2));
    expect(store.summary('c1')?.version).toBe(2);
    await store.close();
  });

  test('removes every trace', async () => {
    const open = member();
    let store = await open();
    await store.commit(record('c1', 1));
    await store.remove('c1');
    await store.remove('never-there');
    for (const restart of [false, true]) {
      if (restart) {
        await store.close();
        store = await open();
      }
      expect([await store.load('c1'), store.summary('c1'), store.find('sms:c1'), ...store.summaries()]).toEqual([
        undefined,
        undefined,
        undefined,
      ]);
    }
    await store.commit(record('c1', 1));
    await store.close();
  });

  test('gives a key to the newest claim, whichever was committed last', async () => {
    const open = member();
    let store = await open();
    await store.commit(record('c2', 1, { routes: [route('sms:k', 5)] }));
    await store.commit(record('c1', 1, { routes: [route('sms:k', 9), route('web:1', 1)] }));
    await store.commit(record('c2', 2, { routes: [route('sms:k', 5)] }));
    expect(store.find('sms:k')).toBe('c1');
    await store.close();
    store = await open();
    expect(store.find('sms:k')).toBe('c1');
    await store.commit(record('c1', 2, { routes: [route('web:1', 1)] }));
    expect([store.find('sms:k'), store.find('web:1')]).toEqual(['c2', 'c1']);
    await store.remove('c2');
    expect(store.find('sms:k')).toBeUndefined();
    await store.close();
  });

  test('refuses ids that could leave the folder, and everything once closed', async () => {
    const store = await member()();
    for (const id of ['../c1', 'a/b', '', '.', 'C1', 'x'.repeat(101)]) {
      await expect(store.commit(record(id, 1))).rejects.toBeInstanceOf(RangeError);
      expect(await store.load(id)).toBeUndefined();
      await store.remove(id);
    }
    await store.close();
    await store.close();
    await expect(store.commit(record('c1', 1))).rejects.toBeInstanceOf(NotKept);
    await expect(store.remove('c1')).rejects.toBeInstanceOf(NotKept);
  });

  test('does what a plain map does, whatever happens at once', async () => {
    const ids = ['a', 'b', 'c'];
    const step = fc.record({
      do: fc.constantFrom('commit', 'commit', 'commit', 'stale', 'remove', 'load', 'restart'),
      id: fc.constantFrom(...ids),
      keys: fc.uniqueArray(fc.constantFrom('k1', 'k2', 'k3'), { maxLength: 3 }),
      linked: fc.nat(5),
      wait: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const open = member();
        let store = await open();
        const model = new Map<string, ClientRecord>();
        let begun: Promise<unknown>[] = [];
        for (const { do: act, id, keys, linked, wait } of steps) {
          const version = model.get(id)?.version ?? 0;
          const next = record(id, act === 'stale' ? version + 2 : version + 1, { routes: keys.map((key) => route(key, linked)) });
          if (act === 'commit') {
            model.set(id, next);
            begun.push(store.commit(next));
          } else if (act === 'stale') begun.push(expect(store.commit(next)).rejects.toBeInstanceOf(Conflict));
          else if (act === 'remove') {
            model.delete(id);
            begun.push(store.remove(id));
          } else if (act === 'load') begun.push(store.load(id));
          if (wait || act === 'restart') {
            await Promise.all(begun);
            begun = [];
          }
          if (act === 'restart') {
            await store.close();
            store = await open();
          }
        }
        await Promise.all(begun);
        for (const restart of [false, true]) {
          if (restart) {
            await store.close();
            store = await open();
          }
          for (const id of ids) expect(await store.load(id)).toEqual(model.get(id));
          expect(all(store)).toEqual(ids.flatMap((id) => (model.has(id) ? [summarise(model.get(id)!)] : [])));
          for (const key of ['k1', 'k2', 'k3']) expect(store.find(key)).toBe(newest(model, key));
        }
        await store.close();
      }),
      { numRuns: 200 },
    );
  }, 60_000);
});

function newest(model: ReadonlyMap<string, ClientRecord>, key: string): string | undefined {
  const claims = [...model.values()].flatMap(({ id, routes }) => routes.filter((r) => r.key === key).map((r) => `${r.linkedAt} ${id}`));
  return claims.sort().at(-1)?.split(' ')[1];
}
