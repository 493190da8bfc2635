/** What is dated must belong to a unit that existed on that day. */
import { vietnameseDay } from '../../domain/days.ts';
import type { RecordRule } from './rule.ts';
import { wrong } from './rule.ts';

/** For events and register entries, which a unit makes itself. */
export const unitLife: RecordRule<'events' | 'registers'> = (entry, { units }) => {
  const { unit: id, date } = entry.data;
  const unit = units.find((each) => each.id === id)?.data;
  if (unit?.ended !== undefined && date > unit.ended) {
    return [
      wrong(
        entry,
        ['unit'],
        'unit-ended',
        `Đơn vị "${id}" kết thúc ngày ${vietnameseDay(unit.ended)}, trước ngày ${vietnameseDay(date)} của mục này: ghi đơn vị kế tiếp.`,
      ),
    ];
  }
  if (unit?.established !== undefined && date < unit.established) {
    return [
      wrong(
        entry,
        ['unit'],
        'unit-not-yet',
        `Đơn vị "${id}" thành lập ngày ${vietnameseDay(unit.established)}, sau ngày ${vietnameseDay(date)} của mục này: ghi đơn vị có lúc đó.`,
      ),
    ];
  }
  return [];
};
