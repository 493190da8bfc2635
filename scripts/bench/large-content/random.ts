/** A small seeded generator of random numbers: the same seed gives the same large site on every machine. */

/** Gives a number from 0 up to, not including, 1. */
export type Random = () => number;

/** The generator "mulberry32": 32 bits of state, good enough to spread words. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from `from` to `to`, both included. */
export const between = (random: Random, from: number, to: number): number =>
  from + Math.floor(random() * (to - from + 1));

/** One of a list, all alike likely. Throws on an empty list. */
export function pick<T>(random: Random, list: readonly T[]): T {
  if (list.length === 0) throw new Error('nothing to pick from');
  return list[Math.floor(random() * list.length)] as T;
}

/** One of a list after Zipf's law: the k-th about 1/k as likely as the first. Throws on an empty list. */
export function pickZipf<T>(random: Random, list: readonly T[]): T {
  if (list.length === 0) throw new Error('nothing to pick from');
  return list[Math.floor((list.length + 1) ** random()) - 1] as T;
}
