/** Kỳ: figures and register entries name a period that exists. */
import { parsePeriodLabel } from '../../domain/periods.ts';
import { wrong, type RecordRule } from './rule.ts';

export const periodRule: RecordRule<'figures' | 'registers'> = (entry) => {
  const { period } = entry.data;
  return period === undefined || parsePeriodLabel(period)
    ? []
    : [
        wrong(
          entry,
          ['period'],
          'period-label',
          `"${period}" không phải mã kỳ. Nên viết như: 2025-09 (tháng), 2025-Q3 (quý), 2025-H1 (6 tháng), 2025-9M (9 tháng), 2025 (năm).`,
        ),
      ];
};
