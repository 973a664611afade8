/** Something is no JSON; `line` counts from 1. The message says what stands where something else should. */
export class NotJson extends Error {
  readonly line: number;
  constructor(line: number, message: string) {
    super(message);
    this.line = line;
  }
}

const value = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy;
const space = /[ \t\r\n]*/y;

/** The line on which each part of a JSON text begins, by its path: `topics.0.id`. The whole is at ''. Throws NotJson. */
export function linesIn(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  let at = 0;
  let counted = { to: 0, line: 1 };

  const line = (): number => {
    counted = { to: at, line: counted.line + text.slice(counted.to, at).split('\n').length - 1 };
    return counted.line;
  };
  const skip = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? '';
    at += found.length;
    return found;
  };
  const fail = (wanted: string): never => {
    const found = text.slice(at, at + 1);
    throw new NotJson(line(), `write ${wanted} ${found === '' ? 'before the end of the file' : `instead of ${found}`}`);
  };
  const sign = (one: string): boolean => {
    skip(space);
    if (text[at] !== one) return false;
    at++;
    return true;
  };
  const name = (): string => {
    skip(space);
    return text[at] === '"' ? (JSON.parse(skip(value) || fail('a text that ends with "')) as string) : fail('a name in "…"');
  };

  function part(path: string): void {
    skip(space);
    if (!lines.has(path)) lines.set(path, line());
    const inside = (key: string | number): string => (path === '' ? `${key}` : `${path}.${key}`);
    if (sign('{')) {
      if (sign('}')) return;
      do {
        skip(space);
        const begun = line();
        const key = inside(name());
        lines.set(key, begun);
        if (!sign(':')) fail(':');
        part(key);
      } while (sign(','));
      if (!sign('}')) fail(', or }');
    } else if (sign('[')) {
      if (sign(']')) return;
      let index = 0;
      do part(inside(index++));
      while (sign(','));
      if (!sign(']')) fail(', or ]');
    } else if (skip(value) === '') fail('a value');
  }

  part('');
  skip(space);
  if (at < text.length) fail('nothing more');
  return lines;
}

/** The line of a path; where the path leads to nothing, of the nearest part around it that is there. */
export function lineOf(lines: ReadonlyMap<string, number>, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const found = lines.get(path.slice(0, length).join('.'));
    if (found !== undefined) return found;
  }
  return lines.get('') ?? 1;
}
