/** How messages name fields and list what is allowed, the same everywhere. */
import type { z } from 'zod';
import { byNearness, nearest } from '../domain/nearest.ts';
import { metaOf } from './zod-tree.ts';

const SHOWN = 12;

/** `"date" (Ngày bài)`; for an item of a list, the list's key and the item's number: `"audiences" mục 2`. */
export function fieldName(path: readonly PropertyKey[], schema: z.ZodType | undefined): string {
  const title = metaOf(schema).title;
  const last = path.at(-1);
  if (typeof last === 'number') return `"${String(path.at(-2) ?? '')}" mục ${last + 1}`;
  const name = `"${String(last ?? '')}"`;
  return title ? `${name} (${title})` : name;
}

/** "Gần đúng nhất: x. Được dùng: a, b, c." The nearest are listed first; long lists are cut and say so. */
export function allowedSentence(
  typed: string,
  allowed: readonly string[],
  what = 'Được dùng',
  kind = 'giá trị',
): string {
  if (allowed.length === 0) return `Chưa có ${kind} nào để dùng.`;
  const close = typed === '' ? undefined : nearest(typed, allowed);
  const listed = (allowed.length > SHOWN && typed !== '' ? byNearness(typed, allowed) : allowed).slice(
    0,
    SHOWN,
  );
  const more = allowed.length - listed.length;
  const rest = more > 0 ? ` và ${more} ${kind} khác` : '';
  return `${close ? `Gần đúng nhất: ${close}. ` : ''}${what}: ${listed.join(', ')}${rest}.`;
}
