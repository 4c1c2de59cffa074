import type { APIRoute } from 'astro';
import type { Locale } from '../../i18n/locale.ts';
import { buildFeed } from '../../views/feed/buildFeed.ts';
import { localePaths } from '../../views/frame/localePaths.ts';
import { siteDataset } from '../../views/siteDataset.ts';

export function getStaticPaths() {
  return localePaths([{ params: {}, props: {} }]);
}

export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale }, site }) =>
  new Response(
    buildFeed(locale, siteDataset.feed(), { site, released: siteDataset.collection().released }),
  );
