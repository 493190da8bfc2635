/** Sự kiện: days in order, new forms described, illustrations that lead nowhere. */
import { vietnameseDay } from '../../domain/days.ts';
import { wrong, type RecordRule } from './rule.ts';
import { unitLife } from './unit-life.ts';

type EventRule = RecordRule<'events'>;

const days: EventRule = (event) => {
  const { date, endDate } = event.data;
  return endDate !== undefined && endDate < date
    ? [
        wrong(
          event,
          ['endDate'],
          'date-order',
          `Ngày kết thúc ${vietnameseDay(endDate)} trước ngày bắt đầu ${vietnameseDay(date)}: đổi lại hai ngày, hoặc bỏ "endDate" khi chỉ có một ngày.`,
        ),
      ]
    : [];
};

const contestDays: EventRule = (event) => {
  const { opensOn, closesOn } = event.data.contest ?? {};
  return opensOn !== undefined && closesOn !== undefined && closesOn < opensOn
    ? [
        wrong(
          event,
          ['contest', 'closesOn'],
          'date-order',
          `Hết hạn ${vietnameseDay(closesOn)} trước ngày mở nhận bài ${vietnameseDay(opensOn)}: đổi lại hai ngày.`,
        ),
      ]
    : [];
};

/** A form that no plan has named counts only when somebody says what it was. */
const description: EventRule = (event, { vocabulary }) => {
  const { kind, describe } = event.data;
  const activity = vocabulary.activities.find(({ id }) => id === kind);
  return activity?.needs?.includes('describe') && describe === undefined
    ? [
        wrong(
          event,
          ['kind'],
          'describe-missing',
          `"${activity.label}" phải có "describe": một câu nói hình thức đó là gì. Có tên trong danh mục hoạt động thì ghi mã đó.`,
        ),
      ]
    : [];
};

const sampleAddress: EventRule = (event) =>
  event.data.sample && event.data.address !== undefined
    ? [
        wrong(
          event,
          ['address'],
          'sample-address',
          'Sự kiện minh họa không được có đường dẫn: xóa dòng address.',
        ),
      ]
    : [];

export const eventRules: readonly RecordRule<'events'>[] = [
  days,
  contestDays,
  description,
  sampleAddress,
  unitLife,
];
