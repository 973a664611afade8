import { type Activity, TurnContext } from 'botbuilder';
import { type Conversation, isEmptyTalk, mayShow, programWords, type Seen, Turn } from '../../dialogs/index.ts';
import type { Via } from '../channels/types.ts';
import type { Texts } from '../i18n/index.ts';
import { isTexted } from '../record/message.ts';
import { isStopped } from '../record/new-record.ts';
import { planIdOf } from '../record/plan-of.ts';
import type { Reader, Understander } from '../record/ports.ts';
import { quote } from '../record/quote.ts';
import type { ClientRecord } from '../record/record.ts';
import { withMessage, withUnplaced } from '../record/transcript.ts';
import { contactWord } from '../safety/index.ts';
import { nowhere } from './buffering-adapter.ts';
import { unlocked, wrongCode } from './coming-back.ts';
import { hearContact, type OptOutType, openList } from './contact.ts';
import type { Crises } from './crisis.ts';
import type { MakeFacts } from './facts.ts';
import { guessLanguage, languageOf, offerLanguage } from './language.ts';
import { withModel } from './model-turn.ts';

/** In UTF-16 units: longer messages are refused in plain words. */
export const longest = 4000;

export interface TurnParts {
  readonly conversationFor: (record: ClientRecord) => Conversation;
  readonly texts: Texts;
  readonly reader: Reader;
  readonly understander: Understander;
  readonly facts: MakeFacts;
  readonly crises: Crises;
  readonly carrierConfirms: boolean;
}

/** What the runner knows of the message beyond its words. */
export interface Circumstances {
  readonly via: Via;
  readonly now: number;
  readonly seen: Seen;
  /** `right`: a resume code that belongs to this record; `wrong`: one that belongs to none. */
  readonly code?: 'right' | 'wrong' | undefined;
  readonly copyLink?: string | undefined;
}

/** Runs one turn on a record: nothing is sent, nothing is stored, the record given is not changed. */
export async function runTurn(parts: TurnParts, record: ClientRecord, activity: Partial<Activity>, how: Circumstances): Promise<Turn> {
  const { via } = how;
  const facts = parts.facts(via.channel, how.now, how.copyLink);
  const model = withModel(parts.understander, () => turn);
  const turn: Turn = new Turn({ ...parts, understander: model.understander, record, facts, message: undefined });
  const text = activity.type === 'message' ? (activity.text ?? '') : undefined;
  if (text !== undefined && text.length > longest) {
    tooLong(parts, turn, text, via.route);
    return answerable(turn, record, via.route);
  }
  if (text !== undefined) guessLanguage(turn, text);
  const greeting = greetingOf(turn);
  if (text === undefined || (await hear(parts, turn, activity, text, how)) !== 'silent') {
    await parts.conversationFor(turn.record).run(contextOf(activity), turn, how.seen);
    // Who cries for help first is answered first; who this is comes with the first question.
    if (greeting && !turn.safety) turn.replies.unshift({ text: greeting, data: {} });
  }
  closing(turn, record);
  model.finish(record);
  return answerable(turn, record, via.route);
}

/** Refused in plain words and not kept; but a cry for help in it is heard. */
function tooLong({ crises }: TurnParts, turn: Turn, text: string, route: string): void {
  const crisis = crises.assess(text);
  if (crisis) {
    crises.raise(turn, crisis, route, text.slice(0, longest));
    crises.answer(turn, crisis);
    turn.safety = { tier: crisis.tier, rule: crisis.rule };
  }
  turn.say(turn.t('turn.tooLong'), { kept: false });
}

/** Where nothing may be sent, nothing is said either, until they opt in; only what confirms an opt-out of this very turn. */
function answerable(turn: Turn, before: ClientRecord, route: string): Turn {
  if (isStopped(before, route) && isStopped(turn.record, route)) turn.replies.length = 0;
  return turn;
}

const contextOf = (activity: Partial<Activity>): TurnContext => new TurnContext(nowhere, activity);

/** The first thing anybody reads: who this is; and in practice mode, that it is practice. */
function greetingOf(turn: Turn): string | undefined {
  const { record, facts } = turn;
  if (record.open || record.answers['welcome.lang'] || record.consent?.given) return undefined;
  const greeting = turn.t('welcome.greeting', programWords(turn));
  return facts.practice ? `${turn.t('welcome.practice')}\n\n${greeting}` : greeting;
}

