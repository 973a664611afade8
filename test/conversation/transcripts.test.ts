import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { spoken } from '../support/talk-answers.ts';
import { scenes } from '../support/talk-scenes.ts';

const folder = new URL('./transcripts/', import.meta.url);
const update = process.env.UPDATE_TRANSCRIPTS === '1';

/** What is said, word for word: read these files to see how it speaks. UPDATE_TRANSCRIPTS=1 writes them anew; then read what changed. */
describe.each(spoken)('in %s, the conversation about', (language) => {
  test.each(Object.keys(scenes))('%s is as it is written down', async (topic) => {
    const file = new URL(`${topic}.${language}.txt`, folder);
    const script = await scenes[topic]!(language);
    if (update) writeFileSync(file, script);
    expect(existsSync(file)).toBe(true);
    expect(script).toBe(readFileSync(file, 'utf8'));
  });
});

test('no transcript is left of a topic that is gone', () => {
  const known = new Set(Object.keys(scenes).flatMap((topic) => spoken.map((language) => `${topic}.${language}.txt`)));
  expect(readdirSync(folder).filter((name) => !known.has(name))).toEqual([]);
});
