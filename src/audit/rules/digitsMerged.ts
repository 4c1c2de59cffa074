import type { CheckedFigure, Sentence } from '../../model/check.ts';
import { numberOf } from '../../model/figureState.ts';
import { rowsOf } from '../../model/figures.ts';
import type { FormRow } from '../../model/formRow.ts';
import type { StoredReport } from '../../model/storedReport.ts';
import { checkedFigure } from '../checkedFigure.ts';
import { nameOfFigure, nameOfRow } from '../formNames.ts';
import type { RawCheck, Rule } from '../rule.ts';

const CODE = 'digits-merged';
const TABLES = ['applications', 'proceedings'] as const;
type RowTable = (typeof TABLES)[number];

const TABLE_NAMES: Readonly<Record<RowTable, Sentence>> = {
  applications: { zh: '表三', en: 'table 3' },
  proceedings: { zh: '表四', en: 'table 4' },
};

/** A row that lacks one number and adds up once another is split in two. */
export const digitsMerged: Rule = {
  code: CODE,
  severity: 'notice',
  title: { zh: '两格数字可能连在一起', en: 'Two numbers may have run together' },
  formula: 'a|b',
  clause: {
    zh: '表三、表四每一行的“总计”是前面各格之和',
    en: 'The total of each row of tables 3 and 4 is the sum of its other cells',
  },
  explanation: {
    zh: '一行恰好缺一个数字，而把另一格的数字拆成两个之后，这一行各格之和正好等于总计时，提示两格的数字可能连在了一起。这只是一种可能，不改动任何数字。',
    en: 'Where a row lacks exactly one number, and splitting another of its numbers in two makes the row add up, the two may have run together. This is a possibility only; no number is changed.',
  },
  good: {
    zh: '一行印为 1、2、0、0、0、0，总计 3。',
    en: 'A row prints 1, 2, 0, 0, 0, 0 and total 3.',
  },
  bad: {
    zh: '一行印为 12、空白、0、0、0、0，总计 3：若 12 是 1 和 2，则相符。',
    en: 'A row prints 12, a blank, 0, 0, 0, 0 and total 3: it adds up if 12 is 1 and 2.',
  },
  check: ({ reports }) =>
    reports.flatMap((report) => TABLES.flatMap((table) => checkTable(report, table))),
};

function checkTable(report: StoredReport, table: RowTable): RawCheck[] {
  const rows = rowsOf(table, report.templates.applications);
  if (rows.length === 0) return [];
  const cells = rows.map((row) => [row, cellsOf(report, row)] as const);
  const found = cells.flatMap(([row, figures]) => findSplit(row, figures, report) ?? []);
  if (found.length > 0) return found;
  const isRead = cells.some(([, figures]) => figures.some(({ cell }) => cell.state === 'number'));
  const head = { year: report.year, rule: CODE, subject: table, figures: [] };
  return [
    isRead
      ? { ...head, result: 'holds', message: noneFound(TABLE_NAMES[table]) }
      : {
          ...head,
          result: 'notAssessable',
          obstacles: [table],
          message: noNumbers(TABLE_NAMES[table]),
        },
  ];
}

const noneFound = (table: Sentence): Sentence => ({
  zh: `${table.zh}没有一行像是两格数字连在了一起。`,
  en: `No row of ${table.en} looks as if two numbers had run together.`,
});

const noNumbers = (table: Sentence): Sentence => ({
  zh: `${table.zh}没有核对：表中没有数字。`,
  en: `The rows of ${table.en} were not checked: there are no numbers.`,
});

const cellsOf = (report: StoredReport, { id, columns }: FormRow): CheckedFigure[] =>
  columns.map((column) => checkedFigure(report, { figure: `${id}.${column.id}` }));

function findSplit(
  row: FormRow,
  figures: readonly CheckedFigure[],
  report: StoredReport,
): RawCheck | undefined {
  const printed = figures.flatMap((figure) => {
    const value = numberOf(figure.cell);
    return value === undefined ? [] : [{ id: figure.figure, value }];
  });
  if (printed.length !== figures.length - 1) return undefined;
  const values = printed.map(({ value }) => value);
  if (addsUp(values)) return undefined;
  for (const [at, { id, value }] of printed.entries()) {
    for (const [first, second] of splitsOf(value)) {
      if (!addsUp(values.toSpliced(at, 1, first, second))) continue;
      const message = wordSplit(row.id, id, [value, first, second]);
      return {
        year: report.year,
        rule: CODE,
        subject: id,
        result: 'broken',
        figures: [...figures],
        message,
      };
    }
  }
  return undefined;
}

/** Whether the last number is the sum of those before. */
function addsUp(values: readonly number[]): boolean {
  const parts = values.slice(0, -1).reduce((sum, value) => sum + value, 0);
  return parts === values.at(-1);
}

/** Each way to cut the digits in two whose second part is printed as numbers are. */
function splitsOf(value: number): (readonly [number, number])[] {
  const digits = String(value);
  if (!/^\d{2,}$/.test(digits)) return [];
  return Array.from({ length: digits.length - 1 }, (_, at) => at + 1)
    .filter((at) => digits[at] !== '0' || at === digits.length - 1)
    .map((at) => [Number(digits.slice(0, at)), Number(digits.slice(at))]);
}

function wordSplit(
  rowId: string,
  id: string,
  [whole, first, second]: readonly [number, number, number],
): Sentence {
  const row = nameOfRow(rowId);
  const cell = nameOfFigure(id);
  return {
    zh: `“${row.zh}”行少一个数字，“${cell.zh}”印为 ${whole}；若 ${whole} 是 ${first} 和 ${second} 两格连在一起，这一行就与总计相符。这只是一种可能。`,
    en: `Row “${row.en}” lacks a number and “${cell.en}” prints ${whole}; if that is ${first} and ${second} run together, the row adds up. This is a possibility only.`,
  };
}
