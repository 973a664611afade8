import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The program's own key, 256 random bits, made at its first start and kept in the data folder: tokens outlive a restart. */
export function signingKey(dataDir: string): Buffer {
  const file = join(dataDir, 'signing.key');
  if (!existsSync(file)) writeFileSync(file, randomBytes(32), { mode: 0o600, flag: 'wx', flush: true });
  const key = readFileSync(file);
  if (key.length !== 32) throw new Error(`${file} is damaged: delete it, and everybody signs in again`);
  return key;
}
