import { vietnameseDay, type Day } from '../../src/domain/days.ts';
import { postingLagWords } from '../../src/domain/posting-lag.ts';
import type { ProcedureStanding, SiteCompleteness } from '../../src/reading/completeness.ts';
import type { PageReview } from '../../src/reading/reviews.ts';

/** What the output formats show. */
export interface CompletenessReport extends SiteCompleteness {
  readonly asOf: Day;
  readonly overdue: readonly PageReview[];
}

/** For programs: ids and days; `percent` is null when nothing is counted, `lagDays` when a day is unknown. */
export function completenessJson({ asOf, share, procedures, overdue }: CompletenessReport): string {
  const report = {
    asOf,
    complete: share.complete,
    counted: share.counted,
    percent: share.percent ?? null,
    procedures: procedures.map(({ id, code, state, counted, completeness, lag }) => ({
      id,
      code: code ?? null,
      state,
      counted,
      complete: completeness.complete,
      parts: completeness.parts,
      lagDays: lag?.days ?? null,
    })),
    overdueReviews: overdue.map(({ address, keeper, due, daysOver }) => ({
      address,
      keeper: keeper ?? null,
      due,
      daysOver,
    })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** For people: a line for each record that lacks something, the posting lag, overdue pages, and the sum. */
export function completenessText({ asOf, share, procedures, overdue }: CompletenessReport): string {
  const counted = procedures.filter((standing) => standing.counted);
  const lines = [
    ...counted.filter(({ completeness }) => !completeness.complete).map(missingLine),
    ...lagLines(counted),
    ...overdue.map(
      ({ title, address, due, daysOver }) =>
        `Quá hạn rà soát ${daysOver} ngày (hạn ${vietnameseDay(due)}): ${title} ${address}`,
    ),
    `${share.complete}/${share.counted} thủ tục đủ các phần bắt buộc${percentWords(share.percent)}.` +
      endedWords(procedures.length - counted.length),
    `Tính đến hết ngày ${vietnameseDay(asOf)}.`,
  ];
  return `${lines.join('\n')}\n`;
}

const missingLine = ({ id, completeness }: ProcedureStanding): string =>
  `procedures/${id}.mdx: thiếu ${completeness.missing.join('; ')}`;

function lagLines(standings: readonly ProcedureStanding[]): string[] {
  const known = standings.flatMap(({ id, lag }) =>
    lag ? [`procedures/${id}.mdx: đăng ${postingLagWords(lag)}`] : [],
  );
  return known.length > 0
    ? known
    : ['Đăng chậm mấy ngày: chưa có thông tin, chưa thay đổi nào ghi publishedOn.'];
}

const percentWords = (percent: number | undefined): string =>
  percent === undefined ? '' : ` (${new Intl.NumberFormat('vi-VN').format(percent)}%)`;

const endedWords = (count: number): string =>
  count === 0 ? '' : ` Không tính ${count} thủ tục đã bị thay thế, bãi bỏ.`;
