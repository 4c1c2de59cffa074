import type { ParsedFile } from './parsedFile.ts';

/** An array of full records, one a file: the report with all that was read, or why it is none. */
export function formatParseJson(files: readonly ParsedFile[]): string {
  return JSON.stringify(files.map(recordOf), null, 2);
}

function recordOf({ file, ingested, agency }: ParsedFile): object {
  const { kind, diagnostics } = ingested;
  if (kind === 'rejected') return { file, kind, reason: ingested.reason, diagnostics };
  const { title, year, published, templates, figures, stated, remarks, parts } = ingested.report;
  return {
    file,
    kind,
    title: title ?? null,
    year: year ?? null,
    published: published ?? null,
    agency: agency ?? null,
    document: ingested.document,
    templates,
    figures,
    stated,
    remarks,
    parts,
    diagnostics,
  };
}
