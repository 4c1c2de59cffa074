import type { LookupEntry } from '../model/siteRecords.ts';
import type { AgencyIndex } from './agencyIndex.ts';

let loading: Promise<AgencyIndex> | undefined;

/** The search of the whole site, fetched once a page and only when someone wants to search. */
export function loadAgencyIndex(address: string): Promise<AgencyIndex> {
  loading ??= load(address).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(address: string): Promise<AgencyIndex> {
  const [{ buildAgencyIndex }, response] = await Promise.all([
    import('./agencyIndex.ts'),
    fetch(address),
  ]);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const entries: readonly LookupEntry[] = await response.json();
  return buildAgencyIndex(entries);
}
