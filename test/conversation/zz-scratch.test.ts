import { test } from '@jest/globals';
import { isReached } from '../support/talk-reach.ts';
import { older } from './zz-older.ts';
test('x', async () => {
  for (const [id, conversation] of older) { process.stderr.write(`${id}\n`); try { await isReached('goals.why', conversation); } catch (e) { process.stderr.write(String(e) + '\n'); } }
}, 20000);
