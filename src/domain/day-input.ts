/** What is wrong with a typed day, said so that it can be mended. */
import { isDay } from './days.ts';

const pad = (value: string): string => value.padStart(2, '0');

/**
 * Explains why `typed` is no day written YYYY-MM-DD, and proposes the day that was meant when it is plain.
 * `name` is how the message names the field.
 */
export function describeDay(typed: string, name: string): string {
  const meant = meantDay(typed);
  if (meant === undefined)
    return `"${typed}" ở ${name} chưa đúng cách viết ngày: viết năm-tháng-ngày, ví dụ 2025-02-14.`;
  if (!isDay(meant)) return `Ngày ${typed} ở ${name} không có trong lịch: ${whyNot(meant)}`;
  return `"${typed}" ở ${name} chưa đúng cách viết ngày: viết năm-tháng-ngày. Nên viết: ${meant}`;
}

/** Year first or day first, whatever stands between them, as YYYY-MM-DD; the day need not exist. */
function meantDay(typed: string): string | undefined {
  const dayFirst = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(typed);
  if (dayFirst) return `${dayFirst[3]}-${pad(dayFirst[2] ?? '')}-${pad(dayFirst[1] ?? '')}`;
  const yearFirst = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/.exec(typed);
  return yearFirst ? `${yearFirst[1]}-${pad(yearFirst[2] ?? '')}-${pad(yearFirst[3] ?? '')}` : undefined;
}

function whyNot(meant: string): string {
  const [year = '', month = '', day = ''] = meant.split('-');
  if (Number(month) < 1 || Number(month) > 12) return `tháng ${month} không có. Tháng viết từ 01 đến 12.`;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `tháng ${month}/${year} có ${last} ngày, không có ngày ${day}.`;
}
