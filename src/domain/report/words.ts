/** Small words of reports. */
import { vietnameseDay, type Day } from '../days.ts';
import { periodName, type Period } from '../periods.ts';

/** Quý III/2025 → quý III/2025, within a sentence. */
const periodWithin = (period: Pick<Period, 'kind' | 'label'>): string => lowerFirst(periodName(period));

export const lowerFirst = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);

export const upperFirst = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

/** "từ 01/01/2025 đến hết 30/09/2025". */
export const fromTo = ({ from, to }: { readonly from: Day; readonly to: Day }): string =>
  `từ ${vietnameseDay(from)} đến hết ${vietnameseDay(to)}`;

/** Names of periods in one row, the kind said once: "tháng 1, 3, 5/2025". */
export function periodsInARow(periods: readonly Pick<Period, 'kind' | 'label'>[]): string {
  const years = new Set(periods.map(({ label }) => label.slice(0, 4)));
  if (periods.length < 2 || years.size > 1 || periods.some(({ kind }) => kind !== 'month')) {
    return periods.map(periodWithin).join(', ');
  }
  return `tháng ${periods.map(({ label }) => Number(label.slice(5))).join(', ')}/${[...years].join('')}`;
}

/** "mục IV.2.a"; "Phụ lục, dòng 3" stays as it is. */
export const inSection = (section: string): string =>
  /^\p{Lu}\p{Ll}/u.test(section) ? lowerFirst(section) : `mục ${section}`;

/** A status within a sentence: without the sign that stands before the word in tables. */
export const plainStatus = (status: string): string => lowerFirst(status.replace(/^[^\p{L}]+/u, ''));
