/** The three inner panels: the steps at the largest size that fits, else with less detail. */
import type { Content } from '../../../reading/content.ts';
import type { LifeEvent } from '../../life-event/life-events.ts';
import { POINT, textLines } from '../fit/text-lines.ts';
import { DETAILS } from './details.ts';
import { leafletSteps, type LeafletChoice, type LeafletStep } from './steps.ts';

/** A step, or the part of it that stands on one panel. */
export interface PanelStep extends LeafletStep {
  /** Begun on the panel before. */
  readonly continued: boolean;
}

export interface Inside {
  /** Points; the style sheet has a class for each. */
  readonly size: number;
  readonly panels: readonly (readonly PanelStep[])[];
  readonly shortened: boolean;
}

/** Millimetres of text on the narrowest panel, with a little to spare. */
const WIDTH = 80.5;
const HEIGHT = 188;
/** Millimetres of the heading on the first panel and of the closing words on the last. */
const HEADING = 10;
const CLOSING = 13;
/** Sizes to try with everything said; the last is kept when details must go. */
const SIZES = [13, 12, 11.5, 11, 10.5, 10];
const SMALLEST = 10;

/** What is kept together on a panel: the head of a step with its first procedure, or a further procedure. */
interface Block {
  readonly step: LeafletStep;
  readonly choices: readonly LeafletChoice[];
  readonly first: boolean;
}

/** Lays the steps of a life event out as they stand on `day`; three panels always. */
export function insideOf(event: LifeEvent, content: Content, day: string): Inside {
  const versions = DETAILS.map((detail) => leafletSteps(event, content, day, detail));
  const [whole = [], ...less] = versions;
  const { question } = event.data;
  for (const size of SIZES) {
    const panels = spread(whole, size, question);
    if (panels) return { size, panels, shortened: false };
  }
  const all = versions.map((steps) => steps.flatMap(blocksOf));
  for (const steps of less) {
    const cuts = bestCuts(steps.flatMap(blocksOf), SMALLEST, question);
    if (!cuts) continue;
    const panels = filled(all, cuts, question);
    return { size: SMALLEST, panels, shortened: panels.flat().some(({ shortened }) => shortened) };
  }
  return { size: SMALLEST, panels: firstThatFit(less.at(-1) ?? [], question), shortened: true };
}

/** Names of the first steps, as many as there is room for. */
function firstThatFit(steps: readonly LeafletStep[], question: string | undefined): PanelStep[][] {
  for (let count = steps.length - 1; count > 0; count--) {
    const panels = spread(steps.slice(0, count), SMALLEST, question);
    if (panels) return panels;
  }
  return [[], [], []];
}

/** The steps on three panels, `question` above the first; undefined when too much. */
export function spread(
  steps: readonly LeafletStep[],
  size: number,
  question?: string,
): PanelStep[][] | undefined {
  const blocks = steps.flatMap(blocksOf);
  return bestCuts(blocks, size, question)?.map(([from, to]) => joined(blocks.slice(from, to)));
}

/** From which block to before which, for each panel. */
type Cuts = readonly (readonly [from: number, to: number])[];

/** Millimetres of each panel that are not for steps. */
function takenOf(size: number, question = ''): number[] {
  const lead = (textLines(question, { width: WIDTH, size, bold: true }) * 1.35 + 0.6) * size * POINT;
  return [HEADING + lead, 0, CLOSING];
}

/** Steps torn apart as seldom as can be, and then panels as even as can be. */
function bestCuts(blocks: readonly Block[], size: number, question: string | undefined): Cuts | undefined {
  const taken = takenOf(size, question);
  const heightOf = measured(blocks, size);
  const end = blocks.length;
  if (heightOf(0, end) > HEIGHT * taken.length) return undefined;
  let best: { torn: number; tallest: number; cuts: Cuts } | undefined;
  for (let one = 0; one <= end; one++) {
    for (let two = one; two <= end; two++) {
      const cuts: Cuts = [
        [0, one],
        [one, two],
        [two, end],
      ];
      const tallest = Math.max(...cuts.map((cut, index) => (taken[index] ?? 0) + heightOf(...cut)));
      if (tallest > HEIGHT) continue;
      const torn = [one, two].filter((cut) => blocks[cut]?.first === false).length;
      if (!best || torn < best.torn || (torn === best.torn && tallest < best.tallest)) {
        best = { torn, tallest, cuts };
      }
    }
  }
  return best?.cuts;
}

/** Each panel with the fullest version that it holds; every version has the same blocks, the fullest is the first. */
function filled(versions: readonly Block[][], cuts: Cuts, question: string | undefined): PanelStep[][] {
  const taken = takenOf(SMALLEST, question);
  const heights = versions.map((blocks) => measured(blocks, SMALLEST));
  return cuts.map(([from, to], panel) => {
    const fits = heights.findIndex((heightOf) => (taken[panel] ?? 0) + heightOf(from, to) <= HEIGHT);
    return joined((versions.at(fits) ?? []).slice(from, to));
  });
}

function blocksOf(step: LeafletStep): Block[] {
  const [first, ...more] = step.choices;
  return [
    { step, choices: first ? [first] : [], first: true },
    ...more.map((choice) => ({ step, choices: [choice], first: false })),
  ];
}

/** Blocks of one step on one panel are one step again; its notes stand where it begins. */
function joined(blocks: readonly Block[]): PanelStep[] {
  return [...Map.groupBy(blocks, ({ step }) => step)].map(([step, own]) => {
    const continued = !own[0]?.first;
    return {
      ...step,
      continued,
      notes: continued ? [] : step.notes,
      choices: own.flatMap(({ choices }) => choices),
    };
  });
}

/** Gives the millimetres of blocks from one to before another, by the measures of leaflet.css. */
function measured(blocks: readonly Block[], size: number): (from: number, to: number) => number {
  const em = size * POINT;
  const lines = (text: string, width: number, bold = false) => 1.35 * textLines(text, { width, size, bold });
  const title = (text: string) =>
    1.375 * textLines(text, { width: WIDTH - 9, size: size * 1.1, bold: true }) + 1.3;
  const choice = ({ name, state, facts }: LeafletChoice) =>
    lines(`${name} ${state ?? ''}`, WIDTH - 4, true) +
    0.8 +
    facts.reduce((sum, { label, text }) => sum + lines(`${label}: ${text}`, WIDTH - 4), 0);
  const upTo = [0];
  for (const { step, choices, first } of blocks) {
    const head = title(step.title) + step.notes.reduce((sum, note) => sum + lines(note, WIDTH) + 0.3, 0);
    const own = (first ? head : 0) + choices.reduce((sum, each) => sum + choice(each), 0);
    upTo.push(upTo.at(-1)! + own);
  }
  const again = blocks.map(({ step, first }) => (first ? 0 : title(`${step.title} (tiếp)`)));
  return (from, to) => (from === to ? 0 : upTo[to]! - upTo[from]! + again[from]!) * em;
}
