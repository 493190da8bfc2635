/** Where the editors' pages stand, and where the files they speak of lie. */
import { SECTIONS } from '../../domain/addresses.ts';
import type { CollectionName } from '../../schemas/field.ts';
import { extensionOf } from '../../schemas/registry.ts';

/** The page with all choices of the vocabulary. */
export const LISTS_ADDRESS = `${SECTIONS.editors}danh-muc/`;

/** The page on the sayings that search understands. */
export const SAYINGS_ADDRESS = `${SECTIONS.editors}loi-noi/`;

/** The page that explains the fields of a collection's records. */
export const fieldsAddress = (collection: CollectionName): string => `${SECTIONS.editors}${collection}/`;

/** The pattern of a collection's file names: "content/units/ten-tep.mdx". Posts lie in a folder for their year. */
export const filePattern = (collection: CollectionName): string =>
  `content/${collection}/${collection === 'news' ? 'năm/' : ''}ten-tep${extensionOf(collection)}`;
