import { isIP } from 'node:net';

/** Second-level names under which others register theirs: `county.gov.cn`, `firm.com.cn`. */
const SHARED_SECOND = new Set(['gov', 'com', 'net', 'org', 'edu', 'ac', 'mil', 'co']);

/**
 * The name that a host's owner has registered, by which hosts of one site are known:
 * `www.bl.gov.cn` and `files.bl.gov.cn` are both of `bl.gov.cn`. An IP address is its own site.
 */
export function siteOf(hostname: string): string {
  if (isIP(hostname.replace(/^\[(.*)\]$/, '$1')) !== 0) return hostname;
  const labels = hostname.split('.');
  const isShared = SHARED_SECOND.has(labels.at(-2) ?? '') && labels.at(-1)?.length === 2;
  return labels.slice(isShared ? -3 : -2).join('.');
}
