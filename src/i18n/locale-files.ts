import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** The texts of a language or their reviews cannot be used. The message is one line that names the file or setting, and how to mend it. */
export class LocalesUnusable extends Error {}

/** Where every word stands that a person reads: a file a language, and in `status/` who reviewed what. */
export const localesFolder = fileURLToPath(new URL('../../locales/', import.meta.url));

/** Somebody's yes to a text, with hashes of what they read: the English and its translation. */
const Review = z.strictObject({ by: z.string().min(1), at: z.iso.datetime(), source: z.string(), text: z.string() });
export type Review = z.infer<typeof Review>;
const Reviews = z.record(z.string(), Review);
/** By the key of the text. */
export type Reviews = Readonly<Record<string, Review>>;

/** One language as its files have it. */
export interface Locale {
  readonly code: string;
  /** The file as it is, and every text in it by its key, which is its path. */
  readonly tree: Readonly<Record<string, unknown>>;
  readonly texts: ReadonlyMap<string, string>;
  readonly reviews: Reviews;
}

/** By how many speak it at home in the United States (American Community Survey, 2017-2021), so that most find theirs at the top; others follow by code. */
const byUse = ['en', 'es', 'zh-Hans', 'vi', 'ar', 'ht'];
const place = (code: string): number => (byUse.includes(code) ? byUse.indexOf(code) : byUse.length);

/** BCP 47 codes of the languages in a folder, English first. */
const languagesIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .flatMap((name) => (name.endsWith('.json') ? [name.slice(0, -5)] : []))
    .sort((a, b) => place(a) - place(b) || a.localeCompare(b));

/** Every language of a folder with its reviews, English first. Throws LocalesUnusable. */
export const readLocales = (folder = localesFolder): readonly Locale[] =>
  languagesIn(folder).map((code) => {
    const tree = JSON.parse(readFileSync(join(folder, `${code}.json`), 'utf8')) as Record<string, unknown>;
    return { code, tree, texts: new Map(flat(tree)), reviews: readReviews(reviewsFile(folder, code)) };
  });

/** The one place where reviews of a language are kept. It is not there before the first. */
export const reviewsFile = (folder: string, code: string): string => join(folder, 'status', `${code}.json`);

function readReviews(file: string): Reviews {
  if (!existsSync(file)) return {};
  try {
    return Reviews.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    const why =
      error instanceof z.ZodError ? `${error.issues[0]!.path.join(' > ')}: ${error.issues[0]!.message}` : (error as Error).message;
    throw new LocalesUnusable(`${file}: mend it, or delete it and record the reviews again with npm run locales (${why}).`);
  }
}

function flat(part: Record<string, unknown>, path = ''): [string, string][] {
  return Object.entries(part).flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[path + name, value]] : flat(value as Record<string, unknown>, `${path}${name}.`),
  );
}
