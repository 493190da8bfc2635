/** The records of one collection as open data. */
import type { APIRoute } from 'astro';
import { openCollections, openData } from '../../components/open-data.ts';
import { getContent } from '../../reading/collections.ts';
import { today } from '../../reading/environment.ts';
import type { CollectionName } from '../../schemas/field.ts';

export async function getStaticPaths() {
  return openCollections(await getContent()).map((collection) => ({ params: { collection } }));
}

export const GET: APIRoute = async ({ params }) =>
  Response.json(openData(await getContent(), params.collection as CollectionName, today()));
