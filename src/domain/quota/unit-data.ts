import { isWithin, type Day } from '../days.ts';
import { unitTree } from '../unit-tree.ts';
import type { QuotaInput, QuotaOptions, QuotaRow } from './types.ts';

/**
 * Tells of a row whether the portal holds nothing at all for its unit in its period: no post of the unit
 * or of one below it, of whatever topic, format and channel. A quota missed on such a row says more about
 * the portal than about the unit (its evidence is 'none' too), so readers see "chưa có dữ liệu" instead of "Không đạt".
 */
export function missedWithoutData(input: QuotaInput, options: QuotaOptions): (row: QuotaRow) => boolean {
  const tree = unitTree(input.units);
  const appearances = input.posts
    .filter((post) => !post.draft && (options.samples || !post.sample))
    .flatMap(({ unit, publications }) => publications.map((each) => ({ unit, ...each })))
    .flatMap(({ unit, sentOn, publishedOn }) => [sentOn, publishedOn].map((day) => ({ unit, day })));
  const known = new Map<string, readonly Day[]>();

  const daysWithData = (unit: string): readonly Day[] => {
    const days =
      known.get(unit) ??
      appearances.flatMap((each) =>
        each.day !== undefined && tree.isUnderOn(each.unit, unit, each.day) ? [each.day] : [],
      );
    known.set(unit, days);
    return days;
  };

  return ({ status, unit, period }) =>
    status === 'missed' &&
    !daysWithData(unit).some((day) => isWithin(day, { from: period.start, to: period.end }));
}
