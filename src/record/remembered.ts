/** Longer texts are not said again by others. */
const LONGEST = 24;

/** The same function, worked out once for a short text: few words are most of what is said. It forgets all when it knows `most`. */
export function remembered<T>(read: (text: string) => T, most: number): (text: string) => T {
  const known = new Map<string, { readonly found: T }>();
  return (text) => {
    const before = known.get(text);
    if (before) return before.found;
    const found = read(text);
    if (text.length > LONGEST) return found;
    if (known.size >= most) known.clear();
    known.set(text, { found });
    return found;
  };
}
