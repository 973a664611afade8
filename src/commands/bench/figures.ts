/** The middle of some figures, and how far they lie apart: the noise of the machine. */
export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

export function spread(figures: readonly number[]): Spread {
  const sorted = figures.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const median = (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2;
  return { median, min: sorted[0] ?? Number.NaN, max: sorted.at(-1) ?? Number.NaN };
}

/** Of figures in order: the one that `share` of them do not exceed. */
export const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

/** A figure with as many digits as say something. */
export const short = (figure: number): string => (figure >= 100 ? figure.toFixed(0) : figure >= 10 ? figure.toFixed(1) : figure.toFixed(2));

export const withNoise = ({ median, min, max }: Spread): string => `${short(median)} (${short(min)}-${short(max)})`;

/** A target of the design, and what was measured. */
export interface Target {
  readonly what: string;
  readonly measured: Spread;
  readonly unit: string;
  readonly least?: number;
  readonly most?: number;
}

export const reached = ({ measured: { median }, least = -Infinity, most = Infinity }: Target): boolean => median >= least && median <= most;

/** Lines of equal columns; the first is the heading. The first column stands left, figures right. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => (row[i] ?? '').length)));
  const line = (row: readonly string[]): string =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  ');
  return rows.map((row) => `  ${line(row).trimEnd()}`).join('\n');
}

export const targetTable = (targets: readonly Target[]): string =>
  table([
    ['target', 'measured', 'to reach', ''],
    ...targets.map((target) => [
      target.what,
      `${withNoise(target.measured)} ${target.unit}`.trim(),
      target.least === undefined ? `at most ${target.most}` : `at least ${target.least}`,
      reached(target) ? 'reached' : 'NOT REACHED',
    ]),
  ]);
