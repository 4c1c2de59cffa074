import { expandSketch } from '../expandSketch.ts';
import type { ReportPiece } from '../layPieces.ts';
import type { TableSketch } from '../tableSketch.ts';

/** Columns of the widest table, table 4; a spreadsheet saves every row with as many. */
const WIDTH = 15;

/** A report as a spreadsheet saves it: of merged cells only the first has its text. */
export function reportCsv(pieces: readonly ReportPiece[]): Buffer {
  const rows = pieces.flatMap((piece) =>
    piece.kind === 'table' ? tableRows(piece.sketch) : [[piece.text]],
  );
  return Buffer.from(`\ufeff${rows.map(writeRow).join('\r\n')}\r\n`);
}

function tableRows(sketch: TableSketch): string[][] {
  return expandSketch(sketch).map((row) =>
    row.map((slot) => (slot.kind === 'cell' ? slot.cell.text : '')),
  );
}

function writeRow(texts: readonly string[]): string {
  return Array.from({ length: WIDTH }, (_, at) => quoted(texts[at] ?? '')).join(',');
}

const quoted = (text: string): string =>
  /[,"\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
