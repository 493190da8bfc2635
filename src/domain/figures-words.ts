/** What must be said beside figures of a unit, in words that pages and reports share. */
import type { Imbalance } from './figures-check.ts';
import { showNumber } from './show-number.ts';

/** "tiếp nhận 100 hồ sơ, giải quyết và đang giải quyết cộng lại 98, thiếu 2" */
export function imbalanceText({ left, right, difference }: Imbalance): string {
  const rest = `${difference > 0 ? 'thiếu' : 'thừa'} ${showNumber(Math.abs(difference))}`;
  return `tiếp nhận ${showNumber(left)} hồ sơ, giải quyết và đang giải quyết cộng lại ${showNumber(right)}, ${rest}`;
}

/** Of a share worth pointing out: "trên 20 %". */
export const aboveText = (limit: number): string => `trên ${showNumber(limit)} %`;
