import { formatDiagnostics } from './formatDiagnostics.ts';
import { formatFigures } from './formatFigures.ts';

/** The documents that are written from the model: path from the repository's root, text. */
export function generatedDocs(): { path: string; text: string }[] {
  return [
    { path: 'docs/figures.md', text: formatFigures() },
    { path: 'docs/diagnostics.md', text: formatDiagnostics() },
  ];
}
