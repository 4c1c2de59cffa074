import type { ReportPiece } from '../layPieces.ts';
import type { SketchCell, SketchRows } from '../tableSketch.ts';
import { escapeXml } from './escapeXml.ts';

/** A table with spans; `inside` writes what a cell holds. */
export function htmlTable(
  table: SketchRows,
  inside: (cell: SketchCell) => string = (cell) => `<p>${escapeXml(cell.text)}</p>`,
): string {
  const rows = table.map((cells) => {
    const written = cells.map((cell) => {
      const columns = cell.columnSpan > 1 ? ` colspan="${cell.columnSpan}"` : '';
      const height = cell.rowSpan > 1 ? ` rowspan="${cell.rowSpan}"` : '';
      return `<td${columns}${height}>${inside(cell)}</td>`;
    });
    return `<tr>${written.join('')}</tr>`;
  });
  return `<table border="1"><tbody>\n${rows.join('\n')}\n</tbody></table>`;
}

/** A whole report as the inside of a page; `table` writes one of its tables. */
export function reportHtml(
  pieces: readonly ReportPiece[],
  table: (rows: SketchRows) => string = (rows) => htmlTable(rows),
): string {
  return pieces
    .map((piece) => {
      if (piece.kind === 'table') return table(piece.sketch.rows);
      const name = piece.role === 'title' ? 'h1' : 'p';
      return `<${name}>${escapeXml(piece.text)}</${name}>`;
    })
    .join('\n');
}

/** A whole report as a page. */
export function reportPage(pieces: readonly ReportPiece[]): Buffer {
  const title = pieces.find((piece) => piece.kind === 'paragraph' && piece.role === 'title');
  const name = title?.kind === 'paragraph' ? escapeXml(title.text) : '';
  return Buffer.from(
    `<!DOCTYPE html>\n<html lang="zh">\n<head><meta charset="utf-8"><title>${name}</title></head>\n<body>\n${reportHtml(pieces)}\n</body>\n</html>\n`,
  );
}
