/** A unit in time. */
import type { Day } from './days.ts';

/** Whether a unit only stands for the past on that day. */
export const hasEnded = (
  { historical, ended }: { historical?: boolean | undefined; ended?: Day | undefined },
  today: Day,
): boolean => (historical ?? false) || (ended !== undefined && ended < today);
