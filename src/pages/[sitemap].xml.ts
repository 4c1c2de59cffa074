import type { APIRoute } from 'astro';
import { buildSitemap } from '../views/frame/sitemap.ts';
import { listPaths } from '../views/listPaths.ts';
import { sitePart } from '../views/sitePart.ts';

/** No sitemap where the site does not know its own address: it takes absolute ones. */
export function getStaticPaths() {
  const { SITE } = import.meta.env;
  if (!SITE || sitePart.number !== 1) return [];
  return buildSitemap(new URL(SITE), listPaths()).map(({ name, text }) => ({
    params: { sitemap: name },
    props: { text },
  }));
}

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
