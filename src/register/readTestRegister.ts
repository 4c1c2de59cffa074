import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseCsv } from '../csv/parseCsv.ts';
import { type DivisionRow, divisionRowSchema, hostRowSchema } from '../model/division.ts';
import { buildRegister, type Register } from './buildRegister.ts';

const FOLDER = fileURLToPath(new URL('../../data/register/', import.meta.url));
const LISTS = ['provinces.csv', 'cities.csv', 'counties.csv'];

/** For tests: the files of data/register/ with their rows, checked against the schema. */
export function readTestRows(): Map<string, DivisionRow[]> {
  const towns = readdirSync(`${FOLDER}towns`).map((file) => `towns/${file}`);
  return new Map(
    [...LISTS, ...towns.sort()].map((file) => [
      file,
      readValues(file).map((values) => divisionRowSchema.parse(values)),
    ]),
  );
}

let register: Register | undefined;

/** For tests: the register that the repository ships, read once a test file. */
export function readTestRegister(): Register {
  register ??= buildRegister(
    [...readTestRows().values()].flat(),
    readValues('hosts.csv').map((values) => hostRowSchema.parse(values)),
  );
  return register;
}

function readValues(file: string): Readonly<Record<string, string>>[] {
  const { rows, problems } = parseCsv(readFileSync(FOLDER + file, 'utf8'), { file });
  if (problems[0]) throw new Error(`${file} line ${problems[0].line}: ${problems[0].reason}`);
  return rows.map((row) => row.values);
}
