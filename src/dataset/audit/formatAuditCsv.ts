import { figureKey } from '../../audit/checkedFigure.ts';
import { formatCsv } from '../../csv/formatCsv.ts';
import type { Check } from '../../model/check.ts';
import { formatNumber } from '../store/formatNumber.ts';
import type { Audited } from './auditStore.ts';

const COLUMNS = [
  'agency',
  'year',
  'rule',
  'result',
  'left',
  'right',
  'difference',
  'figures',
  'message',
] as const;

/** All checks as CSV, a piece an agency. */
export async function* formatAuditCsv(audited: AsyncIterable<Audited>): AsyncGenerator<string> {
  yield formatCsv(COLUMNS, []);
  for await (const { checks } of audited) {
    if (checks.length > 0) yield withoutHeader(formatCsv(COLUMNS, checks.map(rowOf)));
  }
}

function rowOf({ agency, year, rule, result, message, figures, ...sides }: Check) {
  return {
    agency,
    year: String(year),
    rule,
    result,
    left: numberCell(sides.left),
    right: numberCell(sides.right),
    difference: numberCell(sides.difference),
    figures: figures.map(figureKey).join(' '),
    message: message.zh,
  };
}

const numberCell = (value: number | undefined): string =>
  value === undefined ? '' : formatNumber(value);

const withoutHeader = (text: string): string => text.slice(text.indexOf('\n') + 1);
