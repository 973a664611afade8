import type { Activity } from 'botbuilder';
import type { Turn as DialogTurn } from '../../dialogs/index.ts';
import type { Conversations, TakeTurn, Turn, Via } from '../channels/types.ts';
import { errorFacts } from '../record/error-facts.ts';
import { isTexted, type Message, messageNumber } from '../record/message.ts';
import { isStopped, newRecord, onRoute, routeOf, withRoute } from '../record/new-record.ts';
import { numberKey, numberOf, stopOf } from '../record/opt-out.ts';
import { type ReplyPayload, replyItem } from '../record/outbox.ts';
import type { Clock, NewId, Store } from '../record/ports.ts';
import type { ClientRecord, OutboxItem, Route, Taken } from '../record/record.ts';
import { messageOf, withMessage } from '../record/transcript.ts';
import { asActivity } from './activity.ts';
import { afterSilence, createCodeLimit, mayTryCode } from './coming-back.ts';
import { codeIn, hashOf } from './facts.ts';
import type { QueuedRecords } from './records.ts';
import type { SeenQuestions } from './seen.ts';
import { longest, runTurn, type TurnParts } from './turn.ts';

export interface RunnerParts extends TurnParts {
  /** Codes of the languages that clients can choose, the one to begin in first. */
  readonly offered: readonly string[];
  readonly store: Store;
  readonly records: QueuedRecords;
  readonly seen: SeenQuestions;
  readonly clock: Clock;
  readonly newId: NewId;
  /** The id of the program that a new record belongs to; `asked`: what its surface says. */
  readonly programFor: (asked: string | undefined) => string;
  readonly copyLink: (clientId: string) => string | undefined;
  readonly log: { error(facts: object, message: string): void };
}

