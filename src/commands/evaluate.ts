import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadConfig } from '../config.ts';
import type { Understander } from '../record/ports.ts';
import { systemClock } from '../system.ts';
import { createModel, createUnderstander } from '../understanding/index.ts';
import { type Figure, figures, isPerfect, judge, type Labelled, labelled, type Tally } from './evaluate/figures.ts';

const { wrong: showWrong } = parseArgs({ options: { wrong: { type: 'boolean', default: false } } }).values;
/** Milliseconds: what takes longer than this comes too late for the turn; it is measured all the same. */
const turnMs = 2500;
const longestMs = 60_000;

interface Answer {
  readonly one: Labelled;
  readonly tally: Tally;
  readonly ms: number;
  /** The model has not answered, so that the rules' result was measured. */
  readonly missing: boolean;
  readonly read: string;
}

/** Puts one answer after the other to it; each as if a client of its own had said it. */
async function evaluate(understander: Understander): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (const [index, one] of labelled.entries()) {
    const { text, expected, language } = one;
    const began = performance.now();
    const { spans, late } = await understander.understand(text, {
      expected,
      language,
      speaker: { clientId: `answer-${index}`, names: [] },
    });
    const read = spans.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`).join(' | ');
    answers.push({ one, tally: judge(one, spans), ms: performance.now() - began, missing: late === true, read });
  }
  return answers;
}

const share = (value: number): string => (Number.isNaN(value) ? '-' : value.toFixed(2));
const withInterval = ({ value, low, high }: Figure): string => `${share(value)} (${share(low)}–${share(high)})`;
const quantile = (sorted: readonly number[], at: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(at * sorted.length))] ?? 0;

const head = [
  'by',
  'language',
  'half',
  'n',
  'P overlap',
  'R overlap',
  'F1 overlap',
  'P exact',
  'R exact',
  'F1 exact',
  'kinds',
  'ms median, p95',
];

function row(by: string, language: string, half: string, answers: readonly Answer[]): string[] {
  const of = figures(answers.map(({ tally }) => tally));
  const times = answers.map(({ ms }) => ms).sort((a, b) => a - b);
  const shown = [of.precision, of.recall, of.f1, of.exactPrecision, of.exactRecall, of.exactF1, of.kinds].map(withInterval);
  return [by, language, half, String(answers.length), ...shown, `${quantile(times, 0.5).toFixed(1)}, ${quantile(times, 0.95).toFixed(1)}`];
}

function rows(by: string, answers: readonly Answer[]): string[][] {
  const languages = [...new Set(labelled.map(({ language }) => language))];
  return languages.flatMap((language) =>
    (['tuned', 'held'] as const).flatMap((half) => {
      const chosen = answers.filter(({ one }) => one.language === language && one.half === half);
      return chosen.length === 0 ? [] : [row(by, language, half, chosen)];
    }),
  );
}

const print = (line = ''): void => void process.stdout.write(`${line}\n`);
function printTable(lines: readonly string[][]): void {
  for (const cells of [head, head.map(() => '---'), ...lines]) print(`| ${cells.join(' | ')} |`);
}

/** Of the half that rules are written with in view; the other half stays unseen. */
function printWrong(answers: readonly Answer[]): void {
  for (const { one, tally, read } of answers)
    if (one.half === 'tuned' && !isPerfect(tally))
      print(
        `${one.language}, ${one.expected}: ${one.text}\n  wanted ${one.spans.map(({ kind, text }) => `${kind}: ${text}`).join(' | ')}\n  read   ${read}`,
      );
}

print('Spans of labelled answers (test/understanding/answers): precision, recall, F1 and kinds, each with its 95 % interval.\n');
const rules = createUnderstander();
const byRules = await evaluate(rules);
const { model: settings } = loadConfig(process.env);
if (!settings || settings.off) {
  printTable(rows('rules', byRules));
  print(`\n${settings ? 'The model is switched off (OPENAI_OFF).' : 'No model was measured: OPENAI_MODEL is not set.'}`);
} else {
  const dir = mkdtempSync(join(tmpdir(), 'ownwords-evaluate-'));
  const model = createModel({ settings, dir, key: randomBytes(32), clock: systemClock });
  try {
    const byModel = await evaluate(model.understander(rules, longestMs));
    printTable([...rows('rules', byRules), ...rows(settings.model, byModel)]);
    const { today, calls, dropped, budget } = model.status();
    const { length: missing } = byModel.filter((answer) => answer.missing);
    const { length: inTime } = byModel.filter(({ ms }) => ms <= turnMs);
    const cost = budget.price.input + budget.price.output > 0 ? `, ${today.money.toFixed(4)} in the currency of the prices` : '';
    print(
      `\n${settings.model}: ${calls.answered} answered, ${calls.useless} of no use, ${calls.failed} failed, ${calls.notAsked} not asked; ${dropped} spans were not in the text.`,
    );
    print(
      `${missing} of ${byModel.length} got no answer: there the rules' result counts. ${inTime} were there within ${turnMs / 1000} s, as a turn needs.`,
    );
    print(`${today.tokens} tokens${cost}: ${Math.round(today.tokens / byModel.length)} tokens an answer.`);
  } finally {
    model.close();
    rmSync(dir, { recursive: true, force: true });
  }
}
if (showWrong) printWrong(byRules);
