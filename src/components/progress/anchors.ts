/** Names of places on a progress page, so that every number elsewhere can lead to the posts behind it. */
import type { QuotaRow } from '../../domain/quota.ts';
import type { Standing } from './standings.ts';

/** The table of one quota of a plan for one unit. */
export const standingAnchor = ({ plan, quota, unit }: Pick<Standing, 'plan' | 'quota' | 'unit'>): string =>
  [plan.id, quota.id, unit].join('_');

/** One row of that table. */
export const rowAnchor = ({ plan, quota, unit, period }: QuotaRow): string =>
  [plan, quota, unit, period.label].join('_');

/** All that a unit owes under a plan. */
export const unitAnchor = (plan: string, unit: string): string => [plan, unit].join('_');
