import { answerTo, withoutAnswers } from '../src/record/answers.ts';
import type { ClientRecord } from '../src/record/record.ts';
import { withoutText, withUnplaced } from '../src/record/transcript.ts';
import { aSecret, type Given, type Question, yesNo } from './kit/index.ts';
import { programWords } from './words.ts';

const hour = 3_600_000;
const mostTries = 3;

/** One to three words are a code word, or a try at it. More is something that the client wants to say. Chinese is written without spaces: two characters count as a word. */
const isShort = (text: string): boolean => (text.match(/\p{sc=Han}{1,2}|[^\s\p{sc=Han}]+/gu)?.length ?? 0) <= 3 && text.trim().length <= 60;
const word = ({ quotes: [quote] }: Given): string => quote?.text ?? '';

/** Offered only where others use the device. */
export const offerWord: Question = {
  id: 'contact.code-word',
  kind: yesNo,
  when: ({ record }) => record.contact.device === 'shared',
  keep: (record, { value }) => (value === 'yes' ? record : withoutWord(record)),
  takeBack: (record) => withoutWord(record),
};

const withoutWord = ({ codeWord: _gone, ...record }: ClientRecord): ClientRecord => withoutAnswers(record, { id: 'contact.new-word' });

/** Kept so that nobody can read it, in the transcript neither. */
export const setWord: Question = {
  id: 'contact.new-word',
  kind: aSecret,
  when: ({ record }) => answerTo(record, 'contact.code-word')?.value === 'yes',
  keep: (record, given, { facts }) =>
    isShort(word(given))
      ? { ...withoutText(record, given.message.id), codeWord: facts.codeWord.hash(word(given)) }
      : withUnplaced(record, given.quotes),
  takeBack: ({ codeWord: _gone, ...record }) => record,
  reply: (given, { t }) => t(isShort(word(given)) ? 'codeWord.set' : 'codeWord.notSet'),
};

/** Wrong words within the last hour. */
function triesOf({ codeWordTries: tries }: ClientRecord, at: string): number {
  return tries && Date.parse(at) - Date.parse(tries.since) < hour ? tries.count : 0;
}

/** A wrong word is counted and forgotten; what is no try is kept. */
function wrong(record: ClientRecord, given: Given, at: string): ClientRecord {
  const count = triesOf(record, at) + 1;
  const since = count === 1 ? at : record.codeWordTries!.since;
  const kept = isShort(word(given)) ? withoutText(record, given.message.id) : withUnplaced(record, given.quotes);
  return withoutAnswers({ ...kept, codeWordTries: { count, since } }, { id: askWord.id });
}

/**
 * Asked after a silence, before anything of theirs is shown, unless the device is theirs alone. Who skips it goes on without being shown anything.
 * After three wrong words there is an hour's wait: until then they can go on, or ask a person.
 */
export const askWord: Question = {
  id: 'welcome.code-word',
  kind: aSecret,
  when: ({ record, facts }) => record.locked === true && record.codeWord !== undefined && triesOf(record, facts.at) < mostTries,
  keep: (record, given, { facts }) => {
    if (!record.codeWord || !facts.codeWord.isRight(record.codeWord, word(given))) return wrong(record, given, facts.at);
    const { locked: _over, codeWordTries: _none, ...open } = withoutText(record, given.message.id);
    return open;
  },
  reply: (_given, view) => {
    const { record, facts, t } = view;
    if (!record.locked) return t('codeWord.right');
    return triesOf(record, facts.at) < mostTries ? t('codeWord.wrong') : t('codeWord.wait', programWords(view));
  },
};
