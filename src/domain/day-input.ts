/** What is wrong with a typed day, said so that it can be mended. */

const pad = (value: string): string => value.padStart(2, '0');

/**
 * Explains why `typed` is no day written YYYY-MM-DD, and proposes the day that was meant when it is plain.
 * `name` is how the message names the field.
 */
export function describeDay(typed: string, name: string): string {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(typed);
  if (iso) {
    const [, year = '', month = '', dayOfMonth = ''] = iso;
    if (Number(month) < 1 || Number(month) > 12) {
      return `Ngày ${typed} ở ${name} không có trong lịch: tháng ${month} không có. Tháng viết từ 01 đến 12.`;
    }
    const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
    return `Ngày ${typed} ở ${name} không có trong lịch: tháng ${month}/${year} có ${last} ngày, không có ngày ${dayOfMonth}.`;
  }
  const vietnamese = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(typed);
  const loose = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/.exec(typed);
  const proposal = vietnamese
    ? `${vietnamese[3]}-${pad(vietnamese[2] ?? '')}-${pad(vietnamese[1] ?? '')}`
    : loose
      ? `${loose[1]}-${pad(loose[2] ?? '')}-${pad(loose[3] ?? '')}`
      : undefined;
  const rule = `"${typed}" ở ${name} chưa đúng cách viết ngày: viết năm-tháng-ngày`;
  return proposal ? `${rule}. Nên viết: ${proposal}` : `${rule}, ví dụ 2025-02-14.`;
}
