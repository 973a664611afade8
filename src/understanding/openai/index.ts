import { createHmac } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Clock, Organised, Organiser, SentOut, Span, Understander } from '../../record/ports.ts';
import type { NewProposal } from '../../record/proposal.ts';
import type { Speaker } from '../../record/speaker.ts';
import type { Translated } from '../../record/translation.ts';
import { createAnswers, mostAnswers } from './answers.ts';
import { createBreaker } from './breaker.ts';
import { type CallCounts, createCalls } from './calls.ts';
import { createEndpoint, type EndpointSettings } from './endpoint.ts';
import { createHiding } from './hiding.ts';
import { openJournal } from './journal.ts';
import { planQuestion } from './propose.ts';
import { createSelector } from './spans.ts';
import { type Budget, createSpending, type Used } from './spending.ts';
import { translationQuestion } from './translate.ts';
import { createOpenAiUnderstander } from './understander.ts';

/** How the model is reached, and how much of it may be used. */
export interface ModelSettings extends EndpointSettings {
  readonly budget: Budget;
  /** Off until it is set otherwise; the file `model-off` in the data folder does the same without a restart. */
  readonly off: boolean;
}

/** What an operator may see of it: figures, never words. */
export interface ModelStatus {
  readonly model: string;
  readonly on: boolean;
  readonly breaker: 'closed' | 'open' | 'half-open';
  /** Used today (UTC), with what is set aside for calls under way; and the most that may be. */
  readonly today: { readonly tokens: number; readonly money: number };
  readonly budget: Budget;
  readonly calls: Readonly<CallCounts>;
  /** Spans, proposals and translations that did not stand up to a check, since the start. */
  readonly dropped: number;
}

/** A language model that organises: within the turn behind the understander, outside it as organiser. */
export interface Model {
  /** The same interface as the rules', with the model behind it. `waitMs`: how long an answer may wait for it; left out, 2.5 seconds. */
  understander(rules: Understander, waitMs?: number): Understander;
  readonly organiser: Organiser;
  status(): ModelStatus;
  /** Ends what is under way. */
  close(): void;
}

const atOnce = 4;
/** Milliseconds: a call under way outside a turn is ended then. */
const timeoutMs = 45_000;
const keptMs = 7 * 86_400_000;

const Sent = z.object({ hash: z.string(), length: z.number(), model: z.string(), at: z.string() });
const Line = z.union([
  z.object({
    asked: z.string(),
    sent: Sent,
    spans: z.array(z.looseObject({ start: z.number(), end: z.number(), kind: z.string() })).optional(),
  }),
  z.object({ day: z.number(), client: z.string(), input: z.number(), output: z.number() }),
]);
type Note = { readonly asked: string; readonly sent: SentOut; readonly spans?: readonly Span[] } | Used;

/** The model behind an OpenAI-compatible endpoint. `key` keeps ids and words out of what is noted in `dir`. */
export function createModel(parts: {
  readonly settings: ModelSettings;
  readonly dir: string;
  readonly key: Buffer;
  readonly clock: Clock;
}): Model {
  const { settings, dir, key, clock } = parts;
  const today = Math.floor(clock.now() / 86_400_000);
  const journal = openJournal<Note>(
    join(dir, 'model.jsonl'),
    (line) => Line.parse(line) as Note,
    (line, later) => ('day' in line ? line.day >= today : later < 2 * mostAnswers && Date.parse(line.sent.at) > clock.now() - keptMs),
  );
  const answers = createAnswers(
    journal.earlier.flatMap((line) => ('asked' in line ? [[line.asked, line] as const] : [])),
    (asked, kept) => journal.note({ asked, ...kept }),
  );
  const used = journal.earlier.flatMap((line) => ('day' in line ? [line] : []));
  const spending = createSpending(settings.budget, clock, used, journal.note);
  const breaker = createBreaker(clock);
  const offFile = join(dir, 'model-off');
  const isOff = (): boolean => settings.off || existsSync(offFile);
  const endpoint = createEndpoint(settings);
  const calls = createCalls({ endpoint, spending, breaker, clock, isOff, atOnce, timeoutMs });
  const selector = createSelector({ calls, answers, key });
  const keyed = ({ clientId }: Speaker): string => createHmac('sha256', key).update(clientId).digest('base64url');
  let dropped = 0;

  return {
    understander: (rules, waitMs) => createOpenAiUnderstander({ rules, selector, isOff, clock, ...(waitMs !== undefined && { waitMs }) }),
    organiser: {
      model: settings.model,
      spans: (text, about) => selector.select(text, about, true).outcome,
      async proposals(record, speaker): Promise<Organised<readonly NewProposal[]>> {
        const asking = planQuestion(record, createHiding(speaker.names));
        if (!asking) return { is: 'done', value: [] };
        const answer = await calls.begin({ ...asking.question, client: keyed(speaker) }).outcome;
        if (answer.is !== 'done') return answer;
        const checked = asking.read(answer.value);
        dropped += checked.dropped;
        return { ...answer, value: checked.proposals };
      },
      async translate(texts, to, speaker): Promise<Organised<readonly Translated[]>> {
        const asking = translationQuestion(texts, to, createHiding(speaker.names));
        const answer = await calls.begin({ ...asking.question, client: keyed(speaker) }).outcome;
        if (answer.is !== 'done') return answer;
        const value = asking.read(answer.value);
        dropped += value.filter(({ text }) => text === undefined).length;
        return { ...answer, value };
      },
    },
    status: () => ({
      model: settings.model,
      on: !isOff(),
      breaker: breaker.state,
      today: { ...spending.today },
      budget: settings.budget,
      calls: { ...calls.counts },
      dropped: dropped + selector.dropped,
    }),
    close() {
      calls.stop();
      journal.close();
    },
  };
}
