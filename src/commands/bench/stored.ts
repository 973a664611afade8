import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClientRecord } from '../../record/record.ts';

/**
 * Fills a data folder with that many clients, each halfway through a conversation of their own: the same words under other ids, routes and
 * names, as the store itself would have written them. The catalogue is left for the first start to make.
 */
export function fillFolder(dataDir: string, clients: number, like: ClientRecord): void {
  const folder = join(dataDir, 'clients');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (let i = 0; i < clients; i++) {
    const id = `client-${randomBytes(16).toString('hex')}`;
    const record: ClientRecord = {
      ...like,
      id,
      routes: like.routes.map((route) => ({ ...route, key: `botframework:stored-${i}-${id.slice(-8)}` })),
      devices: [randomBytes(32).toString('base64url')],
    };
    writeFileSync(join(folder, `${id}.json`), JSON.stringify(record), { mode: 0o600 });
  }
}
