import type { InventedReport } from '../inventReport.ts';
import { LAYOUTS } from '../layouts/allLayouts.ts';
import { ANYTHING, BLANKS_IN_ROWS, type Layout, NO_BLANKS } from '../layouts/layout.ts';
import { reportCsv } from './writeCsv.ts';
import { reportBody, writeDocx } from './writeDocx.ts';
import { reportPage } from './writeHtml.ts';
import { reportPdf } from './writePdf.ts';
import { pieceRows, sheetXml, writeXlsx } from './writeXlsx.ts';

/** A way in which reports come as files. */
export interface DocumentLayout extends Pick<Layout, 'name' | 'carries'> {
  readonly extension: string;
  readonly write: (report: InventedReport) => Uint8Array;
}

const FORMATS: readonly DocumentLayout[] = [
  format('html', ({ pieces }) => reportPage(pieces)),
  format('docx', ({ pieces }) => writeDocx(reportBody(pieces))),
  format('xlsx', ({ pieces }) => writeXlsx([{ name: '年报', xml: sheetXml(pieceRows(pieces)) }])),
  // What a merged cell covers is as empty as a blank.
  { ...format('csv', ({ pieces }) => reportCsv(pieces)), carries: BLANKS_IN_ROWS },
  // By their positions alone a blank and the place beside it look alike.
  {
    ...format('pdf', ({ pieces }) => reportPdf(pieces, { pageNumbers: true })),
    carries: NO_BLANKS,
  },
];

/** Every layout and format that invented documents can be written in. */
export const DOCUMENT_LAYOUTS: readonly DocumentLayout[] = [
  ...LAYOUTS.map(
    ({ write, ...layout }): DocumentLayout => ({
      ...layout,
      extension: layout.name === 'markdown' ? 'md' : 'txt',
      write: (report) => Buffer.from(write(report)),
    }),
  ),
  ...FORMATS,
];

/** A format whose cells are marked, so that it carries anything. */
function format(name: string, write: DocumentLayout['write']): DocumentLayout {
  return { name, extension: name, carries: ANYTHING, write };
}
