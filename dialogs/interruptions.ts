import type { Key } from '../src/i18n/types.ts';
import { answeredBefore, answerTo, withAnswer, withoutAnswers } from '../src/record/answers.ts';
import { erased } from '../src/record/new-record.ts';
import type { Asking, ClientRecord } from '../src/record/record.ts';
import { changeable } from './edit.ts';
import type { Interruptions, Turn } from './kit/index.ts';
import { known } from './known.ts';
import { programWords } from './words.ts';

/** Consent and language are changed by their own words, never by going back. */
const mayGoBackTo = (id: string, { locked }: ClientRecord): boolean =>
  !/^(welcome|consent|break|hand-over|read-back|clarify|edit)\./.test(id) && !(locked && id.startsWith('contact.'));

/** The answer that "that was wrong" means: that of the question gone back to, or the last one given. */
function lastAnswer({ open, before, ...record }: ClientRecord): Asking | undefined {
  const last = open?.again
    ? { id: open.id, ...(open.about !== undefined && { about: open.about }) }
    : before && before.id !== 'edit.which'
      ? before
      : answeredBefore(record, undefined);
  if (!last || record.draft.status !== 'in-progress' || !answerTo(record, last.id, last.about)) return undefined;
  return mayGoBackTo(last.id, record) || /^(break|read-back)\./.test(last.id) ? last : undefined;
}

function withRequest(turn: Turn, kind: 'person' | 'deletion'): ClientRecord {
  const { record, facts, message } = turn;
  const open = record.requests.some((request) => request.kind === kind && request.status === 'open');
  if (open || !message) return record;
  return {
    ...record,
    requests: [...record.requests, { id: `request-${message.id.slice(1)}`, kind, at: facts.at, status: 'open', quotes: [] }],
  };
}

/** Who would rather not send what there is so far goes on with the questions when they come back. */
const withoutSending = (record: ClientRecord): ClientRecord => ({
  ...withoutAnswers(record, { id: 'break.offer' }),
  sinceBreak: 0,
  draft: { ...record.draft, partial: false },
});

/** What may be said at any time, and what is done then. */
export const interruptions: Interruptions = {
  help(turn) {
    turn.understood = 'help';
    turn.say(turn.t('controls.help', programWords(turn)));
    return 'repeat';
  },

  why(turn, open) {
    turn.understood = 'why';
    const own = open?.own?.(turn.record.language);
    const text = own?.why ?? turn.t(open ? (`${open.id}.why` as Key) : 'controls.help', programWords(turn));
    turn.say(text, turn.inAnother(own?.language));
    return 'repeat';
  },

  more: (turn, open, control) => interruptions.why(turn, open, control),

  back(turn) {
    turn.understood = 'back';
    let to = answeredBefore(turn.record, turn.record.open);
    while (to && !mayGoBackTo(to.id, turn.record)) to = answeredBefore(turn.record, to);
    if (to && turn.record.draft.status === 'in-progress') return { ...to, again: true };
    turn.say(turn.t('controls.first'));
    return 'repeat';
  },

  /** Takes the last answer out, and asks it again. */
  undo(turn) {
    turn.understood = 'back';
    const last = turn.record.resting ? undefined : lastAnswer(turn.record);
    if (last) return { ...last, anew: true };
    if (!turn.record.resting) turn.say(turn.t('controls.notBack'));
    return 'repeat';
  },

  /** Any earlier answer, chosen from a list. */
  edit(turn) {
    turn.understood = 'back';
    if (turn.record.resting) return 'repeat';
    if (turn.record.draft.status !== 'in-progress') turn.say(turn.t('controls.sentAlready', programWords(turn)));
    else if (changeable(turn).length > 0) return { id: 'edit.which' };
    else turn.say(turn.t('controls.notBack'));
    return 'repeat';
  },

  'about-me'(turn) {
    turn.understood = 'help';
    // After a silence nothing is shown before they choose to go on.
    if (!turn.record.resting) turn.say(known(turn));
    return 'repeat';
  },

  skip: () => 'answer',
  'dont-know': () => 'answer',

  pause(turn, open) {
    turn.understood = 'pause';
    const { code } = turn.facts;
    if (open?.id === 'hand-over.send') turn.record = withoutSending(turn.record);
    turn.record = { ...turn.record, resting: 'pause', resume: { hash: code.hash, expires: code.expires } };
    turn.say(turn.t('controls.pause', { code: code.shown }));
    return 'rest';
  },

  'go-on'(turn, open) {
    // A list that they asked for is left by it; any other question stays.
    if (!turn.record.resting) return open?.id === 'edit.which' ? 'go-on' : 'repeat';
    const { resting: _over, ...record } = turn.record;
    turn.record = record;
    return 'go-on';
  },

  /** Stands above the drafts in the inbox until somebody marks it done. */
  person(turn) {
    turn.understood = 'person';
    turn.record = withRequest(turn, 'person');
    turn.say(turn.t('controls.person', programWords(turn)));
    return 'repeat';
  },

  /** Before hand-over at once; after it the program has to answer, for records may have to be kept. Opt-outs and open alerts stay. */
  delete(turn) {
    turn.understood = 'delete';
    if (turn.record.draft.status === 'in-progress') {
      turn.record = erased(turn.record, turn.facts.at);
      const kept = turn.record.alerts.length > 0 ? ` ${turn.t('controls.alertStays')}` : '';
      turn.say(`${turn.t('controls.deleted')}${kept}`);
      return 'rest';
    }
    turn.record = withRequest(turn, 'deletion');
    turn.say(turn.t('controls.deletionAsked', programWords(turn)));
    return 'repeat';
  },

  language(turn, open, control) {
    if (control.says !== 'language') return 'answer';
    const offered = [turn.record.language, ...turn.facts.languages.map(({ value }) => value)];
    // Who asks for a language that is not offered is offered those that are.
    if (!offered.includes(control.language)) {
      turn.understood = 'help';
      return turn.record.resting ? 'repeat' : { id: 'welcome.lang', again: true };
    }
    turn.record = { ...turn.record, language: control.language };
    turn.next = undefined;
    if (open?.id === 'welcome.lang' && turn.message) {
      const answer = { status: 'answered', at: turn.facts.at, value: control.language, messages: [turn.message.id] } as const;
      turn.record = withAnswer(turn.record, { id: open.id }, answer);
      return 'go-on';
    }
    turn.understood = `language:${control.language}`;
    return 'repeat';
  },
};
