import { createLinks, linkAddress } from '../auth/index.ts';
import { loadConfig } from '../config.ts';

// Works while the server holds the data folder: a link is a file of its own.
const { dataDir, publicUrl, loopback, host, port } = loadConfig(process.env);
const here = !loopback ? '127.0.0.1' : host.includes(':') ? `[${host.replace(/[[\]]/g, '')}]` : host;
const links = createLinks({ dataDir, clock: { now: Date.now } });
process.stdout.write(
  `This opens the review workspace once, within an hour:\n${linkAddress(publicUrl ?? `http://${here}:${port}`, await links.make())}\n`,
);
