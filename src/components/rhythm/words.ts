/** The rhythm of posts and the telling of documents, in Vietnamese. */
import { vietnameseDay } from '../../domain/days.ts';
import { numberRanges, rangeText } from '../../domain/report/number-ranges.ts';
import { STALE_AFTER, type Telling } from '../../domain/freshness.ts';
import { showNumber } from '../../domain/show-number.ts';
import type { UnitRhythm } from './unit-rhythms.ts';

/** "Bài mới nhất cách đây 34 ngày: quá 31 ngày chưa có bài mới."; undefined unless the unit went silent. */
export const staleSentence = ({ freshness: { stale, daysSinceLast } }: UnitRhythm): string | undefined =>
  stale && daysSinceLast !== undefined
    ? `Bài mới nhất cách đây ${showNumber(daysSinceLast)} ngày: chuyên mục đã quá ${STALE_AFTER} ngày chưa có bài mới.`
    : undefined;

/** "45 ngày, từ 01/02/2026 đến 17/03/2026"; undefined where every day had a post, or none is looked at. */
export const gapText = ({ freshness: { longestGap } }: UnitRhythm): string | undefined =>
  longestGap &&
  `${showNumber(longestGap.days)} ngày, từ ${vietnameseDay(longestGap.from)} đến ${vietnameseDay(longestGap.to)}`;

/** "1–4, 6 năm 2026; 12 năm 2025": months by year, the latest year first; '' for none. */
export const monthsText = (labels: readonly string[]): string =>
  [...Map.groupBy(labels, (label) => label.slice(0, 4))]
    .toReversed()
    .map(([year, months]) => {
      const ranges = numberRanges(months.map((label) => Number(label.slice(5))));
      return `${ranges.map(rangeText).join(', ')} năm ${year}`;
    })
    .join('; ');

/** "24 ngày sau khi ban hành", "ngay ngày ban hành". */
export const tellingText = ({ days }: Telling): string =>
  days === 0 ? 'không muộn hơn ngày ban hành' : `${showNumber(days)} ngày sau khi ban hành`;
