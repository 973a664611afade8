import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkNamed, describe as inWords, languageGaps, loadPrograms, ProgramUnusable, readProgram } from '../../src/programs/index.ts';
import { linesIn, NotJson } from '../../src/programs/lines.ts';
import { startTalk } from '../support/talk.ts';
import { core } from '../support/talk-answers.ts';
import { texts } from '../support/talk-house.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A folder with these files in it. */
function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'ownwords-programs-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

const shown = readFileSync(new URL('../../docs/programs/young-parents.json', import.meta.url), 'utf8');

/** The program that teams are shown, with one thing changed. */
function changed(from: string | RegExp, to: string): string {
  const text = shown.replace(from, to);
  if (text === shown) throw new Error(`There is no ${from} in it`);
  return text;
}

const messageOf = (load: () => unknown): string => {
  try {
    load();
  } catch (error) {
    if (error instanceof ProgramUnusable) return error.message;
    throw error;
  }
  return '';
};

/** The line of the first place where this stands. */
const lineWith = (text: string, words: string): number => {
  const at = text.indexOf(words);
  return text.slice(0, at < 0 ? text.length : at).split('\n').length;
};

describe('a broken file is one line that names the file, the line in it, and how to mend it', () => {
  const cases: readonly (readonly [string, string, string, RegExp])[] = [
    [
      'a kind that there is not',
      changed('"kind": "scale"', '"kind": "slider"'),
      '"slider"',
      /topics\.1\.questions\.3\.kind: write own-words, choice, yes-no, scale or date\.$/,
    ],
    ['a missing comma', changed('"kind": "date",', '"kind": "date"'), '"If a baby', /this is no JSON: write , or } instead of "\.$/],
    ['an unclosed text', changed('"Young parents"', '"Young parents'), 'Young parents', /this is no JSON/],
    ['a file that breaks off', shown.slice(0, 500), '\u0000', /this is no JSON: write .* before the end of the file\.$/],
    ['a word that it does not know', changed('"limits":', '"limit":'), '"limit"', /limit: take it out, or look how it is spelt/],
    [
      'no text for a question',
      changed(/ {10}"why": \{ "en": "It is your home\."[^\n]*\n/, ''),
      '{\n          "id": "wishes"',
      /questions\.4\.why: add "why"/,
    ],
    [
      'half a language',
      changed('{ "en": "Maybe later", "es": "Quizá después" }', '{ "en": "Maybe later" }'),
      '"Maybe later"',
      /label: write it in es too, as "ask" is\.$/,
    ],
    [
      'words that land nowhere',
      changed('"lands": "strength"', '"lands": "hobby"'),
      '"hobby"',
      /lands: write strength, goal, support, preference, concern, or \{ "field"/,
    ],
    [
      'a field that is not named',
      changed('"lands": { "field": "rest" }', '"lands": { "field": "sleep" }'),
      '"sleep"',
      /lands: add "sleep" to "fields", or write one of: due-date, parents-group, rest\.$/,
    ],
    [
      'a field that two answers share',
      changed('"lands": { "field": "rest" }', '"lands": { "field": "due-date" }'),
      '"field": "due-date" }\n        },\n        {\n          "id": "wishes"',
      /give it a field of its own/,
    ],
    [
      'a topic that all programs have',
      changed('"id": "care"', '"id": "goals"'),
      '"id": "goals"',
      /choose another id: every program has a topic of this id\.$/,
    ],
    ['an id that means something', changed('"id": "proud"', '"id": "language"'), '"id": "language"', /choose another id: one with lang/],
    [
      'the same id twice',
      changed('"id": "have"', '"id": "rest"'),
      '"id": "rest",\n          "kind": "scale"',
      /choose another id: "rest" is there already\.$/,
    ],
    [
      'a condition on what is not asked before',
      changed('"care.have", "is"', '"care.group", "is"'),
      '"care.group"',
      /question: write the id of a yes-no or choice question that stands before this one\.$/,
    ],
    [
      'a condition on an answer that there is not',
      changed('"is": ["yes"]', '"is": ["sometimes"]'),
      '"sometimes"',
      /is: write one of: yes, no\.$/,
    ],
    [
      'an answer that goes nowhere',
      changed(/ {10}"onlyIf"[^\n]*\n/, ''),
      '{\n          "id": "have"',
      /say where the answer goes by "lands"/,
    ],
    ['a scale that is none', changed('"max": 10', '"max": 0'), '"max": 0', /max: write more than 0\.$/],
    ['a phase that there is not', changed('"phase": "after"', '"phase": "never"'), '"never"', /phase: write one of: first-year, after\.$/],
    ['a part of life that there is not', changed('    "money",', '    "luck",'), '"luck"', /domains\.2: write one of home, money/],
    ['a cadence that there is not', changed('"weekly"', '"fortnightly"'), '"fortnightly"', /cadence: write one of daily-team/],
    ['a text that no two messages hold', changed('When you call', 'x'.repeat(400)), 'xxx', /followUp\.1\.cadence/],
    ['no name', changed(/ {2}"name": \{ "en": "Young[^\n]*\n/, ''), '{', /name: add "name": the text in each language/],
    [
      'another name than its file',
      changed('"id": "young-parents"', '"id": "teens"'),
      '"teens"',
      /id: name the file teens\.json, or write its name here\.$/,
    ],
    ['a list', '[]', '[]', /line 1: /],
    ['nothing', '', '', /line 1: this is no JSON/],
  ];

  test.each(cases)('%s', (_, text, place, mending) => {
    const dir = folderOf({ 'young-parents.json': text });
    const message = messageOf(() => loadPrograms(dir));
    expect(message).toMatch(mending);
    expect(message).toContain(`PROGRAMS_DIR: ${join(dir, 'young-parents.json')}, line ${lineWith(text, place)}:`);
    expect(message).not.toMatch(/\n|Invalid|undefined|expected/);
  });

  test('a folder that is not there, a file that is none, and a name that is taken', () => {
    expect(messageOf(() => loadPrograms('/nowhere/at/all'))).toMatch(
      /^PROGRAMS_DIR: \/nowhere\/at\/all: set it to a folder that can be read \(ENOENT\)\.$/,
    );
    const dir = folderOf({});
    mkdirSync(join(dir, 'odd.json'));
    expect(messageOf(() => loadPrograms(dir))).toMatch(/^PROGRAMS_DIR: .*odd\.json: the file cannot be read \(EISDIR\)/);
    const again = folderOf({ 'clinical.json': changed('"id": "young-parents"', '"id": "clinical"') });
    expect(messageOf(() => loadPrograms(again))).toMatch(
      /clinical\.json: give the file another name: there is a program "clinical" already\.$/,
    );
  });

  test('a setting that names no program', () => {
    expect(messageOf(() => checkNamed(loadPrograms(), { PROGRAM: ['clinical'], PROGRAM_NUMBERS: ['clinic'] }))).toMatch(
      /^PROGRAM_NUMBERS: there is no program "clinic"\. Write one of: assertive, brokerage, clinical, /,
    );
  });

  test('whatever stands in place of anything else', () => {
    const put = (part: unknown, path: readonly string[], value: unknown): unknown => {
      const [key, ...rest] = path;
      if (key === undefined) return value;
      const copy = (Array.isArray(part) ? [...part] : { ...(part as object) }) as Record<string, unknown>;
      copy[key] = put(copy[key], rest, value);
      return copy;
    };
    for (const path of linesIn(shown).keys()) {
      for (const value of [null, 3.5, 'X', '', [], {}, true, [[]]]) {
        const text = JSON.stringify(put(JSON.parse(shown), path === '' ? [] : path.split('.'), value));
        const message = messageOf(() => readProgram(text, 'young-parents.json', true));
        expect([path, value, message]).toEqual([
          path,
          value,
          expect.stringMatching(/^$|^PROGRAMS_DIR: young-parents\.json, line \d+: ?[^\n]+\.$/),
        ]);
        expect([path, value, message]).not.toEqual([path, value, expect.stringMatching(/Invalid|undefined|expected/)]);
      }
    }
  });

  test('whatever is cut out of a file, it is read or refused in one line', () => {
    fc.assert(
      fc.property(fc.nat(shown.length), fc.integer({ min: 1, max: 60 }), (from, length) => {
        const text = shown.slice(0, from) + shown.slice(from + length);
        expect(messageOf(() => readProgram(text, 'young-parents.json', true))).toMatch(
          /^$|^PROGRAMS_DIR: young-parents\.json, line \d+: ?[^\n]+\.$/,
        );
      }),
      { numRuns: 300 },
    );
  });
});

test('lines are found in any JSON, and what is no JSON is refused as JSON.parse refuses it', () => {
  fc.assert(
    fc.property(fc.json(), fc.constantFrom(0, 2), (text, indent) => {
      const pretty = JSON.stringify(JSON.parse(text), null, indent);
      expect(Math.max(...linesIn(pretty).values())).toBeLessThanOrEqual(pretty.split('\n').length);
    }),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json().map((text) => text.slice(1)),
      ),
      (text) => {
        const refused = (read: (text: string) => unknown): boolean => {
          try {
            read(text);
            return false;
          } catch (error) {
            return error instanceof NotJson || error instanceof SyntaxError;
          }
        };
        expect([text, refused(linesIn)]).toEqual([text, refused(JSON.parse)]);
      },
    ),
    { numRuns: 500 },
  );
});

test('a good folder adds its programs to the built-in ones; what is no JSON file in it is left alone', () => {
  const programs = loadPrograms(folderOf({ 'young-parents.json': `\ufeff${shown}`, 'README.md': 'ours' }));
  expect([...programs.keys()]).toEqual([...loadPrograms().keys(), 'young-parents']);
  expect(programs.get('young-parents')).toMatchObject({
    limits: { focusAreas: 2 },
    domains: [{ id: 'parenting', within: 'people' }, {}, {}, {}, {}],
  });
});

describe('a language that a team did not write', () => {
  const english = changed(/,\s*"es": "(?:[^"\\]|\\.)*"/g, '');
  const programs = loadPrograms(folderOf({ 'young-parents.json': english }));

  test('is named, with the questions and the language they are asked in', () => {
    expect(languageGaps(programs.values(), ['en', 'es'])).toEqual([
      {
        program: 'young-parents',
        language: 'es',
        askedIn: 'en',
        questions: ['children.proud', 'children.due', 'care.have', 'care.who', 'care.group', 'care.rest', 'care.wishes'],
      },
    ]);
    expect(languageGaps(loadPrograms().values(), ['en', 'es'])).toEqual([]);
  });

  test('is asked in one that they wrote, and each text says which: never a mix', async () => {
    const talk = startTalk({ language: 'es', programs, program: 'young-parents' });
    await talk.begin();
    await talk.answers({ ...core.es });
    const asked = async (id: string) => {
      expect(talk.question?.id).toBe(id);
      const { transcript } = await talk.record();
      return transcript.findLast(({ from }) => from === 'bot')!;
    };
    expect(await asked('children.proud')).toMatchObject({ language: 'en', data: { language: 'es', textLanguage: 'en' } });
    const [why] = (await talk.say('¿por qué preguntas?')).replies;
    expect(why).toMatchObject({
      text: 'It is something you are good at.',
      locale: 'en',
      channelData: { language: 'es', textLanguage: 'en' },
    });
    await talk.say('le canto');
    await talk.say('saltar');
    const answers = { 'care.have': 'no' };
    await talk.answers({ ...core.es, ...answers });
    expect((await asked('care.group')).data?.question?.choices).toEqual([
      { value: 'yes', label: 'Yes', language: 'en' },
      { value: 'later', label: 'Maybe later', language: 'en' },
      { value: 'no', label: 'No', language: 'en' },
    ]);
    await talk.say('Maybe later');
    await talk.say('3');
    await talk.say('sin prisa');
    await talk.answers(core.es);
    // Read back in Spanish, without the English names of the team's fields.
    const plan = await talk.plan();
    expect(plan).toMatchObject({ status: 'submitted', language: 'es', extras: [{ value: 'later' }, { value: '3' }] });
    expect(String(talk)).toContain('1) "Maybe later"\n     2) "3"\n     3) La ayuda que te va mejor: "sin prisa"');
  });

  test('is told to a case manager in the language it is written in, marked as such', () => {
    const { name, phases, followUp } = inWords(programs.get('young-parents'), 'young-parents', texts.in('es'), 'es');
    expect(name).toEqual({ text: 'Young parents', language: 'en' });
    expect(phases[0]).toEqual({
      id: 'first-year',
      name: { text: 'First year', language: 'en' },
      length: { text: '12 meses', language: 'es' },
    });
    expect(followUp[0]).toMatchObject({ phase: { language: 'en' }, often: { text: 'Cada semana', language: 'es' } });
  });

  test('is asked in the same tongue where there is one, else in English, else in what there is', () => {
    const said = (languages: readonly string[], language: string): string | undefined =>
      languageGaps([readProgram(inAll(languages), 'young-parents.json', true)], [language])[0]?.askedIn;
    const inAll = (languages: readonly string[]): string =>
      english.replace(
        /\{\s*"en": ("(?:[^"\\]|\\.)*")\s*\}/g,
        (_, text) => `{ ${languages.map((code) => `"${code}": ${text}`).join(', ')} }`,
      );
    expect(said(['fr', 'en'], 'es')).toBe('en');
    expect(said(['fr', 'vi'], 'es')).toBe('fr');
    expect(said(['zh-Hant', 'en'], 'zh-Hans')).toBeUndefined();
  });
});
