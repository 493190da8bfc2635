/** The figures that a unit keeps for itself, gathered for the stretch of a report: what is added, and what is not. */
import { intersectSpans, spanLength, type Span } from '../days.ts';
import { checkFigures, type FigureKind } from '../figures-check.ts';
import { imbalanceText } from '../figures-words.ts';
import type { Period } from '../periods.ts';
import type { OwnFigure, OwnValue } from './types.ts';

/** A record of figures, of one unit and period. */
export interface PeriodRecord {
  /** Such as `figures/phuong-2025-q1`. */
  readonly id: string;
  readonly period: Period;
  readonly values: readonly {
    readonly figure: string;
    readonly value: number;
    readonly note?: string | undefined;
  }[];
}

/** A kind of figure of the vocabulary, as readers see it. */
export interface NamedKind extends FigureKind {
  readonly label: string;
}

/**
 * Every kind with what is known of it. Periods may overlap (6 tháng beside quý I): then those are taken that share no
 * day, cover most days and are fewest. Counts of several periods are added, shares never.
 */
export const ownFigures = (records: readonly PeriodRecord[], kinds: readonly NamedKind[]): OwnFigure[] =>
  kinds.map(({ id, label, unit, flagAbove }) => {
    const known = records.flatMap((record) =>
      record.values
        .filter(({ figure }) => figure === id)
        .map(({ value, note = '' }): OwnValue => ({
          ...{ period: record.period, record: record.id, value, note },
          above: flagAbove !== undefined && value > flagAbove ? flagAbove : undefined,
        })),
    );
    const values = withoutOverlap(known);
    const adds = unit !== '%' || values.length === 1;
    const total = adds && values.length > 0 ? values.reduce((sum, { value }) => sum + value, 0) : undefined;
    return { id, label, unit, values, total };
  });

/** Of items whose periods may overlap: those that share no day, cover most days and are fewest; in order of time. */
export function withoutOverlap<T extends { readonly period: Period }>(items: readonly T[]): T[] {
  const byEnd = items.toSorted((a, b) => (a.period.end < b.period.end ? -1 : 1));
  /** The best choice among the first so many. */
  const best: { readonly chosen: readonly T[]; readonly days: number }[] = [{ chosen: [], days: 0 }];
  for (const [index, item] of byEnd.entries()) {
    const { start, end } = item.period;
    const before = best[byEnd.filter(({ period }) => period.end < start).length];
    const without = best[index];
    if (!before || !without) break;
    const taken = {
      chosen: [...before.chosen, item],
      days: before.days + spanLength({ from: start, to: end }),
    };
    const gain = taken.days - without.days || without.chosen.length - taken.chosen.length;
    best.push(gain > 0 ? taken : without);
  }
  return [...(best.at(-1)?.chosen ?? [])];
}

/** The periods that some figure is known for, in order of time, each once. */
export const periodsOfFigures = (figures: readonly OwnFigure[]): Period[] => [
  ...new Map(
    figures
      .flatMap(({ values }) => values.map(({ period }) => period))
      .sort((a, b) => (a.start < b.start ? -1 : 1))
      .map((period) => [period.label, period]),
  ).values(),
];

/** Whether these periods, which share no day, hold every day of the span. */
export const covers = (periods: readonly Period[], span: Span): boolean =>
  periods.reduce((days, { start, end }) => {
    const shared = intersectSpans({ from: start, to: end }, span);
    return days + (shared ? spanLength(shared) : 0);
  }, 0) >= spanLength(span);

/** What cannot be true together in the sums, as a sentence without its stop; '' when nothing is wrong. */
export function misfitOf(figures: readonly OwnFigure[], kinds: readonly FigureKind[]): string {
  const sums = figures.flatMap(({ id, total }) =>
    total === undefined ? [] : [{ figure: id, value: total }],
  );
  const { imbalance } = checkFigures(sums, kinds);
  return imbalance ? imbalanceText(imbalance) : '';
}
