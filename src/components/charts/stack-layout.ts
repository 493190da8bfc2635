/** Parts of a whole as bars that lie under each other, one a period: places of segments and their numbers. */
import { scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import { spreadLabels, textWidth } from './labels.ts';

export interface StackRow {
  readonly label: string;
  /** One number for each part, in the order of the parts; undefined: not known. */
  readonly parts: readonly (number | undefined)[];
}

export interface Segment {
  /** Index of the part. */
  readonly part: number;
  readonly value: number;
  readonly x: number;
  readonly width: number;
  /** Middle of the number under the segment. */
  readonly labelX: number;
}

export interface PlacedRow {
  readonly label: string;
  /** Top of the row. */
  readonly y: number;
  readonly segments: readonly Segment[];
  readonly total: number;
}

export const STACK_BOX = { width: 330, row: 78, bar: 22, barTop: 26 } as const;

/** All bars on one scale, the longest as wide as the picture. Parts of 0 have a number but no segment to see. */
export function stackLayout(
  rows: readonly StackRow[],
  show: (value: number) => string,
): { readonly rows: readonly PlacedRow[]; readonly height: number } {
  const totals = rows.map(({ parts }) => parts.reduce<number>((sum, part) => sum + (part ?? 0), 0));
  const x = scaleLinear()
    .domain([0, Math.max(1, ...totals)])
    .range([0, STACK_BOX.width]);
  const keys = (rows[0]?.parts ?? []).map((_, index) => index);
  const series = stack<StackRow, number>()
    .keys(keys)
    .value(({ parts }, key) => parts[key] ?? 0)([...rows]);
  return {
    rows: rows.map(({ label, parts }, at) => {
      const known = keys.filter((key) => parts[key] !== undefined);
      const segments = known.map((part) => {
        const [from = 0, to = 0] = series[part]?.[at] ?? [];
        return { part, value: parts[part] ?? 0, x: round(x(from)), width: round(x(to) - x(from)) };
      });
      const labels = spreadLabels(
        segments.map((segment) => ({
          centre: segment.x + segment.width / 2,
          width: textWidth(show(segment.value)),
        })),
        STACK_BOX.width,
      );
      return {
        label,
        y: at * STACK_BOX.row,
        total: totals[at] ?? 0,
        segments: segments.map((segment, index) => ({ ...segment, labelX: round(labels[index] ?? 0) })),
      };
    }),
    height: rows.length * STACK_BOX.row,
  };
}

const round = (value: number): number => Math.round(value * 10) / 10;
