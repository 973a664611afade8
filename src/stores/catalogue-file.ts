import { appendFileSync, closeSync, existsSync, openSync, readFileSync, renameSync, writeFileSync, writeSync } from 'node:fs';
import type { Catalogue, Entry } from './catalogue.ts';

/** Changes with the shape of a line: a file of another shape is left unread and made anew. */
const HEADER = 'ownwords-catalogue 1';

/** A line: `["<id>","<stamp of the record's file>",claimed,summary]`. No line break can be inside, for JSON escapes it. */
type Line = readonly [id: string, stamp: string, claimed: readonly number[], summary: Entry['summary']];

/**
 * The catalogue on disk, so that a start need not read every record: lines are added, the last of an id counts.
 * A cache and no more: each line is believed only while the record's file has the stamp it names, so the file
 * may be cut, old or gone; it is never flushed, and whoever cannot write it goes on without.
 */
export class CatalogueFile {
  readonly #path: string;
  readonly #catalogue: Catalogue;
  /** Ids whose line is to be added, with the stamp. */
  readonly #unwritten = new Map<string, string>();
  #lines = 0;

  constructor(path: string, catalogue: Catalogue) {
    this.#path = path;
    this.#catalogue = catalogue;
  }

  /** All that was kept, by id. */
  read(): Map<string, { readonly stamp: string; readonly entry: Entry }> {
    const kept = new Map<string, { stamp: string; entry: Entry }>();
    for (const text of this.#texts()) {
      this.#lines++;
      const line = parse(text);
      if (line) kept.set(line[0], { stamp: line[1], entry: { summary: line[3], claimed: line[2] } });
    }
    return kept;
  }

  note(id: string, stamp: string): void {
    this.#unwritten.set(id, stamp);
  }

  /** Adds what was noted. Throws where the disk does. */
  write(): void {
    const lines: string[] = [];
    for (const [id, stamp] of this.#unwritten) {
      const entry = this.#catalogue.get(id);
      if (entry) lines.push(JSON.stringify([id, stamp, entry.claimed, entry.summary] satisfies Line));
    }
    this.#unwritten.clear();
    if (lines.length === 0) return;
    // The break comes first: a line that was cut by a crash stays a line of its own.
    appendFileSync(this.#path, `${existsSync(this.#path) ? '' : HEADER}\n${lines.join('\n')}`, { mode: 0o600 });
    this.#lines += lines.length;
    if (this.#lines > 2 * this.#catalogue.size + 10_000) this.tidy();
  }

  /** Writes it anew with the last line of each record there is. */
  tidy(): void {
    const last = new Map<string, string>();
    for (const text of this.#texts()) {
      const id = idOf(text);
      if (id !== undefined && this.#catalogue.get(id)) last.set(id, text);
    }
    const temporary = `${this.#path}.tmp`;
    writeFileSync(temporary, [HEADER, ...last.values()].join('\n'), { mode: 0o600 });
    renameSync(temporary, this.#path);
    this.#lines = last.size;
  }

  /** Overwrites every line of this id with blanks: who is removed leaves no name or number behind. */
  forget(id: string): void {
    this.#unwritten.delete(id);
    if (!existsSync(this.#path)) return;
    const fd = openSync(this.#path, 'r+');
    try {
      const bytes = readFileSync(fd);
      const start = `\n["${id}",`;
      for (let at = bytes.indexOf(start); at >= 0; at = bytes.indexOf(start, at + 1)) {
        const end = bytes.indexOf('\n', at + 1);
        const length = (end < 0 ? bytes.length : end) - at - 1;
        writeSync(fd, Buffer.alloc(length, ' '), 0, length, at + 1);
      }
    } finally {
      closeSync(fd);
    }
  }

  #texts(): string[] {
    if (!existsSync(this.#path)) return [];
    const [header, ...texts] = readFileSync(this.#path, 'utf8').split('\n');
    return header === HEADER ? texts.filter((text) => text.startsWith('[')) : [];
  }
}

function parse(text: string): Line | undefined {
  try {
    const line = JSON.parse(text) as Line;
    return line.length === 4 && line[3].id === line[0] ? line : undefined;
  } catch {
    return undefined;
  }
}

const idOf = (text: string): string | undefined => (text.endsWith(']') ? /^\["([^"]+)",/.exec(text)?.[1] : undefined);
