import { vietnameseDay, type Day } from '../../src/domain/days.ts';
import { periodName } from '../../src/domain/periods.ts';
import type { QuotaRow, QuotaStatus } from '../../src/domain/quota.ts';
import { NO_DATA, SHOWN_QUOTAS, STATUS_SIGNS, type ShownQuota } from '../../src/domain/quota/shown-status.ts';

/** What the output formats show, with the words that readers see. */
export interface QuotaReport {
  readonly asOf: Day;
  readonly rows: readonly QuotaRow[];
  /** Whether samples were counted. */
  readonly samples: boolean;
  /** Whether a row is missed only because the portal holds nothing for it. */
  readonly withoutData: (row: QuotaRow) => boolean;
  readonly channelLabels: ReadonlyMap<string, string>;
  readonly statusWords: Readonly<Record<QuotaStatus, string>>;
}

/** For the time when the instance's own labels cannot be read. */
export const STATUS_WORDS: Readonly<Record<QuotaStatus, string>> = {
  met: 'Đạt',
  'on-track': 'Đúng tiến độ',
  behind: 'Chậm tiến độ',
  missed: 'Không đạt',
  upcoming: 'Chưa đến kỳ',
};

/** A column as people see it. */
interface Column {
  readonly head: string;
  readonly number?: true;
  /** Characters below which a column is narrowed only when nothing else helps. */
  readonly comfortable: number;
}

/** The columns for people, in the order of `rowCells`. */
export const COLUMNS: readonly Column[] = [
  { head: 'Kế hoạch', comfortable: 10 },
  { head: 'Chỉ tiêu', comfortable: 10 },
  { head: 'Đơn vị', comfortable: 10 },
  { head: 'Kênh', comfortable: 10 },
  { head: 'Kỳ', comfortable: 13 },
  { head: 'Cần', number: true, comfortable: 3 },
  { head: 'Có', number: true, comfortable: 5 },
  { head: 'Minh họa', number: true, comfortable: 4 },
  { head: 'Trạng thái', comfortable: 16 },
];

/** One row as people read it. Reposts stand beside the number they are part of. */
export function rowCells(row: QuotaRow, report: QuotaReport): string[] {
  const { plan, quota, unit, channel, period, required, counted, samples, reposts } = row;
  const status = shownStatus(row, report);
  return [
    plan,
    quota,
    unit,
    channel === null ? 'bất kỳ' : (report.channelLabels.get(channel) ?? channel),
    periodName(period),
    String(required),
    reposts > 0 ? `${counted} (${reposts} đăng lại)` : String(counted),
    String(samples),
    `${STATUS_SIGNS[status]} ${status === 'no-data' ? NO_DATA : report.statusWords[status]}`,
  ];
}

/** The status of a row, or that the portal has nothing to judge it by. */
export function shownStatus(row: QuotaRow, report: QuotaReport): ShownQuota {
  return report.withoutData(row) ? 'no-data' : row.status;
}

/** One line for each plan: how many rows stand how. */
export function summaryLines(report: QuotaReport): string[] {
  return [...Map.groupBy(report.rows, (row) => row.plan)].map(([plan, rows]) => {
    const counts = SHOWN_QUOTAS.map(
      (status) => [status, rows.filter((row) => shownStatus(row, report) === status).length] as const,
    )
      .filter(([, count]) => count > 0)
      .map(([status, count]) => `${STATUS_SIGNS[status]} ${shortWord(status, report)}: ${count}`);
    return `Kế hoạch ${plan}: ${rows.length} dòng. ${counts.join(' · ')}`;
  });
}

/** One line for each row that needs a word of explanation. */
export function noteLines(report: QuotaReport): string[] {
  return report.rows
    .filter((row) => row.note !== '')
    .map((row) => `${row.plan}, ${row.quota}, ${row.unit}, ${periodName(row.period)}: ${row.note}`);
}

/** Says which day the report stands at and whether illustrations are in it. */
export function closingLine({ asOf, samples }: QuotaReport): string {
  return samples
    ? `Tính đến hết ngày ${vietnameseDay(asOf)}. Có tính cả tin, bài minh họa; thêm --no-samples để bỏ ra.`
    : `Tính đến hết ngày ${vietnameseDay(asOf)}. Không tính tin, bài minh họa.`;
}

function shortWord(status: ShownQuota, report: QuotaReport): string {
  return status === 'no-data' ? 'Chưa có dữ liệu' : report.statusWords[status];
}
