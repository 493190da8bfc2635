/** The records as open data: what a machine gets is what the pages show. */
import { addressOf } from '../domain/addresses.ts';
import { entriesOf, type Content, type Entry } from '../reading/content.ts';
import { COLLECTIONS, type CollectionName } from '../schemas/field.ts';
import { SCHEMA_VERSION } from '../schemas/version.ts';
import { href } from './href.ts';
import { isWithheld } from '../reading/withheld.ts';

/** The collections that hold at least one record. */
export const openCollections = (content: Content): CollectionName[] =>
  COLLECTIONS.filter((collection) => entriesOf(content, collection).length > 0);

/**
 * One collection as a file: its records with their id, the address of their page where they have one, every field, and
 * the text below the head as Markdown. `asOf` is the day the portal was built for, YYYY-MM-DD.
 */
export const openData = (content: Content, collection: CollectionName, asOf: string) => ({
  schemaVersion: SCHEMA_VERSION,
  asOf,
  licence: content.site?.licence ?? '',
  records: (entriesOf(content, collection) as Entry[])
    .filter((entry) => !isWithheld(entry, asOf))
    .map(({ id, data, body }) => {
      const address = addressOf(collection, id);
      return {
        id,
        ...(address === undefined ? {} : { address: href(address) }),
        ...data,
        ...(body.trim() === '' ? {} : { text: body.trim() }),
      };
    }),
});
