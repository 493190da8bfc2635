/** The text of a report, ready to be laid out: every renderer shows the same blocks. */
import type { Figure } from './types.ts';

/** Dots where a person writes. */
export const BLANK = '…………';

/** Words, a figure, or the records that a sentence rests on. */
export type Piece = string | Figure | { readonly records: readonly string[] };

export type Block =
  | { readonly kind: 'part'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly pieces: readonly Piece[] }
  | { readonly kind: 'item'; readonly pieces: readonly Piece[]; readonly level: 1 | 2 }
  /** A dotted line over the whole width. */
  | { readonly kind: 'blank' };

export const part = (text: string): Block => ({ kind: 'part', text });
export const heading = (text: string): Block => ({ kind: 'heading', text });
export const paragraph = (...pieces: Piece[]): Block => ({ kind: 'paragraph', pieces });
export const item = (...pieces: Piece[]): Block => ({ kind: 'item', pieces, level: 1 });
export const subitem = (...pieces: Piece[]): Block => ({ kind: 'item', pieces, level: 2 });
export const blank: Block = { kind: 'blank' };

/** A cell of an annex: words, a number, a day as it is stored, or a link. */
export type Cell = string | number | { readonly text: string; readonly link: string };

export interface Column {
  readonly head: string;
  /** Share of the width, in per cent; those of a table make 100. */
  readonly share: number;
  readonly number?: true;
}

/** Which table it is. */
export type AnnexId = 'figures' | 'scorecard' | 'targets' | 'tasks' | 'posts' | 'others';

export interface AnnexTable {
  readonly id: AnnexId;
  readonly title: string;
  readonly note: string;
  readonly columns: readonly Column[];
  /** How many of the first columns say the same in all rows of a group, and may stand once beside them. */
  readonly shared: number;
  /** `group`: what neighbours have in common; `record`: the number that figures point to. */
  readonly rows: readonly {
    readonly group: string;
    readonly record?: number;
    readonly cells: readonly Cell[];
  }[];
}
