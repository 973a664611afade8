import type { AskedQuestion } from '../record/message.ts';
import { type ClientWords, type Persona, type Picks, personas, usually } from './clients.ts';

/** A simulated client: what they say to what they are asked, in the language they speak now. */
export interface Client {
  /** To a question, as somebody would who answers it. */
  answer(asked: AskedQuestion): string;
  /** What anybody might say. */
  readonly says: ClientWords['says'];
  /** Something beside the point, another one each time. */
  aside(): string;
  /** Speaks another language from now on. */
  speak(language: string): void;
}

/** `byNumber`: picks choices by their number, as people do in text messages. Throws where nobody wrote what they say in a language. */
export function createClient(persona: Persona, clients: ReadonlyMap<string, ClientWords>, language: string, byNumber: boolean): Client {
  const picks: Picks = personas[persona];
  const used = new Map<string, number>();
  let speaks = language;
  let words = wordsIn(language);

  function wordsIn(code: string): ClientWords {
    const found = clients.get(code);
    if (!found) throw new Error(`No client of the rehearsal speaks ${code}`);
    return found;
  }

  /** The next of a list, the last for good. */
  function next<T>(key: string, list: T | readonly T[] | undefined): T | undefined {
    if (!Array.isArray(list)) return list as T | undefined;
    const at = used.get(key) ?? 0;
    used.set(key, at + 1);
    return list[Math.min(at, list.length - 1)];
  }

  function ownWords({ id }: AskedQuestion): string {
    const { answers, other } = words.clients[persona];
    const topic = id.split('.')[0]!;
    const own = next(`own ${id}`, answers[id] ?? answers[topic]);
    if (own !== undefined) return own;
    const at = used.get('other') ?? 0;
    used.set('other', at + 1);
    return other[at % other.length]!;
  }

  function choose({ id, choices = [] }: AskedQuestion, pick: string | number | undefined): string {
    const wanted = id === 'welcome.lang' ? [speaks] : /\.(another|more|need)$/.test(id) ? [pick, 'no'] : [pick, ...usually];
    const found = wanted.map((one) => (typeof one === 'number' ? one : choices.findIndex(({ value }) => value === one)));
    const at = found.find((one) => one >= 0 && one < choices.length) ?? 0;
    return byNumber ? `${at + 1}` : choices[at]!.label;
  }

  return {
    get says() {
      return words.says;
    },
    aside() {
      const at = used.get('aside') ?? 0;
      used.set('aside', at + 1);
      return words.says.aside[at % words.says.aside.length]!;
    },
    speak(code) {
      speaks = code;
      words = wordsIn(code);
    },
    answer(asked) {
      const pick = next(`pick ${asked.id}`, picks[asked.id]);
      if (typeof pick === 'string' && pick.startsWith('say:')) return String(words.says[pick.slice(4) as 'why']);
      if (asked.choices) return choose(asked, pick);
      if (asked.kind === 'scale') return typeof pick === 'string' ? pick : `${Math.min(asked.max ?? 7, 7)}`;
      return asked.kind === 'date' ? words.says.day : ownWords(asked);
    },
  };
}
