import { fsync } from 'node:fs';
import { promisify } from 'node:util';
import pino from 'pino';
import { startApp } from '../../app.ts';
import { loadConfig } from '../../config.ts';
import { openLowdbStore } from '../../stores/index.ts';
import { systemClock } from '../../system.ts';

/* The whole program on a disk whose every flush takes BENCH_FLUSH_MS longer: many virtual disks say "flushed" before they have. */

const config = loadConfig(process.env);
const log = pino({ level: config.logLevel });
const flushFile = promisify(fsync);
const extra = Number(process.env.BENCH_FLUSH_MS);
const store = await openLowdbStore({
  dir: config.dataDir,
  log,
  clock: systemClock,
  disk: {
    async flush(fd) {
      await flushFile(fd);
      await new Promise((resolve) => setTimeout(resolve, extra));
    },
  },
});
const app = await startApp(config, log, { store });
process.stdout.write(`bot ${app.address}/api/messages\n`);
