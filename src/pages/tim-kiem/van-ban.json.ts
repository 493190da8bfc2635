/** Documents for search; the browser asks for it when a question names a kind or a number of one. */
import type { APIRoute } from 'astro';
import { searchDocuments } from '../../components/search/small-index.ts';
import { getContent } from '../../reading/collections.ts';

export const GET: APIRoute = async () => Response.json(searchDocuments(await getContent()));
