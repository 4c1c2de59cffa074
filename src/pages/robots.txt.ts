import type { APIRoute } from 'astro';
import { absoluteAddress, fileAddress } from '../views/frame/address.ts';

/** Everything may be read; the sitemap is named where the site knows its own address. */
export const GET: APIRoute = ({ site }) => {
  const sitemap = site ? [`Sitemap: ${absoluteAddress(site, fileAddress('sitemap.xml'))}`] : [];
  return new Response(['User-agent: *', 'Allow: /', ...sitemap, ''].join('\n'));
};
