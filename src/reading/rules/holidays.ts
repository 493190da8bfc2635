/** Rules over holidays.yaml: a day stands once, in a year that is listed, and agrees with the day it belongs to. */
import { vietnameseDay } from '../../domain/days.ts';
import { isWeekend } from '../../domain/working-days.ts';
import {
  holidayItem,
  holidaysSchema,
  holidayYear,
  type Holiday,
  type HolidayYear,
} from '../../schemas/holidays.ts';
import type { Path } from '../frontmatter.ts';
import type { Finding } from '../locate.ts';
import type { ReadSettings } from '../read-settings.ts';
import { repeats } from './rule.ts';

type Found = Omit<Finding, 'file'>;

/** An item of a list without mistakes of its own, with its position. */
interface Placed<T> {
  index: number;
  item: T;
}

/** Findings for holidays.yaml. Each item is looked at when it is right in itself, whatever the others are. */
export function holidayRules(settings: readonly ReadSettings[]): Finding[] {
  const read = settings.find(({ schema }) => schema === holidaysSchema);
  if (!read) return [];
  const days = soundItems<Holiday>(holidayItem, read.fields?.['items']);
  const years = soundItems<HolidayYear>(holidayYear, read.fields?.['years']);
  const found = [
    ...repeated(days, ['items', 'date'], 'duplicate-day', ({ date }) => vietnameseDay(date)),
    ...repeated(years, ['years', 'year'], 'duplicate-year', ({ year }) => `Năm ${year}`),
    ...days.flatMap((day) => [
      ...ofItsYear(day, years),
      ...onItsWeekday(day),
      ...withItsPair(day, days),
      ...withItsHoliday(day, days),
    ]),
  ];
  return found.map((finding) => ({ file: read.file, ...finding }));
}

const error = (path: Path, rule: string, message: string): Found => ({
  path,
  severity: 'error',
  rule,
  message,
});

const at = ({ index }: Placed<Holiday>, key: string): Path => ['items', index, key];

function soundItems<T>(
  schema: { safeParse(typed: unknown): { data?: T | undefined } },
  items: unknown,
): Placed<T>[] {
  if (!Array.isArray(items)) return [];
  return items.flatMap((typed: unknown, index) => {
    const { data } = schema.safeParse(typed);
    return data ? [{ index, item: data }] : [];
  });
}

function repeated<T>(
  all: readonly Placed<T>[],
  [list, key]: readonly [string, string],
  rule: string,
  nameOf: (item: T) => string,
): Found[] {
  return repeats(all, ({ item }) => nameOf(item)).flatMap(({ index, first, key: name }) => {
    const [again, before] = [all[index], all[first]];
    if (!again || !before) return [];
    const message = `${name} đã có ở mục thứ ${before.index + 1}: mỗi ngày, mỗi năm chỉ ghi một lần.`;
    return [error([list, again.index, key], rule, message)];
  });
}

function ofItsYear(day: Placed<Holiday>, years: readonly Placed<HolidayYear>[]): Found[] {
  const { date, provisional } = day.item;
  const year = years.find(({ item }) => item.year === Number(date.slice(0, 4)))?.item;
  if (!year) {
    const message = `Năm ${date.slice(0, 4)} chưa có trong "years": thêm một dòng với "state" là announced hoặc provisional.`;
    return [error(at(day, 'date'), 'year-missing', message)];
  }
  if (!provisional || year.state === 'provisional') return [];
  const message = `Ngày này còn tạm tính nhưng năm ${year.year} đã ghi announced: sửa "state" của năm thành provisional, hoặc bỏ "provisional" khi đã có thông báo.`;
  return [error(at(day, 'provisional'), 'provisional-day', message)];
}

/** Offices work instead on a weekend only; what is made up or swapped off is a day on which they would work. */
function onItsWeekday(day: Placed<Holiday>): Found[] {
  const { date, kind } = day.item;
  if (kind === 'swap-work' && !isWeekend(date)) {
    const message = `Ngày làm bù phải là thứ Bảy hoặc Chủ nhật; ${vietnameseDay(date)} không phải. Xem lại "date" hoặc "kind".`;
    return [error(at(day, 'date'), 'swap-weekday', message)];
  }
  if ((kind === 'swap-off' || kind === 'substitute') && isWeekend(date)) {
    const message = `${vietnameseDay(date)} là cuối tuần, vốn đã nghỉ: ngày nghỉ bù, nghỉ hoán đổi phải từ thứ Hai đến thứ Sáu.`;
    return [error(at(day, 'date'), 'swap-weekday', message)];
  }
  return [];
}

const OTHER_HALF = { 'swap-off': 'swap-work', 'swap-work': 'swap-off' } as const;

function withItsPair(day: Placed<Holiday>, days: readonly Placed<Holiday>[]): Found[] {
  const { date, kind, pair } = day.item;
  if (kind !== 'swap-off' && kind !== 'swap-work') {
    if (pair === undefined) return [];
    const message = `"pair" chỉ đi với swap-off và swap-work; ngày này là ${kind}: xóa "pair".`;
    return [error(at(day, 'pair'), 'swap-pair', message)];
  }
  if (pair === undefined) {
    const what = kind === 'swap-off' ? 'ngày làm bù' : 'ngày được nghỉ';
    return [error(at(day, 'kind'), 'swap-pair', `Ngày hoán đổi phải ghi ${what}: thêm "pair: YYYY-MM-DD".`)];
  }
  const other = days.find(({ item }) => item.date === pair)?.item;
  if (other?.kind === OTHER_HALF[kind] && other.pair === date) return [];
  const message = `Ngày đi cùng ${vietnameseDay(pair)} phải có trong danh sách với kind: ${OTHER_HALF[kind]} và pair: ${date}.`;
  return [error(at(day, 'pair'), 'swap-pair', message)];
}

function withItsHoliday(day: Placed<Holiday>, days: readonly Placed<Holiday>[]): Found[] {
  const { kind, substituteFor } = day.item;
  if (kind !== 'substitute') {
    if (substituteFor === undefined) return [];
    const message = `"substituteFor" chỉ đi với substitute; ngày này là ${kind}: xóa "substituteFor".`;
    return [error(at(day, 'substituteFor'), 'substitute-for', message)];
  }
  if (substituteFor === undefined) {
    const message = 'Ngày nghỉ bù phải ghi nghỉ bù cho ngày lễ nào: thêm "substituteFor: YYYY-MM-DD".';
    return [error(at(day, 'kind'), 'substitute-for', message)];
  }
  const holiday = days.find(({ item }) => item.date === substituteFor)?.item;
  if (holiday?.kind === 'statutory' && isWeekend(substituteFor)) return [];
  const message = `Chỉ nghỉ bù cho ngày lễ (kind: statutory) có trong danh sách và trùng thứ Bảy, Chủ nhật; ${vietnameseDay(substituteFor)} không phải.`;
  return [error(at(day, 'substituteFor'), 'substitute-for', message)];
}
