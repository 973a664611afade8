import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { conversationOf } from '../../dialogs/index.ts';
import { loadPrograms } from '../../src/programs/index.ts';
import { catalogue } from '../../src/record/catalogue.ts';
import { startTalk } from '../support/talk.ts';
import { House, texts } from '../support/talk-house.ts';

/** Every question of every program that comes with it. */
const questions = new Map([...loadPrograms().values()].flatMap((program) => [...conversationOf(program).questions]));
const folder = new URL('../../locales/', import.meta.url);
const read = (language: string): Record<string, unknown> => JSON.parse(readFileSync(new URL(`${language}.json`, folder), 'utf8'));

/** Every text of a file by its path. */
function flat(part: Record<string, unknown>, path = ''): [string, string][] {
  return Object.entries(part).flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[`${path}${name}`, value]] : flat(value as Record<string, unknown>, `${path}${name}.`),
  );
}

const all = new Map(texts.languages.map((language) => [language, new Map(flat(read(language)))]));
const english = all.get('en')!;
const others = texts.languages.filter((language) => language !== 'en');
const plural = /_(zero|one|two|few|many|other)$/;
const stem = (key: string): string => key.replace(plural, '');
const placeholders = (text: string): string[] => [...new Set(text.match(/\{\{[^}]*\}\}/g) ?? [])].sort();
// Intl knows no plurals of Haitian Creole: it has one and other.
const categories = (language: string): string[] =>
  (language === 'ht' ? ['one', 'other'] : new Intl.PluralRules(language).resolvedOptions().pluralCategories).toSorted();

test('each file in locales/ is a language, and each is complete', () => {
  expect(readdirSync(folder).filter((name) => !name.endsWith('.json') && name !== 'status')).toEqual([]);
  expect([...texts.languages]).toEqual(expect.arrayContaining(['en', 'es', 'ht', 'vi', 'zh-Hans']));
});

describe.each(others)('%s', (language) => {
  const its = all.get(language)!;
  test('has every text that English has, and no other', () => {
    const stems = (of: ReadonlyMap<string, string>): string[] => [...new Set([...of.keys()].map(stem))].sort();
    expect(stems(its)).toEqual(stems(english));
  });

  test('fills in the same facts', () => {
    for (const [key, text] of its) {
      // A crisis line is reached in other ways by who speaks another language.
      if (key.startsWith('lines.')) continue;
      const source = english.get(key) ?? english.get(`${stem(key)}_other`)!;
      // A form for one number only may say it in a word ("two days" is one word in Arabic).
      const said = /_(zero|one|two)$/.test(key) && !text.includes('{{count}}') ? ['{{count}}'] : [];
      expect({ key, facts: [...placeholders(text), ...said].sort() }).toEqual({ key, facts: placeholders(source) });
    }
  });

  test('is no copy of the English, where there is anything to translate', () => {
    const same = [...its].filter(([key, text]) => /\p{L}{4}/u.test(text) && english.get(key) === text).map(([key]) => key);
    expect(same.length).toBeLessThan(its.size / 20);
  });
});

describe.each([...texts.languages])('%s', (language) => {
  const its = all.get(language)!;

  test('has each plural in every form that its grammar has, and no other', () => {
    const forms = Map.groupBy(
      [...its.keys()].filter((key) => plural.test(key)),
      stem,
    );
    expect(forms.size).toBeGreaterThan(0);
    for (const [key, found] of forms)
      expect({ key, forms: found.map((one) => plural.exec(one)![1]).sort() }).toEqual({ key, forms: categories(language) });
  });

  test('has no empty text, and none with a space at an end', () => {
    for (const [key, text] of its) expect({ key, text }).toEqual({ key, text: text.trim() });
    expect([...its.values()].filter((text) => text === '')).toEqual([]);
  });

  test('asks every question, and says why it asks', () => {
    for (const { id } of questions.values())
      for (const text of ['ask', 'why'])
        expect({ key: `${id}.${text}`, there: texts.has(language, `${id}.${text}`) }).toEqual({ key: `${id}.${text}`, there: true });
    for (const { id } of catalogue) expect(texts.has(language, `catalogue.${id}`)).toBe(true);
  });

  test('has a label for every choice that was offered by the way', async () => {
    const record = await startTalk({ house: new House() }).begin();
    const facts = { languages: [], channel: 'web' };
    for (const { id, kind } of questions.values()) {
      if (kind.type !== 'choice') continue;
      const view = { facts, record: { draft: { strengths: [], supports: [], goals: [] }, answers: {} }, t: texts.in(language), texts };
      for (const value of kind.values(view as never, language))
        if (typeof value === 'string')
          expect({ id, value, there: texts.has(language, `${id}.choices.${value}`) }).toEqual({ id, value, there: true });
    }
    expect(record.question?.id).toBe('welcome.lang');
  });
});
