/** What stands on the printed list of papers beside the ticks; the procedure's page loads it when somebody prints. */
import type { APIRoute } from 'astro';
import { href } from '../../../components/href.ts';
import { sheetData } from '../../../components/procedure/checklist/sheet-data.ts';
import { getContent } from '../../../reading/collections.ts';
import type { Entry } from '../../../reading/content.ts';
import { today } from '../../../reading/environment.ts';

export async function getStaticPaths() {
  const { procedures } = await getContent();
  return procedures
    .filter(({ data }) => data.dossier)
    .map((procedure) => ({ params: { slug: procedure.id }, props: { procedure } }));
}

export const GET: APIRoute<{ procedure: Entry<'procedures'> }> = async ({ props, site }) =>
  Response.json(
    sheetData(props.procedure, await getContent(), today(), (address) =>
      site ? new URL(href(address), site).href : undefined,
    ),
  );
