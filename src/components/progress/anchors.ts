/** Names of places on a progress page, so that every number elsewhere can lead to the posts behind it. */
import type { QuotaRow } from '../../domain/quota.ts';

/** Sections of the page of a year: one line a plan, one line a unit. */
export const PLANS_ANCHOR = 'theo-ke-hoach';
export const UNITS_ANCHOR = 'theo-don-vi';

/** One row of a quota's table. */
export const rowAnchor = ({ plan, quota, unit, period }: QuotaRow): string =>
  [plan, quota, unit, period.label].join('_');

/** All that a unit owes under a plan. */
export const unitAnchor = (plan: string, unit: string): string => [plan, unit].join('_');
