import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { NotKept, type Store } from '../../src/record/ports.ts';
import { Catalogue } from '../../src/stores/catalogue.ts';
import { CatalogueFile } from '../../src/stores/catalogue-file.ts';
import { DamagedFolder } from '../../src/stores/damaged.ts';
import { realDisk } from '../../src/stores/disk.ts';
import { type Disk, FolderInUse, FolderUnusable, openLowdbStore } from '../../src/stores/index.ts';
import { readJournal } from '../../src/stores/journal.ts';
import { fillCatalogue } from '../../src/stores/opening.ts';
import { patched, patchOf } from '../../src/stores/patch.ts';
import { listen, record, route, SECRET, StillClock, scratch } from './support.ts';

let dir: string;
let clear: () => void;
let log = listen();
let clock = new StillClock();
beforeEach(() => {
  ({ dir, clear } = scratch());
  log = listen();
  clock = new StillClock();
});
afterEach(() => clear());

const open = (disk: Partial<Disk> = {}): Promise<Store> => openLowdbStore({ dir, log, clock, disk });
const file = (id: string) => join(dir, 'clients', `${id}.json`);
const journal = () => join(dir, 'journal');
/** Lets the clients be silent, until all of them are in their own files. */
async function silence(): Promise<void> {
  for (let second = 0; second < 6 || statSync(journal()).size > 0; second++) {
    clock.pass(1000);
    await new Promise(setImmediate);
  }
}
const all = (store: Store) => [...store.summaries()].sort((a, b) => (a.id < b.id ? -1 : 1));
const everything = () =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');

describe('on disk', () => {
  test('is for this user only, and holds no trace of who was removed', async () => {
    const store = await open();
    await store.commit(record('c1', 1));
    await store.commit(
      record('c2', 1, { draft: { ...record('c2', 1).draft, preferredName: { ...record('c2', 1).draft.preferredName!, text: 'Zoraida' } } }),
    );
    await silence();
    await store.commit(record('c2', 2, { routes: [route('sms:+15550100', 1)] }));
    writeFileSync(join(dir, 'damaged', 'c2.2026.json'), 'Zoraida', { mode: 0o600 });
    expect(everything()).toMatch(/Zoraida[\s\S]*\+15550100/);
    expect(readFileSync(journal(), 'utf8')).toContain('+15550100');
    for (const name of ['.', ...readdirSync(dir, { recursive: true }).map(String)]) {
      expect([name, statSync(join(dir, name)).mode & 0o077]).toEqual([name, 0]);
    }
    await store.remove('c2');
    expect(everything()).not.toMatch(/Zoraida|\+15550100|c2/);
    expect(everything()).toContain(SECRET);
    await store.close();
  });

  test('holds no word that a client had deleted, as soon as the deletion is kept', async () => {
    const store = await open();
    await store.commit(record('c1', 1));
    await store.commit(record('c2', 1));
    await store.commit(record('c1', 2, { transcript: [] }));
    expect(everything().split(SECRET)).toHaveLength(2);
    await store.commit(record('c2', 2, { transcript: [] }));
    expect(everything()).not.toContain(SECRET);
    await store.close();
  });

  test('a record falls out of memory when its client is silent, and is read again', async () => {
    const store = await open();
    await store.commit(record('c1', 1));
    const first = await store.load('c1');
    clock.pass(1000);
    expect(await store.load('c1')).toBe(first);
    await silence();
    expect(await store.load('c1')).not.toBe(first);
    expect(await store.load('c1')).toEqual(first);
    await store.close();
  });
});

