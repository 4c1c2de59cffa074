import { readTestRegister } from '../src/register/readTestRegister.ts';
import { chooseAgencies } from '../src/synth/chooseAgencies.ts';
import { DOCUMENT_LAYOUTS } from '../src/synth/formats/documentLayouts.ts';
import { FIRST_YEAR, inventCollection } from '../src/synth/inventCollection.ts';
import { startRandom } from '../src/synth/randomSource.ts';
import type { Bench } from './bench.ts';
import { measureRate } from './measureRate.ts';

/** How fast reports are invented, in all layouts and formats in turn. */
export const benchSynth: Bench = async (effort) => {
  const agencies = chooseAgencies(readTestRegister(), 100_000, startRandom(1));
  const years = [FIRST_YEAR];
  const endless = inventCollection({ agencies, years, layouts: DOCUMENT_LAYOUTS, seed: 1 });
  const invent = () => endless.next();
  return [await measureRate('all layouts in turn', 'documents', DOCUMENT_LAYOUTS, invent, effort)];
};
