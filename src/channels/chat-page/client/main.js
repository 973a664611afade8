import { createLine } from './line.js';
import { canHear, hush } from './listen.js';
import { createOutbox } from './outbox.js';
import { element, reword, showBot, showChoices, showMine, showRule } from './view.js';

const longest = 4000;
const root = document.documentElement;
const box = /** @type {HTMLTextAreaElement} */ (element('box'));
const notice = element('notice');
const exit = /** @type {HTMLAnchorElement} */ (element('exit'));
/** @typedef {import('../words.ts').PageWords} Words */
/** @type {Words} */
let words = JSON.parse(element('words').textContent ?? '');
/** What the notice says: the key of a word. @type {keyof Words | ''} */
let noticed = '';
const heard = new Set();
let reachable = false;
/** @type {string | undefined} */
let device;

/** @param {keyof Words | ''} key */
function say(key) {
  noticed = key;
  notice.textContent = key ? words[key] : '';
  // A failed message says so beside itself: here it is only read out.
  notice.className = key === 'failed' ? 'hidden' : key === 'online' ? 'calm' : '';
  if (key === 'online') setTimeout(() => noticed === key && say(''), 5000);
}

const line = createLine({
  // Of the link that the client came by; the server binds it into the token.
  program: new URLSearchParams(location.search).get('program'),
  language: () => root.lang,
  hear: (activities) => activities.forEach(hear),
  state(now) {
    if (now === 'ended') {
      heard.clear();
      const unsent = outbox.takeBack().map(({ text }) => text);
      if (unsent.length) box.value = [...unsent, box.value].filter(Boolean).join('\n');
      showRule(words.ended);
      showChoices([], send);
      resize();
    } else if (now === 'offline') {
      reachable = false;
      say('offline');
    } else if (!reachable) {
      reachable = true;
      if (noticed === 'offline') say('online');
      void outbox.drain();
    }
  },
});

const outbox = createOutbox({
  say: ({ id, text }) => line.say({ type: 'message', text, locale: root.lang, channelData: { clientActivityID: id } }),
  show(said) {
    showMine(said, words, () => outbox.retry(said));
    if (said.state === 'failed' && noticed !== 'offline') say('failed');
    else if (noticed === 'failed') say('');
  },
  unanswered: line.catchUp,
});

/** @param {import('./line.js').Activity} activity */
function hear({ id, type, text, from, channelData = {}, suggestedActions }) {
  if (id && heard.has(id)) return;
  heard.add(id);
  const own = channelData.clientActivityID;
  if (own || from?.role === 'user') {
    hush();
    if (own && text) reword(own, text);
    if (!outbox.confirm(own) && text) showMine({ id: own ?? id, text, state: 'sent' }, words, () => {});
    return;
  }
  if (type !== 'message') return;
  if (channelData.device && channelData.device !== device) {
    device = channelData.device;
    void line.device(device === 'mine' ? 'remember' : 'forget');
  }
  if (channelData.language) void switchTo(channelData.language);
  element('starting').hidden = true;
  const question = channelData.question;
  const actions = suggestedActions?.actions ?? [];
  const language = channelData.textLanguage ?? channelData.language;
  if (text) canHear([text, ...actions.map(({ title }) => title)], language ?? root.lang);
  if (text) showBot({ text, who: words.bot, language, asks: Boolean(question) });
  offer(actions, question);
}

/** @param {{ title: string, value: unknown }[]} actions @param {{ skippable?: boolean, choices?: { value: string, language?: string }[] } | undefined} question */
function offer(actions, question) {
  if (!question && !actions.length) return;
  const offered = actions.map(({ title, value }, at) => ({
    title,
    value: String(value),
    quiet: false,
    language: question?.choices?.[at]?.language ?? '',
  }));
  const canSkip = question?.choices?.some(({ value }) => value === 'skip') || offered.some(({ value }) => value === words.skip);
  if (question?.skippable && !canSkip) offered.push({ title: words.skip, value: words.skip, quiet: true, language: '' });
  showChoices(offered, send);
  const idle = document.activeElement === document.body || document.activeElement === element('choices');
  // Not on phones: the keyboard would come up over the question.
  if (!actions.length && idle && matchMedia('(pointer: fine)').matches) box.focus({ preventScroll: true });
}

/** @param {string} text */
function send(text) {
  hush();
  showChoices([], send);
  outbox.add(text);
}

/** Makes the box as high as its text. */
function resize() {
  box.style.height = 'auto';
  box.style.height = `${box.scrollHeight + 2}px`;
}

function submit() {
  const text = box.value;
  if (!text.trim()) return;
  if (text.length > longest) {
    box.setAttribute('aria-invalid', 'true');
    say('tooLong');
    return;
  }
  box.value = '';
  resize();
  send(text);
}

/** The page's own words follow the language of the conversation. @param {string} language */
async function switchTo(language) {
  if (language === root.lang) return;
  root.lang = language;
  const answer = await fetch(`/chat/words/${encodeURIComponent(language)}.json`).catch(() => undefined);
  if (!answer?.ok || root.lang !== language) return;
  const next = await answer.json();
  words = next.words;
  root.dir = next.dir;
  document.title = words.title;
  for (const place of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-word], [data-label]'))) {
    const { word, label } = /** @type {Record<string, keyof Words>} */ (place.dataset);
    if (word) place.textContent = words[word];
    if (label) place.setAttribute('aria-label', words[label]);
  }
  say(noticed);
}

/** Covers the page, forgets, and goes. What was here cannot be reached by the back button. */
function leave() {
  document.title = ' ';
  hush();
  document.body.replaceChildren();
  line.close();
  navigator.sendBeacon?.('/chat/forget');
  location.replace(exit.href);
}

let shifts = 0;
let lastShift = 0;
addEventListener('keydown', (event) => {
  if (event.key !== 'Shift') shifts = 0;
  else if (!event.repeat) {
    shifts = event.timeStamp - lastShift < 1000 ? shifts + 1 : 1;
    lastShift = event.timeStamp;
    if (shifts === 3) leave();
  }
});
/** @param {Event} event */
const leaveInstead = (event) => {
  event.preventDefault();
  leave();
};
exit.addEventListener('click', leaveInstead);
exit.addEventListener('keydown', (event) => event.key === ' ' && leaveInstead(event));
element('form').addEventListener('submit', (event) => {
  event.preventDefault();
  submit();
  box.focus();
});
box.addEventListener('keydown', (event) => {
  // While a word is being composed, Enter belongs to the input method.
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
  event.preventDefault();
  submit();
});
box.addEventListener('input', () => {
  resize();
  if (noticed === 'tooLong' && box.value.length <= longest) {
    box.removeAttribute('aria-invalid');
    say('');
  }
});
addEventListener('offline', () => {
  reachable = false;
  say('offline');
  line.lost();
});
addEventListener('online', () => line.catchUp());
document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && line.catchUp());
// A page kept by the browser for its back button would show what was said.
addEventListener('pagehide', (event) => event.persisted && document.body.replaceChildren());
addEventListener('pageshow', (event) => event.persisted && location.reload());
if (matchMedia('(pointer: fine)').matches) box.focus({ preventScroll: true });
void line.start();
