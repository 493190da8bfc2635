/** What people forget, for the inner flap: their own check and the usual mistakes, procedure by procedure. */
import { isOver, lifecycleOn } from '../../../domain/lifecycle.ts';
import type { Content } from '../../../reading/content.ts';
import { findEntry } from '../../../reading/find-entry.ts';
import type { LifeEvent } from '../../life-event/life-events.ts';
import { POINT, textLines } from '../fit/text-lines.ts';

export interface Reminder {
  readonly procedure: string;
  /** Questions to tick off. */
  readonly checks: readonly string[];
  readonly mistakes: readonly string[];
}

export interface Flap {
  readonly reminders: readonly Reminder[];
  readonly shortened: boolean;
  /** Points; the style sheet has a class for each. */
  readonly size: number;
}

/** Sizes to try with everything said; the last is kept when something must go. */
const LARGE = 12;
const SMALL = 10.5;
/** Millimetres of text on the flap below its heading. */
const WIDTH = 79;
const HEIGHT = 173;

/** As much as the flap holds: few of every procedure rather than all of the first; on `day` no procedure that is over. */
export function flapOf(event: LifeEvent, content: Content, day: string): Flap {
  const all = remindersOf(event, content, day);
  const size = [LARGE, SMALL].find((each) => heightOf(all, each) <= HEIGHT);
  if (size !== undefined) return { reminders: all, shortened: false, size };
  return { reminders: firstRounds(all), shortened: true, size: SMALL };
}

/** First a check of every procedure, then a mistake of every one, then the second check …, whatever still fits. */
function firstRounds(all: readonly Reminder[]): Reminder[] {
  let kept: Reminder[] = all.map((each) => ({ ...each, checks: [], mistakes: [] }));
  const rounds = Math.max(...all.map(({ checks, mistakes }) => Math.max(checks.length, mistakes.length)));
  for (let round = 1; round <= rounds; round++) {
    for (const kind of ['checks', 'mistakes'] as const) {
      for (const [index, whole] of all.entries()) {
        if (whole[kind].length < round) continue;
        const more = kept.with(index, { ...kept[index]!, [kind]: whole[kind].slice(0, round) });
        if (heightOf(more, SMALL) <= HEIGHT) kept = more;
      }
    }
  }
  return kept.filter(hasWords);
}

const hasWords = ({ checks, mistakes }: Reminder): boolean => checks.length + mistakes.length > 0;

function remindersOf(event: LifeEvent, { procedures }: Content, day: string): Reminder[] {
  const ids = new Set(event.data.steps.flatMap((step) => step.procedures ?? []));
  return [...ids].flatMap((id) => {
    const data = findEntry(procedures, id)?.data;
    if (!data || isOver(lifecycleOn(data.changes, data.confidence, day).state)) return [];
    const { commonName, selfCheck = [], commonMistakes = [] } = data;
    return selfCheck.length + commonMistakes.length > 0
      ? [{ procedure: commonName, checks: selfCheck, mistakes: commonMistakes }]
      : [];
  });
}

/** Millimetres, by the measures of leaflet.css. */
function heightOf(reminders: readonly Reminder[], size: number): number {
  const line = size * POINT * 1.32;
  const item = (text: string) => textLines(text, { width: WIDTH - 6, size }) * line + 0.8;
  const sum = (texts: readonly string[]) => texts.reduce((total, text) => total + item(text), 0);
  return reminders
    .filter(hasWords)
    .reduce(
      (total, { procedure, checks, mistakes }) =>
        total +
        textLines(procedure, { width: WIDTH, size, bold: true }) * line +
        1.2 +
        sum(checks) +
        (mistakes.length > 0 ? line + 0.8 + sum(mistakes) : 0) +
        3.2,
      0,
    );
}
