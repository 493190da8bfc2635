/** What the bytes of a search went for. */
import type { Sent } from './phone-server.ts';

/** Kinds of Pagefind's files, and what else lies in its folder. */
export const TEXT_KINDS = ['script', 'wasm', 'meta', 'index', 'filter', 'fragment', 'other'] as const;
export type TextKind = (typeof TEXT_KINDS)[number];

export interface Weight {
  /** What the first results needed: small index and scripts. */
  small: number;
  /** What came for the full text: everything below pagefind/, and all else that came after the first results. */
  text: number;
  /** What `text` is made of. */
  kinds: Record<TextKind, number>;
}

/** Pages, styles and pictures are not the search's. */
const NOT_OF_SEARCH = /\.(html|css|svg|png|ico|jpe?g|webp|avif|woff2)$/;

/** @param firstAt when the first results stood there */
export function weigh(sent: readonly Sent[], firstAt: number): Weight {
  const weight: Weight = { small: 0, text: 0, kinds: noBytes() };
  for (const { file, bytes, at } of sent) {
    if (NOT_OF_SEARCH.test(file)) continue;
    if (!file.startsWith('pagefind/') && at <= firstAt) weight.small += bytes;
    else {
      weight.text += bytes;
      weight.kinds[kindOf(file)] += bytes;
    }
  }
  return weight;
}

const noBytes = (): Record<TextKind, number> =>
  Object.fromEntries(TEXT_KINDS.map((kind) => [kind, 0])) as Record<TextKind, number>;

function kindOf(file: string): TextKind {
  if (!file.startsWith('pagefind/')) return 'other';
  if (file.endsWith('.js')) return 'script';
  if (/\/wasm\.[^/]*$/.test(file)) return 'wasm';
  if (file.endsWith('.pf_meta')) return 'meta';
  const folder = /^pagefind\/(index|filter|fragment)\//.exec(file)?.[1];
  return (folder as TextKind | undefined) ?? 'other';
}
