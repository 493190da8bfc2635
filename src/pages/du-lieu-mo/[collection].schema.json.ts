/** What the fields of a collection mean and allow, as JSON Schema. */
import type { APIRoute } from 'astro';
import { z } from 'zod';
import { openCollections } from '../../components/open-data.ts';
import { getContent } from '../../reading/collections.ts';
import type { CollectionName } from '../../schemas/field.ts';
import { SCHEMAS } from '../../schemas/registry.ts';

export async function getStaticPaths() {
  return openCollections(await getContent()).map((collection) => ({ params: { collection } }));
}

export const GET: APIRoute = ({ params }) =>
  Response.json(z.toJSONSchema(SCHEMAS[params.collection as CollectionName]));
