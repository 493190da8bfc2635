/** New content for a screen that nobody ever closes. */

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** A page at least this old is fetched anew when nobody has touched it for as long. */
const QUIET = 3 * HOUR;

export interface Ages {
  /** Milliseconds since the page was loaded. */
  page: number;
  /** … since the first view began to wait. */
  idle: number;
  /** … since the address was last asked; Infinity: never. */
  asked: number;
}

/** Whether an idle screen should look for new content; after a failure it waits an hour. */
export const isStale = ({ page, idle, asked }: Ages): boolean =>
  asked >= HOUR && (page >= DAY || (page >= QUIET && idle >= QUIET));

/** Whether the page could be loaded now: a screen must never exchange what it shows for an error. */
export async function answers(address: string): Promise<boolean> {
  try {
    const { ok, redirected } = await fetch(address, {
      method: 'HEAD',
      cache: 'no-store',
      signal: AbortSignal.timeout(10_000),
    });
    return ok && !redirected;
  } catch {
    return false;
  }
}
