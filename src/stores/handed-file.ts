import { closeSync, existsSync, openSync, readFileSync, writeSync } from 'node:fs';
import type { HandedNotes } from '../record/ports.ts';

const longest = 16 * 1024 * 1024;

/**
 * Notes of what was handed to clients, in a file of the data folder: one line each, never flushed, for it has to outlive the process and not
 * the machine. What the process before noted is read once; the file then begins anew with this one's time.
 */
export function openHandedFile(path: string, now: number): HandedNotes & { close(): void } {
  const { since, handed } = readNotes(path);
  const fd = openSync(path, 'w', 0o600);
  let length = writeSync(fd, `${now}\n`);
  return {
    since,
    begun: now,
    before: (clientId) => handed.get(clientId),
    note(clientId, message) {
      // A note lost because the file is full or the disk is: then the question counts as seen.
      if (length > longest) return;
      try {
        length += writeSync(fd, `${clientId} ${message}\n`);
      } catch {
        length = Number.POSITIVE_INFINITY;
      }
    },
    close: () => closeSync(fd),
  };
}

function readNotes(path: string): { since: number | undefined; handed: Map<string, number> } {
  const handed = new Map<string, number>();
  if (!existsSync(path)) return { since: undefined, handed };
  const [first = '', ...lines] = readFileSync(path, 'utf8').split('\n');
  for (const line of lines) {
    const [clientId, message] = line.split(' ');
    const number = Number(message);
    if (clientId && number > (handed.get(clientId) ?? 0)) handed.set(clientId, number);
  }
  const since = Number(first);
  return { since: since > 0 ? since : undefined, handed };
}

/** For stores that keep nothing: whatever was asked before counts as seen. */
export const noNotes = (now: number): HandedNotes => ({ since: undefined, begun: now, before: () => undefined, note: () => {} });
