/** What two states of a record say differently, field by field. A field that a state lacks is unknown, not empty. */

/** One field of a record as lines of text. */
export interface ComparedField {
  readonly name: string;
  readonly lines: readonly string[];
}

export interface ComparedLine {
  readonly text: string;
  /** Whether the other state says exactly the same. */
  readonly kept: boolean;
}

export interface FieldDifference {
  readonly name: string;
  readonly before: readonly ComparedLine[];
  readonly now: readonly ComparedLine[];
}

export interface Difference {
  /** Fields that both states have and that do not say the same. */
  readonly changed: readonly FieldDifference[];
  /** Names of fields that say the same, in whatever order. */
  readonly same: readonly string[];
  /** Names of fields that only one state has: nothing to compare with. */
  readonly onlyBefore: readonly string[];
  readonly onlyNow: readonly string[];
}

/** Compares two states; fields keep the order in which they are given, those of the present state first. */
export function differenceOf(before: readonly ComparedField[], now: readonly ComparedField[]): Difference {
  const former = new Map(known(before).map((field) => [field.name, field]));
  const present = known(now);
  const names = new Set(present.map(({ name }) => name));
  const pairs = present.flatMap((field) => {
    const other = former.get(field.name);
    return other ? [compare(other, field)] : [];
  });
  const isChanged = (pair: FieldDifference): boolean =>
    [...pair.before, ...pair.now].some(({ kept }) => !kept);
  return {
    changed: pairs.filter(isChanged),
    same: pairs.filter((pair) => !isChanged(pair)).map(({ name }) => name),
    onlyBefore: [...former.keys()].filter((name) => !names.has(name)),
    onlyNow: present.filter(({ name }) => !former.has(name)).map(({ name }) => name),
  };
}

const known = (fields: readonly ComparedField[]): ComparedField[] =>
  fields.filter(({ lines }) => lines.length > 0);

function compare(before: ComparedField, now: ComparedField): FieldDifference {
  return { name: now.name, before: against(before.lines, now.lines), now: against(now.lines, before.lines) };
}

const against = (lines: readonly string[], others: readonly string[]): ComparedLine[] =>
  lines.map((text) => ({ text, kept: others.includes(text) }));
