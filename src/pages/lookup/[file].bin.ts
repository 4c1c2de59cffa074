import type { APIRoute } from 'astro';
import { buildLookupFiles } from '../../search/agency/buildLookupFiles.ts';
import { siteDataset } from '../../views/siteDataset.ts';
import { sitePart } from '../../views/sitePart.ts';

/** The files of the agency lookup, compressed as they lie there: small on every host. */
export function getStaticPaths() {
  if (sitePart.number !== 1) return [];
  return buildLookupFiles(siteDataset.lookup()).map(({ name, packed }) => ({
    params: { file: name },
    props: { packed },
  }));
}

export const GET: APIRoute<{ packed: Uint8Array<ArrayBuffer> }> = ({ props }) =>
  new Response(props.packed, { headers: { 'Content-Type': 'application/octet-stream' } });
