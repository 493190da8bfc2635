/** Where the numbers of a chart stand, so that none covers another or leaves the picture. */

/** Rough width of a text in the charts' letters, in units of the picture: figures are narrower than words. */
export const textWidth = (text: string): number =>
  [...text].reduce((width, sign) => width + (/[\d.,/%\s]/u.test(sign) ? 7.6 : 8.2), 0);

export interface Box {
  /** Where the label would best stand: its middle. */
  readonly centre: number;
  readonly width: number;
}

/**
 * The middles of labels on one line, in the order given, moved as little as it takes to keep `gap` between them and
 * all of them between 0 and `room`. When they do not fit at all, the last ones overlap the end.
 */
export function spreadLabels(boxes: readonly Box[], room: number, gap = 8): number[] {
  const placed: number[] = [];
  let free = 0;
  for (const { centre, width } of boxes) {
    const middle = Math.max(centre, free + width / 2);
    placed.push(middle);
    free = middle + width / 2 + gap;
  }
  let limit = room;
  for (let index = boxes.length - 1; index >= 0; index -= 1) {
    const { width } = boxes[index] as Box;
    const middle = Math.min(placed[index] as number, limit - width / 2);
    placed[index] = Math.max(middle, width / 2);
    limit = middle - width / 2 - gap;
  }
  return placed;
}

export interface Side {
  readonly anchor: 'start' | 'middle' | 'end';
  readonly above: boolean;
}

/**
 * The side of a point that its line leaves free. `before` and `after` say how much higher the neighbours stand on the
 * picture than the point itself; undefined where the line does not go on.
 */
export function freeSide(before: number | undefined, after: number | undefined): Side {
  const up = (height: number | undefined) => (height ?? 0) > 0;
  if (before === undefined || after === undefined) {
    return { anchor: 'middle', above: !up(before) && !up(after) };
  }
  if (up(before) && up(after)) return { anchor: 'middle', above: false };
  if (up(after)) return { anchor: 'end', above: true };
  if (up(before)) return { anchor: 'start', above: true };
  return { anchor: 'middle', above: true };
}
