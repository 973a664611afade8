import type { Activity } from 'botbuilder';

/** The most that Twilio takes in one message, in UTF-16 units. */
const MOST = 1_600;

/** Characters that would make a cheap (GSM-7) text an expensive (UCS-2) one and mean the same. Accents are spelling and stay. */
const plain: readonly (readonly [RegExp, string])[] = [
  [/\r\n?/g, '\n'],
  [/[\u2018\u2019\u201A\u201B]/g, "'"],
  [/«\s?|\s?»|[\u201C-\u201F]/g, '"'],
  [/\u2026/g, '...'],
  [/[\u2010-\u2015\u2212]/g, '-'],
  [/[\t\u00A0\u2002-\u200A\u202F]/g, ' '],
  // Other control characters: no phone shows them, and neither form nor XML carries all of them.
  [/[^\P{Cc}\n]/gu, ''],
];

/**
 * The replies of one turn as one text: one message costs less than three, and they cannot overtake each other. Choices stand
 * on lines of their own as `1. Label`; events are left out. Empty where there is nothing to say.
 */
export function smsText(replies: readonly Partial<Activity>[]): string {
  const texts = replies.filter((reply) => reply.type === 'message').map(one);
  return cheap(texts.filter((text) => text !== '').join('\n\n'));
}

function one(reply: Partial<Activity>): string {
  const choices: readonly { label: string }[] = reply.channelData?.question?.choices ?? [];
  return [reply.text?.trim() ?? '', ...choices.map((choice, i) => `${i + 1}. ${choice.label}`)].filter((line) => line !== '').join('\n');
}

function cheap(text: string): string {
  return plain.reduce((so, [from, to]) => so.replace(from, to), text);
}

/** Where a long text may be cut, best first. */
const borders = [/\n\n+/g, /\n/g, /(?<=[.!?؟]["')\]]*)\s+|(?<=[。！？])/g, /\s+/g];

/** The text in parts of at most `most` UTF-16 units, cut between paragraphs, else lines, sentences, words, and last of all characters. */
export function split(text: string, most: number = MOST): string[] {
  const parts: string[] = [];
  // Trimmed at each cut, so that no part is blank: Twilio refuses those.
  let rest = text.trim();
  while (rest.length > most) {
    const cut = cutOf(rest, most);
    parts.push(rest.slice(0, cut.start).trimEnd());
    rest = rest.slice(cut.end).trimStart();
  }
  if (rest !== '') parts.push(rest);
  return parts;
}

/** The last border of the best kind that leaves a part at least half full: small parts cost as much as big ones. */
function cutOf(text: string, most: number): { start: number; end: number } {
  // One more: a border may begin just after the last character that fits.
  const head = text.slice(0, most + 1);
  for (const border of borders) {
    const last = [...head.matchAll(border)].findLast((found) => found.index >= most / 2 && found.index <= most);
    if (last) return { start: last.index, end: last.index + last[0].length };
  }
  const graphemes = [...new Intl.Segmenter().segment(head)].map((found) => found.index);
  const at = graphemes.findLast((index) => index > 0 && index <= most) ?? most;
  return { start: at, end: at };
}
