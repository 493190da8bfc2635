/**
 * When a lobby screen takes itself back. Pure: time comes in, what is to be seen comes out. Nobody loses a view
 * unwarned, not even after the machine slept through it: the warning always stands its full time (WCAG 2.2.1).
 */

/** Milliseconds that a warning stands. */
export const WARNING = 15_000;
/** Seconds without a sign of life: what an office may choose with `?nghi=`, and what holds otherwise. */
const SECONDS = { least: 20, usual: 60, most: 600 };

export type Idle =
  | { readonly phase: 'used'; /** The last sign of life. */ readonly since: number }
  | { readonly phase: 'warned'; readonly since: number }
  /** The first view waits for the next visitor. */
  | { readonly phase: 'over'; readonly since: number };

/** Milliseconds without a sign of life, from an address's query (`?nghi=90`); out of bounds: the nearest bound. */
export function idleLimit(query: string): number {
  const asked = new URLSearchParams(query).get('nghi') ?? '';
  const seconds = /^\d+$/.test(asked) ? Number(asked) : SECONDS.usual;
  return Math.min(Math.max(seconds, SECONDS.least), SECONDS.most) * 1000;
}

/** What holds at `now`. `untouched`: the first view stands as it was, so there is nothing to warn of. */
export function tick(idle: Idle, now: number, limit: number, untouched: boolean): Idle {
  const passed = now - idle.since;
  if (idle.phase === 'warned') return passed >= WARNING ? { phase: 'over', since: now } : idle;
  if (idle.phase === 'over') return idle;
  if (untouched) return passed >= limit ? { phase: 'over', since: now } : idle;
  return passed >= limit - WARNING ? { phase: 'warned', since: now } : idle;
}

/** Whole seconds that a warning still stands. */
export const secondsLeft = ({ since }: Idle, now: number): number =>
  Math.max(0, Math.ceil((since + WARNING - now) / 1000));

/** How many seconds left are said aloud; a voice that counts each one would be a nuisance. */
export const isSaid = (seconds: number): boolean => seconds === WARNING / 1000 || seconds === 5;
