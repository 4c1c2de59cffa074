import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ColumnManifest } from '../../src/model/columns/columnManifest.ts';
import { COLUMN_PATHS } from '../../src/model/columns/columnPaths.ts';

/**
 * Gives column files more years: copies of the one there is. A page that adds all years up has as
 * much to load and to count as with years of their own, which take minutes each to invent and build.
 * `data` is the folder that holds `columns/`.
 */
export async function repeatYear(
  data: string,
  from: number,
  years: readonly number[],
): Promise<void> {
  const folderOf = (year: number) => join(data, 'columns', String(year));
  for (const year of years) {
    await cp(folderOf(from), folderOf(year), { recursive: true });
    for (const name of await readdir(folderOf(year))) {
      const path = join(folderOf(year), name);
      const text = await readFile(path, 'utf8');
      await writeFile(path, text.replace(`\nyear\t${from}\n`, `\nyear\t${year}\n`));
    }
  }
  const path = join(data, COLUMN_PATHS.manifest);
  const manifest: ColumnManifest = JSON.parse(await readFile(path, 'utf8'));
  const entries = [from, ...years]
    .sort((a, b) => a - b)
    .flatMap((year) => manifest.years.map((entry) => ({ ...entry, year })));
  await writeFile(path, `${JSON.stringify({ ...manifest, years: entries })}\n`);
}
