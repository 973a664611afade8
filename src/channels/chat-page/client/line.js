/**
 * Speaks Direct Line 3.0 with the server: begins a conversation, hears by WebSocket (by polling where that fails), says, and takes up again
 * after a lost network where it left off.
 * @typedef {{ id?: string, type?: string, text?: string, locale?: string, from?: { role?: string }, channelData?: any, suggestedActions?: { actions?: { title: string, value: unknown }[] } }} Activity
 * @typedef {{ token: string, conversationId: string, expires_in?: number, streamUrl?: string }} Opened
 */

const server = '/v3/directline';
const patienceMs = 20_000;

/** An answer of the server that says no. */
export class Refused extends Error {
  /** @param {number} status */
  constructor(status) {
    super(`HTTP ${status}`);
    this.status = status;
    /** Whether the token or the conversation is there no more. */
    this.ended = status === 401 || status === 403 || status === 404;
    /** Whether the same words may be taken later. */
    this.passing = status >= 500 || status === 429 || status === 408;
  }
}

/** Waits; the network's return ends the waiting. @param {number} ms */
export const pause = (ms) =>
  new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      removeEventListener('online', done);
      resolve(undefined);
    };
    const timer = setTimeout(done, ms);
    addEventListener('online', done);
  });

/** Longer with each try, up to 15 s, and not all clients at once. @param {number} tries */
export const backOff = (tries) => pause(Math.min(15_000, 500 * 2 ** tries) * (0.75 + Math.random() / 2));

/**
 * @param {{ program: string | null, language(): string, hear(activities: Activity[]): void, state(now: 'open' | 'offline' | 'ended'): void }} page
 */
export function createLine(page) {
  let token = '';
  let path = '';
  let watermark = '';
  let closed = false;
  /** @type {WebSocket | undefined} */
  let socket;
  let renewal = 0;
  let silence = 0;

  /** @param {string} method @param {string} address @param {unknown} [body] @returns {Promise<any>} */
  async function call(method, address, body) {
    const abort = new AbortController();
    const timer = setTimeout(() => abort.abort(), patienceMs);
    try {
      /** @type {Record<string, string>} */
      const headers = {};
      if (token) headers.authorization = `Bearer ${token}`;
      if (body) headers['content-type'] = 'application/json';
      const answer = await fetch(address, {
        method,
        headers,
        body: body ? JSON.stringify(body) : undefined,
        signal: abort.signal,
        cache: 'no-store',
      });
      if (!answer.ok) throw new Refused(answer.status);
      return answer.status === 204 ? undefined : await answer.json();
    } finally {
      clearTimeout(timer);
    }
  }

  /** Until it succeeds; gives up only where trying again cannot help. @template T @param {() => Promise<T>} act @param {(refused: Refused) => boolean} hopeless @returns {Promise<T>} */
  async function keepTrying(act, hopeless) {
    for (let tries = 0; ; tries++) {
      try {
        const result = await act();
        if (!closed) page.state('open');
        return result;
      } catch (error) {
        if (closed || (error instanceof Refused && hopeless(error))) throw error;
        page.state('offline');
        await backOff(tries);
      }
    }
  }

  /** @param {Opened} opened */
  function keep(opened) {
    const { token: newest, conversationId, expires_in = 1800 } = opened;
    token = newest || token;
    path = `${server}/conversations/${encodeURIComponent(conversationId)}`;
    clearTimeout(renewal);
    renewal = setTimeout(renew, expires_in * 500);
    return opened;
  }

  async function renew() {
    try {
      await keepTrying(
        async () => keep(await call('POST', `${server}/tokens/refresh`)),
        (refused) => refused.ended,
      );
    } catch {
      socket?.close();
    }
  }

  /** @returns {Promise<Opened>} */
  async function begin() {
    token = '';
    watermark = '';
    token = (await call('POST', '/chat/token', page.program ? { program: page.program } : undefined)).token;
    return keep(await call('POST', `${server}/conversations`, { locale: page.language() }));
  }

  const resume = async () => keep(await call('GET', `${path}?watermark=${watermark}`));

  /** @param {{ activities?: Activity[], watermark?: string }} heard */
  function take({ activities = [], watermark: reached }) {
    if (closed) return;
    if (activities.length) page.hear(activities);
    if (reached) watermark = reached;
  }

  const fetchNew = async () => take(await call('GET', `${path}/activities?watermark=${watermark}`));

  /** The server says something every half minute: a longer silence is a connection that died unnoticed. */
  function expectMore() {
    clearTimeout(silence);
    silence = setTimeout(() => socket?.close(), 75_000);
  }

  /** Hears by WebSocket until it closes. @param {string | undefined} url @returns {Promise<boolean>} whether it opened at all */
  const listen = (url) =>
    new Promise((resolve) => {
      let opened = false;
      try {
        socket = new WebSocket(/** @type {string} */ (url));
      } catch {
        resolve(false);
        return;
      }
      socket.onopen = () => {
        opened = true;
        expectMore();
      };
      socket.onmessage = ({ data }) => {
        expectMore();
        if (data) take(JSON.parse(data));
      };
      socket.onclose = () => {
        clearTimeout(silence);
        socket = undefined;
        resolve(opened);
      };
    });

  /** Hears by asking, for about half a minute: then the WebSocket gets another chance. */
  async function poll() {
    for (let round = 0; round < 30 && !closed; round++) {
      await keepTrying(fetchNew, (refused) => refused.ended);
      await pause(1000);
    }
  }

  /** One conversation, from its beginning until it is there no more. */
  async function converse() {
    let opened = await keepTrying(begin, () => false);
    for (let misses = 0; !closed; ) {
      misses = (await listen(opened.streamUrl)) ? 0 : misses + 1;
      if (closed) return;
      if (misses > 1) await poll();
      else await pause(300);
      opened = await keepTrying(resume, (refused) => refused.ended);
    }
  }

  return {
    /** Begins, and goes on until closed; a conversation that is there no more is followed by a new one. */
    async start() {
      while (!closed) {
        await converse().catch(() => pause(1000));
        if (!closed) page.state('ended');
      }
    },
    /** Resolves when the server has it. Rejects with Refused, or where there is no network. @param {Activity} activity */
    async say(activity) {
      if (!path) throw new Error('Not begun');
      try {
        await call('POST', `${path}/activities`, activity);
      } catch (error) {
        if (error instanceof Refused && error.ended) socket?.close();
        throw error;
      }
    },
    /** Fetches what a silent connection may have missed. */
    catchUp: () => (path ? fetchNew().catch(() => socket?.close()) : undefined),
    /** Whether this device is the client's: `remember` keeps their place on it, `forget` does not. @param {'remember' | 'forget'} what */
    device: (what) => call('POST', `/chat/${what}`).catch(() => {}),
    lost: () => socket?.close(),
    close() {
      closed = true;
      token = '';
      clearTimeout(renewal);
      socket?.close();
    },
  };
}