/** What a message is before the dialogs: about being written to, a cry for help, a code. `silent`: there is nothing to say. */
async function hear(
  parts: TurnParts,
  turn: Turn,
  activity: Partial<Activity>,
  text: string,
  how: Circumstances,
): Promise<'silent' | 'go-on'> {
  const { via } = how;
  const media = (activity.attachments?.length ?? 0) > 0;
  if (media) turn.say(turn.t('turn.textOnly'));
  if (hasJustRefused(turn) && isEmptyTalk(turn, text)) {
    turn.say(turn.t('consent.refused', programWords(turn)));
    return 'silent';
  }
  const data = activity.channelData as { clientActivityID?: unknown; optOutType?: OptOutType } | undefined;
  const empty = text.trim() === '';
  if (empty && !media) turn.say(turn.t('turn.empty'));
  // Without words there is nothing to keep; a device that waits for its message to come back gets it all the same.
  if (empty && typeof data?.clientActivityID !== 'string') return 'go-on';
  const said = withMessage(turn.record, {
    from: 'client',
    text,
    at: turn.facts.at,
    channel: via.channel,
    language: languageOf(turn, text),
    route: turn.record.routes.findIndex(({ key }) => key === via.route),
    ...(turn.record.open && { questionId: turn.record.open.id }),
    ...(typeof data?.clientActivityID === 'string' && { clientActivityId: data.clientActivityID.slice(0, 128) }),
  });
  turn.record = turn.record.consent?.given === false ? withoutRefusal(said.record) : said.record;
  if (empty) return 'go-on';
  turn.message = said.message;
  if (how.code === 'right') unlocked(turn);
  if (how.code === 'wrong') wrongCode(turn, via.route);

  const texting = isTexted(via.channel);
  if (texting && turn.message) {
    const follow = hearContact(
      { turn, route: via.route, text, optOutType: data?.optOutType, carrierConfirms: parts.carrierConfirms },
      parts.crises,
    );
    if (follow === 'silent') return silently(parts, turn, via.route);
    if (follow === 'confirm') return 'silent';
    if (follow === 'repeat') turn.message = undefined;
  }
  // Where nothing is texted, "stop" can only mean to stop for now.
  const word = texting ? undefined : contactWord(text, turn.record.language, openList(turn));
  if (word === 'opt-out' || word === 'doubtful') turn.control = { says: 'pause' };
  if (turn.message) hearCrisis(parts, turn, via.route);
  offerLanguage(turn);
  return 'go-on';
}

/** A "thanks" right after the no is answered, and begins nothing; later any word begins anew. */
const hasJustRefused = ({ record: { consent }, facts }: Turn): boolean =>
  consent?.given === false && Date.parse(facts.at) - Date.parse(consent.at) < 10 * 60_000;

/** Who refused and writes again begins anew. */
function withoutRefusal(record: ClientRecord): ClientRecord {
  const { consent: _no, ...rest } = record;
  return rest;
}

/** From an opted-out number: kept, not answered; tier A still raises an alert, which says that they could not be answered. */
function silently({ crises }: TurnParts, turn: Turn, route: string): 'silent' {
  const { message } = turn;
  turn.replies.length = 0;
  if (!message) return 'silent';
  const crisis = crises.assess(message.text);
  if (crisis?.tier === 'A') crises.raise(turn, crisis, route, message.text, true);
  if (turn.record.consent?.given && !turn.reader.smallTalk(message.text, message.language)) keepLoose(turn);
  return 'silent';
}

/** Crisis words count at any time, before consent too. Tiers A and B take the message: it is never filed as an answer, and never lost. */
function hearCrisis({ crises }: TurnParts, turn: Turn, route: string): void {
  const { message } = turn;
  const crisis = message && crises.assess(message.text);
  if (!message || !crisis) return;
  crises.raise(turn, crisis, route, message.text);
  crises.answer(turn, crisis);
  turn.safety = { tier: crisis.tier, rule: crisis.rule };
  if (crisis.tier === 'C') return;
  keepLoose(turn);
  turn.message = undefined;
}

function keepLoose(turn: Turn): void {
  const { message } = turn;
  if (!message) return;
  turn.record = withUnplaced(
    turn.record,
    turn.reader.sentences(message.text, message.language).map(({ start, end }) => quote(message, start, end)),
  );
}

/** What is said where no question followed: the plan is with the case manager, or decided. */
function closing(turn: Turn, before: ClientRecord): void {
  const { record, facts } = turn;
  const { draft } = record;
  const handedOver = draft.status !== 'in-progress';
  const added = draft.unplaced.length > before.draft.unplaced.length;
  if (handedOver && draft.status === before.draft.status && added) {
    const version = draft.version + 1;
    turn.record = {
      ...record,
      draft: { ...draft, version, history: [...draft.history, { at: facts.at, who: 'client', did: 'added', version }] },
    };
  }
  if (draft.status !== before.draft.status && draft.status === 'submitted') {
    // The last of a case manager's questions was skipped: that sends it back too.
    if (turn.replies.length === 0) turn.say(turn.t('clarify.done', programWords(turn)));
    turn.say('', {}, { name: 'plan.submitted', value: { planId: planIdOf(record.id) } });
  }
  if (turn.replies.length > 0) return;
  if (handedOver) turn.say(afterwards(turn, added));
}

function afterwards(turn: Turn, added: boolean): string {
  const { record, facts } = turn;
  const words = programWords(turn);
  const by = record.draft.history.findLast(({ did }) => did === 'approved' || did === 'withdrew')?.who ?? words.readers;
  const noted = added ? [turn.t('hand-over.after', words)] : [];
  switch (record.draft.status) {
    case 'approved': {
      const copy =
        facts.copyLink && mayShow(turn) ? turn.t('hand-over.copy', { link: facts.copyLink }) : turn.t('hand-over.copyAsk', words);
      return [turn.t('hand-over.approved', { by }), ...noted, copy].join('\n\n');
    }
    case 'withdrawn':
      return [turn.t('hand-over.withdrawn', { ...words, by }), ...noted].join('\n\n');
    default:
      return added ? noted.join('') : turn.t('controls.help', words);
  }
}
