import type { IncomingMessage, ServerResponse } from 'node:http';
import type { TLSSocket } from 'node:tls';
import { Refused } from './requests.ts';

interface Origins {
  /** Refuses with 403 what a page of a foreign site asks. True where the page is of another site that is welcome. */
  check(req: IncomingMessage): boolean;
  /** Checks, and lets a page of a welcome site read the answer. */
  open(req: IncomingMessage, res: ServerResponse): void;
  /** Answers the question that a browser asks before it lets such a page ask. */
  preflight(req: IncomingMessage, res: ServerResponse): void;
}

/** Who may call from a browser: our own pages, and those of the sites in `allowed` (`https://example.org`). No browser, no Origin, no limit. */
export function createOrigins(allowed: readonly string[], publicUrl: string | undefined): Origins {
  const welcome = new Set(allowed);
  const own = publicUrl === undefined ? undefined : new URL(publicUrl).origin;

  function check(req: IncomingMessage): boolean {
    const { origin, host } = req.headers;
    if (origin === undefined || origin === own || origin === `http://${host}` || origin === `https://${host}`) return false;
    if (welcome.has(origin)) return true;
    throw new Refused(403, 'OriginNotAllowed', 'Pages of this origin may not use this address. ALLOWED_ORIGINS names those that may.');
  }

  function open(req: IncomingMessage, res: ServerResponse): void {
    if (welcome.size > 0) res.setHeader('vary', 'origin');
    if (check(req)) res.setHeader('access-control-allow-origin', req.headers.origin as string);
  }

  return {
    check,
    open,
    preflight(req, res) {
      open(req, res);
      res.writeHead(204, {
        'access-control-allow-methods': 'GET, POST',
        'access-control-allow-headers': 'Authorization, Content-Type, Accept, X-Requested-With, x-ms-bot-agent',
        'access-control-max-age': '7200',
      });
      res.end();
    },
  };
}

/**
 * Where the caller's WebSocket finds us: the host it called. A proxy that ends TLS says so, or is known as `publicUrl`;
 * PUBLIC_URL alone says nothing about a caller who came by another name.
 */
export function webSocketBase(req: IncomingMessage, publicUrl: string | undefined): string {
  const host = req.headers.host ?? `127.0.0.1:${req.socket.localPort}`;
  const secure =
    (req.socket as Partial<TLSSocket>).encrypted === true ||
    req.headers['x-forwarded-proto'] === 'https' ||
    (publicUrl?.startsWith('https:') && new URL(publicUrl).host === host);
  return `${secure ? 'wss' : 'ws'}://${host}`;
}
