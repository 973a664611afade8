import { type PlanStatus, PlanStatus as Statuses } from '../record/plan.ts';
import type { Summary } from '../record/summary.ts';

const pageSize = 50;

/** Which plans the inbox shows, as its form says it. */
export interface Filter {
  readonly search: string;
  readonly status: PlanStatus | '';
  readonly language: string;
  readonly sort: 'newest' | 'waiting';
  /** From 1. */
  readonly page: number;
}

export interface Listing {
  readonly plans: readonly Summary[];
  readonly found: number;
  readonly page: number;
  readonly pages: number;
  /** Of all plans, for the form's choice. */
  readonly languages: readonly string[];
}

/** Reads the form's query; what makes no sense there is left out. */
export function filterOf(query: URLSearchParams): Filter {
  const status = Statuses.exclude(['in-progress']).safeParse(query.get('status'));
  const page = Number(query.get('page'));
  return {
    search: (query.get('search') ?? '').trim().slice(0, 200),
    status: status.success ? status.data : '',
    language: query.get('language') ?? '',
    sort: query.get('sort') === 'waiting' ? 'waiting' : 'newest',
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
  };
}

/** Whether somebody other than the client may read it: not before the client handed it over. */
export const isHandedOver = ({ status }: { readonly status: PlanStatus }): boolean => status !== 'in-progress';

const byId = (a: Summary, b: Summary): number => (a.id < b.id ? -1 : 1);
/** Newest change first. */
export const newest = (a: Summary, b: Summary): number => b.updatedAt - a.updatedAt || byId(a, b);
const waitingLongest = (a: Summary, b: Summary): number =>
  (a.waitingSince ?? Number.POSITIVE_INFINITY) - (b.waitingSince ?? Number.POSITIVE_INFINITY) || newest(a, b);

/** Names are found whatever their case and accents. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();

/** One page of the plans that fit, from summaries alone. */
export function list(summaries: Iterable<Summary>, filter: Filter): Listing {
  const wanted = plain(filter.search);
  const languages = new Set<string>();
  const fitting: Summary[] = [];
  for (const summary of summaries) {
    if (!isHandedOver(summary)) continue;
    languages.add(summary.language);
    if (filter.status !== '' && summary.status !== filter.status) continue;
    if (filter.language !== '' && summary.language !== filter.language) continue;
    if (wanted !== '' && !plain(summary.name ?? '').includes(wanted)) continue;
    fitting.push(summary);
  }
  fitting.sort(filter.sort === 'waiting' ? waitingLongest : newest);
  const pages = Math.max(1, Math.ceil(fitting.length / pageSize));
  const page = Math.min(filter.page, pages);
  return {
    plans: fitting.slice((page - 1) * pageSize, page * pageSize),
    found: fitting.length,
    page,
    pages,
    languages: [...languages].sort(),
  };
}
