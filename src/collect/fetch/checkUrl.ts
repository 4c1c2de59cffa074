import { FaultError } from '../faults.ts';

/** Longer ones are no addresses of documents. */
const LONGEST = 2048;

/**
 * Ports above 1023 that browsers refuse as well (WHATWG Fetch, "bad port"): other services answer
 * there, to which a request could mean something. Sites of agencies do use others, such as 8443.
 */
const OTHER_SERVICES = new Set([
  1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669,
  6679, 6697, 10080,
]);
const FIRST_FREE_PORT = 1024;

/**
 * The address as it would be asked, without its fragment. Throws a FaultError for one that is not
 * asked: another scheme than http and https, credentials, a port of other services.
 */
export function checkUrl(address: string, base?: URL): URL {
  const url = URL.canParse(address, base) ? new URL(address, base) : undefined;
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.href.length > LONGEST) {
    throw new FaultError('address-invalid', address.slice(0, 200));
  }
  if (url.username !== '' || url.password !== '') throw new FaultError('address-credentials');
  if (!isAllowedPort(url.port)) throw new FaultError('address-port', url.port);
  url.hash = '';
  return url;
}

/** The URL standard leaves the port empty where it is the scheme's own; http may also be on 443. */
function isAllowedPort(port: string): boolean {
  if (port === '' || port === '80' || port === '443') return true;
  return Number(port) >= FIRST_FREE_PORT && !OTHER_SERVICES.has(Number(port));
}
