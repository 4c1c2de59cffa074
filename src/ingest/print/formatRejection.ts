import { DIAGNOSTIC_CODES } from '../../model/diagnosticCodes.ts';
import type { ParsedFile } from './parsedFile.ts';

/** Says why a file is no report, and what would be one; undefined for a report. */
export function formatRejection({ file, ingested }: ParsedFile): string | undefined {
  if (ingested.kind === 'report') return undefined;
  const { code, actual, expected } = ingested.reason;
  const found = actual === undefined ? '' : `found "${actual}"`;
  const wanted = expected === undefined ? '' : `expected ${expected}`;
  const details = [found, wanted].filter((words) => words !== '').join(', ');
  return `${file}: ${DIAGNOSTIC_CODES[code].en} [${code}]${details && ` (${details})`}`;
}
