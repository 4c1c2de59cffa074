import { findAgencies, type LookupSource } from '../../src/search/agency/findAgencies.ts';
import { nationalLookup } from '../../tests/search/nationalLookup.ts';
import { fitsToTheLetter, isWanted, sampleSlips } from '../../tests/search/sampleSlips.ts';
import type { Rate } from '../bench.ts';
import { rateOf } from '../measureRate.ts';

/** Names of each way of writing, with each slip, at each place. */
const OF_EACH = 5;
const FIRST = 5;

/** How many names that are typed with one slip are among the first answers. */
export async function measureSlips(source: LookupSource): Promise<Rate> {
  let [asked, found] = [0, 0];
  const start = performance.now();
  for (const slipped of sampleSlips(nationalLookup(), OF_EACH)) {
    const first = (await findAgencies(slipped.typed, source)).rows.slice(0, FIRST);
    if (first.some((row) => fitsToTheLetter(row, slipped))) continue;
    asked += 1;
    if (first.some((row) => isWanted(row, slipped))) found += 1;
  }
  const share = ((100 * found) / asked).toFixed(1);
  const seconds = (performance.now() - start) / 1000;
  return rateOf(
    `one slip: ${share} % of ${asked} among the first ${FIRST}`,
    'answers',
    asked / seconds,
  );
}
