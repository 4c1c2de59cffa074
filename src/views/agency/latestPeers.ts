import type { AgencyRecord, PeerGroup } from '../../model/siteRecords.ts';

/** The peers of the latest year in which there are any: one body alone has no place among others. */
export function latestPeers({ peers }: Pick<AgencyRecord, 'peers'>): PeerGroup | undefined {
  return peers.findLast(({ members }) => members.length > 1);
}