/** One turn, exactly once: load, seen before?, safety, dialogs, one atomic commit, and only then anything is sent. */
export function createRunner(parts: RunnerParts): { takeTurn: TakeTurn } {
  const { store, records, clock } = parts;
  const arriving = new Map<string, string>();
  const codes = createCodeLimit(clock);

  /** Whose record a message is about: that of the route, of the device, or a new one. */
  function whose(via: Via): string {
    const known = store.find(via.route) ?? arriving.get(via.route);
    if (known !== undefined) return known;
    const clientId = via.clientId ?? parts.newId('client');
    arriving.set(via.route, clientId);
    return clientId;
  }

  async function take(activity: Partial<Activity>, via: Via): Promise<Turn> {
    const here = whose(via);
    const code = activity.type === 'message' ? codeIn(activity.text ?? '') : undefined;
    const given = code === undefined ? undefined : await tryCode(here, code, via);
    const back = given?.owner === undefined ? undefined : await comeBack(given.owner, here, code!, activity, via);
    if (back) return back;
    const turn = await records.transact<Turn | undefined>(here, (record) => {
      // While this waited, an earlier message (a code) may have brought the route to another record.
      const now = store.find(via.route);
      return now !== undefined && now !== here ? { result: undefined } : rule(here, record, activity, via, given && 'wrong');
    });
    if (!turn) return take(activity, via);
    arriving.delete(via.route);
    return turn;
  }

  /** Whose resume code it is, while it is valid; undefined where nothing may be tried, or where it is no code but a word. */
  async function tryCode(here: string, code: string, via: Via): Promise<{ owner?: string } | undefined> {
    if (codes.isReached() || !mayTryCode(await store.load(here), via.route, clock.now())) return {};
    const hash = hashOf(code);
    const owner = store.find(`code:${hash}`);
    const resume = owner === undefined ? undefined : (await store.load(owner))?.resume;
    if (owner !== undefined && resume?.hash === hash && Date.parse(resume.expires) > clock.now()) return { owner };
    codes.wrong();
    return {};
  }

  /** The turn in the record that the code opens. Undefined where somebody else has just used it. */
  async function comeBack(owner: string, here: string, code: string, activity: Partial<Activity>, via: Via): Promise<Turn | undefined> {
    let moved: ClientRecord | undefined;
    const turn = await records.transact<Turn | undefined>(owner, async (record) => {
      moved = here === owner ? undefined : await store.load(here);
      return record?.resume?.hash === hashOf(code) ? rule(owner, record, activity, via, 'right', moved) : { result: undefined };
    });
    if (turn && moved) await absorbed(moved);
    arriving.delete(via.route);
    return turn;
  }

  /** A conversation that only gave the code is part of the record it belongs to now; one that has grown meanwhile, or has words of its own, stays. */
  async function absorbed(moved: ClientRecord): Promise<void> {
    await records.transact(moved.id, async (now) => {
      if (now?.version === moved.version && !moved.consent?.given) await store.remove(moved.id);
      return { result: undefined };
    });
  }

  async function rule(
    clientId: string,
    before: ClientRecord | undefined,
    activity: Partial<Activity>,
    via: Via,
    code?: 'right' | 'wrong',
    moved?: ClientRecord,
  ): Promise<{ record?: ClientRecord; result: Turn }> {
    const place = before?.routes.findIndex(({ key }) => key === via.route) ?? -1;
    const known = before?.taken.find(({ key }) => key === `${place}:${activity.id}`);
    if (before && known) {
      // Told once more, in the response: whatever came together with it came from somebody who had not seen that answer.
      const again = known.replies.filter((id) => before.open?.messages.includes(id));
      if (!via.push && via.channel === 'botframework' && again.length > 0) parts.seen.asked(clientId, again);
      return { result: answered(before, known) };
    }

    const now = clock.now();
    const at = new Date(now).toISOString();
    const fresh = before ?? newRecord(clientId, { program: parts.programFor(via.program), language: guess(activity.locale), at });
    const optOut = await stoppedBefore(before, via);
    const linked = onRoute(afterSilence(fresh, before, now), { key: via.route, channel: via.channel, address: via.address, at });
    const reached = optOut ? withRoute(linked, via.route, { optOut }) : linked;
    const start = moved ? withMoved(reached, moved, via.route) : reached;
    const turn = await runTurn(parts, start, activity, {
      via,
      now,
      seen: before ? parts.seen.seen(before, via.receivedAt, isTexted(via.channel)) : 'seen',
      code,
      copyLink: start.draft.status === 'approved' ? parts.copyLink(clientId) : undefined,
    });
    return commitable(turn, start, activity, via, at);
  }

  /** A number that opted out on one channel has done so on all: what a route that is new here begins with. */
  async function stoppedBefore(before: ClientRecord | undefined, via: Via): Promise<Route['optOut']> {
    const number = numberOf({ key: via.route, channel: via.channel });
    if (number === undefined || (before && routeOf(before, via.route))) return undefined;
    const known = store.find(numberKey(number));
    return stopOf(before, number) ?? (known === undefined ? undefined : stopOf(await store.load(known), number));
  }

  const guess = (locale: unknown): string => {
    const wanted = typeof locale === 'string' ? locale.toLowerCase() : '';
    const languages = parts.offered;
    const alike = (code: string, other: string): boolean => code === other || code.startsWith(`${other}-`);
    return (
      languages.find((code) => alike(wanted, code.toLowerCase())) ??
      languages.find((code) => alike(wanted, code.toLowerCase().split('-')[0]!)) ??
      languages[0] ??
      'en'
    );
  };

  /** The record with everything of this turn in it, to be committed at once: transcript, what was taken, and what is to be sent. */
  function commitable(
    turn: DialogTurn,
    start: ClientRecord,
    activity: Partial<Activity>,
    via: Via,
    at: string,
  ): { record: ClientRecord; result: Turn } {
    let record = { ...turn.record, updatedAt: at };
    const place = record.routes.findIndex(({ key }) => key === via.route);
    const device = record.contact.device !== start.contact.device ? record.contact.device : undefined;
    const replies: Message[] = [];
    for (const { text, data, event } of turn.replies) {
      const said = withMessage(record, {
        from: 'bot',
        text,
        at,
        channel: via.channel,
        language: data.textLanguage ?? record.language,
        route: place,
        ...(data.question && { questionId: data.question.id }),
        ...(event ? { event } : { data: shared(turn, data, device, record.language) }),
      });
      record = said.record;
      replies.push(said.message);
    }
    const ids = replies.map(({ id }) => id);
    const asking = replies.find(({ data }) => data?.question)?.id;
    if (asking !== undefined && record.open) {
      record = { ...record, open: { ...record.open, messages: [...record.open.messages, asking] } };
      parts.seen.asked(record.id, [asking]);
    }
    const first = turn.record.lastMessage > start.lastMessage ? `m${start.lastMessage + 1}` : undefined;
    const taken: Taken = { key: `${place}:${activity.id}`, ...(first && { said: first }), replies: ids };
    record = { ...record, taken: [...record.taken, taken], outbox: outboxAfter(record, start, via, ids, at) };
    return { record, result: answered(record, taken) };
  }

  /** Whoever writes is awake: what waited is tried again, and news they are told in this turn needs no notice. */
  function outboxAfter(record: ClientRecord, start: ClientRecord, via: Via, ids: readonly string[], at: string): readonly OutboxItem[] {
    const waiting = record.outbox
      .filter(({ kind, payload }) => kind !== 'notice' && !(kind === 'reply' && (payload as ReplyPayload).notice))
      .map((item) => (item.kind === 'reply' && item.due > at ? { ...item, due: at } : item));
    if (!via.push || ids.length === 0) return waiting;
    // The one message that may follow an opt-out is the one that confirms it.
    const confirm = isStopped(record, via.route) && !isStopped(start, via.route);
    return [...waiting, replyItem(via.route, ids, at, { confirm })];
  }

  function answered(record: ClientRecord, taken: Taken): Turn {
    const replies = taken.replies.flatMap((id) => messageOf(record, id) ?? []);
    return {
      replies: replies.map(asActivity),
      ...(taken.said !== undefined && { messageId: taken.said }),
      kept: true,
    };
  }

  return {
    async takeTurn(activity, via) {
      try {
        return await take(activity, via);
      } catch (error) {
        arriving.delete(via.route);
        parts.log.error({ channel: via.channel, ...errorFacts(error) }, 'a turn failed; the client is told that nothing was saved');
        const language = store.summary(store.find(via.route) ?? '')?.language ?? guess(activity.locale);
        const t = parts.texts.in(language);
        // Nobody may be left without a way to help because a disk is full.
        const inCrisis = parts.crises.assess(String(activity.text ?? '').slice(0, longest)) !== undefined;
        const text = inCrisis ? `${t('turn.notKept')}\n\n${parts.crises.now(t, language)}` : t('turn.notKept');
        return { kept: false, replies: [{ type: 'message', text, inputHint: 'acceptingInput', channelData: { kept: false } }] };
      }
    },
  };
}

