import helmet from 'helmet';
import type { Request, Response } from 'restify';

const nothing = { defaultSrc: ["'none'"], baseUri: ["'none'"], frameAncestors: ["'none'"] };

/** Security headers for pages whose styles come from `styles`. No script runs anywhere here. */
export function createGuard(styles: string, secure: boolean): (req: Request, res: Response) => Promise<void> {
  const guard = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { ...nothing, styleSrc: [styles], imgSrc: ["'self'"], fontSrc: ["'self'"], formAction: ["'self'"] },
    },
    // Not "no-referrer": with it browsers send `Origin: null` with our own forms.
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: secure,
    // Means nothing to a browser on plain http, and is reported on its console.
    crossOriginOpenerPolicy: secure,
    originAgentCluster: secure,
  });
  return (req, res) => new Promise((resolve, reject) => guard(req, res, (error?: unknown) => (error ? reject(error) : resolve())));
}
