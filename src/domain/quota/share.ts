/** `part` wholes of `number`, in proportion, rounded half up; in whole numbers, so that no half gets lost. */
export function roundedShare(number: number, part: number, whole: number): number {
  return Math.floor((2 * number * part + whole) / (2 * whole));
}
