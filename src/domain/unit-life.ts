/** A unit in time. */
import { EARLIEST, LATEST, type Day, type Span } from './days.ts';

/** Whether a unit only stands for the past on that day. */
export const hasEnded = (
  { historical, ended }: { historical?: boolean | undefined; ended?: Day | undefined },
  today: Day,
): boolean => (historical ?? false) || (ended !== undefined && ended < today);

/** The days a unit lived; one without a record, or without days, has always been there. */
export const lifeOf = (
  unit: { readonly established?: Day | undefined; readonly ended?: Day | undefined } | undefined,
): Span => ({ from: unit?.established ?? EARLIEST, to: unit?.ended ?? LATEST });
