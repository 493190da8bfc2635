/** Names at the head of a document (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II). */

/** What the head of a document is made of. */
export interface Issuer {
  readonly name: string;
  /** Lines as the unit writes them: the managing body, then itself; one that has none above it only its own name. */
  readonly letterhead?: readonly string[] | undefined;
}

/**
 * The lines of the issuer, and of the body that manages it. A people's committee writes its own name in two lines and
 * nobody above it. For others the body above is the one on that day, whatever the lines of the unit say.
 * @param above names of the bodies above on that day; `known` tells whether the unit has ever had one
 */
export function nameLines(
  { name, letterhead = [] }: Issuer,
  above: { readonly names: readonly string[]; readonly known: boolean },
): { managing: readonly string[] | undefined; issuer: readonly string[] } {
  const whole = name.toLocaleUpperCase('vi');
  if (letterhead.length > 1 && letterhead.join(' ') === whole) return { managing: [], issuer: letterhead };
  const issuer = [letterhead.at(-1) ?? whole];
  if (above.names.length > 0) {
    return { managing: above.names.slice(0, 1).map((each) => each.toLocaleUpperCase('vi')), issuer };
  }
  return { managing: above.known ? undefined : letterhead.slice(0, -1), issuer };
}

const PLACE = /(?:thành phố|tỉnh|quận|huyện|thị xã|phường|xã|thị trấn|đặc khu) (\p{Lu}[\p{L}\s]*)$/u;

/** The place that stands before the date: of the unit's own name, else of the nearest name above it. */
export const placeOf = (names: readonly string[]): string | undefined =>
  names.map((name) => PLACE.exec(name)?.[1]).find((place) => place !== undefined);

/** The lines above a signature: who signs for somebody else does so below "KT." and that one's office (mục II.7). */
export function signerLines(role: string): string[] {
  const [deputy = role, head] = role.split(/,? ký thay /u);
  const lines = head === undefined ? [deputy] : [`KT. ${head}`, deputy];
  return lines.map((line) => line.toLocaleUpperCase('vi'));
}
