import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A key as the channel service has it, and which channels it may speak for. */
export interface SigningKey {
  readonly kid: string;
  readonly privateKey: KeyObject;
  readonly jwk: object;
}

export const newKey = (kid: string, endorsements: readonly string[]): SigningKey => {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { kid, privateKey, jwk: { ...publicKey.export({ format: 'jwk' }), use: 'sig', kid, x5t: kid, endorsements } };
};

export interface FakeMicrosoft {
  /** For `MICROSOFT_LOGIN_URL`. */
  readonly loginUrl: string;
  /** For `MICROSOFT_OPENID_URL`. */
  readonly openIdUrl: string;
  /** Forms that a token was asked for with. */
  readonly asked: Readonly<Record<string, string>>[];
  /** Statuses that the next requests for a token are met with, one each; then 200 again. */
  meet(...statuses: number[]): void;
  /** Whether an Authorization header bears a token that was given and not revoked. */
  accepts(authorization: string | undefined): boolean;
  /** From now on no token given so far is accepted. */
  revoke(): void;
  close(): Promise<void>;
}

interface Registration {
  readonly appId: string;
  readonly password: string;
  readonly tenantId: string;
  readonly issuer: string;
  readonly keys: readonly SigningKey[];
  /** Of Entra, which signs what the Emulator and other bots send. */
  readonly entraKey: SigningKey;
}

/** What of Microsoft a bot talks with, over real HTTP: the channel service's OpenID document and keys, and Entra's token endpoint. */
export async function createFakeMicrosoft({ appId, password, tenantId, issuer, keys, entraKey }: Registration): Promise<FakeMicrosoft> {
  const asked: Record<string, string>[] = [];
  const moods: number[] = [];
  const given = new Set<string>();
  let count = 0;

  /** Status and body. */
  function tokenFor(form: Readonly<Record<string, string>>): [number, object] {
    asked.push(form);
    const status = moods.shift();
    if (status !== undefined) return [status, { error: 'temporarily_unavailable' }];
    if (form.grant_type !== 'client_credentials') return [400, { error: 'unsupported_grant_type' }];
    if (form.scope !== `${issuer}/.default`) return [400, { error: 'invalid_scope' }];
    if (form.client_id !== appId || form.client_secret !== password) return [401, { error: 'invalid_client' }];
    const token = `token-${++count}`;
    given.add(`Bearer ${token}`);
    return [200, { token_type: 'Bearer', expires_in: 3599, ext_expires_in: 3599, access_token: token }];
  }

  async function answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of req) chunks.push(chunk as Buffer);
    const what = `${req.method} ${req.url}`;
    if (what === 'GET /v1/.well-known/openidconfiguration') {
      return json(res, 200, {
        issuer,
        authorization_endpoint: 'https://invalid.botframework.com',
        jwks_uri: `${url}/v1/.well-known/keys`,
        id_token_signing_alg_values_supported: ['RS256'],
        token_endpoint_auth_methods_supported: ['private_key_jwt'],
      });
    }
    if (what === 'GET /v1/.well-known/keys') return json(res, 200, { keys: keys.map(({ jwk }) => jwk) });
    if (what === 'GET /common/v2.0/.well-known/openid-configuration')
      return json(res, 200, { jwks_uri: `${url}/common/discovery/v2.0/keys` });
    if (what === 'GET /common/discovery/v2.0/keys') return json(res, 200, { keys: [entraKey.jwk] });
    if (what === `POST /${tenantId}/oauth2/v2.0/token`)
      return json(res, ...tokenFor(Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString()))));
    json(res, 404, { error: 'not_found' });
  }

  const server = createServer((req, res) => void answer(req, res));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    loginUrl: url,
    openIdUrl: `${url}/v1/.well-known/openidconfiguration`,
    asked,
    meet: (...statuses) => void moods.push(...statuses),
    accepts: (authorization) => authorization !== undefined && given.has(authorization),
    revoke: () => given.clear(),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A JWT as the channel service signs it. */
export function signed(claims: object, { kid, privateKey }: Pick<SigningKey, 'kid' | 'privateKey'>): string {
  const text = `${part({ alg: 'RS256', kid, x5t: kid, typ: 'JWT' })}.${part(claims)}`;
  return `${text}.${sign('sha256', Buffer.from(text), privateKey).toString('base64url')}`;
}

function json(res: ServerResponse, status: number, value: object): void {
  // Two calls, not a chain: restify replaces writeHead of every server in the process by one that returns nothing.
  res.writeHead(status, { 'content-type': 'application/json' });
  res.end(JSON.stringify(value));
}
