/** Draws the conversation. Every text goes in as text, never as markup. */

export const element = (/** @type {string} */ id) => /** @type {HTMLElement} */ (document.getElementById(id));
const log = element('log');
const choices = element('choices');
const newBelow = element('new');
const address = /https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?()[\]]/g;
/** Languages written from right to left: a text in one may begin with the client's own words in another script. */
const leftwards = /^(?:ar|dv|fa|he|ps|ur|yi)\b/;
const rows = new Map();

/** @param {string} tag @param {string} className @param {string} [text] */
function make(tag, className, text = '') {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}

/** The bot's text, its web addresses made links. @param {HTMLElement} place @param {string} text */
function fillLinked(place, text) {
  let from = 0;
  for (const { 0: url, index } of text.matchAll(address)) {
    const link = /** @type {HTMLAnchorElement} */ (make('a', '', url));
    link.href = url;
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
    place.append(text.slice(from, index), link);
    from = index + url.length;
  }
  place.append(text.slice(from));
}

const end = () => document.documentElement.scrollHeight - innerHeight;
const atEnd = () => scrollY >= end() - 60;
/** Whether the reader is at the end, and wants to stay there. */
let following = true;
let movedAt = 0;
let newestTop = 0;
let newestAt = 0;

/** @param {number} top */
function move(top) {
  movedAt = performance.now();
  scrollTo(0, top);
}

/** Adds to the log, and follows only a reader who was at its end. A long answer is shown from its first line. @param {HTMLElement} row @param {boolean} mine */
function add(row, mine) {
  following ||= mine;
  log.append(row);
  const now = performance.now();
  if (mine || now - newestAt > 2000) newestTop = 0;
  if (!mine) newestTop ||= row.getBoundingClientRect().top + scrollY - 150;
  newestAt = now;
  requestAnimationFrame(() => {
    const target = newestTop ? Math.min(end(), newestTop) : end();
    if (following && target > scrollY) move(target);
    newBelow.hidden = (following ? target : scrollY) >= end() - 60;
  });
}

addEventListener(
  'scroll',
  () => {
    // While our own movement is under way, where the page is says nothing about the reader.
    if (performance.now() - movedAt > 800) following = atEnd();
    if (atEnd()) newBelow.hidden = true;
  },
  { passive: true },
);
newBelow.addEventListener('click', () => {
  following = true;
  move(end());
  element('box').focus({ preventScroll: true });
});

/** @param {{ text: string, who: string, language?: string, asks: boolean }} said */
export function showBot({ text, who, language, asks }) {
  const row = make('div', asks ? 'message asks' : 'message');
  const words = make('p', '');
  words.dir = leftwards.test(language ?? '') ? 'rtl' : 'auto';
  if (language) words.lang = language;
  fillLinked(words, text);
  row.append(make('span', 'hidden', `${who}: `), words);
  add(row, false);
}

/** Shows what the client said, or what has become of it. @param {import('./outbox.js').Said} said @param {import('../words.ts').PageWords} words @param {(() => void)} retry */
export function showMine({ id, text, state }, words, retry) {
  let row = rows.get(id);
  if (!row) {
    row = make('div', 'message mine');
    // The client knows what they said: only answers are read out.
    row.setAttribute('aria-live', 'off');
    const said = make('p', '', text);
    said.dir = 'auto';
    row.append(make('span', 'hidden', `${words.you}: `), said, make('div', 'state'));
    rows.set(id, row);
    add(row, true);
  }
  row.dataset.state = state;
  row.lastChild.textContent = words[state];
  if (state !== 'failed') return;
  const again = make('button', '', words.retry);
  again.addEventListener('click', () => {
    element('box').focus({ preventScroll: true });
    retry();
  });
  row.lastChild.append(again);
}

/** What the server kept in place of what was typed: a code word is shown nowhere. @param {string} id @param {string} text */
export function reword(id, text) {
  const said = rows.get(id)?.children[1];
  if (said && said.textContent !== text) said.textContent = text;
}

/** A line across the log: what follows is another conversation, and nothing above can be sent any more. @param {string} text */
export function showRule(text) {
  for (const button of log.querySelectorAll('button')) button.remove();
  add(make('p', 'rule', text), false);
}

/** Shows the answers to pick from, or none. @param {{ title: string, value: string, quiet?: boolean, language?: string }[]} offered @param {(value: string) => void} pick */
export function showChoices(offered, pick) {
  // The group holds the focus of a button that goes, so that the next Tab reaches the next answers.
  if (choices.contains(document.activeElement)) choices.focus({ preventScroll: true });
  choices.replaceChildren(
    ...offered.map(({ title, value, quiet, language }) => {
      const button = make('button', quiet ? 'quiet' : '', title);
      button.dir = 'auto';
      if (language) button.lang = language;
      // The second half of a double click belongs to the button that was here before.
      button.addEventListener('click', ({ detail }) => detail < 2 && pick(value));
      return button;
    }),
  );
}
