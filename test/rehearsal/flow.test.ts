import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { draw } from '../../src/commands/flow/draw.ts';
import { outlineOf } from '../../src/commands/flow/outline.ts';
import { loadConfig } from '../../src/config.ts';
import { loadPrograms } from '../../src/programs/index.ts';
import { createRehearsals } from '../../src/rehearsal/index.ts';
import { texts } from '../support/talk-house.ts';

const programs = loadPrograms();
const rehearsals = createRehearsals({ settings: loadConfig({}), texts, programs });

test.each([...programs.keys()])('the picture of %s in docs/ shows the conversation as it is now; else: npm run flow', async (id) => {
  const now = draw(await outlineOf(programs.get(id)!, 'en', texts, rehearsals), texts.in('en'));
  expect(readFileSync(new URL(`../../docs/images/flow-${id}.svg`, import.meta.url), 'utf8')).toBe(now);
});

describe('a picture', () => {
  test('says what it is, marks what only some are asked, and escapes what teams write', async () => {
    const program = programs.get('strengths-based')!;
    const outline = await outlineOf(program, 'en', texts, rehearsals);
    const all = outline.topics.flatMap(({ questions }) => questions);
    expect(all.find(({ id }) => id === 'hopes.hope')!.always).toBe(true);
    expect(all.find(({ id }) => id === 'goals.confidence')!.always).toBe(false);
    const [first, ...rest] = outline.topics;
    const hostile = { ...first!, questions: [{ id: 'x', text: '<script>&"', always: true }] };
    const svg = draw({ ...outline, topics: [hostile, ...rest] }, texts.in('en'));
    expect(svg).toMatch(/role="img" aria-labelledby="title desc"[\s\S]*<title id="title">[^<]+<\/title>\n<desc id="desc">[^<]+<\/desc>/);
    expect(svg).toContain('&lt;script&gt;&amp;&quot;');
    expect(svg).not.toContain('<script');
  });

  test.each([...texts.languages])('is drawn in %s, the way it is written', async (language) => {
    const svg = draw(await outlineOf(programs.get('brokerage')!, language, texts, rehearsals), texts.in(language));
    expect(svg).toContain(` lang="${language}"${language === 'ar' ? ' direction="rtl"' : ''}>`);
    expect(svg).not.toMatch(/\{\{|undefined|NaN/);
  });
});
