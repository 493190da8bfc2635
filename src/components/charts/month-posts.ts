/** Posts of one quota month by month, beside what the quota needs: numbers first, then their places in the picture. */
import { scaleBand, scaleLinear } from 'd3-scale';
import type { Day } from '../../domain/days.ts';
import { intersectSpans } from '../../domain/days.ts';
import { periodsOverlapping } from '../../domain/periods.ts';
import type { Standing } from '../progress/standings.ts';

export interface MonthOfPosts {
  /** 2025-03 */
  readonly label: string;
  /** 1 to 12. */
  readonly month: number;
  readonly real: number;
  readonly samples: number;
  /** What the quota needs in this month; undefined where the unit owes nothing then. */
  readonly required: number | undefined;
  /** Not begun on the day of counting. */
  readonly toCome: boolean;
}

export interface MonthlyPosts {
  readonly year: number;
  readonly months: readonly MonthOfPosts[];
  /** The quota asks for a number each month; else `required` is an average of a longer period. */
  readonly monthly: boolean;
}

/** One counted post. */
export interface DatedPost {
  readonly day: Day;
  readonly sample: boolean;
}

/** Fewer than this a year make no rhythm to look at. */
const WORTH_A_PICTURE = 6;

/**
 * The twelve months of the year that the rows of `standing` lie in; undefined when its rows span several years or ask
 * for fewer than six posts. `posts` are the counted posts of all rows.
 */
export function monthlyPosts(
  { rows, quota }: Standing,
  posts: readonly DatedPost[],
  asOf: Day,
): MonthlyPosts | undefined {
  const years = new Set(rows.flatMap(({ row: { period } }) => [yearOf(period.start), yearOf(period.end)]));
  const [year] = years;
  const asked = rows.reduce((sum, { row }) => sum + row.required, 0);
  if (year === undefined || years.size > 1 || asked < WORTH_A_PICTURE) return undefined;
  const span = { from: `${year}-01-01`, to: `${year}-12-31` };
  const months = periodsOverlapping('month', span).map(({ label, start, end }, index) => {
    const own = posts.filter(({ day }) => day >= start && day <= end);
    return {
      label,
      month: index + 1,
      real: own.filter(({ sample }) => !sample).length,
      samples: own.filter(({ sample }) => sample).length,
      required: requiredIn(rows, start, end),
      toCome: start > asOf,
    };
  });
  return { year, months, monthly: quota.per === 'month' };
}

function requiredIn(rows: Standing['rows'], from: Day, to: Day): number | undefined {
  const owed = rows.filter(({ row: { period } }) =>
    intersectSpans({ from: period.start, to: period.end }, { from, to }),
  );
  if (owed.length === 0) return undefined;
  return owed.reduce((sum, { row }) => {
    const months = periodsOverlapping('month', { from: row.period.start, to: row.period.end });
    return sum + row.required / months.length;
  }, 0);
}

const yearOf = (day: Day): number => Number(day.slice(0, 4));

export interface MonthBar extends MonthOfPosts {
  readonly x: number;
  readonly width: number;
  /** Tops of the two parts, the real posts standing on the ground. */
  readonly realY: number;
  readonly samplesY: number;
  readonly requiredY: number | undefined;
}

export const MONTH_BOX = { width: 330, height: 170, left: 22, top: 26, bottom: 24 } as const;

/** Bars, ticks and ground of the picture. */
export function monthLayout({ months }: Pick<MonthlyPosts, 'months'>) {
  const { width, height, left, top, bottom } = MONTH_BOX;
  const ground = height - bottom;
  const most = Math.max(
    2,
    ...months.map(({ real, samples, required = 0 }) => Math.max(real + samples, required)),
  );
  const x = scaleBand<number>()
    .domain(months.map(({ month }) => month))
    .range([left, width])
    .padding(0.25);
  const y = scaleLinear()
    .domain([0, Math.ceil(most)])
    .range([ground, top]);
  return {
    ground,
    step: x.step(),
    bars: months.map((month): MonthBar => ({
      ...month,
      x: round(x(month.month) ?? 0),
      width: round(x.bandwidth()),
      realY: round(y(month.real)),
      samplesY: round(y(month.real + month.samples)),
      requiredY: month.required === undefined ? undefined : round(y(month.required)),
    })),
    ticks: y
      .ticks(4)
      .filter(Number.isInteger)
      .map((value) => ({ value, y: round(y(value)) })),
  };
}

const round = (value: number): number => Math.round(value * 10) / 10;
