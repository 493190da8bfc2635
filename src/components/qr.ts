/** QR codes for what is printed. */
import { encode } from 'uqr';

export interface QrCode {
  /** Modules along one side, the quiet zone included. */
  size: number;
  /** All dark modules as one SVG path; a module is one unit. */
  path: string;
}

/** Four light modules around the code, as ISO/IEC 18004 asks. */
const QUIET = 4;

/** The code of an address; 15 % of it may be creased or dirty (level M). */
export function qrCode(text: string): QrCode {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET });
  return { size, path: data.map(rowPath).join('') };
}

/** Runs of dark modules in one row. */
function rowPath(row: readonly boolean[], y: number): string {
  const line = row.map((dark) => (dark ? '#' : ' ')).join('');
  return [...line.matchAll(/#+/g)]
    .map(({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`)
    .join('');
}
