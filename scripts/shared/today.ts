import { describeDay } from '../../src/domain/day-input.ts';
import { isDay, todayInHanoi, type Day } from '../../src/domain/days.ts';
import { UsageError } from './settings.ts';

/** What is wrong with a day somebody typed for `name`, in Vietnamese, or nothing. */
export function dayComplaint(text: string, name: string): string | undefined {
  return isDay(text) ? undefined : describeDay(text, name);
}

/**
 * The day that counts as today: CONG_KHAI_TODAY when set, else the day in Hà Nội at the instant `now`.
 * @throws {UsageError} when CONG_KHAI_TODAY is no day
 */
export function readToday(env: Readonly<Record<string, string | undefined>>, now: Date): Day {
  const given = env['CONG_KHAI_TODAY'];
  if (!given) return todayInHanoi(now);
  const complaint = dayComplaint(given, 'CONG_KHAI_TODAY');
  if (complaint !== undefined) throw new UsageError(complaint);
  return given;
}
