import type { Sentence } from '../model/check.ts';
import { rowsOf } from '../model/figures.ts';
import type { TableKey } from '../model/parts.ts';
import type { StoredReport } from '../model/storedReport.ts';
import type { Template } from '../model/template.ts';
import { nameOfRow } from './formNames.ts';
import type { RawCheck } from './rule.ts';
import { type Equation, weighEquation } from './weighEquation.ts';

const TOTAL = 'total';

/** What a rule about the totals of a table's rows says. */
export interface RowTotalWords {
  readonly rule: string;
  readonly table: Extract<TableKey, 'applications' | 'proceedings'>;
  readonly tableName: Sentence;
  readonly parts: Sentence;
}

/** Checks, for a report, that the last cell of each row of a table is the sum of the others. */
export function rowTotals(words: RowTotalWords): (report: StoredReport) => RawCheck[] {
  const equations: Readonly<Record<Template, readonly Equation[]>> = {
    '2021': equationsOf(words, '2021'),
    '2019': equationsOf(words, '2019'),
    legacy: [],
  };
  return (report) =>
    equations[report.templates.applications].map((equation) => weighEquation(report, equation));
}

function equationsOf(
  { rule, table, tableName, parts }: RowTotalWords,
  template: Template,
): Equation[] {
  return rowsOf(table, template).map(({ id, columns }) => {
    const name = nameOfRow(id);
    const columnIds = columns.map((column) => column.id).filter((column) => column !== TOTAL);
    return {
      rule,
      subject: id,
      where: { zh: `${tableName.zh}“${name.zh}”行`, en: `${tableName.en}, row “${name.en}”` },
      left: {
        terms: [{ figure: `${id}.${TOTAL}` }],
        name: { zh: '总计', en: 'the printed total' },
      },
      right: { terms: columnIds.map((column) => ({ figure: `${id}.${column}` })), name: parts },
    };
  });
}
