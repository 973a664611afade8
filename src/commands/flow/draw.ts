import { toLines } from '../../channels/terminal/text.ts';
import { directionOf } from '../../exports/reading.ts';
import type { Translate } from '../../i18n/index.ts';
import type { Outline, OutlinedTopic } from './outline.ts';

/** All in pixels; `columns`: of letters that fit into a question's box at this size. */
const size = { main: 560, side: 300, gap: 40, margin: 24, pad: 14, line: 18, head: 26, space: 8, arrow: 26 };
const columns = (width: number): number => Math.floor((width - 4 * size.pad) / 7.9);

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

interface Box {
  readonly svg: string;
  readonly height: number;
}

/** Where text begins on a line from `x` that is `width` wide. */
type Start = (x: number, width: number) => number;

const rect = (x: number, y: number, width: number, height: number, style: string): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="6" ${style}/>`;
const write = (x: number, y: number, text: string, style = ''): string =>
  `<text x="${x}" y="${y}"${style && ` ${style}`}>${escaped(text)}</text>`;

const solid = 'fill="#fff" stroke="#005ea2" stroke-width="1.5"';
const dashed = 'fill="#fff" stroke="#71767a" stroke-width="1.5" stroke-dasharray="5 4"';

/** One topic: its id, and its questions in their order. */
function topicBox({ id, questions }: OutlinedTopic, x: number, y: number, width: number, start: Start): Box {
  const parts: string[] = [];
  const inner = width - 2 * size.pad;
  let at = y + size.head + size.space;
  for (const { text, always } of questions) {
    const lines = toLines(text, columns(width));
    const height = lines.length * size.line + 10;
    parts.push(rect(x + size.pad, at, inner, height, always ? solid : dashed));
    for (const [index, line] of lines.entries())
      parts.push(write(start(x + 2 * size.pad, inner - 2 * size.pad), at + (index + 1) * size.line, line));
    at += height + size.space;
  }
  const height = at - y + 4;
  const all = questions.some(({ always }) => always);
  const frame = rect(
    x,
    y,
    width,
    height,
    all ? 'fill="#eff6fb" stroke="#162e51"' : 'fill="#f7f9fa" stroke="#71767a" stroke-dasharray="5 4"',
  );
  const head = write(start(x + size.pad, inner), y + 20, id, 'class="topic"');
  return { svg: `<g>${frame}${head}${parts.join('')}</g>`, height };
}

const arrow = (x: number, y: number): string =>
  `<path d="M${x} ${y + 3}v${size.arrow - 12}m-5 -5l5 6l5 -6" fill="none" stroke="#162e51" stroke-width="1.5"/>`;

/** The picture: topics as boxes from top to bottom, what comes between them at the side, and what the lines mean. */
export function draw({ language, title, topics, between }: Outline, t: Translate): string {
  const rtl = directionOf(language) === 'rtl';
  const start: Start = (x, width) => (rtl ? x + width : x);
  const { margin, main, side, gap } = size;
  const width = 2 * margin + main + gap + side;
  const [mainX, sideX] = rtl ? [margin + side + gap, margin] : [margin, margin + main + gap];
  const parts: string[] = [write(start(margin, width - 2 * margin), margin + 14, title, 'class="title"')];
  const top = margin + 36;

  let y = top;
  for (const [index, topic] of topics.entries()) {
    if (index > 0) {
      parts.push(arrow(mainX + main / 2, y));
      y += size.arrow;
    }
    const box = topicBox(topic, mainX, y, main, start);
    parts.push(box.svg);
    y += box.height;
  }

  let beside = top;
  for (const [style, words] of [
    [solid, t('review.flow.everyone')],
    [dashed, t('review.flow.some')],
  ] as const) {
    parts.push(rect(rtl ? sideX + side - 36 : sideX, beside, 36, 16, style), write(start(sideX + 46, side - 92), beside + 13, words));
    beside += 28;
  }
  beside += 20;
  parts.push(write(start(sideX, side), beside + 10, t('review.flow.between'), 'class="topic"'));
  beside += 24;
  for (const topic of between) {
    const box = topicBox(topic, sideX, beside, side, start);
    parts.push(box.svg);
    beside += box.height + 16;
  }

  const height = Math.max(y, beside) + margin;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title desc" lang="${language}"${rtl ? ' direction="rtl"' : ''}>
<title id="title">${escaped(title)}</title>
<desc id="desc">${escaped(t('review.flow.desc'))}</desc>
<style>text{font:14px "Source Sans 3","Source Sans Pro",Helvetica,Arial,sans-serif;fill:#1b1b1b}.topic{font-weight:bold;fill:#162e51}.title{font-size:20px;font-weight:bold}</style>
<rect width="100%" height="100%" fill="#fff"/>
${parts.join('\n')}
</svg>
`;
}
