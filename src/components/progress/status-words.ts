/** The words for the states of a quota, as the instance's labels have them. */
import { NO_DATA, NO_DATA_SHORT, UNJUDGED, type ShownStatus } from '../../domain/quota/shown-status.ts';
import { QUOTA_STATUSES, type QuotaStatus } from '../../domain/quota/status.ts';
import type { Labels } from '../../schemas/labels.ts';

/** The words for every status: those of the instance's labels, and our own for what the portal does not hold. */
export interface StatusWords {
  readonly full: Readonly<Record<ShownStatus, string>>;
  readonly short: Readonly<Record<ShownStatus, string>>;
}

/** `labels` is `content.vocabulary.labels`, whose absence the check reports; codes stand in for it until then. */
export function statusWords(labels: Labels | undefined): StatusWords {
  const codes = Object.fromEntries(QUOTA_STATUSES.map((status) => [status, status]));
  const words = labels?.quotaStatus ?? (codes as Record<QuotaStatus, string>);
  return {
    full: { ...words, ...UNJUDGED, 'no-data': NO_DATA },
    short: { ...words, ...UNJUDGED, 'no-data': NO_DATA_SHORT },
  };
}
