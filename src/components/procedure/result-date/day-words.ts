/** Days, hours and holidays as the reasoning says them. Runs in the browser too. */
import type { Clock } from '../../../domain/clock.ts';
import { vietnameseDay, type Day } from '../../../domain/days.ts';
import { weekdayOf, type DayOff } from '../../../domain/working-days.ts';

const WEEKDAYS = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'] as const;

/** 'thứ Hai', or 'Chủ nhật'. */
export const weekdayWords = (day: Day): string => WEEKDAYS[weekdayOf(day)] ?? '';

/** 'thứ Hai, 30/11/2026'. */
export const dayWords = (day: Day): string => `${weekdayWords(day)}, ${vietnameseDay(day)}`;

/** '30/11': the year is told by what stands beside it. */
export const dayAndMonth = (day: Day): string => vietnameseDay(day).slice(0, 5);

/** '15:00' as '15 giờ', '09:30' as '9 giờ 30'. */
export function clockWords(clock: Clock): string {
  const [hour = '', minute = ''] = clock.split(':');
  return `${Number(hour)} giờ${minute === '00' ? '' : ` ${minute}`}`;
}

/** The name without what tells its single days apart: 'Tết Nguyên đán Bính Ngọ (mùng 1)' loses its brackets. */
export const holidayName = (name: string): string => name.replace(/\s*\(.*$/, '');

/** Why a day is off, in the middle of a sentence: 'thứ Bảy', 'Quốc khánh'. */
export const whyOff = (off: DayOff): string =>
  off.why === 'weekend' ? weekdayWords(off.day) : holidayName(off.name);

/** '3 ngày thứ Bảy, Chủ nhật; 24/11 (Ngày Văn hóa Việt Nam)'; '' when no day was off. */
export function daysOffWords(daysOff: readonly DayOff[]): string {
  const weekends = daysOff.filter(({ why }) => why === 'weekend').length;
  const holidays = Map.groupBy(
    daysOff.filter(({ why }) => why !== 'weekend'),
    whyOff,
  );
  const named = [...holidays].map(([name, days]) => {
    const [first, last] = [days[0], days.at(-1)];
    if (!first || !last) return '';
    const when = first === last ? '' : ` đến ${dayAndMonth(last.day)}`;
    return `${dayAndMonth(first.day)}${when} (${name})`;
  });
  return [...(weekends > 0 ? [`${weekends} ngày thứ Bảy, Chủ nhật`] : []), ...named].join('; ');
}
