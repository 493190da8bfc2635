/** Records of persons whose consent has ended: their page stays, so that its address does, and says nothing of them. */
import { mayShow } from '../domain/consent.ts';
import { vietnameseDay, type Day } from '../domain/days.ts';
import type { Content, Entry } from './content.ts';

/** Whether a record must not be told of on that day any more. */
export const isWithheld = ({ collection, data }: Entry, day: Day): boolean =>
  collection === 'registers' && !mayShow(data as Parameters<typeof mayShow>[0], day);

/** The content as a paper written on that day may use it: without the records that must not be told of any more. */
export const withoutWithheld = <C extends Pick<Content, 'registers'>>(content: C, day: Day): C => ({
  ...content,
  registers: content.registers.filter((entry) => !isWithheld(entry, day)),
});

/** The record as pages may see it on that day: itself, or what is left when its person no longer agrees. */
export function withheldOn(entry: Entry, day: Day): Entry {
  if (!isWithheld(entry, day)) return entry;
  const { kind, unit, date, recipient } = entry.data as Entry<'registers'>['data'] & { recipient?: unknown };
  const data = {
    kind,
    unit,
    date,
    recipient,
    title: `Mục không còn công khai, ghi sổ ngày ${vietnameseDay(date)}`,
    summary: 'Thời hạn đồng ý công khai đã hết.',
  };
  return { ...entry, data: data as Entry['data'], body: '', rendered: undefined };
}
