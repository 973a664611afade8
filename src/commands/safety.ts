import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { assessCrisis, crisisLocales } from '../safety/index.ts';
import { figuresOf, judge, labelledIn, mistakes, readLabelled, type Share, timed } from './safety/figures.ts';

/*
 * npm run safety [-- file.json …]
 *
 * How well crisis words are recognised, on the labelled texts of test/safety (`labelled.<language>.json`: a list of `{ text, tier }`, tier A,
 * B, C or none) or on files given in the same form: recall and precision with n and 95 % intervals, what was missed or falsely raised, and
 * the time a message takes with the rules of all languages.
 */

const say = (text: string): void => void process.stdout.write(`${text}\n`);
const percent = (part: number): string => (100 * part).toFixed(1).padStart(5);
const shown = ({ hits, of, share, low, high }: Share): string =>
  of === 0 ? 'none' : `${percent(share)} % (${hits} of ${of}; 95 %: ${percent(low)} to ${percent(high)})`;

const given = process.argv.slice(2).map((path) => ({ code: basename(path), path: pathToFileURL(path) }));
const files = given.length > 0 ? given : labelledIn(new URL('../../test/safety/', import.meta.url));
const texts: string[] = [];
for (const { code, path } of files) {
  const judged = judge(readLabelled(path), assessCrisis);
  texts.push(...judged.map(({ text }) => text));
  say(`${code}: ${judged.length} texts, ${judged.filter(({ tier }) => tier === 'none').length} of them hard negatives`);
  for (const { group, recall, precision } of figuresOf(judged))
    say(`  ${group.padEnd(3)}  recall ${shown(recall)}   precision ${shown(precision)}`);
  for (const { tier, got, rule, text } of mistakes(judged))
    say(`    ${tier} taken for ${got}${rule === undefined ? '' : ` by ${rule}`}: ${JSON.stringify(text)}`);
}
const { p50, p99 } = timed(texts, assessCrisis);
say(
  `time a message, rules of ${crisisLocales.length} languages: ${p50.toFixed(3)} ms (median), ${p99.toFixed(3)} ms (99th percentile), n = ${texts.length}`,
);
