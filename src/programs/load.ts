import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { z } from 'zod';
import { flawsOf } from './check.ts';
import { lineOf, linesIn, NotJson } from './lines.ts';
import { Profile, type Program } from './schema.ts';

/** A program cannot be used. The message is one line: the file, the line in it, and how to mend it. */
export class ProgramUnusable extends Error {}

/** Programs by their id. */
export type Programs = ReadonlyMap<string, Program>;

const here = fileURLToPath(new URL('.', import.meta.url));

let builtIn: Programs | undefined;

/** The programs in this folder and, if named, those that a team wrote in its own (PROGRAMS_DIR). Throws ProgramUnusable. */
export function loadPrograms(dir?: string): Programs {
  builtIn ??= new Map(
    jsonIn(here)
      .map((file) => readProgram(readFileSync(join(here, file), 'utf8'), file, false))
      .map((program) => [program.id, program]),
  );
  if (dir === undefined) return builtIn;
  const programs = new Map(builtIn);
  for (const file of jsonIn(dir)) {
    const path = resolve(dir, file);
    const program = readProgram(read(path), path, true);
    if (programs.has(program.id))
      throw new ProgramUnusable(`PROGRAMS_DIR: ${path}: give the file another name: there is a program "${program.id}" already.`);
    programs.set(program.id, program);
  }
  return programs;
}

function jsonIn(dir: string): readonly string[] {
  try {
    return readdirSync(dir)
      .filter((name) => name.endsWith('.json'))
      .sort();
  } catch (error) {
    throw new ProgramUnusable(`PROGRAMS_DIR: ${dir}: set it to a folder that can be read (${(error as NodeJS.ErrnoException).code}).`);
  }
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\ufeff/, '');
  } catch (error) {
    throw new ProgramUnusable(
      `PROGRAMS_DIR: ${path}: the file cannot be read (${(error as NodeJS.ErrnoException).code}). Mend it, or move it elsewhere.`,
    );
  }
}

/** A program from the text of its file. `own`: a team wrote it, and its texts are in it. Throws ProgramUnusable. */
export function readProgram(text: string, file: string, own: boolean): Program {
  const wrong = (line: number, path: readonly PropertyKey[], message: string): never => {
    const place = path.length === 0 ? '' : ` ${path.join('.')}:`;
    throw new ProgramUnusable(`${own ? 'PROGRAMS_DIR: ' : ''}${file}, line ${line}:${place} ${message}.`);
  };
  let lines: ReadonlyMap<string, number>;
  try {
    lines = linesIn(text);
  } catch (error) {
    if (error instanceof NotJson) return wrong(error.line, [], `this is no JSON: ${error.message}`);
    throw error;
  }
  const json: unknown = JSON.parse(text);
  const parsed = Profile.safeParse(json);
  if (!parsed.success) {
    const { path, message } = mending(parsed.error.issues[0]!, json);
    return wrong(lineOf(lines, path), path, message);
  }
  const program = parsed.data;
  if (basename(file) !== `${program.id}.json`)
    return wrong(lineOf(lines, ['id']), ['id'], `name the file ${program.id}.json, or write its name here`);
  const [flaw] = flawsOf(program, own);
  return flaw ? wrong(lineOf(lines, flaw.path), flaw.path, flaw.message) : program;
}

/** Where an issue is, and what to do about it, in words for who wrote the file. */
function mending(issue: z.core.$ZodIssue, json: unknown): { path: readonly PropertyKey[]; message: string } {
  const { path, message } = issue;
  if (issue.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys;
    return { path: [...path, key], message: `take it out, or look how it is spelt: nothing here is called "${key}"` };
  }
  const there = path.reduce<unknown>((part, key) => (part as Record<PropertyKey, unknown> | undefined)?.[key], json);
  if (there === undefined && path.length > 0)
    return { path, message: `add "${String(path.at(-1))}"${message.startsWith('Invalid') ? '' : `: ${message}`}` };
  return {
    path,
    message: issue.code === 'invalid_type' && message.startsWith('Invalid') ? `write ${shapes[issue.expected] ?? issue.expected}` : message,
  };
}

const shapes: Readonly<Record<string, string>> = { object: '{ … }', array: 'a list: [ … ]', string: 'a text in "…"', number: 'a number' };

/** Checks that settings name programs that there are. Throws ProgramUnusable, which names the setting. */
export function checkNamed(programs: Programs, settings: Readonly<Record<string, readonly string[]>>): void {
  for (const [setting, ids] of Object.entries(settings))
    for (const id of ids)
      if (!programs.has(id))
        throw new ProgramUnusable(`${setting}: there is no program "${id}". Write one of: ${[...programs.keys()].join(', ')}.`);
}
