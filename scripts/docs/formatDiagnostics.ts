import { DIAGNOSTIC_CODES } from '../../src/model/diagnosticCodes.ts';
import { formatTable } from './formatTable.ts';

const INTRODUCTION = `# Diagnostics

What the parser may say about a document. A diagnostic is about our reading, never an accusation of
the agency. Codes are permanent. An error costs what it is about (a document, or a figure), a warning
asks for a look, an info is a note. Written by \`npm run docs\`.`;

/** The text of docs/diagnostics.md. */
export function formatDiagnostics(): string {
  const rows = Object.entries(DIAGNOSTIC_CODES).map(([code, { severity, zh, en }]) => [
    `\`${code}\``,
    severity,
    zh,
    en,
  ]);
  return `${INTRODUCTION}\n\n${formatTable(['code', 'severity', '中文', 'English'], rows)}\n`;
}
