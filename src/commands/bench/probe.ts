/* Loaded before each server under test: answers, over the channel to its parent, what the process has cost so far. */

process.on('message', (asked) => {
  if (asked !== 'cost') return;
  const { user, system } = process.cpuUsage();
  // Only where the process was started with --expose-gc; elsewhere it would cost what is being measured.
  globalThis.gc?.();
  process.send?.({ cpu: (user + system) / 1e6, heap: process.memoryUsage().heapUsed });
});
// The server alone decides how long the process lives.
process.channel?.unref();
process.on('disconnect', () => process.exit());
