import type { Request } from 'restify';

/** The cookie that brings a client back on a device that is theirs. No script can read it and no other site can send it. */
export interface DeviceCookie {
  readonly name: string;
  /** The `Set-Cookie` header with this secret. */
  set(secret: string): string;
  /** The `Set-Cookie` header that removes it. */
  readonly clear: string;
}

const days180 = 180 * 24 * 60 * 60;

/** `secure`: the page is served by https. The `__Host-` prefix then keeps other hosts of the domain from setting it. */
export function deviceCookie(secure: boolean): DeviceCookie {
  const name = secure ? '__Host-ownwords' : 'ownwords';
  const rules = `Path=/; HttpOnly; SameSite=Strict${secure ? '; Secure' : ''}`;
  return {
    name,
    set: (secret) => `${name}=${encodeURIComponent(secret)}; Max-Age=${days180}; ${rules}`,
    clear: `${name}=; Max-Age=0; ${rules}`,
  };
}

/** The value of a cookie; undefined where it is missing, empty or damaged. */
export function cookieOf(req: Request, name: string): string | undefined {
  for (const pair of req.header('cookie', '').split(';')) {
    const [key, value] = pair.trim().split('=', 2);
    if (key !== name || !value) continue;
    try {
      return decodeURIComponent(value);
    } catch {
      return undefined;
    }
  }
  return undefined;
}