describe('a damaged file', () => {
  const whole = JSON.stringify(record('c1', 1));
  const damages: Record<string, string> = {
    garbage: `${SECRET} \u0000\u0001`,
    format: JSON.stringify({ ...record('c1', 1), format: 2 }),
    other: JSON.stringify(record('c9', 1)),
    version: JSON.stringify({ ...record('c1', 1), version: 'one' }),
    list: '[]',
    null: 'null',
    hollow: '{"format":1,"id":"c1","version":1}',
    noDraft: JSON.stringify({ ...record('c1', 1), draft: undefined }),
  };
  // At every byte: of the bytes, not of the characters.
  const bytes = Buffer.from(whole);
  for (let length = 0; length < bytes.length; length++) damages[`cut at ${length}`] = bytes.subarray(0, length).toString('latin1');

  test('is set aside at the start, whatever the damage, and the others are there', async () => {
    mkdirSync(join(dir, 'clients'), { recursive: true });
    const texts = Object.values(damages);
    // One client each, so that one start meets them all.
    for (const [i, text] of texts.entries()) writeFileSync(file(`c1-${i}`), text.replaceAll('"id":"c1"', `"id":"c1-${i}"`), 'latin1');
    writeFileSync(file('c2'), JSON.stringify(record('c2', 1)));
    const store = await open();
    expect(all(store).map(({ id }) => id)).toEqual(['c2']);
    expect(readdirSync(join(dir, 'damaged'))).toHaveLength(texts.length);
    expect(log.lines).toHaveLength(texts.length);
    expect(log.lines.join('\n')).not.toContain('sister');
    expect(await store.load('c1-0')).toBeUndefined();
    await store.commit(record('c1-0', 1));
    await store.close();
    expect(await (await open()).load('c1-0')).toEqual(record('c1-0', 1));
  });

  test('is set aside when it is met later, too', async () => {
    const store = await open();
    for (const [i, name] of ['garbage', 'other', 'cut at 0', 'cut at 100'].entries()) {
      await store.commit(record('c1', 1));
      await silence();
      writeFileSync(file('c1'), damages[name]!, 'latin1');
      if (i % 2) expect(await store.load('c1')).toBeUndefined();
      else await expect(store.commit(record('c1', 2))).rejects.toThrow('Version 0 is stored');
      expect([store.summary('c1'), store.find('sms:c1')]).toEqual([undefined, undefined]);
    }
    expect(readdirSync(join(dir, 'damaged'))).toHaveLength(4);
    await store.close();
  });
});

