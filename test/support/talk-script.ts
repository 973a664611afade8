import type { Activity } from 'botbuilder';
import type { AskedQuestion } from '../../src/record/message.ts';

/** A conversation as a case manager could read it: one line for each thing said, with the choices that were offered. */
export class Script {
  readonly #lines: string[] = [];
  readonly #heard = new Set<string>();

  say({ type, text, attachments }: Partial<Activity>): void {
    if (type !== 'message') this.#lines.push('(The client opens the chat.)');
    else this.#lines.push(said('Client', [text ?? '', ...(attachments ?? []).map(() => '(a picture)')].filter(Boolean).join(' ')));
  }

  /** Writes down what was not written down yet, and gives it. */
  hear(activities: readonly Partial<Activity>[]): readonly Partial<Activity>[] {
    const fresh = activities.filter(({ id, from }) => from?.role !== 'user' && (id === undefined || !this.#heard.has(id)));
    for (const activity of fresh) {
      if (activity.id !== undefined) this.#heard.add(activity.id);
      this.#lines.push(
        activity.type === 'event'
          ? `(${activity.name})`
          : said('Bot', stable(activity.text ?? '')) + choices(activity.channelData?.question),
      );
    }
    return fresh;
  }

  /** Something that is no message: time passing, a case manager's act. */
  note(text: string): void {
    this.#lines.push(`(${text})`);
  }

  /** What came before is left out, but for the last thing said. */
  fresh(): void {
    this.#lines.splice(0, this.#lines.length - 1);
  }

  toString(): string {
    return `${this.#lines.join('\n')}\n`;
  }
}

const said = (who: string, text: string): string => `${who}: ${text.replace(/\n+/g, '\n     ')}`;

function choices(question: AskedQuestion | undefined): string {
  if (!question) return '';
  if (question.kind === 'scale') return `  [${question.min} to ${question.max}]`;
  return question.choices ? `  [${question.choices.map(({ label }) => label).join(' | ')}]` : '';
}

/** Codes are random: every run shows another. */
const stable = (text: string): string => text.replace(/\b[A-Z0-9]{4}-[A-Z0-9]{4}\b/g, 'XXXX-XXXX');
