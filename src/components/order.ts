/** The order that editors give to their records. */
interface Ordered {
  readonly data: { readonly title: string; readonly order?: number | undefined };
}

/** Small numbers first, records without one last; then by title. */
export const byOrder = (a: Ordered, b: Ordered): number =>
  (a.data.order ?? Number.MAX_SAFE_INTEGER) - (b.data.order ?? Number.MAX_SAFE_INTEGER) ||
  a.data.title.localeCompare(b.data.title, 'vi');
