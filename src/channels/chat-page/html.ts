import { directionOf, type PageWords } from './words.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character]!);

/** Addresses of what the page loads. */
export interface PageFiles {
  readonly css: string;
  readonly js: string;
  readonly icon: string;
}

/** Facts the page is made from. */
export interface PageFacts {
  readonly language: string;
  readonly words: PageWords;
  readonly files: PageFiles;
  readonly practice: boolean;
  readonly exitUrl: string;
  /** Whether the program has told its phone number, for those who cannot use the page. */
  readonly hasPhone: boolean;
}

/**
 * The chat page. No code and no style is inline; the words that its code needs are a data block, which is never run.
 * The way out is a link, so that it works while the code is still on its way.
 */
export function renderPage({ language, words, files, practice, exitUrl, hasPhone }: PageFacts): string {
  const text = (key: keyof PageWords): string => `data-word="${key}">${escaped(words[key])}`;
  const data = JSON.stringify(words).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="${escaped(language)}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<title>${escaped(words.title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<meta name="format-detection" content="telephone=no">
<link rel="icon" href="${files.icon}" type="image/svg+xml">
<link rel="stylesheet" href="${files.css}">
<script type="application/json" id="words">${data}</script>
<script type="module" src="${files.js}"></script>
</head>
<body>
<a class="skip" href="#box" ${text('skipLink')}</a>
<header>
<div class="bar">
<h1><img src="${files.icon}" alt="" width="32" height="32"><bdi ${text('title')}</bdi></h1>
<a id="exit" role="button" href="${escaped(exitUrl)}" aria-describedby="exit-note" ${text('exit')}</a>
</div>
${practice ? `<p class="practice" ${text('practice')}</p>\n` : ''}</header>
<main>
<p class="note" id="exit-note" ${text('exitNote')}</p>
<noscript><p class="noscript">${escaped(words.noscript)}${hasPhone ? ` ${escaped(words.noscriptPhone)}` : ''}</p></noscript>
<div id="log" role="log" aria-live="polite" aria-relevant="additions" aria-label="${escaped(words.log)}" data-label="log"></div>
<p id="starting" ${text('starting')}</p>
<button type="button" id="listen" hidden ${text('listen')}</button>
<div id="choices" role="group" tabindex="-1" aria-label="${escaped(words.choices)}" data-label="choices"></div>
<div class="dock">
<button type="button" id="new" hidden ${text('newBelow')}</button>
<p id="notice" role="status"></p>
<form id="form">
<label for="box" ${text('box')}</label>
<div class="row">
<textarea id="box" rows="1" dir="auto" autocomplete="off" enterkeyhint="send" aria-describedby="hint"></textarea>
<button type="submit" id="send" ${text('send')}</button>
</div>
<p id="hint" ${text('boxHint')}</p>
</form>
</div>
</main>
</body>
</html>
`;
}

/** Nothing from elsewhere, nothing inline, nothing kept: the page holds a conversation that may be dangerous to its reader. */
export const pageHeaders: Readonly<Record<string, string>> = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  // Not `no-referrer`: with that, the browser hides from us that our own page asks.
  'Referrer-Policy': 'same-origin',
  Vary: 'Accept-Language',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};
