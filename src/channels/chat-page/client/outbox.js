import { backOff, Refused } from './line.js';

/**
 * What the client said, until the server has it: in order, one at a time, each under one id however often it is tried.
 * @typedef {{ id: string, text: string, state: 'sending' | 'sent' | 'failed' }} Said
 * @param {{ say(said: Said): Promise<void>, show(said: Said): void, unanswered(): void }} page
 */
export function createOutbox(page) {
  /** @type {Said[]} */
  let queue = [];
  /** @type {Map<string, Said>} */
  const all = new Map();
  let busy = false;

  /** @param {Said} said @param {Said['state']} state */
  function mark(said, state) {
    if (said.state === 'sent' || said.state === state) return;
    said.state = state;
    page.show(said);
  }

  /** @param {Said} said @returns {Promise<'taken' | 'refused' | 'unreachable'>} */
  async function deliver(said) {
    for (let tries = 0; said.state !== 'sent' && queue.includes(said); tries++) {
      try {
        await page.say(said);
        // "Sent" is shown when it comes back from the server; where it does not, ask.
        setTimeout(() => said.state === 'sending' && page.unanswered(), 4000);
        return 'taken';
      } catch (error) {
        const refused = error instanceof Refused ? error : undefined;
        if (refused && !refused.passing && !refused.ended) return 'refused';
        if (refused?.ended || tries === 3) return 'unreachable';
        await backOff(tries);
      }
    }
    return 'taken';
  }

  async function drain() {
    if (busy) return;
    busy = true;
    for (const said of queue) mark(said, 'sending');
    while (queue[0]) {
      const said = queue[0];
      const outcome = await deliver(said);
      if (outcome === 'unreachable') break;
      queue = queue.filter((other) => other !== said);
      if (outcome === 'refused') mark(said, 'failed');
    }
    for (const said of queue) mark(said, 'failed');
    busy = false;
  }

  return {
    /** @param {string} text */
    add(text) {
      const bytes = crypto.getRandomValues(new Uint8Array(16));
      /** @type {Said} */
      const said = { id: Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(''), text, state: 'sending' };
      all.set(said.id, said);
      queue.push(said);
      page.show(said);
      void drain();
    },
    drain,
    /** @param {Said} said */
    retry(said) {
      if (!queue.includes(said)) queue.push(said);
      void drain();
    },
    /** The server sent it back. @param {string | undefined} id @returns {boolean} whether it was ours */
    confirm(id) {
      const said = id && all.get(id);
      if (said) mark(said, 'sent');
      return Boolean(said);
    },
    /** Gives up what the server does not have. Returns its words, for the client to send again where they belong. */
    takeBack() {
      const lost = queue.filter(({ state }) => state !== 'sent');
      queue = [];
      for (const said of lost) mark(said, 'failed');
      return lost;
    },
  };
}