describe('a crash', () => {
  test('in the middle of a write leaves the record before it, and no temporary file', async () => {
    const next = Buffer.from(JSON.stringify(record('c-1000', 2)));
    const ids = Array.from({ length: next.length + 1 }, (_, length) => `c-${1000 + length}`);
    mkdirSync(join(dir, 'clients'));
    for (const [length, id] of ids.entries()) {
      writeFileSync(file(id), JSON.stringify(record(id, 1)));
      writeFileSync(`${file(id)}.tmp`, next.subarray(0, length));
    }
    const store = await open();
    for (const id of ids) expect(await store.load(id)).toEqual(record(id, 1));
    expect(readdirSync(join(dir, 'clients')).sort()).toEqual(ids.map((id) => `${id}.json`));
    await store.close();
    expect(log.lines).toEqual([]);
  });

  test('that cuts the catalogue at any byte, loses it or leaves an old one, changes nothing', async () => {
    let store = await open();
    for (const id of ['c1', 'c2']) await store.commit(record(id, 1, { routes: [route('sms:k', id === 'c1' ? 9 : 5)] }));
    await store.close();
    const old = readFileSync(join(dir, 'catalogue'));
    store = await open();
    await store.commit(record('c2', 2, { language: 'es' }));
    const expected = all(store);
    await store.close();
    const whole = readFileSync(join(dir, 'catalogue'));
    const states: (Buffer | undefined)[] = [
      undefined,
      old,
      Buffer.from('another 9\n["c1",0]'),
      Buffer.concat([whole, Buffer.from('\n["c2",')]),
    ];
    for (let length = 0; length <= whole.length; length++) states.push(whole.subarray(0, length));
    for (const state of states) {
      rmSync(join(dir, 'catalogue'));
      if (state) writeFileSync(join(dir, 'catalogue'), state);
      // The second start meets what the first one made of it.
      for (let start = 0; start < 2; start++) {
        // As a start does, without its lock: a thousand of them take a while.
        const catalogue = new Catalogue();
        const damaged = new DamagedFolder(join(dir, 'damaged'), log, clock);
        fillCatalogue(join(dir, 'clients'), catalogue, new CatalogueFile(join(dir, 'catalogue'), catalogue), damaged, log);
        expect([...catalogue.summaries()].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(expected);
        expect([catalogue.find('sms:k'), catalogue.find('sms:c2')]).toEqual(['c1', 'c2']);
      }
    }
    expect(log.lines).toEqual([]);
  });
});

test('a start believes the catalogue only about files that are as they were', async () => {
  const store = await open();
  for (const id of ['c1', 'c2', 'c3']) await store.commit(record(id, 1));
  await store.close();
  rmSync(file('c3'));
  writeFileSync(file('c2'), JSON.stringify(record('c2', 7, { language: 'es' })));
  // Were c1 read, it would be found damaged: same size, time and inode say that it need not be.
  const again = await open();
  expect(all(again).map(({ id, version, language }) => [id, version, language])).toEqual([
    ['c1', 1, 'en'],
    ['c2', 7, 'es'],
  ]);
  expect(readFileSync(join(dir, 'catalogue'), 'utf8')).not.toContain('c3');
  await again.close();
});

describe('the journal', () => {
  test('cut at any byte of its last write, or with a line changed: what was kept before is there, for everybody', async () => {
    const store = await open();
    await store.commit(record('c1', 1));
    const kept = record('c2', 1);
    await store.commit(kept);
    const before = statSync(journal()).size;
    const answers = { 'hopes.now': { status: 'answered' as const, at: '', messages: ['m1'] } };
    const next = { ...kept, version: 2, answers, transcript: [...kept.transcript, { ...kept.transcript[0]!, id: 'm2', text: 'more' }] };
    await store.commit(next);
    const whole = readFileSync(journal());
    expect(whole.length - before).toBeLessThan(before / 2);
    for (let length = before; length <= whole.length; length++) {
      const { records, damaged } = readJournal(written(whole.subarray(0, length)));
      // The line's end is not needed.
      expect([length, records.get('c2')]).toEqual([length, length >= whole.length - 1 ? next : kept]);
      expect([damaged, records.get('c1')]).toEqual([0, record('c1', 1)]);
    }
    for (let at = 0; at < before - 1; at += 7) {
      const spoilt = Buffer.from(whole);
      spoilt[at] = spoilt[at]! ^ 1;
      const { records, damaged } = readJournal(written(spoilt));
      expect(damaged).toBeGreaterThan(0);
      expect([...records.values()]).toEqual(expect.arrayContaining([at < whole.indexOf('\n') ? next : record('c1', 1)]));
    }
    await store.close();
  });

  const written = (bytes: Buffer): string => {
    writeFileSync(join(dir, 'a-journal'), bytes);
    return join(dir, 'a-journal');
  };

  test('is put into the files at the next start, also after a crash in the middle of that; a damaged line is reported', async () => {
    const store = await open();
    await store.commit(record('c1', 1));
    await silence();
    await store.commit(record('c1', 2));
    await store.commit(record('c2', 1));
    const left = readFileSync(journal());
    const old = readFileSync(file('c1'));
    await store.close();
    expect(readFileSync(journal(), 'utf8')).toBe('');
    for (const [i, journalled] of [left, left, Buffer.concat([Buffer.from('spoilt\n'), left])].entries()) {
      writeFileSync(journal(), journalled);
      if (i > 0) writeFileSync(file('c1'), i === 1 ? old.subarray(0, 9) : old);
      if (i > 0) rmSync(file('c2'));
      const again = await open();
      expect([await again.load('c1'), await again.load('c2')]).toEqual([record('c1', 2), record('c2', 1)]);
      await again.close();
    }
    expect(log.lines).toEqual([expect.stringContaining('set aside'), expect.stringContaining('Lines of the journal')]);
  });

  test('any change of a record comes back as it was', () => {
    const value = fc.jsonValue({ maxDepth: 1 });
    const part = fc.dictionary(
      fc.constantFrom('a', 'b', 'c', 'list'),
      fc.oneof(value, fc.array(value, { maxLength: 4 }), fc.constant(undefined)),
    );
    fc.assert(
      fc.property(
        fc.record({ answers: part, draft: part, x: fc.array(value) }),
        part,
        part,
        fc.array(value),
        (before, answers, draft, more) => {
          const after = { ...before, answers: { ...before.answers, ...answers }, draft, x: [...before.x, ...more], y: more };
          const stored = JSON.parse(JSON.stringify(before));
          const patch = JSON.parse(JSON.stringify(patchOf(before as never, after as never)));
          expect(patched(stored, patch)).toEqual(JSON.parse(JSON.stringify(after)));
        },
      ),
    );
  });
});

describe('a disk that fails', () => {
  const failure = (code: string) => Object.assign(new Error(code), { code });

  /** A disk on which the step fails at its nth time from now, or every time from then on. */
  function failing(step: keyof Disk, code: string) {
    let left = Number.POSITIVE_INFINITY;
    let forGood = false;
    const hit = () => --left === 0 || (forGood && left < 0);
    const disk: Partial<Disk> = {
      [step]: (...args: unknown[]) => {
        if (!hit()) return (realDisk[step] as (...a: unknown[]) => unknown)(...args);
        if (step === 'write') realDisk.write(args[0] as number, (args[1] as Buffer).subarray(0, 50), args[2] as number);
        if (step === 'write' || step === 'unlink') throw failure(code);
        return Promise.reject(failure(code));
      },
    };
    return { disk, fail: (nth: number, always = false) => ([left, forGood] = [nth, always]) };
  }

  const commits = (['write', 'flush'] as const).flatMap((step) => ['ENOSPC', 'EROFS', 'EIO'].map((code) => [step, code] as const));
  test.each(commits)('at %s with %s: not kept, nothing half-written, the earlier record stays', async (step, code) => {
    const { disk, fail } = failing(step, code);
    const store = await open(disk);
    await store.commit(record('c1', 1));
    for (const [id, version] of [
      ['c1', 2],
      ['c2', 1],
    ] as const) {
      fail(1);
      const refused = store.commit(record(id, version, { language: 'es' }));
      await expect(refused).rejects.toBeInstanceOf(NotKept);
      await expect(refused).rejects.toThrow(`Not kept: ${code}`);
      expect(await store.load('c1')).toEqual(record('c1', 1));
      expect(await store.load('c2')).toBeUndefined();
      expect([...readJournal(journal()).records.values()]).toEqual([record('c1', 1)]);
      expect(all(store).map((summary) => [summary.id, summary.version])).toEqual([['c1', 1]]);
    }
    await store.commit(record('c1', 2));
    await store.close();
    expect(await (await open()).load('c1')).toEqual(record('c1', 2));
  });

  test("not kept either where the journal's name could not be flushed", async () => {
    const { disk, fail } = failing('flush', 'EIO');
    const store = await open(disk);
    fail(1);
    await expect(store.commit(record('c1', 1))).rejects.toBeInstanceOf(NotKept);
    await store.commit(record('c1', 1));
    await store.close();
  });

  const settlings = (['open', 'write', 'flush', 'rename'] as const).flatMap((step) => [1, 2].map((nth) => [step, nth] as const));
  test.each(settlings)('at %s, time %i, when a record goes into its file: it stays in the journal, and goes later', async (step, nth) => {
    const { disk, fail } = failing(step, 'EIO');
    const store = await open(disk);
    await store.commit(record('c1', 1));
    await silence();
    await store.commit(record('c1', 2));
    await store.commit(record('c2', 1));
    fail(nth, true);
    while (log.lines.length === 0) {
      clock.pass(1000);
      await new Promise(setImmediate);
    }
    expect(log.lines.join()).toMatch(/safe in the journal/);
    expect([await store.load('c1'), await store.load('c2')]).toEqual([record('c1', 2), record('c2', 1)]);
    expect(readJournal(journal()).records.get('c1')).toEqual(record('c1', 2));
    fail(Number.POSITIVE_INFINITY);
    await silence();
    expect(readFileSync(file('c1'), 'utf8')).toBe(JSON.stringify(record('c1', 2)));
    await store.close();
  });

  test('at removal: not done, and done when asked again', async () => {
    const { disk, fail } = failing('unlink', 'EROFS');
    const store = await open(disk);
    await store.commit(record('c1', 1));
    await silence();
    fail(1);
    await expect(store.remove('c1')).rejects.toBeInstanceOf(NotKept);
    expect(await store.load('c1')).toEqual(record('c1', 1));
    await store.remove('c1');
    expect(readdirSync(join(dir, 'clients'))).toEqual([]);
    await store.close();
  });

  test('under the catalogue only: turns go on, and it is reported', async () => {
    const store = await open();
    mkdirSync(join(dir, 'catalogue'));
    await store.commit(record('c1', 1));
    await store.close();
    expect(log.lines).toEqual([expect.stringContaining('EISDIR')]);
    rmSync(join(dir, 'catalogue'), { recursive: true });
    expect(await (await open()).load('c1')).toEqual(record('c1', 1));
  });
});

test('a commit is over only when the journal was flushed; those that come meanwhile share the next flush', async () => {
  let flushes = 0;
  const release: (() => void)[] = [];
  const store = await open({
    flush: (fd) => new Promise<void>((done) => release.push(done)).then(() => realDisk.flush(fd)).then(() => void flushes++),
  });
  // The journal's own name is flushed once, before its first line.
  const first = store.commit(record('c0', 1));
  for (; flushes < 2; release.shift()?.()) await new Promise(setImmediate);
  await first;
  flushes = 0;
  const ids = ['c1', 'c2', 'c3'];
  const kept: string[] = [];
  const done = ids.map((id) => store.commit(record(id, 1)).then(() => kept.push(`${id} after ${flushes}`)));
  for (let flush = 0; flush < 2; flush++) {
    while (release.length === 0) await new Promise(setImmediate);
    expect(await store.load('c3')).toBeUndefined();
    release.shift()?.();
  }
  await Promise.all(done);
  expect(kept).toEqual(['c1 after 1', 'c2 after 2', 'c3 after 2']);
  const closed = store.close();
  const opener = setInterval(() => release.shift()?.());
  await closed;
  clearInterval(opener);
});

describe('the folder', () => {
  const stores = pathToFileURL(join(import.meta.dirname, '../../src/stores/index.ts')).href;
  // Refers to its store no more and collects the garbage: not even that may free the folder.
  const holder = `const { openLowdbStore } = await import(${JSON.stringify(stores)});
    const clock = { now: Date.now, after: () => () => {} };
    const held = await openLowdbStore({ dir: process.argv[1], log: console, clock }).then(() => 'held', (error) => error.constructor.name);
    await new Promise((done) => setTimeout(done));
    gc();
    console.log(held);
    setInterval(() => {}, 1000);`;
  const children: ChildProcess[] = [];
  afterEach(() => {
    for (const child of children.splice(0)) child.kill('SIGKILL');
  });
  function start(): ChildProcess {
    const options = ['--expose-gc', '--disable-warning=ExperimentalWarning', '--input-type=module', '-e', holder, dir];
    const child = spawn(process.execPath, options, { stdio: ['ignore', 'pipe', 'inherit'] });
    children.push(child);
    return child;
  }
  const says = async (child: ChildProcess) => String((await once(child.stdout!, 'data'))[0]).trim();

  test('is held by one process, until the kernel frees it when that is killed', async () => {
    const first = start();
    expect(await says(first)).toBe('held');
    await expect(open()).rejects.toThrow(
      `The data folder ${dir} is in use by another OwnWords: stop that one, or set DATA_DIR to another folder.`,
    );
    first.kill('SIGKILL');
    await once(first, 'exit');
    const store = await open();
    await expect(open()).rejects.toBeInstanceOf(FolderInUse);
    const second = start();
    expect(await says(second)).toBe('FolderInUse');
    await store.close();
    await (await open()).close();
  }, 30_000);

  test('that cannot be used says so in one line', async () => {
    writeFileSync(join(dir, 'a-file'), '');
    for (const unusable of ['a-file', 'a-file/x']) {
      const refused = openLowdbStore({ dir: join(dir, unusable), log, clock });
      await expect(refused).rejects.toBeInstanceOf(FolderUnusable);
      await expect(refused).rejects.toThrow(/^The data folder \S+ cannot be used \([^\n]+\): let this user [^\n]+ DATA_DIR[^\n]+$/);
    }
  });
});
