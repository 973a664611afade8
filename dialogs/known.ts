import type { Quote } from '../src/record/quote.ts';
import type { View } from './kit/index.ts';
import { linesOf, said } from './read-back.ts';
import { mayShow, programWords } from './words.ts';

/** What "what do you know about me?" answers: the client's own words, topic by topic, where they may be shown; else how to get at them. */
export function known(view: View): string {
  const { record, t } = view;
  if (!record.consent?.given) return [t('known.nothingKept'), ...(record.alerts.length > 0 ? [t('controls.alertStays')] : [])].join(' ');
  if (!mayShow(view)) return t(record.locked ? (record.codeWord ? 'known.word' : 'known.code') : 'known.notHere', programWords(view));
  const parts = topics(view).filter(({ lines }) => lines.length > 0);
  if (parts.length === 0) return t('known.nothingYet');
  return [t('known.first'), ...parts.map(({ heading, lines }) => `${heading}: ${lines.join(' ')}`)].join('\n\n');
}

function topics(view: View): { heading: string; lines: string[] }[] {
  const { record, t } = view;
  const { draft, contact } = record;
  const words = (quotes: readonly Quote[]): string[] => (quotes.length > 0 ? [said(quotes)] : []);
  const read = (part: keyof typeof linesOf): string[] =>
    linesOf[part](view).map(({ quotes, besides }, index, all) =>
      [all.length > 1 ? `${index + 1})` : '', said(quotes), besides].filter(Boolean).join(' '),
    );
  return [
    { heading: t('name.preferred.short'), lines: words(draft.preferredName ? [draft.preferredName] : []) },
    { heading: t('contact.when.short'), lines: words(contact.when ?? []) },
    { heading: t('urgent.what.short'), lines: words(draft.urgent) },
    { heading: t('known.strengths'), lines: read('strengths') },
    { heading: t('known.goals'), lines: read('goals') },
    { heading: t('known.supports'), lines: read('supports') },
    { heading: t('known.besides'), lines: words([...draft.preferences, ...draft.concerns, ...draft.unplaced]) },
  ];
}
