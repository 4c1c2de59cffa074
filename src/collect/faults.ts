/**
 * Everything that can keep an address from giving its document, and the sentence people read. Codes
 * are permanent: they begin the column `reason` of collected.csv.
 */
export const FAULTS = {
  'address-invalid': 'This is no usable http or https address',
  'address-credentials': 'An address with a user name or password in it is not asked',
  'address-port': 'This port is not asked: 80, 443 and free ports above 1023 are',
  'address-private': 'The host is not on the public internet',
  'robots-disallowed': "The host's robots.txt asks programs not to fetch this",
  'robots-unreachable': "The host's robots.txt could not be had, which counts as a no (RFC 9309)",
  'dns-failure': "The host's name leads nowhere",
  'connection-failed': 'No connection, or it broke off before an answer',
  'tls-failure': "The host's certificate or encryption is not in order",
  'timed-out': 'The document was not complete within the time allowed',
  stalled: 'The host fell silent',
  'too-large': 'The document is larger than is allowed',
  truncated: 'The document broke off before its end',
  'bad-response': 'The answer is no valid HTTP',
  'redirect-loop': 'The address redirects in a circle',
  'redirects-too-many': 'The address redirects too often',
  'redirect-broken': 'The address redirects to nowhere',
  'http-forbidden': 'The host refuses the document',
  'http-not-found': 'There is nothing at this address',
  'http-gone': 'The document was taken away for good',
  'http-too-many': 'The host asks for fewer requests',
  'http-server-error': "The host's program failed",
  'http-unexpected': 'The answer is neither a document nor a known fault',
  empty: 'The answer is empty',
  'wrong-type': 'What is there is no document (a picture, a film, a program)',
  'login-page': 'The address now asks to log in',
  'error-page': 'The address shows an error page that claims to be the document',
  'not-the-report': 'What is there is no annual report',
  'other-year': 'What is there is the report of another year',
  'tables-gone': 'What is there has lost the tables that it had',
  'attachments-differ': 'Several attachments are reports and do not agree',
} as const;

export type FaultCode = keyof typeof FAULTS;

/** Why a document could not be had; `detail` is the part that only this case has. */
export interface Fault {
  readonly code: FaultCode;
  readonly detail?: string;
}

/** A fault on its way out of a place that cannot return it. */
export class FaultError extends Error {
  readonly fault: Fault;

  constructor(code: FaultCode, detail?: string) {
    super(code);
    this.fault = fault(code, detail);
  }
}

/** A fault. */
export function fault(code: FaultCode, detail?: string): Fault {
  return { code, ...(detail !== undefined && { detail }) };
}

/** The fault in words, code first: `http-gone: The document was taken away for good (410)`. */
export function formatFault({ code, detail }: Fault): string {
  return `${code}: ${FAULTS[code]}${detail === undefined ? '' : ` (${detail})`}`;
}

/** What is to be known of a document that was had all the same. */
export function formatMoved(url: string): string {
  return `moved: The address has changed for good (${url})`;
}
