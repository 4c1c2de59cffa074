import type { Correction } from '../../model/storedReport.ts';
import { formatNumber } from '../store/formatNumber.ts';
import { textCell } from './csvCell.ts';
import type { PublishedTable } from './publishedTables.ts';

/** Our corrections, published with the columns of data/corrections.csv. */
export const CORRECTIONS_TABLE: PublishedTable = {
  name: 'corrections',
  title: 'Figures that we put right, with the reason',
  columns: [
    { name: 'agency', type: 'string', description: 'Agency code' },
    { name: 'year', type: 'integer', description: 'Report year' },
    { name: 'figure', type: 'string', description: 'Figure id: table.row.column' },
    { name: 'value', type: 'number', description: 'The number that stands now' },
    {
      name: 'state',
      type: 'string',
      description: 'The state that stands now where it is no number',
    },
    { name: 'reason', type: 'string', description: 'Why' },
    { name: 'source', type: 'string', description: 'What it rests on' },
    { name: 'date', type: 'date', description: 'When it was made' },
  ],
  primaryKey: ['agency', 'year', 'figure'],
  rowsOf: ({ reports }) =>
    reports.flatMap((report) =>
      Object.entries(report.figures).flatMap(([figure, { corrected, ...cell }]) =>
        corrected
          ? [
              correctionRow({
                agency: report.agency,
                year: report.year,
                figure,
                cell,
                ...corrected,
              }),
            ]
          : [],
      ),
    ),
};

function correctionRow({ agency, year, figure, cell, reason, source, date }: Correction) {
  return {
    agency,
    year: String(year),
    figure,
    value: cell.state === 'number' ? formatNumber(cell.value) : '',
    state: cell.state === 'number' ? '' : cell.state,
    reason: textCell(reason),
    source: textCell(source),
    date,
  };
}
