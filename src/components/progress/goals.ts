/** Quotas and other demands as the dashboard counts them: one goal for each unit, in the year in which it is judged. */
import { addressOf, progressAddress } from '../../domain/addresses.ts';
import type { Day, Span } from '../../domain/days.ts';
import type { Period } from '../../domain/periods.ts';
import { SHOWN_STATUSES, type ShownStatus } from '../../domain/quota/shown-status.ts';
import type { Content } from '../../reading/content.ts';
import { onceADay } from '../../reading/once-a-day.ts';
import { obligationStandings } from '../plan/obligation-standings.ts';
import { rowAnchor } from './anchors.ts';
import { overallStatus } from './sentences.ts';
import { openingYear, standingsOn, yearsOf, type PlanEntry } from './standings.ts';

export interface Goal {
  readonly kind: 'quota' | 'demand';
  readonly plan: PlanEntry;
  /** Id of the unit that owes it. */
  readonly unit: string;
  /** The year in which its rows are judged. */
  readonly year: number;
  /** Every year that they touch. */
  readonly years: readonly number[];
  /** By its gravest period. */
  readonly shown: ShownStatus;
  /** Whether illustrations are among what was counted. */
  readonly samples: boolean;
  /** Where its rows and what is behind them stand. */
  readonly address: string;
}

interface Row {
  readonly row: { readonly period: Period; readonly samples: number };
  readonly shown: ShownStatus;
}

/**
 * The year whose page judges what runs over a span: the current one while it runs, else the last of its years, or the
 * first while it is to come. So a demand of a plan of five years is not counted five times.
 */
export const yearOfSpan = (span: Span, asOf: Day): number =>
  openingYear(yearsOf(span), asOf) ?? Number(span.to.slice(0, 4));

/** Every goal of every plan: quotas first, in the order of the plans. */
export const goalsOn = onceADay((content: Content, asOf: Day): readonly Goal[] => [
  ...standingsOn(content, asOf).flatMap(({ plan, unit, rows }) =>
    judged(rows, asOf).map((of) => ({
      kind: 'quota' as const,
      plan,
      unit,
      ...of,
      address: `${progressAddress(of.year)}#${rowAnchor(first(of).row)}`,
    })),
  ),
  ...obligationStandings(content, asOf).flatMap(({ plan, obligation, rows }) =>
    [...Map.groupBy(rows, ({ row }) => row.unit)].flatMap(([unit, ofUnit]) =>
      judged(ofUnit, asOf).map((of) => ({
        kind: 'demand' as const,
        plan,
        unit,
        ...of,
        address: `${addressOf('plans', plan.id)}#yeu-cau-${obligation.id}`,
      })),
    ),
  ),
]);

interface Judged<R extends Row> extends Pick<Goal, 'year' | 'years' | 'shown' | 'samples'> {
  readonly rows: readonly [R, ...R[]];
}

function judged<R extends Row>(rows: readonly R[], asOf: Day): Judged<R>[] {
  const spanOf = ({ row }: R): Span => ({ from: row.period.start, to: row.period.end });
  return [...Map.groupBy(rows, (row) => yearOfSpan(spanOf(row), asOf))].map(([year, ofYear]) => ({
    year,
    years: [...new Set(ofYear.flatMap((row) => yearsOf(spanOf(row))))],
    shown: overallStatus(ofYear),
    samples: ofYear.some(({ row }) => row.samples > 0),
    rows: ofYear as [R, ...R[]],
  }));
}

/** The first row that makes a goal what it is, else its first. */
const first = <R extends Row>({ rows, shown }: Judged<R>): R =>
  rows.find((row) => row.shown === shown) ?? rows[0];

/** How many stand so. */
export interface StatusCount {
  readonly status: ShownStatus;
  readonly count: number;
  readonly samples: boolean;
  /** Of the first of them; the others stand beside it. */
  readonly address: string;
}

/** Counts in the order in which legends name the states; none for a state that nothing has. */
export const statusCounts = (goals: readonly Pick<Goal, 'shown' | 'samples' | 'address'>[]): StatusCount[] =>
  SHOWN_STATUSES.flatMap((status) => {
    const such = goals.filter(({ shown }) => shown === status);
    const [one] = such;
    return one
      ? [{ status, count: such.length, samples: such.some(({ samples }) => samples), address: one.address }]
      : [];
  });
