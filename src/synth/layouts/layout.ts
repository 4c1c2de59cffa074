import type { TableKey } from '../../model/parts.ts';
import type { CellVariety } from '../inventedFigure.ts';
import type { InventedReport } from '../inventReport.ts';
import type { TableSketch } from '../tableSketch.ts';

/** A way in which reports come as text. */
export interface Layout {
  readonly name: string;
  /** The most that its tables can hold and still be told apart: see CellVariety. */
  readonly carries: Readonly<Record<TableKey, CellVariety>>;
  readonly write: (report: InventedReport) => string;
}

/** Every cell has its mark, so a blank is as good as a value. */
export const ANYTHING: Layout['carries'] = {
  proactive: 'any',
  applications: 'any',
  proceedings: 'any',
};

/**
 * The same, but blanks in table 4 are in doubt: its one row of values has no other row to be
 * compared with, and a blank at either end looks like a cell that fills the row up.
 */
export const BLANKS_IN_ROWS: Layout['carries'] = { ...ANYTHING, proceedings: 'marks' };

/** A blank leaves no trace, or none that can be told from the filling of a row. */
export const NO_BLANKS: Layout['carries'] = {
  proactive: 'marks',
  applications: 'marks',
  proceedings: 'marks',
};

/** A report whose paragraphs are lines and whose tables are written by one function. */
export function writeByPiece(
  report: InventedReport,
  writeTable: (sketch: TableSketch) => string,
  between = '\n',
): string {
  const texts = report.pieces.map((piece) =>
    piece.kind === 'paragraph' ? piece.text : writeTable(piece.sketch),
  );
  return `${texts.join(between)}\n`;
}
