import { intersectSpans, isDay, type Day, type Span } from './days.ts';

/** How often a plan may ask for something. */
export const PERIOD_KINDS = ['month', 'quarter', 'half-year', 'nine-months', 'year', 'plan'] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

/** One whole period, before anything cuts it: both ends are included. */
export interface Period {
  readonly kind: PeriodKind;
  readonly label: string;
  readonly start: Day;
  readonly end: Day;
}

type CalendarKind = Exclude<PeriodKind, 'plan'>;

/**
 * Each calendar kind as the months it covers. Half-year and nine-months run from 1 January, as reports
 * do ("6 tháng", "9 tháng"), so a year has one of each.
 */
const SHAPES: Record<CalendarKind, { months: number; perYear: number; mark: (nth: number) => string }> = {
  month: { months: 1, perYear: 12, mark: (nth) => `-${twoDigits(nth)}` },
  quarter: { months: 3, perYear: 4, mark: (nth) => `-Q${nth}` },
  'half-year': { months: 6, perYear: 1, mark: () => '-H1' },
  'nine-months': { months: 9, perYear: 1, mark: () => '-9M' },
  year: { months: 12, perYear: 1, mark: () => '' },
};
const CALENDAR_KINDS = Object.keys(SHAPES) as CalendarKind[];

/**
 * All periods of a kind that share at least one day with the span, whole and in order. The kind 'plan'
 * is the span itself, labelled '2021-2025', or '2025' when it stays inside one year.
 */
export function periodsOverlapping(kind: PeriodKind, span: Span): Period[] {
  if (kind === 'plan') return [planPeriod(span)];
  const first = Number(span.from.slice(0, 4));
  const last = Number(span.to.slice(0, 4));
  return Array.from({ length: last - first + 1 }, (_, index) => periodsOfYear(kind, first + index))
    .flat()
    .filter((period) => intersectSpans({ from: period.start, to: period.end }, span) !== undefined);
}

/**
 * The period a label names (2025-09, 2025-Q3, 2025-H1, 2025-9M, 2025, 2021-2025), or undefined when the
 * label is malformed. '2025' is read as the year, although a plan inside that year carries it too.
 */
export function parsePeriodLabel(label: string): Period | undefined {
  const years = /^(\d{4})-(\d{4})$/.exec(label);
  if (years?.[1] !== undefined && years[2] !== undefined) {
    const [, from, to] = years;
    return from < to ? planPeriod({ from: `${from}-01-01`, to: `${to}-12-31` }) : undefined;
  }
  if (!/^\d{4}(-|$)/.test(label)) return undefined;
  const year = Number(label.slice(0, 4));
  return CALENDAR_KINDS.flatMap((kind) => periodsOfYear(kind, year)).find((each) => each.label === label);
}

/** The Vietnamese name of a period, as offices write it: 2025-Q3 becomes "Quý III/2025". */
export function periodName({ kind, label }: Pick<Period, 'kind' | 'label'>): string {
  const [year = '', rest = ''] = label.split('-');
  switch (kind) {
    case 'month':
      return `Tháng ${Number(rest)}/${year}`;
    case 'quarter':
      return `Quý ${['I', 'II', 'III', 'IV'][Number(rest.slice(1)) - 1]}/${year}`;
    case 'half-year':
      return `6 tháng đầu năm ${year}`;
    case 'nine-months':
      return `9 tháng năm ${year}`;
    default:
      return rest === '' ? `Năm ${year}` : `Giai đoạn ${year}–${rest}`;
  }
}

function periodsOfYear(kind: CalendarKind, year: number): Period[] {
  const { months, perYear, mark } = SHAPES[kind];
  const y = String(year).padStart(4, '0');
  return Array.from({ length: perYear }, (_, index) => ({
    kind,
    label: `${y}${mark(index + 1)}`,
    start: `${y}-${twoDigits(index * months + 1)}-01`,
    end: lastOfMonth(`${y}-${twoDigits((index + 1) * months)}`),
  }));
}

function planPeriod(span: Span): Period {
  const from = span.from.slice(0, 4);
  const to = span.to.slice(0, 4);
  return { kind: 'plan', label: from === to ? from : `${from}-${to}`, start: span.from, end: span.to };
}

function lastOfMonth(month: string): Day {
  return [31, 30, 29].map((day) => `${month}-${day}`).find(isDay) ?? `${month}-28`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
