/** How a row of a quota is shown, in the terminal and on pages alike: a sign beside each word, so that colour never speaks alone. */
import { QUOTA_STATUSES, type QuotaStatus } from './status.ts';

/** `no-data`: missed only because the portal holds nothing of the unit in that period. */
export type ShownStatus = QuotaStatus | 'no-data';

/** From done to open, the order in which counts and legends name them. */
export const SHOWN_STATUSES: readonly ShownStatus[] = [...QUOTA_STATUSES, 'no-data'];

export const STATUS_SIGNS: Readonly<Record<ShownStatus, string>> = {
  met: '✓',
  'on-track': '●',
  behind: '!',
  missed: '✗',
  upcoming: '○',
  'no-data': '?',
};

/** What stands in place of "missed" where the portal holds nothing to judge by. */
export const NO_DATA = 'Cổng này chưa có dữ liệu của đơn vị trong kỳ';
export const NO_DATA_SHORT = 'Chưa có dữ liệu';
