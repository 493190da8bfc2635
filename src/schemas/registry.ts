/** Which schema and which kind of file each collection has. The one table that everything else reads. */
import type { z } from 'zod';
import type { CollectionName } from './field.ts';
import { documentSchema } from './document.ts';
import { eventSchema } from './event.ts';
import { figuresSchema } from './figures.ts';
import { guideSchema } from './guide.ts';
import { indexValueSchema } from './index-value.ts';
import { lifeEventSchema } from './life-event.ts';
import { pageSchema } from './page.ts';
import { planSchema } from './plan.ts';
import { postingsSchema } from './postings.ts';
import { postSchema } from './post.ts';
import { procedureSchema } from './procedure.ts';
import { registerSchema } from './register.ts';
import { unitSchema } from './unit.ts';

export const SCHEMAS = {
  plans: planSchema,
  procedures: procedureSchema,
  news: postSchema,
  guides: guideSchema,
  'life-events': lifeEventSchema,
  events: eventSchema,
  registers: registerSchema,
  documents: documentSchema,
  units: unitSchema,
  indices: indexValueSchema,
  figures: figuresSchema,
  postings: postingsSchema,
  pages: pageSchema,
} as const satisfies Record<CollectionName, z.ZodType>;

/** The validated data of one record of a collection. */
export type RecordData<C extends CollectionName> = z.infer<(typeof SCHEMAS)[C]>;

const PURE_DATA: ReadonlySet<CollectionName> = new Set(['figures', 'indices', 'postings']);

/** Figures, indices and postings are pure data (.yaml); everything else may carry text (.mdx). */
export const extensionOf = (collection: CollectionName): '.mdx' | '.yaml' =>
  PURE_DATA.has(collection) ? '.yaml' : '.mdx';
