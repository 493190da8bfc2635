/** How a row of a quota stands as readers see it: a word and a sign, so that colour never speaks alone. */
import { QUOTA_STATUSES, type QuotaStatus } from '../../domain/quota/status.ts';
import type { Labels } from '../../schemas/labels.ts';

/** `no-data`: missed only because the portal holds nothing of the unit in that period. */
export type ShownStatus = QuotaStatus | 'no-data';

/** From done to open, the order in which counts and legends name them. */
export const SHOWN_STATUSES: readonly ShownStatus[] = [...QUOTA_STATUSES, 'no-data'];

export const SIGNS: Record<ShownStatus, string> = {
  met: '✓',
  'on-track': '●',
  behind: '!',
  missed: '✗',
  upcoming: '○',
  'no-data': '?',
};

const NO_DATA = 'Cổng này chưa có dữ liệu của đơn vị trong kỳ';
const NO_DATA_SHORT = 'Chưa có dữ liệu';

/** The words for every status: those of the instance's labels, and our own for what the portal does not hold. */
export interface StatusWords {
  readonly full: Readonly<Record<ShownStatus, string>>;
  readonly short: Readonly<Record<ShownStatus, string>>;
}

/** `labels` is `content.vocabulary.labels`, whose absence the check reports; codes stand in for it until then. */
export function statusWords(labels: Labels | undefined): StatusWords {
  const codes = Object.fromEntries(QUOTA_STATUSES.map((status) => [status, status]));
  const words = labels?.quotaStatus ?? (codes as Record<QuotaStatus, string>);
  return { full: { ...words, 'no-data': NO_DATA }, short: { ...words, 'no-data': NO_DATA_SHORT } };
}
