/** What a chart shows, in words: for readers who do not see it. */
import { showNumber } from '../../domain/show-number.ts';
import type { LinePoint } from './line-layout.ts';
import type { MonthlyPosts } from './month-posts.ts';
import type { StackRow } from './stack-layout.ts';

const NOTES = { stated: '', derived: ' (cổng tự tính)', other: ' (nguồn khác)' } as const;

/** "PAPI, điểm, 2020 đến 2024: 2020 là 41,629; 2022 là 43,9. Cao nhất năm 2022, thấp nhất năm 2020." */
export function lineWords(name: string, unit: string, points: readonly LinePoint[], ranks: boolean): string {
  const sorted = points.toSorted((a, b) => a.year - b.year);
  const main = sorted.filter(({ kind }) => kind !== 'other');
  const said = sorted.map(
    ({ year, value, kind }) => `${year} ${ranks ? 'hạng' : 'là'} ${showNumber(value)}${NOTES[kind]}`,
  );
  const ordered = main.toSorted((a, b) => a.value - b.value);
  const [low, high] = [ordered[0], ordered.at(-1)];
  const range =
    low && high && low.value !== high.value
      ? ranks
        ? ` Đứng cao nhất năm ${low.year}, thấp nhất năm ${high.year}.`
        : ` Cao nhất năm ${high.year}, thấp nhất năm ${low.year}.`
      : '';
  const [first, last] = [sorted[0]?.year, sorted.at(-1)?.year];
  return `Biểu đồ ${name}, ${unit}, ${first} đến ${last}: ${said.join('; ')}.${range}`;
}

/** "Quý I/2025: trước hạn 200, đúng hạn 150, quá hạn 20." for each row. */
export function stackWords(title: string, parts: readonly string[], rows: readonly StackRow[]): string {
  const lines = rows.map(({ label, parts: values }) => {
    const said = parts.map((part, index) => {
      const value = values[index];
      return `${part.toLocaleLowerCase('vi')} ${value === undefined ? 'chưa có thông tin' : showNumber(value)}`;
    });
    return `${label}: ${said.join(', ')}.`;
  });
  return `Biểu đồ ${title}. ${lines.join(' ')}`;
}

/** "12 tháng, đủ 10, thiếu tháng 7, 8." with the need; months to come are left out. */
export function monthWords(title: string, { months, monthly, year }: MonthlyPosts): string {
  const begun = months.filter(({ toCome }) => !toCome);
  const said = begun.map(({ month, real, samples }) => `tháng ${month}: ${showNumber(real + samples)}`);
  const need = needWords({ months, monthly });
  const short = begun.filter(({ real, samples, required = 0 }) => real + samples < required);
  const lack =
    monthly && short.length > 0 ? ` Chưa đủ: tháng ${short.map(({ month }) => month).join(', ')}.` : '';
  return `Biểu đồ số tin bài từng tháng năm ${year}, ${title}. ${need} Đã có ${said.join(', ') || 'chưa tháng nào'}.${lack}`;
}

/** 1.25 → 1,3: an average is not meant more exactly. */
export const oneDigit = (value: number): string => showNumber(Math.round(value * 10) / 10);

/** "Mỗi tháng phải có 1." or "Trung bình mỗi tháng cần 0,5 để đủ số của kỳ." */
export function needWords({ months, monthly }: Pick<MonthlyPosts, 'months' | 'monthly'>): string {
  const needs = [...new Set(months.flatMap(({ required }) => (required === undefined ? [] : [required])))];
  const text = needs.map(oneDigit).join(' hoặc ');
  return monthly ? `Mỗi tháng phải có ${text}.` : `Trung bình mỗi tháng cần ${text} để đủ số của kỳ.`;
}
