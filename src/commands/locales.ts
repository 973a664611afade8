import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { ConfigError, loadConfig } from '../config.ts';
import {
  completeness,
  type Locale,
  LocalesUnusable,
  localesFolder,
  readLocales,
  reviewsFile,
  safetyTexts,
  type TextStatus,
  withReviews,
} from '../i18n/index.ts';
import { languageGaps, loadPrograms, ProgramUnusable } from '../programs/index.ts';

const usage = `Usage: npm run locales
       npm run locales -- --review CODE --by "NAME" [--key 'consent.*']
       --folder FOLDER: another than locales/`;

/** Thrown with what to do instead. */
class Misused extends Error {}

function options() {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({ options: { review: text, by: text, key: text, folder: text } }).values;
  } catch (error) {
    throw new Misused(`${(error as Error).message}\n${usage}`);
  }
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** One line a kind of finding, with the names of the texts. */
function list(what: string, keys: readonly string[]): void {
  if (keys.length > 0) say(`  ${what} (${keys.length}): ${keys.join(', ')}`);
}

const keysIn = (texts: readonly TextStatus[], state: TextStatus['state']): string[] =>
  texts.filter((text) => text.state === state).map(({ key }) => key);

/** Says what a language lacks; gives whether something is missing. */
function report(locale: Locale, english: Locale): boolean {
  const { missing, missingForms, extra } = completeness(locale, english);
  const texts = safetyTexts(locale, english);
  const reviewed = keysIn(texts, 'reviewed').length;
  const safety = locale.code === english.code ? `${texts.length}, the source` : `${texts.length}, reviewed ${reviewed}`;
  say(`${locale.code}: texts ${locale.texts.size}; safety-critical ${safety}`);
  list('missing', missing);
  list('plural forms missing', missingForms);
  list('extra', extra);
  list('changed since the review', keysIn(texts, 'changed'));
  list('not reviewed', keysIn(texts, 'machine'));
  return missing.length + missingForms.length > 0;
}

function reportAll(locales: readonly Locale[], english: Locale): void {
  const incomplete = locales.filter((locale) => report(locale, english));
  const programs = loadPrograms(loadConfig(process.env).programsDir);
  for (const { program, language, askedIn, questions } of languageGaps(
    programs.values(),
    locales.map(({ code }) => code),
  ))
    say(`program ${program}: not written in ${language}, asked in ${askedIn} (${questions.length}): ${questions.join(', ')}`);
  if (incomplete.length > 0) process.exitCode = 1;
}

/** A pattern in which `*` stands for anything. */
const matching = (pattern: string): RegExp => new RegExp(`^${pattern.replace(/[^\w*]/g, '\\$&').replaceAll('*', '.*')}$`);

/** Notes that somebody has read the safety-critical texts of a language, and where given only those that a pattern names. Kept reviews stay who they are by. */
function review(folder: string, locale: Locale, english: Locale, by: string, pattern: string): void {
  const wanted = safetyTexts(locale, english).filter(({ key }) => matching(pattern).test(key));
  if (wanted.length === 0) throw new Misused(`--key: no safety-critical text is named ${pattern}.`);
  const keys = wanted.filter(({ state }) => state === 'machine' || state === 'changed').map(({ key }) => key);
  const file = reviewsFile(folder, locale.code);
  const reviews = withReviews(locale, english, keys, by, new Date().toISOString());
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(reviews, undefined, 2)}\n`);
  say(`${locale.code}: ${keys.length} reviewed by ${by}, ${keysIn(wanted, 'reviewed').length} were reviewed before`);
  list('missing, not reviewed', keysIn(wanted, 'missing'));
}

function reviewAsked(folder: string, locales: readonly Locale[], english: Locale, asked: ReturnType<typeof options>): void {
  const locale = locales.find(({ code }) => code === asked.review);
  const others = locales.filter((one) => one !== english).map(({ code }) => code);
  if (!locale || locale === english) throw new Misused(`--review: write one of: ${others.join(', ')}.`);
  const by = asked.by?.trim() ?? '';
  if (by === '' || by.length > 100) throw new Misused('--by: write the name of the person who read the texts, at most 100 characters.');
  review(folder, locale, english, by, asked.key ?? '*');
}

try {
  const asked = options();
  const folder = asked.folder ?? localesFolder;
  const locales = readLocales(folder);
  const english = locales.find(({ code }) => code === 'en');
  if (!english) throw new Misused(`--folder: there is no en.json in ${folder}.`);
  if (asked.review === undefined && (asked.by ?? asked.key) !== undefined) throw new Misused(`--review: name the language.\n${usage}`);
  if (asked.review === undefined) reportAll(locales, english);
  else reviewAsked(folder, locales, english, asked);
} catch (error) {
  const forPeople = [Misused, LocalesUnusable, ConfigError, ProgramUnusable].some((kind) => error instanceof kind);
  process.stderr.write(`${forPeople ? (error as Error).message : (error as Error).stack}\n`);
  process.exitCode = 1;
}
