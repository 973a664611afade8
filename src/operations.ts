import type { Request, Response, Server } from 'restify';
import type { Store } from './record/ports.ts';
import type { ModelStatus } from './understanding/index.ts';

/** For operators: whether it runs, whether it can serve, and counts without a word of anybody. */
export function mountOperations(server: Server, store: Store, model?: () => ModelStatus): void {
  const say =
    (text: string, type = 'text/plain') =>
    async (_req: Request, res: Response) => {
      res.sendRaw(200, text, { 'Content-Type': type, 'Cache-Control': 'no-store' });
    };
  server.get('/healthz', say('ok\n'));
  server.get('/readyz', say('ok\n'));
  server.get('/metrics', async (_req: Request, res: Response) => {
    let clients = 0;
    let alerts = 0;
    let requests = 0;
    const plans: Record<string, number> = {};
    for (const { status, openAlerts, openRequests } of store.summaries()) {
      clients++;
      alerts += openAlerts;
      requests += openRequests;
      plans[status] = (plans[status] ?? 0) + 1;
    }
    const lines = [
      '# TYPE ownwords_clients gauge',
      `ownwords_clients ${clients}`,
      '# TYPE ownwords_open_alerts gauge',
      `ownwords_open_alerts ${alerts}`,
      '# TYPE ownwords_open_requests gauge',
      `ownwords_open_requests ${requests}`,
      '# TYPE ownwords_plans gauge',
      ...Object.entries(plans).map(([status, count]) => `ownwords_plans{status="${status}"} ${count}`),
      '# TYPE ownwords_memory_bytes gauge',
      `ownwords_memory_bytes ${process.memoryUsage.rss()}`,
      ...(model ? modelLines(model()) : []),
    ];
    res.sendRaw(200, `${lines.join('\n')}\n`, { 'Content-Type': 'text/plain; version=0.0.4', 'Cache-Control': 'no-store' });
  });
}

/** Of the language model: whether it is on, what it used today, and what became of its calls. */
const modelLines = ({ on, breaker, today, calls, dropped }: ModelStatus): string[] => [
  '# TYPE ownwords_model_on gauge',
  `ownwords_model_on ${on && breaker === 'closed' ? 1 : 0}`,
  '# TYPE ownwords_model_tokens_today gauge',
  `ownwords_model_tokens_today ${today.tokens}`,
  '# TYPE ownwords_model_money_today gauge',
  `ownwords_model_money_today ${today.money}`,
  '# TYPE ownwords_model_calls counter',
  ...Object.entries(calls).map(([outcome, count]) => `ownwords_model_calls{outcome="${outcome}"} ${count}`),
  '# TYPE ownwords_model_dropped counter',
  `ownwords_model_dropped ${dropped}`,
];
