import { DIAGNOSTIC_CODES } from '../../model/diagnosticCodes.ts';
import type { ParsedFile } from './parsedFile.ts';

/** A sentence that says why a file is no report; undefined for a report. */
export function formatRejection({ file, ingested }: ParsedFile): string | undefined {
  if (ingested.kind === 'report') return undefined;
  const { code, actual } = ingested.reason;
  const found = actual === undefined ? '' : ` (found "${actual}")`;
  return `${file}: ${DIAGNOSTIC_CODES[code].en} [${code}]${found}`;
}
