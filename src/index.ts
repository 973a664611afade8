import { existsSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { defaultDataDir } from './data-dir.ts';

// What was compiled is kept in the data folder, once there is one, from one start to the next: then a start takes two thirds of the time.
const dataDir = process.env.DATA_DIR?.trim() || defaultDataDir;
if (existsSync(dataDir)) enableCompileCache(join(dataDir, 'compile-cache'));
await import('./main.ts');
