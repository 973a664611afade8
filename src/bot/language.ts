import type { Turn } from '../../dialogs/index.ts';
import { answerTo } from '../record/answers.ts';

const offered = ({ facts }: Turn): string[] => facts.languages.map(({ value }) => value);

/** Until the client has chosen a language, they are spoken to in the one that their words show. */
export function guessLanguage(turn: Turn, text: string): void {
  const { record, reader } = turn;
  if (record.consent || answerTo(record, 'welcome.lang')) return;
  turn.record = { ...record, language: reader.language(text, offered(turn))?.code ?? record.language };
}

/** The language of what was just said, of all that there are: another than that of the conversation only where that is sure. */
export function languageOf(turn: Turn, text: string): string {
  const found = turn.reader.language(text, turn.texts.languages);
  return found?.sure ? found.code : turn.record.language;
}

/** Who writes in another language than the chosen one is asked, once for each that is offered, whether to go on in it. */
export function offerLanguage(turn: Turn): void {
  const { message, record } = turn;
  if (!message || message.language === record.language || record.open?.id === 'welcome.lang') return;
  if (!offered(turn).includes(message.language)) return;
  if (!answerTo(record, 'welcome.switch', message.language)) turn.next = { id: 'welcome.switch', about: message.language };
}
