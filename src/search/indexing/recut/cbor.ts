/**
 * The little of CBOR (RFC 8949) that Pagefind writes: whole numbers, text and arrays, all with their lengths in front.
 * Items are found and copied as bytes and never decoded and encoded again.
 */

const TEXT = 3;
const ARRAY = 4;
/** Whole numbers from 0 up, whole numbers below 0, text, arrays. */
const KINDS = new Set([0, 1, TEXT, ARRAY]);

/** What stands in front of an item: its kind, its number (value, bytes or items), and where its content begins. */
interface Head {
  kind: number;
  count: number;
  start: number;
}

/** Reads the head of the item at `at`. Throws on a kind or a length that Pagefind does not write. */
function head(bytes: Buffer, at: number): Head {
  const first = bytes[at];
  if (first === undefined) throw new Error('CBOR: the data ends where an item should begin');
  const kind = first >> 5;
  const short = first & 31;
  if (!KINDS.has(kind) || short > 26) {
    throw new Error(`CBOR: unexpected item 0x${first.toString(16)} at byte ${String(at)}`);
  }
  if (short < 24) return { kind, count: short, start: at + 1 };
  const size = 2 ** (short - 24);
  if (at + 1 + size > bytes.length) throw new Error('CBOR: the data ends within an item');
  return { kind, count: bytes.readUIntBE(at + 1, size), start: at + 1 + size };
}

/** Where the item at `at` ends, with all that it holds. */
function endOf(bytes: Buffer, at: number): number {
  let end = at;
  for (let left = 1; left > 0; left -= 1) {
    // Most of an index is numbers of one byte, and it has tens of millions of them.
    if ((bytes[end] ?? 0xff) < 24) {
      end += 1;
      continue;
    }
    const { kind, count, start } = head(bytes, end);
    end = kind === TEXT ? start + count : start;
    if (kind === ARRAY) left += count;
  }
  return end;
}

/** What an array holds, as bytes. Throws when it is none, or one of another length than the given. */
export function contentOf(bytes: Buffer, length: number): Buffer {
  const { kind, count, start } = head(bytes, 0);
  if (kind !== ARRAY || count !== length) throw new Error(`CBOR: array of ${String(length)} expected`);
  return bytes.subarray(start);
}

/** The items of an array, as bytes. Throws when there is more after it, or (with `length`) another number of them. */
export function itemsOf(bytes: Buffer, length?: number): Buffer[] {
  const { kind, count, start } = head(bytes, 0);
  if (kind !== ARRAY || count !== (length ?? count)) {
    throw new Error(`CBOR: array${length === undefined ? '' : ` of ${String(length)}`} expected`);
  }
  const items: Buffer[] = [];
  let begin = start;
  for (let item = 0; item < count; item += 1) {
    const end = endOf(bytes, begin);
    items.push(bytes.subarray(begin, end));
    begin = end;
  }
  if (begin !== bytes.length) throw new Error('CBOR: the data does not end with its last item');
  return items;
}

/** The text that the bytes begin with. */
export function textOf(bytes: Buffer): string {
  const { kind, count, start } = head(bytes, 0);
  if (kind !== TEXT || start + count > bytes.length) throw new Error('CBOR: text expected');
  return bytes.toString('utf8', start, start + count);
}

/** An array of items that are encoded already. */
export const arrayFrom = (items: readonly Buffer[]): Buffer =>
  Buffer.concat([headOf(ARRAY, items.length), ...items]);

/** A text as an item. */
export function itemFrom(text: string): Buffer {
  const content = Buffer.from(text, 'utf8');
  return Buffer.concat([headOf(TEXT, content.length), content]);
}

function headOf(kind: number, count: number): Buffer {
  if (count < 24) return Buffer.from([(kind << 5) | count]);
  const power = count < 2 ** 8 ? 0 : count < 2 ** 16 ? 1 : 2;
  const bytes = Buffer.alloc(1 + 2 ** power);
  bytes[0] = (kind << 5) | (24 + power);
  bytes.writeUIntBE(count, 1, 2 ** power);
  return bytes;
}
