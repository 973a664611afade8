/* Loaded before each server under test: answers, over the channel to its parent, what the process has cost so far. */

process.on('message', (asked) => {
  if (asked !== 'cost') return;
  const { user, system } = process.cpuUsage();
  process.send?.({ cpu: (user + system) / 1e6, rss: process.memoryUsage.rss() });
});
// The server alone decides how long the process lives.
process.channel?.unref();
process.on('disconnect', () => process.exit());
