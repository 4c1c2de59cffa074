import { startRandom } from '../randomSource.ts';
import type { SketchCell, TableSketch } from '../tableSketch.ts';
import { type Layout, NO_BLANKS, writeByPiece } from './layout.ts';

const textsOf = (sketch: TableSketch) => sketch.rows.flat().map(({ text }) => text);

/** One cell a paragraph, an empty line between all of them: row ends are known from labels only. */
export const paragraphs: Layout = {
  name: 'paragraphs',
  carries: NO_BLANKS,
  write: (report) => writeByPiece(report, (sketch) => textsOf(sketch).join('\n\n'), '\n\n'),
};

/** One cell a line. */
export const lines: Layout = {
  name: 'lines',
  carries: NO_BLANKS,
  write: (report) => writeByPiece(report, (sketch) => textsOf(sketch).join('\n')),
};

/** The whole report in one line. */
export const oneLine: Layout = {
  name: 'one-line',
  carries: NO_BLANKS,
  write: (report) => writeByPiece(report, (sketch) => textsOf(sketch).join(' '), ' '),
};

/** Rows of values parted by spaces, after their labels; long labels broken over lines. */
export const spacedRows: Layout = {
  name: 'spaced-rows',
  carries: NO_BLANKS,
  write: (report) => {
    const random = startRandom(report.seed);
    return writeByPiece(report, (sketch) =>
      sketch.rows.map((cells) => spacedRow(cells, random.int(8, 30))).join('\n'),
    );
  },
};

/** The values stand beside the label's middle line, as they do on the page. */
function spacedRow(cells: readonly SketchCell[], width: number): string {
  const labels = cells.filter((cell) => !cell.isValue).map(({ text }) => text);
  const values = cells.filter((cell) => cell.isValue).map(({ text }) => text);
  const own = labels.pop() ?? '';
  const parts = own.match(new RegExp(`.{1,${width}}`, 'gu')) ?? [];
  const beside = values.length > 0 ? Math.floor((parts.length - 1) / 2) : -1;
  const printed = parts.map((part, at) => (at === beside ? [part, ...values].join(' ') : part));
  if (parts.length === 0) printed.push(values.join(' '));
  return [...labels, ...printed].join('\n');
}

/** Each row's values on the line before its label. */
export const figuresFirst: Layout = {
  name: 'figures-first',
  carries: NO_BLANKS,
  write: (report) =>
    writeByPiece(report, (sketch) =>
      sketch.rows
        .map((cells) => {
          const values = cells.filter((cell) => cell.isValue).map(({ text }) => text);
          const labels = cells.filter((cell) => !cell.isValue).map(({ text }) => text);
          return [...(values.length > 0 ? [values.join(' ')] : []), ...labels].join('\n');
        })
        .join('\n'),
    ),
};

/** Pages of an e-book: spaced rows with a page's head and foot between them, labels down the page. */
export const pages: Layout = {
  name: 'pages',
  carries: NO_BLANKS,
  write: (report) => {
    const text = writeByPiece(report, (sketch) =>
      isResults(sketch) ? verticalResults(sketch) : sketch.rows.map(spacedLine).join('\n'),
    );
    let page = 1;
    return text
      .split('\n')
      .map((row, at) => {
        if (at === 0 || at % 9 > 0) return row;
        page += 1;
        return `\f${row}\nPage ${page} - ${report.year}年报_${report.agency}\nP. ${page}`;
      })
      .join('\n');
  },
};

const spacedLine = (cells: readonly SketchCell[]) => cells.map(({ text }) => text).join(' ');

const isResults = ({ width }: TableSketch) => width === 15;

/** The fifteen narrow columns' labels with one character of each a line. */
function verticalResults({ rows }: TableSketch): string {
  const [first = [], second = [], third = [], values = []] = rows;
  const reviews = second.filter(({ rowSpan: height }) => height > 1);
  const lawsuits = second.filter(({ rowSpan: height }) => height === 1);
  const columns = [...reviews, ...third].map(({ text }) => [...text]);
  const vertical = [0, 1, 2, 3].map((at) =>
    columns.flatMap((letters) => letters[at] ?? []).join(' '),
  );
  return [spacedLine(first), spacedLine(lawsuits), ...vertical, spacedLine(values)].join('\n');
}
