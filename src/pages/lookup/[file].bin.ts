import { deflateSync } from 'node:zlib';
import type { APIRoute } from 'astro';
import { buildLookupFiles } from '../../search/agency/buildLookupFiles.ts';
import { siteDataset } from '../../views/siteDataset.ts';

/** The files of the agency lookup, compressed as they lie there: small on every host. */
export function getStaticPaths() {
  return buildLookupFiles(siteDataset.lookup()).map(({ name, text }) => ({
    params: { file: name },
    props: { text },
  }));
}

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(deflateSync(props.text, { level: 9 }), {
    headers: { 'Content-Type': 'application/octet-stream' },
  });
