/** What a publication of a post shows of itself. */
import { vietnameseDay } from '../../domain/days.ts';
import { showNumber } from '../../domain/show-number.ts';
import type { Post } from './posts.ts';

export type Publication = Post['data']['publications'][number];

/** "3 lượt phát, 12 phút, Nơi tiếp nhận hồ sơ": all the evidence of a publication that is not an address. */
export const evidenceWords = ({ times, minutes, copies, place }: Publication): string =>
  [
    times !== undefined && `${showNumber(times)} lượt phát`,
    minutes !== undefined && `${showNumber(minutes)} phút`,
    copies !== undefined && `${showNumber(copies)} bản in`,
    place,
  ]
    .filter(Boolean)
    .join(', ');

/** A day, or that there is none. */
export const dayOr = (day: string | undefined, otherwise: string): string =>
  day === undefined ? otherwise : vietnameseDay(day);
