import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { loadConfig } from '../config.ts';
import { createTexts } from '../i18n/index.ts';
import { loadPrograms } from '../programs/index.ts';
import { createRehearsals } from '../rehearsal/index.ts';
import { draw } from './flow/draw.ts';
import { outlineOf } from './flow/outline.ts';

/*
 * npm run flow [-- --lang es]
 *
 * Draws the conversation of each built-in program into docs/images/flow-<program>.svg; in another language, flow-<program>.<code>.svg.
 */

const { lang = 'en' } = parseArgs({ options: { lang: { type: 'string' } } }).values;
const texts = createTexts();
if (!texts.languages.includes(lang)) {
  process.stderr.write(`--lang: there is no ${lang}. There is: ${texts.languages.join(', ')}.\n`);
  process.exit(1);
}
const programs = loadPrograms();
const rehearsals = createRehearsals({ settings: loadConfig({}), texts, programs });
for (const program of programs.values()) {
  const name = `docs/images/flow-${program.id}${lang === 'en' ? '' : `.${lang}`}.svg`;
  await writeFile(new URL(`../../${name}`, import.meta.url), draw(await outlineOf(program, lang, texts, rehearsals), texts.in(lang)));
  process.stdout.write(`${name}\n`);
}
