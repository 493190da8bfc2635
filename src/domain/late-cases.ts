/** Late cases per unit and period: how many, or that there were none, which must be said as well. */
import type { Day } from './days.ts';

export interface LateCase {
  readonly unit: string;
  readonly date: Day;
  /** 2025-Q3; without it, the quarter of its day. */
  readonly period?: string | undefined;
  /** The unit says that nothing was late in the period. */
  readonly nothing?: boolean | undefined;
  readonly sample?: boolean | undefined;
}

export interface LatePeriod {
  readonly unit: string;
  readonly period: string;
  /** 0: "Không phát sinh". */
  readonly cases: number;
  /** Illustrations alone. */
  readonly sample: boolean;
}

/** The quarter that a day lies in: 2025-08-20 → 2025-Q3. */
export const quarterOf = (day: Day): string =>
  `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

/** The period an entry of the register belongs to. */
export const latePeriodOf = ({ date, period }: Pick<LateCase, 'date' | 'period'>): string =>
  period ?? quarterOf(date);

/** What each unit said of each period, the latest period first. A period of which nothing was said is not among them. */
export function latePeriods(entries: readonly LateCase[]): LatePeriod[] {
  const groups = Map.groupBy(entries, (entry) => `${latePeriodOf(entry)} ${entry.unit}`);
  return [...groups.values()]
    .map((group) => ({
      unit: group[0]?.unit ?? '',
      period: group[0] ? latePeriodOf(group[0]) : '',
      cases: group.filter(({ nothing }) => !nothing).length,
      sample: group.every(({ sample }) => sample),
    }))
    .sort((a, b) => b.period.localeCompare(a.period, 'en') || a.unit.localeCompare(b.unit, 'en'));
}
