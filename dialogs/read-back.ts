import { fieldLabel, type Program, valueLabel } from '../src/programs/index.ts';
import { answerTo, withoutAnswers } from '../src/record/answers.ts';
import { hopeId, noteId, removeLines, rewordLine } from '../src/record/lines.ts';
import type { Quote } from '../src/record/quote.ts';
import type { ClientRecord } from '../src/record/record.ts';
import { agreed } from './consent.ts';
import { choice, choiceOf, inOnePiece, type Question, type Topic, type View } from './kit/index.ts';
import { mayShow, shortly } from './words.ts';

/** A line as it is read back: the client's words, whole, and what belongs to it. */
export interface ReadLine {
  readonly id: string;
  readonly quotes: readonly Quote[];
  readonly besides: string;
  /** Of what is in no list of its own: what it answers, and what was picked. */
  readonly field?: string;
  readonly picked?: string;
}

const parts = ['strengths', 'goals', 'supports', 'extras'] as const;
type Part = (typeof parts)[number];

/** Quotes as they are shown: each in quotation marks. */
export const said = (quotes: readonly Quote[]): string => quotes.map(({ text }) => `"${text}"`).join(', ');

/** The lines of each part, as they are read. */
export const linesOf: Record<Part, (view: View) => readonly ReadLine[]> = {
  strengths: ({ record }) => record.draft.strengths.map(({ id, quotes }) => ({ id, quotes, besides: '' })),
  goals: ({ record, t }) => [
    ...record.draft.hopes.map((hope) => ({ id: hopeId(hope), quotes: [hope], besides: '' })),
    ...record.draft.goals.map(({ id, quotes, why, steps }) => ({
      id,
      quotes,
      besides: [
        ...(why && why.length > 0 ? [t('read-back.line.why', { words: said(why) })] : []),
        ...steps.map((step) => t('read-back.line.step', { words: said(step.quotes) })),
      ].join(' '),
    })),
  ],
  supports: ({ record }) => record.draft.supports.map(({ id, quotes }) => ({ id, quotes, besides: '' })),
  extras: ({ record: { draft } }) => [
    ...(draft.extras ?? []).flatMap(({ field, quotes, value: picked }) => notes(field, quotes, picked)),
    ...notes('preferences', draft.preferences),
    ...notes('concerns', draft.concerns),
  ],
};

function notes(field: string, quotes: readonly Quote[], picked?: string): readonly ReadLine[] {
  return quotes.map((quote) => ({ id: noteId(quote), quotes: [quote], besides: '', field, ...(picked !== undefined && { picked }) }));
}

/** A line in words: what it answers, as far as that is written in the language of the conversation, and what was picked in place of its number. */
function inWords({ quotes, besides, field, picked }: ReadLine, { record: { language }, t }: View, program: Program): string {
  const label = field === undefined ? undefined : fieldLabel(program, field, t, language);
  const choice = field === undefined || picked === undefined ? undefined : valueLabel(program, field, picked, t, language);
  const known = label?.language === language && label.text !== field;
  return [...(known ? [`${label.text}:`] : []), choice ? `"${choice.text}"` : said(quotes), besides].filter(Boolean).join(' ');
}

const listId = (part: Part): string => `read-back.${part}`;

/** What the client wants changed now, if anything. */
function change({ record }: View): { part: Part; what: 'change' | 'remove' } | undefined {
  for (const part of parts) {
    const value = answerTo(record, listId(part))?.value;
    if (value === 'change' || value === 'remove') return { part, what: value };
  }
  return undefined;
}

const agree = (record: ClientRecord, ids: readonly string[], word: 'keep' | 'disagree'): ClientRecord => ({
  ...record,
  draft: { ...record.draft, agreement: { ...record.draft.agreement, ...Object.fromEntries(ids.map((id) => [id, word])) } },
});

/** One numbered list a topic: keep, change or remove. It comes back until the client keeps it. */
const list = (part: Part, program: Program): Question => ({
  id: listId(part),
  kind: { ...choice('keep', 'change', 'remove'), yes: 'keep', no: 'change' },
  when: (view) => mayShow(view) && linesOf[part](view).length > 0,
  // A line that came or changed after the list was kept has to be read as well.
  answered: (view) => {
    const answer = answerTo(view.record, listId(part));
    return (
      answer !== undefined &&
      (answer.value !== 'keep' || linesOf[part](view).every(({ id }) => view.record.draft.agreement[id] !== undefined))
    );
  },
  text: (view) => ({
    words: {
      list: linesOf[part](view)
        .map((line, index) => `${index + 1}) ${inWords(line, view, program)}`)
        .join('\n'),
    },
  }),
  keep: (record, { value }, view) => {
    const lines = linesOf[part](view);
    if (value === 'keep')
      return agree(
        record,
        lines.map(({ id }) => id),
        'keep',
      );
    return value === 'remove' && lines.length === 1 ? done(removeLines(record, (id) => id === lines[0]!.id)) : record;
  },
  takeBack: (record, _answer, _about, view) => {
    const ids = new Set(linesOf[part](view).map(({ id }) => id));
    const agreement = Object.fromEntries(Object.entries(record.draft.agreement).filter(([id]) => !ids.has(id)));
    return { ...record, draft: { ...record.draft, agreement } };
  },
});

/** The change is made: the list is read again. */
const done = (record: ClientRecord): ClientRecord =>
  withoutAnswers(
    record,
    ...parts.map((part) => ({ id: listId(part) })).filter(({ id }) => answerTo(record, id)?.value !== 'keep'),
    {
      id: 'read-back.which',
    },
    { id: 'read-back.words' },
  );

const which: Question = {
  id: 'read-back.which',
  kind: choiceOf((view) => {
    const now = change(view);
    return now ? linesOf[now.part](view).map((line) => ({ value: line.id, label: shortly(view, line.quotes, 40) })) : [];
  }),
  when: (view) => change(view) !== undefined && !onlyLine(view),
  answered: ({ record }) => answerTo(record, 'read-back.which')?.value !== undefined,
  keep: (record, { value }, view) => (change(view)?.what === 'remove' ? done(removeLines(record, (id) => id === value)) : record),
  skipped: done,
};

const onlyLine = (view: View): string | undefined => {
  const now = change(view);
  const lines = now ? linesOf[now.part](view) : [];
  return lines.length === 1 ? lines[0]!.id : undefined;
};
const meant = (view: View): string | undefined => onlyLine(view) ?? answerTo(view.record, 'read-back.which')?.value;

const words: Question = {
  id: 'read-back.words',
  kind: inOnePiece,
  when: (view) => change(view)?.what === 'change' && meant(view) !== undefined,
  answered: () => false,
  keep: (record, { quotes: [quote] }, view) => {
    const line = meant(view);
    return done(line && quote ? rewordLine(record, line, quote) : record);
  },
  skipped: (record, view) => {
    const line = meant(view);
    return done(line ? agree(record, [line], 'disagree') : record);
  },
};

/** They read it and agree, line by line, before anyone else sees it. */
export const readBack = (program: Program): Topic => ({
  id: 'read-back',
  when: (view) => agreed(view) && view.record.draft.status === 'in-progress',
  questions: [which, words, ...parts.map((part) => list(part, program))],
});
