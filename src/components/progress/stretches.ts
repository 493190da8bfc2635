/** The quarters, 6 months and 9 months of a year in which plans count or want a report. */
import { intersectSpans, minDay, type Day, type Span } from '../../domain/days.ts';
import { entryDay, type CalendarEntry } from '../../domain/duty-calendar.ts';
import { periodsOverlapping, type Period } from '../../domain/periods.ts';
import { unitTree } from '../../domain/unit-tree.ts';
import type { Content, Entry } from '../../reading/content.ts';
import { onceADay } from '../../reading/once-a-day.ts';
import { withId } from '../../reading/quota-input.ts';
import { recordsOf, type Found } from '../../reading/report/records.ts';
import { findEntry } from '../../reading/find-entry.ts';
import { obligationStandings } from '../plan/obligation-standings.ts';
import { dutiesOn } from './due.ts';
import { standingsOn, yearSpan, type Standing } from './standings.ts';

/** In the order in which they end; a sum from 1 January after the quarter that ends with it. */
const KINDS = ['quarter', 'half-year', 'nine-months'] as const;

/** Whether the days of a period run from 1 January over several quarters. */
export const isCumulative = ({ kind }: Pick<Period, 'kind'>): boolean => kind !== 'quarter';

const spanOf = ({ start, end }: Pick<Period, 'start' | 'end'>): Span => ({ from: start, to: end });

/** A stretch is made of its own period and of the quarters and months inside it. */
const makesUp = (period: Period, stretch: Period): boolean =>
  period.label === stretch.label ||
  ((period.kind === 'month' || period.kind === 'quarter') &&
    stretch.start <= period.start &&
    period.end <= stretch.end);

const periodsOn = onceADay((content: Content, asOf: Day): readonly Period[] => [
  ...dutiesOn(content, asOf).flatMap(({ kind, period }) =>
    period && (kind === 'report' || kind === 'quota') ? [period] : [],
  ),
  ...obligationStandings(content, asOf).flatMap(({ rows }) => rows.map(({ row }) => row.period)),
]);

/** Those of a year that have something of their own; the same on every day. */
export const stretchesOf = (content: Content, year: number, asOf: Day): Period[] =>
  KINDS.flatMap((kind) => periodsOverlapping(kind, yearSpan(year)))
    .filter((stretch) => periodsOn(content, asOf).some((period) => makesUp(period, stretch)))
    .sort((a, b) => (a.end < b.end ? -1 : a.end > b.end ? 1 : 0));

/** What one unit did and owed in a stretch, up to the day of asking. */
export interface StretchUnit {
  readonly unit: Entry<'units'>;
  /** With the rows that touch the stretch. */
  readonly standings: readonly Standing[];
  /** Posts, events and what else reports count, of the unit and of those below it. */
  readonly records: readonly Found[];
  /** Days of the stretch in which the unit lived, up to the day of asking; undefined where there is none. */
  readonly days: Span | undefined;
}

/** Units that owed a quota or another demand in the stretch, in the order of the plans. */
export function stretchUnits(content: Content, stretch: Period, asOf: Day): StretchUnit[] {
  const until = minDay(asOf, stretch.end);
  const tree = unitTree(content.units.map(withId));
  const standings = standingsIn(content, stretch, asOf);
  const ids = new Set([
    ...standings.map(({ unit }) => unit),
    // Who owes what when is the same on every day.
    ...obligationStandings(content, asOf).flatMap(({ rows }) =>
      rows.filter(({ row }) => touches(row.period, stretch)).map(({ row }) => row.unit),
    ),
  ]);
  return [...ids]
    .flatMap((id) => findEntry(content.units, id) ?? [])
    .map((unit) => {
      const { established = stretch.start, ended = stretch.end } = unit.data;
      const begun = stretch.start <= until ? { from: stretch.start, to: until } : undefined;
      const days = begun && intersectSpans(begun, { from: established, to: ended });
      return {
        unit,
        standings: standings.filter((standing) => standing.unit === unit.id),
        records: days ? recordsOf(content, { unit: unit.id, tree, data: days, samples: true }) : [],
        days,
      };
    });
}

/**
 * The standings with the rows that touch the stretch. A row that ran on stands as on the last day of the stretch; one that
 * ended in it is judged, as it is on the page of the year.
 */
function standingsIn(content: Content, stretch: Period, asOf: Day): Standing[] {
  const until = minDay(asOf, stretch.end);
  const now = standingsOn(content, asOf);
  return standingsOn(content, until).flatMap((standing, index) => {
    const rows = standing.rows
      .filter(({ row }) => touches(row.period, stretch))
      .map((each) =>
        each.row.period.end > until
          ? each
          : (now[index]?.rows.find(({ row }) => row.period.label === each.row.period.label) ?? each),
      );
    return rows.length > 0 ? [{ ...standing, rows }] : [];
  });
}

const touches = (period: Period, stretch: Period): boolean =>
  intersectSpans(spanOf(period), spanOf(stretch)) !== undefined;

/** Reports, tasks and plans that were due in the stretch. */
export const stretchDuties = (content: Content, stretch: Period, asOf: Day): CalendarEntry[] =>
  dutiesOn(content, asOf).filter((entry) => {
    const day = entryDay(entry);
    return entry.kind !== 'quota' && day !== undefined && stretch.start <= day && day <= stretch.end;
  });
