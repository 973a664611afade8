import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type Locale,
  LocalesUnusable,
  languageStates,
  localesFolder,
  readLocales,
  safetyTexts,
  withReviews,
} from '../../src/i18n/index.ts';
import { runToEnd, tidyUp } from '../support/process.ts';

const [english, ...others] = readLocales() as readonly [Locale, ...Locale[]];
const spanish = others.find(({ code }) => code === 'es')!;
const at = '2026-03-02T15:00:00.000Z';
const keys = safetyTexts(spanish, english).map(({ key }) => key);
const reviewed: Locale = { ...spanish, reviews: withReviews(spanish, english, keys, 'Ana Ruiz', at) };
const withText = (locale: Locale, key: string, text: string): Locale => ({ ...locale, texts: new Map([...locale.texts, [key, text]]) });
const stem = (key: string): string => key.replace(/_(one|many|other)$/, '');

describe('the review of a safety-critical text', () => {
  test('covers consent, danger, its lines, opting out, deleting and the code word, and nothing else', () => {
    for (const key of [
      'consent.agree.ask',
      'safety.a',
      'lines.988',
      'sms.stopped',
      'controls.deleted',
      'codeWord.wrong',
      'contact.code-word.ask',
    ])
      expect(keys).toContain(key);
    expect(keys.filter((key) => /^(goals|review|page|print)\./.test(key))).toEqual([]);
  });

  test('counts as made by a machine where nobody is named, as the source in English', () => {
    expect(new Set(safetyTexts({ ...spanish, reviews: {} }, english).map(({ state }) => state))).toEqual(new Set(['machine']));
    expect(new Set(safetyTexts(english, english).map(({ state }) => state))).toEqual(new Set(['source']));
    expect(safetyTexts(reviewed, english).every(({ state, review }) => state === 'reviewed' && review?.by === 'Ana Ruiz')).toBe(true);
  });

  test('is over for that text and no other as soon as it or its English is another, and says whose it was', () => {
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.string(), fc.boolean(), (key, text, inEnglish) => {
        const source = english.texts.has(key) ? key : `${stem(key)}_other`;
        fc.pre(text !== (inEnglish ? english.texts.get(source) : spanish.texts.get(key)));
        const states = inEnglish
          ? safetyTexts(reviewed, withText(english, source, text))
          : safetyTexts(withText(reviewed, key, text), english);
        const changed = states.filter(({ state }) => state !== 'reviewed');
        expect(changed.map((one) => one.key)).toEqual(inEnglish ? keys.filter((other) => stem(other) === stem(key)) : [key]);
        expect(changed.every(({ state, review }) => state === 'changed' && review?.by === 'Ana Ruiz')).toBe(true);
      }),
    );
  });
});

describe('languages that clients are offered', () => {
  const without: Locale = { ...spanish, code: 'ht', texts: new Map([...spanish.texts].filter(([key]) => key !== 'sms.stopped')) };
  const states = (locales: readonly Locale[], practice: boolean, named?: readonly string[]) =>
    languageStates(locales, { practice, named }).map(({ code, on, why }) => `${code} ${on ? 'on' : 'off'} ${why}`);

  test('are in practice all; else English and the reviewed; those that LANGUAGES names, in its order', () => {
    const machine = { ...spanish, reviews: {} };
    expect(states([english, machine], true)).toEqual(['en on source', 'es on practice']);
    expect(states([english, machine], false)).toEqual(['en on source', 'es off unreviewed']);
    expect(states([english, reviewed], false)).toEqual(['en on source', 'es on reviewed']);
    expect(states([english, withText(reviewed, 'safety.a', 'Otra cosa')], false)).toEqual(['en on source', 'es off unreviewed']);
    expect(states([english, machine], false, ['es', 'en'])).toEqual(['es on named', 'en on source']);
    expect(states([english, reviewed], true, ['es'])).toEqual(['es on reviewed', 'en off not-named']);
  });

  test('have every safety text: none is ever said in English instead', () => {
    expect(states([english, without], true)).toEqual(['en on source', 'ht off incomplete']);
    expect(() => states([english, without], false, ['ht'])).toThrow(/^LANGUAGES: take out ht, or write sms.stopped in it/);
    expect(() => states([english, spanish], false, ['en', 'tlh'])).toThrow(
      new LocalesUnusable('LANGUAGES: there is no tlh. Write some of: en, es.'),
    );
  });
});

