/** Line drawings on a field of 24 × 24, made for this portal. They repeat what the words beside them say. */
import type { ICONS } from '../../schemas/life-event.ts';

export type Icon = (typeof ICONS)[number];

/** The path of each drawing; strokes only, their width is in the style sheet. */
export const ICON_PATHS: Readonly<Record<Icon, string>> = {
  baby: 'M12 4a8 8 0 1 0 .1 0M12 4c2 0 2.5 2 1 3M9 11v1M15 11v1M9 15c1.5 2 4.5 2 6 0',
  backpack: 'M6 21V11a6 6 0 0 1 12 0v10ZM9 5V3h6v2M9 21v-6h6v6M10 10h4',
  book: 'M12 6C10 4.5 7 4 3 4v14c4 0 7 .5 9 2 2-1.5 5-2 9-2V4c-4 0-7 .5-9 2ZM12 6v14',
  exam: 'M6 3h8l5 5v13H6ZM14 3v5h5M9 15l2 2 4-4',
  swap: 'M4 8h15l-4-4M20 16H5l4 4',
  return: 'M5 5v5h5M5 10a8 8 0 1 1-1 5',
  globe: 'M12 4a8 8 0 1 0 .1 0M4 12h16M12 4c-4 4-4 12 0 16M12 4c4 4 4 12 0 16',
  heart: 'M12 20C7 16 4 13 4 9.5A4 4 0 0 1 12 8a4 4 0 0 1 8 1.5C20 13 17 16 12 20Z',
  'lost-paper': 'M6 3h8l5 5v13H6ZM14 3v5h5M10 13a2.2 2.2 0 1 1 2.5 2.2V16M12.5 18.5v.5',
  pencil: 'M4 20l1-5L16 4l4 4L9 19ZM13 7l4 4',
  house: 'M3 11l9-8 9 8M6 9v12h12V9M10 21v-6h4v6',
  rings: 'M9 9a5 5 0 1 0 .1 0M15 5a5 5 0 1 0 .1 0',
  candle: 'M9 11h6v10H9ZM12 11V8M12 2c2 2.5 2 5 0 6-2-1-2-3.5 0-6Z',
  school: 'M3 21h18M5 21V11h14v10M12 11V3h5l-1.5 2L17 7h-5M10 21v-5h4v5',
};
