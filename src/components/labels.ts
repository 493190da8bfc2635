/** Labels of the choices that editors keep in content/vocabulary. */

interface Choice {
  readonly id: string;
  readonly label: string;
  readonly children?: readonly Choice[] | undefined;
}

/** What readers see for an id of a vocabulary list, of either level; the id itself when the list lacks it. */
export const labelOf = (items: readonly Choice[], id: string): string =>
  items.flatMap((item) => [item, ...(item.children ?? [])]).find((item) => item.id === id)?.label ?? id;

/** The short label of a choice where its list has one. */
export const shortLabelOf = (
  items: readonly (Choice & { readonly short?: string | undefined })[],
  id: string,
): string => items.find((item) => item.id === id)?.short ?? labelOf(items, id);
