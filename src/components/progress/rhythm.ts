/** The rhythm of the posts behind a quota in a year, in sentences. */
import { vietnameseDay, type Day } from '../../domain/days.ts';
import { paceOf } from '../../domain/pace.ts';
import type { Content } from '../../reading/content.ts';
import { showNumber } from '../../domain/show-number.ts';
import { countedPosts } from './evidence.ts';
import { totalsOf } from './sentences.ts';
import type { PlanQuota, RowStanding } from './standings.ts';

/** A stretch without posts that is worth a word, in days: longer than any month. */
const LONG_GAP = 32;

/** What is needed to still make it, months without posts, the longest gap, the last post; only what there is to say. */
export function rhythmSentences(
  quota: PlanQuota,
  rows: readonly RowStanding[],
  { posts }: Pick<Content, 'posts'>,
  asOf: Day,
): string[] {
  const [first] = rows;
  const last = rows.at(-1);
  if (!first || !last || first.row.period.start > asOf) return [];
  const { counted, required } = totalsOf(rows);
  const period = { ...first.row.period, end: last.row.period.end };
  const days = rows.flatMap(({ row }) => countedPosts(row, quota, posts).flatMap(({ day }) => day ?? []));
  const pace = paceOf({ counted, required, period }, days, asOf);
  const { left, perMonth, emptyMonths, longestGap, daysSinceLast } = pace;
  const open = asOf <= period.end;
  return [
    perMonth !== undefined &&
      `Còn thiếu ${showNumber(left)} bài: từ nay mỗi tháng cần ${showNumber(perMonth)} bài.`,
    emptyMonths.length > 0 && `Tháng không có bài: ${emptyMonths.map(monthOf).join(', ')}.`,
    longestGap !== undefined &&
      longestGap.days >= LONG_GAP &&
      `Lâu nhất ${longestGap.days} ngày liền không có bài, từ ${vietnameseDay(longestGap.from)} đến ${vietnameseDay(longestGap.to)}.`,
    open && daysSinceLast !== undefined && `Bài gần nhất cách đây ${daysSinceLast} ngày.`,
  ].filter((sentence) => typeof sentence === 'string');
}

const monthOf = (label: string): number => Number(label.slice(5));
