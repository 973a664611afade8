import { element } from './view.js';

/** Reads aloud what the bot said last, with a voice that is on the device itself: others would send the words away. */
const listen = element('listen');
const speech = globalThis.speechSynthesis;
/** @type {string[]} */
let aloud = [];
let tongue = '';

/** @param {string} language */
const baseOf = (language) => language.toLowerCase().split(/[-_]/)[0];
const findVoice = () => speech?.getVoices().find(({ lang, localService }) => localService && baseOf(lang) === baseOf(tongue));

function showListen() {
  listen.hidden = !aloud.length || !findVoice();
}

/** The client has spoken: what was said before is not read any more. */
export function hush() {
  speech?.cancel();
  aloud = [];
  showListen();
}

/** @param {string[]} texts @param {string} language */
export function canHear(texts, language) {
  aloud.push(...texts);
  tongue = language;
  showListen();
}

listen.addEventListener('click', () => {
  const voice = findVoice();
  if (speech.speaking || !voice) return speech.cancel();
  for (const text of aloud) {
    const words = new SpeechSynthesisUtterance(text);
    words.voice = voice;
    words.lang = voice.lang;
    speech.speak(words);
  }
});
// Many browsers know their voices only after a while.
speech?.addEventListener?.('voiceschanged', showListen);
