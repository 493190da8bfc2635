/** The small search index; the browser asks for it when a reader touches a search box. */
import type { APIRoute } from 'astro';
import { smallIndex } from '../../components/search/small-index.ts';
import { getContent } from '../../reading/collections.ts';
import { today } from '../../reading/environment.ts';

export const GET: APIRoute = async () => Response.json(smallIndex(await getContent(), today()));
