import type { AskedQuestion } from '../../../src/record/message.ts';

/** In what way a choice is answered. */
export type Style = 'label' | 'value' | 'number';
export const styles: readonly Style[] = ['label', 'value', 'number'];

const wanted: Readonly<Record<string, string>> = {
  'welcome.lang': 'en',
  'consent.who': 'ok',
  'consent.kept': 'ok',
  'consent.agree': 'agree',
  'contact.safe': 'mine',
  'contact.write': 'no',
  'break.offer': 'go-on',
  'hand-over.send': 'send',
};

export const ownWords: Readonly<Record<string, string>> = {
  'name.preferred': 'Rosa',
  'hopes.hope': 'A quiet place for my kids and me',
  'strengths.now': 'fixing cars, cooking, and I am patient',
  'goals.wish': 'I want to stop drinking',
  'goals.why': 'so my kids can stay with me',
  'goals.step': 'go to a meeting on Monday',
  'supports.who': 'my friend Al and the church',
};

/** How a client answers a question, whatever questions there are: by its id, else by its kind. Never asks for more. */
export function answerTo(asked: AskedQuestion, style: Style, own: Readonly<Record<string, string>> = ownWords): string {
  const { id, kind, choices } = asked;
  if (kind === 'scale') return '7';
  if (kind === 'date') return 'tomorrow';
  if (kind === 'own-words') return own[id] ?? `words for ${id}`;
  const values = choices?.map(({ value }) => value) ?? [];
  const value = wanted[id] ?? ['keep', 'none', 'no'].find((one) => values.includes(one)) ?? values.at(-1) ?? 'no';
  const index = values.indexOf(value);
  if (index < 0) return value;
  return style === 'number' ? String(index + 1) : style === 'label' ? choices![index]!.label : value;
}
