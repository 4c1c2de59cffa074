import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { FaultError } from '../faults.ts';
import { isPublicAddress } from './publicAddress.ts';

/** The addresses that a host's name stands for. */
export type ResolveHost = (hostname: string) => Promise<readonly string[]>;

/** Asks the machine's own resolver. */
export const resolveByMachine: ResolveHost = async (hostname) =>
  (await lookup(hostname, { all: true })).map(({ address }) => address);

/**
 * The addresses of a host, each of them checked; one that is not public refuses the host. The
 * connection must be made to one of these very addresses: asking for the name again could give
 * others (DNS rebinding).
 */
export async function checkedAddresses(
  hostname: string,
  resolve: ResolveHost,
  allowPrivate: boolean,
): Promise<readonly string[]> {
  const plain = hostname.replace(/^\[(.*)\]$/, '$1');
  const addresses = isIP(plain) === 0 ? await resolve(plain) : [plain];
  const refused = addresses.find((address) => isIP(address) === 0 || !isPublicAddress(address));
  if (refused !== undefined && !allowPrivate) {
    throw new FaultError('address-private', refused === plain ? plain : `${plain} is ${refused}`);
  }
  if (addresses.length === 0) throw new FaultError('dns-failure', plain);
  return addresses;
}
