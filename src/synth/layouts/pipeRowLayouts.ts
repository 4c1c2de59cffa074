import { expandSketch } from '../expandSketch.ts';
import type { SketchCell, TableSketch } from '../tableSketch.ts';
import { BLANKS_IN_ROWS, type Layout, NO_BLANKS, writeByPiece } from './layout.ts';

const perRow =
  (writeRow: (cells: readonly SketchCell[], sketch: TableSketch) => string) =>
  (sketch: TableSketch) =>
    sketch.rows.map((cells) => writeRow(cells, sketch)).join('\n');

/** `a | b | c |` */
export const trailingPipes: Layout = {
  name: 'trailing-pipes',
  carries: BLANKS_IN_ROWS,
  write: (report) =>
    writeByPiece(
      report,
      perRow((cells) => cells.map(({ text }) => `${text} |`).join(' ')),
    ),
};

/** `| a | b | c |`, all positions. */
export const boxedPipes: Layout = {
  name: 'boxed-pipes',
  carries: BLANKS_IN_ROWS,
  write: (report) => writeByPiece(report, (sketch) => boxedRows(sketch).join('\n')),
};

function boxedRows(sketch: TableSketch): string[] {
  return expandSketch(sketch).map((row) => {
    const texts = row.map((slot) => (slot.kind === 'cell' ? slot.cell.text : ''));
    return `| ${texts.join(' | ')} |`;
  });
}

/** Markdown: a rule under the first row, no spaces around the pipes. */
export const markdown: Layout = {
  name: 'markdown',
  carries: BLANKS_IN_ROWS,
  write: (report) =>
    writeByPiece(
      report,
      (sketch) => {
        const [first = '', ...rest] = boxedRows(sketch).map((row) => row.replaceAll(' | ', '|'));
        return ['', first, `|${'---|'.repeat(sketch.width)}`, ...rest, ''].join('\n');
      },
      '\n\n',
    ),
};

/** `a | b | c | |`: an empty cell too many at the end of each row. */
export const extraCells: Layout = {
  name: 'extra-cells',
  carries: BLANKS_IN_ROWS,
  write: (report) =>
    writeByPiece(
      report,
      perRow((cells) => `${cells.map(({ text }) => `${text} |`).join(' ')} |`),
    ),
};

/**
 * `a | b | |||`: blank cells are left out, and the row's end is filled up to the table's width, as
 * one extractor of web pages does. A run of hundreds of pipes follows the title.
 */
export const filledPipes: Layout = {
  name: 'filled-pipes',
  carries: NO_BLANKS,
  write: (report) =>
    writeByPiece(
      report,
      perRow((cells, { width }) => {
        const filled = cells.filter(({ text }) => text !== '');
        return `${filled.map(({ text }) => `${text} |`).join(' ')} ${'|'.repeat(width - filled.length)}`;
      }),
      `\n|${'|'.repeat(300)}\n`,
    ),
};

/** `a ||| b | c`: the pipes of a span stand where the span is. */
export const spannedPipes: Layout = {
  name: 'spanned-pipes',
  carries: NO_BLANKS,
  write: (report) =>
    writeByPiece(
      report,
      perRow((cells) =>
        cells.map(({ text, columnSpan }) => `${text} ${'|'.repeat(columnSpan)}`).join(' '),
      ),
    ),
};