/** What a conversation on this route brought with it before the code was given: its opt-out and crisis, its alerts and requests. */
function withMoved(record: ClientRecord, moved: ClientRecord, route: string): ClientRecord {
  const { optOut, crisisUntil, codeTries } = moved.routes.find(({ key }) => key === route) ?? {};
  const kept = { ...(optOut && { optOut }), ...(crisisUntil !== undefined && { crisisUntil }), ...(codeTries && { codeTries }) };
  return {
    ...withRoute(record, route, kept),
    lastMessage: Math.max(record.lastMessage, moved.lastMessage),
    alerts: [...record.alerts, ...moved.alerts],
    // Jobs about those alerts.
    outbox: [...record.outbox, ...moved.outbox.filter(({ apart }) => apart)],
    requests: [...record.requests, ...moved.requests.filter(({ kind }) => kind === 'person')],
  };
}

/** What every reply of a turn carries. */
function shared(
  turn: DialogTurn,
  data: Message['data'],
  device: 'mine' | 'shared' | undefined,
  language: string,
): NonNullable<Message['data']> {
  return {
    ...data,
    ...(turn.understood !== undefined && { understood: turn.understood }),
    ...(turn.safety && { safety: turn.safety }),
    ...(device && { device }),
    language,
  };
}

/** What a client's device may fetch: their conversation as it stands, and word of each change. */
export function createConversations(
  store: Store,
  seen: SeenQuestions,
): { conversations: Conversations; changed(record: ClientRecord): void } {
  const watchers = new Map<string, Set<() => void>>();
  return {
    conversations: {
      async activities(route, since) {
        const clientId = store.find(route);
        const record = clientId === undefined ? undefined : await store.load(clientId);
        const place = record?.routes.findIndex(({ key }) => key === route) ?? -1;
        if (!record || place < 0) return undefined;
        const news: Partial<Activity>[] = [];
        // From the newest back: what a client has not seen yet is little.
        for (let at = record.transcript.length - 1; at >= 0; at--) {
          const message = record.transcript[at]!;
          if (messageNumber(message.id) <= since) break;
          if (message.route === place) news.push(asActivity(message));
        }
        return { activities: news.reverse(), last: record.lastMessage };
      },
      watch(route, changed) {
        const all = watchers.get(route) ?? new Set();
        watchers.set(route, all.add(changed));
        return () => {
          all.delete(changed);
          if (all.size === 0) watchers.delete(route);
        };
      },
      handed(route, ids) {
        const clientId = store.find(route);
        if (clientId !== undefined) seen.handed(clientId, ids);
      },
    },
    changed(record) {
      if (watchers.size === 0) return;
      for (const { key } of record.routes) for (const changed of watchers.get(key) ?? []) changed();
    },
  };
}
