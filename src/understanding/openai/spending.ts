import type { Clock } from '../../record/ports.ts';
import type { Usage } from './endpoint.ts';

/** The most that may be used in a day (UTC): by all, and for one client. Money is in the currency of the prices. */
export interface Budget {
  readonly tokens: number;
  readonly clientTokens: number;
  /** Left out: no limit. */
  readonly money?: number | undefined;
  readonly clientMoney?: number | undefined;
  /** For a million tokens. */
  readonly price: { readonly input: number; readonly output: number };
}

/** What one call used, as it is noted for the process after this one. */
export interface Used extends Usage {
  /** Days since the epoch. */
  readonly day: number;
  /** A keyed hash of the client's id. */
  readonly client: string;
}

interface Sum {
  tokens: number;
  money: number;
}

const dayMs = 86_400_000;

/** Keeps to the budget: what a call may use is set aside before it, and what it used is counted after. */
export interface Spending {
  /** False where the budget does not allow it: then nothing may be asked before `waitMs`. */
  setAside(client: string, most: Usage): boolean;
  /** Milliseconds until the next day. */
  waitMs(): number;
  /** What was set aside becomes what was used. */
  settle(client: string, most: Usage, used: Usage): void;
  readonly today: Readonly<Sum>;
}

export function createSpending(budget: Budget, clock: Pick<Clock, 'now'>, earlier: readonly Used[], note: (used: Used) => void): Spending {
  const today = (): number => Math.floor(clock.now() / dayMs);
  let day = today();
  let all: Sum = { tokens: 0, money: 0 };
  let clients = new Map<string, Sum>();

  const of = (client: string): Sum => clients.get(client) ?? { tokens: 0, money: 0 };
  const moneyFor = ({ input, output }: Usage): number => (input * budget.price.input + output * budget.price.output) / 1_000_000;

  function count(client: string, usage: Usage, sign: 1 | -1): void {
    const tokens = sign * (usage.input + usage.output);
    const money = sign * moneyFor(usage);
    const before = of(client);
    // What was set aside before midnight is not taken off the new day.
    const plus = (sum: Sum): Sum => ({ tokens: Math.max(0, sum.tokens + tokens), money: Math.max(0, sum.money + money) });
    all = plus(all);
    clients.set(client, plus(before));
  }

  function turnDay(): void {
    if (today() === day) return;
    day = today();
    all = { tokens: 0, money: 0 };
    clients = new Map();
  }

  for (const used of earlier) if (used.day === day) count(used.client, used, 1);

  return {
    setAside(client, most) {
      turnDay();
      const tokens = most.input + most.output;
      const money = moneyFor(most);
      const { money: allMoney = Number.POSITIVE_INFINITY, clientMoney = Number.POSITIVE_INFINITY } = budget;
      const fits = (sum: Sum, mostTokens: number, mostMoney: number): boolean =>
        sum.tokens + tokens <= mostTokens && sum.money + money <= mostMoney;
      if (!fits(all, budget.tokens, allMoney) || !fits(of(client), budget.clientTokens, clientMoney)) return false;
      count(client, most, 1);
      return true;
    },
    waitMs: () => (today() + 1) * dayMs - clock.now(),
    settle(client, most, used) {
      turnDay();
      count(client, most, -1);
      count(client, used, 1);
      note({ day, client, ...used });
    },
    get today() {
      turnDay();
      return all;
    },
  };
}
