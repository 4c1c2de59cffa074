import { rowsOf } from '../../src/model/figures.ts';
import type { FormRow } from '../../src/model/formRow.ts';
import { PART_KEYS, PART_LABELS, TABLE_KEYS, type TableKey } from '../../src/model/parts.ts';

/** A division of an invented register. */
export interface InventedTown {
  readonly code: string;
  readonly name: string;
}

const COUNTIES = ['110101', '310101', '330206', '440103'] as const;

/** Towns of four provinces, named as invented. */
export function inventTowns(count: number): InventedTown[] {
  return Array.from({ length: count }, (_, at) => {
    const county = COUNTIES[at % COUNTIES.length] ?? COUNTIES[0];
    const number = Math.floor(at / COUNTIES.length) + 1;
    return { code: `${county}${String(number).padStart(3, '0')}`, name: `虚构第${at + 1}镇` };
  });
}

/** The files of a register folder that holds these towns, by path. */
export function registerFiles(towns: readonly InventedTown[]): Record<string, string> {
  const header = 'code,name,parent,kind,pinyin,en';
  const rows = (codes: readonly string[], kind: string, parentLength: number) => [
    header,
    ...codes.map((code) => `${code},虚构${code},${code.slice(0, parentLength)},${kind},xu gou,`),
  ];
  const lengths = (length: number) => [...new Set(COUNTIES.map((code) => code.slice(0, length)))];
  const files: Record<string, string> = {
    'provinces.csv': rows(lengths(2), 'province', 0).join('\n'),
    'cities.csv': rows(lengths(4), 'city', 2).join('\n'),
    'counties.csv': rows(COUNTIES, 'district', 4).join('\n'),
    'hosts.csv': 'host,code',
  };
  for (const province of lengths(2)) {
    const own = towns.filter(({ code }) => code.startsWith(province));
    const lines = own.map(({ code, name }) => `${code},${name},${code.slice(0, 6)},town,xu gou,`);
    files[`towns/${province}.csv`] = [header, ...lines].join('\n');
  }
  return files;
}

/** An invented report: a row a line, 0 everywhere but in the requests received. */
export function inventDocument(agency: string, year: number, received: number): string {
  const numbers = ['一', '二', '三', '四', '五', '六'];
  const parts = PART_KEYS.map((key, at) => {
    const table = TABLE_KEYS.find((name) => name === key);
    const body = table
      ? tableText(table, received)
      : `${year}年，本镇（虚构）公开信息${received}条。`;
    return `${numbers[at]}、${PART_LABELS[key].zh}\n${body}`;
  });
  return [`${agency}${year}年政府信息公开工作年度报告`, ...parts].join('\n\n');
}

/** A header stands before every row whose columns differ from those of the row before. */
function tableText(table: TableKey, received: number): string {
  const rows = rowsOf(table, '2021');
  return rows
    .flatMap((row, at) => [
      ...(headerOf(row) === headerOf(rows[at - 1]) ? [] : [headerOf(row)]),
      [row.zh, ...row.columns.map(({ id }) => countIn(row.id, id, received))].join('\t'),
    ])
    .join('\n');
}

const headerOf = (row: FormRow | undefined) =>
  ['信息内容', ...(row?.columns ?? []).map(({ zh }) => zh)].join('\t');

const COUNTED = ['applications.received', 'applications.granted', 'applications.concluded'];

const countIn = (row: string, column: string, received: number) =>
  COUNTED.includes(row) && ['person', 'total'].includes(column) ? received : 0;
