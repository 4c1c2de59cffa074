import { type Fault, type FaultCode, FaultError, fault } from '../faults.ts';

/** Codes of Node, of OpenSSL and of the HTTP client by what they mean; the first that fits holds. */
const MEANINGS: readonly (readonly [FaultCode, RegExp])[] = [
  ['dns-failure', /^(ENOTFOUND|ENODATA|EAI_)/],
  ['tls-failure', /^(ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|HOSTNAME|EPROTO)/],
  ['truncated', /^(Z_BUF_ERROR|UND_ERR_RES_CONTENT_LENGTH)/],
  ['bad-response', /^(HPE_|Z_|ERR__ERROR_FORMAT|ERR_BROTLI|UND_ERR_HEADERS_OVERFLOW)/],
];

/** What an error of the network means. An unknown one is a failed connection. */
export function nameFailure(error: unknown): Fault {
  if (error instanceof FaultError) return error.fault;
  const code = codeOf(error);
  const meaning = MEANINGS.find(([, pattern]) => pattern.test(code));
  const detail = code === '' ? messageOf(error) : code;
  return fault(meaning?.[0] ?? 'connection-failed', detail);
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  const code = 'code' in error ? error.code : undefined;
  if (typeof code === 'string') return code;
  return error.name === 'HTTPParserError' ? 'HPE_UNKNOWN' : '';
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
