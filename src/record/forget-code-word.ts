import { answerTo, withoutAnswers } from './answers.ts';
import type { ClientRecord } from './record.ts';
import { change, type Decision, onThisVersion, reviewerName, Unusable } from './review.ts';

/**
 * The client's code word goes, for somebody who has forgotten it and whom a case manager knows to be the client; what it kept closed is open
 * again. As if they had said no to one: they can set another. Throws OldVersion, Unusable.
 */
export function forgetCodeWord(record: ClientRecord, { by: given, at, version }: Decision): ClientRecord {
  onThisVersion(record, version);
  const by = reviewerName(given);
  if (!record.codeWord) throw new Unusable('not-found', 'The client has no code word.');
  const { codeWord: _gone, codeWordTries: _none, locked: _open, ...rest } = withoutAnswers(record, { id: 'contact.new-word' });
  const offered = answerTo(rest, 'contact.code-word');
  const answers = offered ? { ...rest.answers, 'contact.code-word': { ...offered, value: 'no' } } : rest.answers;
  return change({ ...rest, answers }, { at, who: by, did: 'forgot-code-word' }, {});
}
