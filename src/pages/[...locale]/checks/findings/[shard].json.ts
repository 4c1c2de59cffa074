import type { APIRoute } from 'astro';
import type { Locale } from '../../../../i18n/locale.ts';
import { buildFindingShard, listFindingShards } from '../../../../views/checks/findingShards.ts';
import { localePaths } from '../../../../views/frame/localePaths.ts';
import { siteDataset } from '../../../../views/siteDataset.ts';

export function getStaticPaths() {
  return localePaths(
    ['index', ...listFindingShards().map(({ name }) => name)].map((shard) => ({
      params: { shard },
      props: { shard },
    })),
  );
}

export const GET: APIRoute<{ locale: Locale; shard: string }> = ({ props: { locale, shard } }) =>
  Response.json(
    shard === 'index' ? listFindingShards() : buildFindingShard(locale, shard, siteDataset),
  );
