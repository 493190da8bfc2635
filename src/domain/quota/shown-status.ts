/**
 * How a row of a quota or of another obligation is shown, in the terminal and on pages alike: a sign beside each word,
 * so that colour never speaks alone.
 */
import { QUOTA_STATUSES, type QuotaStatus } from './status.ts';

/** `no-data`: missed only because the portal holds nothing of the unit in that period. */
export type ShownQuota = QuotaStatus | 'no-data';

/** `listed`, `unknown`: without a judgement (src/domain/obligations/types.ts). */
export type ShownStatus = ShownQuota | 'listed' | 'unknown';

/** From done to open, the order in which counts and legends name them. */
export const SHOWN_QUOTAS: readonly ShownQuota[] = [...QUOTA_STATUSES, 'no-data'];
export const SHOWN_STATUSES: readonly ShownStatus[] = [...SHOWN_QUOTAS, 'listed', 'unknown'];

export const STATUS_SIGNS: Readonly<Record<ShownStatus, string>> = {
  met: '✓',
  'on-track': '●',
  behind: '!',
  missed: '✗',
  upcoming: '○',
  'no-data': '?',
  listed: '·',
  unknown: '?',
};

/** What stands in place of "missed" where the portal holds nothing to judge by. */
export const NO_DATA = 'Cổng này chưa có dữ liệu của đơn vị trong kỳ';
export const NO_DATA_SHORT = 'Chưa có dữ liệu';

/** What stands for rows without a judgement. */
export const UNJUDGED = { listed: 'Chỉ thống kê', unknown: 'Chưa kết luận được' } as const;
