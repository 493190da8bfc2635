/** Hours of a day, and the hours an office works. */

/** A time of day, 'HH:MM'. Such strings sort as the times do. */
export type Clock = string;

/** One stretch of work without a break. */
export interface Session {
  readonly from: Clock;
  readonly to: Clock;
}

/**
 * An eight-hour day, as the portal assumes where an office has told nothing else. No source sets it for all offices;
 * Bộ luật Lao động 2019, art. 105 only says that a normal day has no more than eight hours.
 */
export const OFFICE_HOURS: readonly Session[] = [
  { from: '08:00', to: '12:00' },
  { from: '13:00', to: '17:00' },
];

export const MINUTES_OF_DAY = 24 * 60;

/** Whether `text` is a time of day written HH:MM, 00:00 to 23:59. */
export const isClock = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

/** Minutes since midnight. Throws a RangeError when `clock` is no time of day. */
export function minutesOf(clock: Clock): number {
  if (!isClock(clock)) throw new RangeError(`not a time of day: ${clock}`);
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
}

/** The time of day that many minutes after midnight; whole days fall away. */
export function clockOf(minutes: number): Clock {
  const ofDay = minutes % MINUTES_OF_DAY;
  const twoDigits = (value: number): string => String(value).padStart(2, '0');
  return `${twoDigits(Math.floor(ofDay / 60))}:${twoDigits(ofDay % 60)}`;
}
