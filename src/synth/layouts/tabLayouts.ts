import { expandSketch, type Slot } from '../expandSketch.ts';
import { startRandom } from '../randomSource.ts';
import type { TableSketch } from '../tableSketch.ts';
import { ANYTHING, BLANKS_IN_ROWS, type Layout, NO_BLANKS, writeByPiece } from './layout.ts';

/** One cell a line behind a tab, an empty line after each row, as Word tables are often pasted. */
export const tabCells: Layout = {
  name: 'tab-cells',
  carries: ANYTHING,
  write: (report) => writeByPiece(report, (sketch) => rowsOfTabCells(sketch).join('\n')),
};

function rowsOfTabCells(sketch: TableSketch): string[] {
  return expandSketch(sketch).map((row) =>
    row.flatMap((slot) => (isPrinted(slot) ? [`\t${textOf(slot)}\n`] : [])).join(''),
  );
}

/** Of what a cell spans, only the first position downwards is printed, as an empty cell. */
const isPrinted = (slot: Slot) => slot.kind === 'cell' || (slot.kind === 'below' && slot.isFirst);

const textOf = (slot: Slot) => (slot.kind === 'cell' ? slot.cell.text : '');

/** A row a line, tabs between all positions. */
export const tabRows: Layout = {
  name: 'tab-rows',
  carries: BLANKS_IN_ROWS,
  write: (report) =>
    writeByPiece(report, (sketch) =>
      expandSketch(sketch)
        .map((row) => row.map(textOf).join('\t'))
        .join('\n'),
    ),
};

/** The same after someone worked on it: rows have lost or won tabs around their labels. */
export const unevenTabRows: Layout = {
  name: 'uneven-tab-rows',
  carries: NO_BLANKS,
  write: (report) => {
    const random = startRandom(report.seed);
    return writeByPiece(report, (sketch) =>
      expandSketch(sketch)
        .map((row) => {
          const isData = row.some((slot) => slot.kind === 'cell' && slot.cell.isValue);
          const texts = row.map(textOf);
          if (!isData) return texts.join('\t');
          const printed = texts.slice(
            random.int(
              0,
              texts.findIndex((text) => text !== ''),
            ),
          );
          return printed.join('\t') + '\t'.repeat(random.int(0, 2));
        })
        .join('\n'),
    );
  },
};
