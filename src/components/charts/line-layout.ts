/** A series over the years as a line: places of points, line, years and ticks inside the picture. */
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { freeSide, textWidth, type Side } from './labels.ts';

/** stated: printed by a source; derived: worked out by the portal; other: what another source says for the same year. */
export type PointKind = 'stated' | 'derived' | 'other';

export interface LinePoint {
  readonly year: number;
  readonly value: number;
  readonly kind: PointKind;
}

export interface PlacedPoint extends LinePoint {
  readonly x: number;
  readonly y: number;
  /** Where its number stands. */
  readonly side: Side;
}

export interface LineLayout {
  readonly points: readonly PlacedPoint[];
  /** Years that follow each other are joined; a missing year leaves a gap. */
  readonly path: string;
  readonly years: readonly { readonly year: number; readonly x: number }[];
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
}

/** What another source says stands beside the point of its year: the two are often too near to tell apart. */
const BESIDE = 13;

export const LINE_BOX = { width: 330, height: 210, left: 42, right: 26, top: 30, bottom: 34 } as const;

/** `ranks`: 1 stands on top and is always a tick. Points in any order, at least one. */
export function lineLayout(points: readonly LinePoint[], ranks: boolean): LineLayout {
  const { width, height, left, right, top, bottom } = LINE_BOX;
  const values = points.map(({ value }) => value);
  const years = points.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const x = scaleLinear()
    .domain([first, last])
    .range([left + 26, width - right]);
  const y = scaleLinear()
    .domain(ranks ? [Math.max(...values, 2), 1] : padded(values))
    .range([height - bottom - 18, top]);
  if (!ranks) y.nice(4);
  const placed = points
    .map((point) => ({
      ...point,
      x: round(x(point.year)) + (point.kind === 'other' ? BESIDE : 0),
      y: round(y(point.value)),
    }))
    .sort((a, b) => a.year - b.year);
  const main = placed.filter(({ kind }) => kind !== 'other');
  const path = line<(typeof main)[number] | undefined>()
    .defined((point) => point !== undefined)
    .x((point) => point?.x ?? 0)
    .y((point) => point?.y ?? 0);
  const everyYear = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return {
    points: placed.map((point) => ({ ...point, side: sideOf(point, placed) })),
    path: path(everyYear.map((year) => main.find((point) => point.year === year))) ?? '',
    years: everyYear.map((year) => ({ year, x: round(x(year)) })),
    ticks: ticksOf(y.ticks(4), ranks).map((value) => ({ value, y: round(y(value)) })),
  };
}

/** The number of another source stands to the right of its mark, where the line does not pass. */
function sideOf(point: LinePoint & { y: number }, all: readonly (LinePoint & { y: number })[]): Side {
  const rival = all.find(({ year, kind }) => kind !== 'other' && year === point.year);
  const higher = (step: number) => {
    const next = all.find(({ year, kind }) => kind !== 'other' && year === point.year + step);
    return next && (rival ?? point).y - next.y;
  };
  return point.kind === 'other'
    ? { anchor: 'start', above: (higher(1) ?? 0) < 0 }
    : freeSide(higher(-1), higher(1));
}

function ticksOf(ticks: readonly number[], ranks: boolean): number[] {
  return ranks ? [1, ...ticks.filter((tick) => tick > 3 && Number.isInteger(tick))] : [...ticks];
}

/** A little air, also when all values are the same. */
function padded(values: readonly number[]): [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const air = Math.max((high - low) * 0.15, Math.abs(high) * 0.005, 0.01);
  return [low - air, high + air];
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** Whether a number, written at a point, still ends inside the picture. */
export const staysInside = (x: number, text: string, { anchor }: Side): boolean => {
  const width = textWidth(text);
  const from = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return from >= 0 && from + width <= LINE_BOX.width;
};
