import { join } from 'node:path';
import type { WriteRecord } from '../audit/checkTally.ts';
import type { CoverageTally } from './coverageTally.ts';

/** Writes coverage/country.json and coverage/regions/PP.json for every province of the register. */
export async function writeCoverage(tally: CoverageTally, write: WriteRecord): Promise<void> {
  const country = tally.country();
  await write(join('coverage', 'country.json'), country);
  for (const { code } of country.provinces) {
    await write(join('coverage', 'regions', `${code}.json`), tally.province(code));
  }
}
