/** The number somebody meant who did not write it in plain digits. */

const MULTIPLES: readonly [RegExp, number][] = [
  [/^(k|nghìn|ngàn)\b/iu, 3],
  [/^(triệu|tr)(?!\p{L})/iu, 6],
  [/^(tỷ|tỉ)(?!\p{L})/iu, 9],
];

/**
 * "50.000 đồng" → 50000, "50k" → 50000, "95,2 %" → 95.2 where decimals are allowed. Undefined when more than one
 * reading is possible: "1e3", "2 đến 5", "2.5" in a field for whole numbers.
 */
export function meantNumber(typed: string, whole: boolean): string | undefined {
  const [, bare = '', unit = ''] =
    /^(?:[^\d-]*[^\d.,-])?(-?\d(?:[\d., ]*\d)?)\s*([^\d]*)$/u.exec(typed) ?? [];
  const number = whole ? wholeNumber(bare) : (decimalNumber(bare) ?? wholeNumber(bare));
  const zeros = MULTIPLES.find(([word]) => word.test(unit))?.[1];
  if (zeros === undefined) return number;
  return number !== undefined && /^\d+$/.test(number) ? number + '0'.repeat(zeros) : undefined;
}

function wholeNumber(bare: string): string | undefined {
  if (/^-?\d+$/.test(bare)) return bare;
  return /^\d{1,3}([., ]\d{3})+$/.test(bare) ? bare.replace(/[., ]/g, '') : undefined;
}

/** In Vietnamese the comma stands before the decimals, and the point between groups of three. */
function decimalNumber(bare: string): string | undefined {
  if (/^-?(\d{1,3}(\.\d{3})+|\d+),\d+$/.test(bare)) return bare.replaceAll('.', '').replace(',', '.');
  return /^-?\d+\.\d+$/.test(bare) ? bare : undefined;
}
