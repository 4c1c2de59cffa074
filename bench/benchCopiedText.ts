import { findCopiedText } from '../src/audit/copiedText/findCopiedText.ts';
import { inventSource } from '../src/audit/copiedText/inventSource.ts';
import type { Bench } from './bench.ts';
import { rateOf } from './measureRate.ts';

/** Years of an agency; a third of them repeat the year before. */
const YEARS = 5;
const AGENCIES = { quick: 100, whole: 4000 } as const;

/** How fast repeated texts are found among invented reports: counting, signing and comparing. */
export const benchCopiedText: Bench = async ({ isQuick }) => {
  const source = inventSource({
    agencies: isQuick ? AGENCIES.quick : AGENCIES.whole,
    years: YEARS,
  });
  const started = performance.now();
  let found = 0;
  for await (const _ of findCopiedText(source)) found += 1;
  const seconds = (performance.now() - started) / 1000;
  if (found === 0) throw new Error('no repeated text was found among invented reports');
  return [rateOf('repeated texts', 'reports', source.count / seconds)];
};
