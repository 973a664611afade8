import { createHash, randomBytes } from 'node:crypto';
import type { Store } from '../record/ports.ts';
import type { QueuedRecords } from './records.ts';

/** Of a device, at most: the newest stay. */
const most = 5;
const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url');

/** Devices that clients said are theirs alone: each has a secret in a cookie, of which only the hash is kept. */
export function createDevices(store: Store, records: QueuedRecords) {
  const clientOf = (secret: string): string | undefined => store.find(`device:${hashOf(secret)}`);
  return {
    /** A secret for the device that this route is on; undefined unless its client said that it is theirs. */
    async remember(route: string): Promise<string | undefined> {
      const clientId = store.find(route);
      if (clientId === undefined) return undefined;
      const secret = randomBytes(32).toString('base64url');
      const record = await records.change(clientId, (now) =>
        now.contact.device === 'mine' ? { ...now, devices: [...now.devices, hashOf(secret)].slice(-most) } : now,
      );
      return record.contact.device === 'mine' ? secret : undefined;
    },
    clientOf,
    async forget(secret: string): Promise<void> {
      const clientId = clientOf(secret);
      if (clientId === undefined) return;
      await records.change(clientId, (now) => ({ ...now, devices: now.devices.filter((hash) => hash !== hashOf(secret)) }));
    },
  };
}
