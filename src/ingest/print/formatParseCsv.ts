import { formatCsv } from '../../csv/formatCsv.ts';
import { formatPlace } from '../../model/place.ts';
import type { FigureReading, StatedMention } from '../../model/report.ts';
import type { ParsedFile } from './parsedFile.ts';

const COLUMNS = ['file', 'figure', 'state', 'value', 'raw', 'place'] as const;

/**
 * One row for each figure of the document's template in the form's order, then one for each mention
 * of a stated figure. A document that is no report has no rows.
 */
export function formatParseCsv(files: readonly ParsedFile[]): string {
  return formatCsv(COLUMNS, files.flatMap(rowsOf));
}

function rowsOf({ file, ingested }: ParsedFile): Record<string, string>[] {
  if (ingested.kind === 'rejected') return [];
  const { figures, stated } = ingested.report;
  return [...figures, ...stated].map((reading) => ({
    file,
    figure: reading.figure,
    state: reading.state,
    value: reading.state === 'number' ? String(reading.value) : '',
    raw: reading.raw,
    place: placeOf(reading),
  }));
}

function placeOf({ place }: FigureReading | StatedMention): string {
  return place === undefined ? '' : formatPlace(place);
}
