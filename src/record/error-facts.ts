/** What may be logged of an error: its kind and where it came from. Never its message, which may quote a client. */
export function errorFacts(error: unknown): { readonly error: string; readonly at?: string } {
  if (!(error instanceof Error)) return { error: typeof error };
  const at = error.stack
    ?.split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(0, 5)
    .map((line) => line.trim())
    .join(' < ');
  return { error: error.name, ...(at && { at }) };
}
