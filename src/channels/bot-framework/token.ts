import type { Post } from '../http.ts';
import { isObject } from '../requests.ts';

/** Which registration a token is for, and where its cloud gives them. */
export interface TokenSettings {
  readonly appId: string;
  readonly password: string;
  /** Undefined for a multi-tenant registration. */
  readonly tenantId?: string | undefined;
  /** Microsoft's sign-in, without the tenant. */
  readonly loginUrl: string;
  /** Who signs what the channels send us; in every cloud it is also whom our tokens are for. */
  readonly issuer: string;
}

/** What proves to the channel service that a reply comes from us. */
export interface BotToken {
  /** The present one, or a new one. Rejects with NoToken. */
  get(): Promise<string>;
  /** It was refused: the next `get` asks for another. */
  forget(): void;
}

/** Its message says why, without a secret. */
export class NoToken extends Error {}

interface Token {
  readonly token: string;
  /** Until when it is used. */
  readonly until: number;
}

/** Where multi-tenant registrations of the public cloud sign in. */
const everybody = 'botframework.com';
const timeoutMs = 10_000;
/** So long before its end a token is not used any more. */
const marginMs = 5 * 60_000;

/** OAuth 2.0 client credentials: one request for all who wait for it. */
export function createBotToken(settings: TokenSettings, post: Post, clock: { now(): number }): BotToken {
  const { appId, password, tenantId = everybody, loginUrl, issuer } = settings;
  const url = `${loginUrl}/${encodeURIComponent(tenantId)}/oauth2/v2.0/token`;
  const headers = { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' };
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: appId,
    client_secret: password,
    scope: `${issuer}/.default`,
  }).toString();
  let present: Token | undefined;
  let asking: Promise<Token> | undefined;

  async function ask(): Promise<Token> {
    const asked = clock.now();
    const { status, text } = await post(url, { headers, body, timeoutMs }).catch((error: unknown) => {
      throw new NoToken(error instanceof Error ? error.name : 'unknown');
    });
    const { access_token: token, expires_in: seconds } = parsed(text);
    if (status !== 200 || typeof token !== 'string') throw new NoToken(`status ${status}`);
    return { token, until: asked + (Number(seconds) || 0) * 1000 - marginMs };
  }

  return {
    async get() {
      if (present && present.until > clock.now()) return present.token;
      asking ??= ask().finally(() => {
        asking = undefined;
      });
      present = await asking;
      return present.token;
    },
    forget() {
      present = undefined;
    },
  };
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
}
