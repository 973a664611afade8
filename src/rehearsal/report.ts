import type { Activity } from 'botbuilder';
import { segments } from '../channels/twilio/segments.ts';
import type { AskedQuestion } from '../record/message.ts';
import type { Plan } from '../record/plan.ts';
import type { ClientRecord } from '../record/record.ts';
import { gradeOf, wordsIn } from './grade.ts';

/** One line of the transcript, as the client sees it. */
export interface Line {
  readonly from: 'client' | 'bot';
  readonly text: string;
  readonly language: string;
  /** Labels that the client could pick, where they are not in the text. */
  readonly choices: readonly string[];
  /** Of a text message: how many it is billed as; and with the client's quoted words left out. */
  readonly segments?: { readonly count: number; readonly own: number; readonly encoding: string };
  /** No message, but something that happened. */
  readonly note?: { readonly what: 'away' | 'restart' | 'retried'; readonly hours?: number };
}

/** Where a client would be stuck. `repeated`: the same question three times in a row; `unanswered`: a message with no reply; `stuck`: nothing asked and not ended; `endless`. */
export interface DeadEnd {
  readonly what: 'repeated' | 'unanswered' | 'stuck' | 'endless';
  /** The question that was open. */
  readonly question?: string;
  /** What the client had said. */
  readonly said: string;
}

/** What one message of the client led to. */
export interface RehearsedTurn {
  /** Null where the client only opened the chat. */
  readonly said: string | null;
  readonly replies: readonly Partial<Activity>[];
  readonly asked: AskedQuestion | undefined;
  readonly record: ClientRecord;
}

/** How a rehearsal went. */
export interface Report {
  readonly lines: readonly Line[];
  readonly turns: readonly RehearsedTurn[];
  /** What the client was asked; see `isCounted`. */
  readonly questions: number;
  /** How many messages the client wrote. */
  readonly messages: number;
  /** By text message: how many texts it is billed as, and how many with the client's quoted words left out. */
  readonly segments?: { readonly all: number; readonly own: number };
  /** School grade of all that the bot said in English, and of the hardest single message; undefined in other languages. */
  readonly grade?: { readonly all: number; readonly hardest: number; readonly text: string };
  readonly deadEnds: readonly DeadEnd[];
  readonly plan: Plan;
}

/**
 * What counts as a question: each that is put to the client, once for each goal or person it is about, however often it is repeated. Consent is one,
 * be it in one message or in three; offers to rest (a break, welcome back) ask for nothing and do not count.
 */
export const isCounted = (id: string): boolean => !/^(consent\.(who|kept)|break\.offer|welcome\.back)$/.test(id);

/** The questions of a conversation, each as `id` or `id about`. */
export function questionsOf(turns: readonly RehearsedTurn[]): readonly string[] {
  const open = turns.flatMap(({ asked, record }) => (asked && record.open?.id === asked.id ? [record.open] : []));
  return [...new Set(open.filter(({ id }) => isCounted(id)).map(({ id, about }) => (about === undefined ? id : `${id} ${about}`)))];
}

/** The same text without what it quotes of the client; the quotation marks stay. */
export function withoutQuotes(text: string, said: readonly string[]): string {
  return text.replace(/"([^"]+)"/g, (all, inside: string) => {
    const words = inside.replace(/\.\.\.$/, '');
    return said.some((one) => one.includes(words)) ? '""' : all;
  });
}

/** What a text message costs. */
export const costOf = (text: string, said: readonly string[]): NonNullable<Line['segments']> => ({
  ...segments(text),
  own: segments(withoutQuotes(text, said)).count,
});

/** How hard the English of a conversation is to read. */
export function gradesOf(lines: readonly Line[]): Report['grade'] {
  const english = lines.filter(({ from, language, text }) => from === 'bot' && language === 'en' && wordsIn(text).length > 3);
  if (english.length === 0) return undefined;
  const [hardest] = english.toSorted((a, b) => gradeOf(b.text) - gradeOf(a.text));
  return { all: gradeOf(english.map(({ text }) => text).join('\n')), hardest: gradeOf(hardest!.text), text: hardest!.text };
}

/** The same question, about the same line, three times in a row. */
export function repeats(turns: readonly RehearsedTurn[]): readonly DeadEnd[] {
  const key = ({ asked, record }: RehearsedTurn): string | undefined => asked && `${asked.id} ${record.open?.about ?? ''}`;
  return turns.flatMap((turn, at) => {
    const three = turns.slice(at, at + 3).map(key);
    return three.length === 3 && turn.asked && new Set(three).size === 1
      ? [{ what: 'repeated' as const, question: turn.asked.id, said: turns[at + 2]?.said ?? '' }]
      : [];
  });
}
