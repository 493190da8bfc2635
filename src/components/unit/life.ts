/** A unit in time. */
import { vietnameseDay, type Day } from '../../domain/days.ts';
import type { Entry } from '../../reading/content.ts';

export type UnitEntry = Entry<'units'>;

/** "từ 01/07/2025 đến 30/06/2026"; a bound that is not known is left out, and '' is left when none is. */
export const datesText = ({ from, to }: { from?: Day | undefined; to?: Day | undefined }): string =>
  [from && `từ ${vietnameseDay(from)}`, to && `đến ${vietnameseDay(to)}`].filter(Boolean).join(' ');
