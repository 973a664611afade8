import { quantile, type Spread, short, spread, type Target, table, withNoise } from './figures.ts';
import type { Stretch } from './lanes.ts';

const perSecond = ({ turns, seconds }: Stretch): number => turns / seconds;
const cpu = ({ serverCpu, turns }: Stretch): number => (serverCpu / turns) * 1000;
const slowest = ({ latencies }: Stretch): number =>
  quantile(
    latencies.toSorted((a, b) => a - b),
    0.99,
  );

const ofLane = (stretches: readonly Stretch[], lane: string): Stretch[] => stretches.filter((one) => one.lane === lane);

/** Round by round, one lane's figure over another's: what hit the machine in one round hit both. */
function ratio(stretches: readonly Stretch[], over: string, under: string, figure: (stretch: Stretch) => number): Spread {
  const below = ofLane(stretches, under);
  return spread(ofLane(stretches, over).map((one, round) => figure(one) / figure(below[round]!)));
}

/** What was measured at one number of clients. */
export function figuresTable(stretches: readonly Stretch[]): string {
  const lanes = [...new Set(stretches.map(({ lane }) => lane))].sort();
  return table([
    ['', 'turns/s', 'p50 ms', 'p95 ms', 'p99 ms', 'CPU ms/turn', 'load busy'],
    ...lanes.map((lane) => {
      const rounds = ofLane(stretches, lane);
      const sorted = rounds.flatMap(({ latencies }) => latencies).sort((a, b) => a - b);
      const busy = rounds.reduce((sum, one) => sum + one.cpu, 0) / rounds.reduce((sum, one) => sum + one.seconds, 0);
      return [
        lane,
        withNoise(spread(rounds.map(perSecond))),
        ...[0.5, 0.95, 0.99].map((share) => short(quantile(sorted, share))),
        withNoise(spread(rounds.map(cpu))),
        `${(busy * 100).toFixed(0)} %`,
      ];
    }),
  ]);
}

/** The ratios. Direct Line and SMS push their replies, so the plain bot's like is its connector mode; its cheaper mode stands beside. */
export function throughputTargets(stretches: readonly Stretch[]): Target[] {
  const times = (ours: string, plain: string, least: number): Target => ({
    what: `turns/s, ${ours} / ${plain}`,
    measured: ratio(stretches, ours, plain, perSecond),
    unit: 'x',
    least,
  });
  const tail = (ours: string, plain: string): Target => ({
    what: `p99, ${ours} / ${plain}`,
    measured: ratio(stretches, ours, plain, slowest),
    unit: 'x',
    most: 1,
  });
  const [inResponse, pushed] = ['plain, expectReplies', 'plain, connector'];
  return [
    times('ours, expectReplies', inResponse, 1.5),
    times('ours, connector', pushed, 1.5),
    times('ours, Direct Line', pushed, 3),
    times('ours, Direct Line', inResponse, 3),
    times('ours, SMS', pushed, 3),
    times('ours, SMS', inResponse, 3),
    tail('ours, expectReplies', inResponse),
    tail('ours, connector', pushed),
    tail('ours, Direct Line', pushed),
    tail('ours, SMS', pushed),
  ];
}

/** How much one server's turns cost over another's: processor time and rate, paired by round. */
export const costRatio = (stretches: readonly Stretch[], over: string, under: string): { cpu: Spread; rate: Spread } => ({
  cpu: ratio(stretches, over, under, cpu),
  rate: ratio(stretches, over, under, perSecond),
});
