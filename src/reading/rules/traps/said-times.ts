/** Times that a text names ("05 ngày làm việc"), so that texts can be held against the fields. */
import type { TIME_UNITS } from '../../../domain/procedure-terms.ts';

export interface SaidTime {
  value: number;
  unit: (typeof TIME_UNITS)[number];
}

const WORDS: Record<SaidTime['unit'], string> = {
  'working-day': 'ngày làm việc',
  day: 'ngày',
  'working-hour': 'giờ làm việc',
  hour: 'giờ',
  month: 'tháng',
};

/** One number, or several before one unit: "05", "05 (năm)", "06, 09 hoặc 18". Part of a date or a code is none. */
const NUMBERS = String.raw`(?<![\d/.,-])(\d{1,3}(?:\s*(?:,|-|–|hoặc|đến|tới)\s*\d{1,3})*)(?:\s*\([\p{L} ]+\))?`;
const TIME = new RegExp(
  String.raw`${NUMBERS}\s+(ngày làm việc|ngày(?!\s+(?:nghỉ|lễ|tuổi))|giờ làm việc|giờ|tháng)(?![\p{L}\d])`,
  'giu',
);

/** Every time that the text names, in its order. */
export function saidTimes(text: string | undefined): SaidTime[] {
  return [...(text ?? '').matchAll(TIME)].flatMap(([, numbers = '', word = '']) => {
    const unit = UNITS.find((each) => WORDS[each] === word.toLowerCase());
    return unit ? [...numbers.matchAll(/\d+/g)].map(([digits]) => ({ value: Number(digits), unit })) : [];
  });
}
const UNITS = Object.keys(WORDS) as SaidTime['unit'][];

export const sameTime = (a: SaidTime, b: SaidTime): boolean => a.value === b.value && a.unit === b.unit;

/** Days are what procedures promise and texts repeat; "15 giờ" is mostly a time of day. */
export const isInDays = ({ unit }: SaidTime): boolean => unit === 'day' || unit === 'working-day';

export const timeWords = ({ value, unit }: SaidTime): string => `${value} ${WORDS[unit]}`;

/** About how many days of the calendar it is; a week has five working days. */
export const calendarDays = ({ value, unit }: SaidTime): number =>
  value * { 'working-day': 7 / 5, day: 1, 'working-hour': 7 / 40, hour: 1 / 24, month: 30 }[unit];
