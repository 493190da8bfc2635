/** What a rule gives for a content and a day, reckoned once: the pages of a build ask for the same again and again. */
import type { Day } from '../domain/days.ts';

/** The same rule with a memory for as long as the content lives. Neither content nor result may change afterwards. */
export function onceADay<C extends object, T>(
  rule: (content: C, asOf: Day) => T,
): (content: C, asOf: Day) => T {
  const known = new WeakMap<C, Map<Day, T>>();
  return (content, asOf) => {
    const days = known.get(content) ?? new Map<Day, T>();
    known.set(content, days);
    if (!days.has(asOf)) days.set(asOf, rule(content, asOf));
    return days.get(asOf) as T;
  };
}
