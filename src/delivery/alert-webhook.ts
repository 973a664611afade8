import { createHmac } from 'node:crypto';
import type { Clock, Handler } from '../record/ports.ts';

const timeoutMs = 10_000;

/**
 * Posts an escalated alert to the program's address: JSON without a word of the client's. With a secret it is signed:
 * `X-OwnWords-Signature: t=<seconds>,v1=<HMAC-SHA256 of "<seconds>.<body>", in hex>`. Any answer of 2xx takes it; another is tried again.
 */
export function createAlertWebhook(parts: {
  readonly url: string;
  readonly secret?: string | undefined;
  /** Where case managers see the alert. */
  readonly inbox: string;
  readonly clock: Pick<Clock, 'now'>;
  readonly post: (
    url: string,
    options: { readonly headers: Readonly<Record<string, string>>; readonly body: string; readonly timeoutMs: number },
  ) => Promise<{ readonly status: number }>;
}): Handler {
  const { url, secret, inbox, clock, post } = parts;
  return async (record, { payload }) => {
    const alert = record.alerts.find(({ id }) => id === (payload as { alertId: string }).alertId);
    if (alert?.status !== 'open') return { outcome: 'sent' };
    const { id, tier, rule, language, at, mayNeedReport, unanswered, escalatedAt } = alert;
    const body = JSON.stringify({
      type: 'alert.escalated',
      alert: { id, tier, rule, language, at, clientId: record.id, mayNeedReport, unanswered, escalatedAt },
      inbox,
    });
    const seconds = Math.floor(clock.now() / 1000);
    const signature = secret && createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex');
    const headers = { 'content-type': 'application/json', ...(signature && { 'x-ownwords-signature': `t=${seconds},v1=${signature}` }) };
    try {
      const { status } = await post(url, { headers, body, timeoutMs });
      return status >= 200 && status < 300 ? { outcome: 'sent' } : { outcome: 'retry', why: `answered ${status}` };
    } catch (error) {
      return { outcome: 'retry', why: (error as Error).name === 'TimeoutError' ? 'timeout' : 'connection' };
    }
  };
}
