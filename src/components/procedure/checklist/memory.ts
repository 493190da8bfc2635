/**
 * What somebody ticked and chose, kept on this device alone. Only short keys of what the page itself says are kept,
 * never anything that was typed. A device that keeps nothing (private windows, blocked storage) is no error.
 */

/** Everything that can be ticked or chosen on a page, by its words. */
export interface Choosable {
  papers: readonly string[];
  conditions: readonly string[];
  cases: readonly string[];
  channels: readonly string[];
}

export interface Memory {
  papers: Set<string>;
  conditions: Set<string>;
  case: string | undefined;
  channel: string | undefined;
  /** The list of papers is not the one that was ticked. */
  changed: boolean;
}

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

type Kept = Record<keyof Choosable | 'version', unknown>;

/** The device's store, or undefined where the browser refuses it. */
export function deviceStore(): Store | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}

/** What is kept for that page. Papers, cases and conditions that the page no longer has are forgotten, no others. */
export function recall(store: Store | undefined, page: string, known: Choosable): Memory {
  const kept = read(store, page);
  const still = (kind: keyof Choosable): string[] => {
    const keys = kept?.[kind];
    return Array.isArray(keys) ? known[kind].filter((words) => keys.includes(keyOf(words))) : [];
  };
  return {
    papers: new Set(still('papers')),
    conditions: new Set(still('conditions')),
    case: still('cases')[0],
    channel: still('channels')[0],
    changed: kept !== undefined && kept.version !== versionOf(known),
  };
}

/** Keeps it; false when the device refuses. */
export function keep(store: Store | undefined, page: string, memory: Memory, known: Choosable): boolean {
  const keys = (words: Iterable<string>): string[] => [...words].map(keyOf);
  const one = (words: string | undefined): string[] => (words === undefined ? [] : [keyOf(words)]);
  const kept: Kept = {
    version: versionOf(known),
    papers: keys(memory.papers),
    conditions: keys(memory.conditions),
    cases: one(memory.case),
    channels: one(memory.channel),
  };
  return tried(() => store?.setItem(nameOf(page), JSON.stringify(kept)), store);
}

/** Leaves nothing of that page on the device. */
export const forget = (store: Store | undefined, page: string): boolean =>
  tried(() => store?.removeItem(nameOf(page)), store);

const nameOf = (page: string): string => `giay-to:${page}`;

function read(store: Store | undefined, page: string): Kept | undefined {
  try {
    const kept: unknown = JSON.parse(store?.getItem(nameOf(page)) ?? 'null');
    return kept !== null && typeof kept === 'object' ? (kept as Kept) : undefined;
  } catch {
    return undefined;
  }
}

function tried(act: () => void, store: Store | undefined): boolean {
  try {
    act();
    return store !== undefined;
  } catch {
    return false;
  }
}

/** Changes when a paper comes, goes or changes its name. */
const versionOf = ({ papers }: Choosable): string => keyOf(papers.join('\n'));

/** FNV-1a, 32 bit: short, and the same on every device. */
function keyOf(words: string): string {
  let hash = 0x811c9dc5;
  for (const letter of words.normalize('NFC')) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash.toString(36);
}
