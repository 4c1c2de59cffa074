import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/**
 * Global unicast (RFC 4291, 2.4; IANA has assigned nothing outside it). What lies elsewhere is
 * special or unassigned, addresses that hold an IPv4 address in old ways (`::127.0.0.1`) included.
 */
const GLOBAL_IPV6 = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * Whether an IP address is one of the public internet: no loopback, private, shared (100.64/10),
 * link-local, multicast, reserved or documentation range, nor one of these wrapped in IPv6 (mapped,
 * translated, 6to4, Teredo). Anything that is no address in its plain form is not public.
 */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 0 || address.includes('%')) return false;
  const plain = ipaddr.process(address);
  if (plain.range() !== 'unicast') return false;
  return plain instanceof ipaddr.IPv4 || plain.match(GLOBAL_IPV6);
}
