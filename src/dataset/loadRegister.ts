import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { z } from 'zod';
import { divisionRowSchema, hostRowSchema } from '../model/division.ts';
import { buildRegister, type Register } from '../register/buildRegister.ts';
import { type DataProblem, stopOnProblems } from './dataProblem.ts';
import type { Disk } from './disk.ts';
import { checkCells, readTable } from './store/readTable.ts';

const LISTS = ['provinces.csv', 'cities.csv', 'counties.csv'];

/** The register that comes with this program, for data directories that have none. */
const SHIPPED = fileURLToPath(new URL('../../data/register', import.meta.url));

/**
 * The register of divisions in a data directory (its folder `register`), else the one that comes with
 * this program. Throws a DataFileError that lists the wrong lines, or says that there is no register.
 */
export async function loadRegister(disk: Disk, data: string): Promise<Register> {
  const own = join(data, 'register');
  const folder = (await disk.kindOf(own)) === 'folder' ? own : SHIPPED;
  const problems: DataProblem[] = [];
  const towns = (await disk.list(join(folder, 'towns'))).filter(
    ({ name }) => !name.startsWith('.'),
  );
  const lists = [...LISTS, ...towns.map(({ name }) => `towns/${name}`)];
  const read = <T>(file: string, schema: Schema<T>) =>
    readRows(disk, join(folder, file), schema, problems);
  const rows = (await Promise.all(lists.map((file) => read(file, divisionRowSchema)))).flat();
  const hosts = await read('hosts.csv', hostRowSchema);
  if (rows.length === 0 && problems.length === 0) problems.push(noRegister(folder));
  stopOnProblems(problems);
  return buildRegister(rows, hosts);
}

type Schema<T> = z.ZodType<T> & { readonly shape: object };

async function readRows<T>(
  disk: Disk,
  file: string,
  schema: Schema<T>,
  problems: DataProblem[],
): Promise<T[]> {
  const reading = { file, problems };
  const rows = await readTable(disk, reading, Object.keys(schema.shape));
  return rows.flatMap((row) => checkCells(reading, row.line, row.values, schema) ?? []);
}

function noRegister(folder: string): DataProblem {
  return {
    file: folder,
    reason: 'Unexpected empty or absent folder, expected the register of divisions',
    remedy: 'take the folder from the repository',
  };
}
