/** Shortens without saying anything else than the whole did: only at the end of a sentence, or at a semicolon. */

/** Stands where words were left out. */
export const CUT = '…';

/**
 * `text` when it has at most `limit` characters; else its first sentences that fit, else its first clauses, each with
 * the mark of a cut. '' when not even one clause fits: half a clause could say the opposite.
 */
export function brief(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const kept = leading(text, /(?<=[.?!])\s+(?=\p{Lu}|\d)/u, limit) || leading(text, /(?<=;)\s+/, limit);
  return kept && `${kept.replace(/[.;]$/, '')} ${CUT}`;
}

function leading(text: string, between: RegExp, limit: number): string {
  const parts = text.split(between);
  let kept = '';
  for (const part of parts.slice(0, -1)) {
    const longer = kept ? `${kept} ${part}` : part;
    if (longer.length + CUT.length + 1 > limit) break;
    kept = longer;
  }
  return kept;
}