describe('npm run locales', () => {
  const folders: string[] = [];
  afterEach(async () => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
    await tidyUp();
  });

  function copy(): string {
    const folder = mkdtempSync(join(tmpdir(), 'ownwords-locales-'));
    folders.push(folder);
    for (const code of ['en', 'es']) cpSync(join(localesFolder, `${code}.json`), join(folder, `${code}.json`));
    return folder;
  }
  const locales = (folder: string, ...args: string[]) => runToEnd('src/commands/locales.ts', {}, { args: ['--folder', folder, ...args] });
  const change = (folder: string, code: string, how: (texts: Record<string, Record<string, string>>) => void): void => {
    const file = join(folder, `${code}.json`);
    const texts = JSON.parse(readFileSync(file, 'utf8'));
    how(texts);
    writeFileSync(file, JSON.stringify(texts));
  };

  test('records a review by name, of some texts or of all, and finds what changed since', async () => {
    const folder = copy();
    expect((await locales(folder, '--review', 'es', '--by', 'Ana Ruiz', '--key', 'safety.*')).out).toMatch(
      /^es: [45] reviewed by Ana Ruiz, 0 /,
    );
    const file = join(folder, 'status', 'es.json');
    expect(JSON.parse(readFileSync(file, 'utf8'))['safety.a']).toMatchObject({ by: 'Ana Ruiz', at: expect.stringMatching(/^20/) });
    const half = await locales(folder);
    expect(half).toMatchObject({ code: 0, out: expect.stringMatching(/not reviewed \(\d+\): (?!.*safety\.)/) });
    expect((await locales(folder, '--review', 'es', '--by', 'Luis Paz')).out).toMatch(
      /^es: \d+ reviewed by Luis Paz, [45] were reviewed before/,
    );
    expect(JSON.parse(readFileSync(file, 'utf8'))['safety.a'].by).toBe('Ana Ruiz');
    expect((await locales(folder)).out).not.toMatch(/not reviewed|changed/);
    change(folder, 'es', (texts) => Object.assign(texts.safety!, { a: 'Otra cosa.' }));
    change(folder, 'en', (texts) => Object.assign(texts.sms!, { stopped: 'Something else.' }));
    expect((await locales(folder)).out).toMatch(/changed since the review \(2\): (safety.a, sms.stopped|sms.stopped, safety.a)\n/);
  }, 60_000);

  test('fails where something is missing, and names it, the plural forms and what is too much', async () => {
    const folder = copy();
    change(folder, 'es', (texts) => {
      delete texts.safety!.a;
      delete texts.consent!.kept;
      delete texts.terminal!.segments_many;
      texts.terminal!.more = 'Demasiado';
    });
    const { code, out } = await locales(folder);
    expect(code).toBe(1);
    expect(out).toMatch(/ {2}missing \(\d+\): (?=.*consent.kept.ask)(?=.*safety.a)/);
    expect(out).toContain('plural forms missing (1): terminal.segments_many');
    expect(out).toContain('extra (1): terminal.more');
    expect((await locales(folder, '--review', 'es', '--by', 'Ana Ruiz', '--key', 'safety.a')).out).toContain(
      'missing, not reviewed (1): safety.a',
    );
  }, 60_000);

  test.each([
    [['--review', 'xx', '--by', 'Ana'], '--review: write one of: es.'],
    [['--review', 'en', '--by', 'Ana'], '--review: write one of: es.'],
    [['--review', 'es'], '--by: write the name'],
    [['--review', 'es', '--by', 'Ana', '--key', 'goals.*'], '--key: no safety-critical text is named goals.*.'],
    [['--by', 'Ana'], '--review: name the language.'],
    [['--nonsense'], 'Usage'],
  ])('%j is told what to do instead', async (args, says) => {
    const folder = copy();
    const { code, err } = await locales(folder, ...args);
    expect(code).toBe(1);
    expect(err).toContain(says);
    expect(err).not.toContain('    at ');
    expect(existsSync(join(folder, 'status'))).toBe(false);
  });

  test('a status file that cannot be read is named, with what to do', async () => {
    const folder = copy();
    mkdirSync(join(folder, 'status'));
    writeFileSync(join(folder, 'status', 'es.json'), '{"safety.a": {"by": ""}}');
    expect((await locales(folder)).err).toMatch(/status\/es\.json: mend it, or delete it.*safety\.a > by/);
  });
});
