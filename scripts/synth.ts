// Writes invented reports with their true figures beside them. Options: see USAGE.
import { loadRegister } from '../src/dataset/loadRegister.ts';
import { nodeDisk } from '../src/dataset/nodeDisk.ts';
import { chooseAgencies } from '../src/synth/chooseAgencies.ts';
import { inventCollection } from '../src/synth/inventCollection.ts';
import { startRandom } from '../src/synth/randomSource.ts';
import { readSynthCommand, type SynthCommand, USAGE } from './synth/readSynthCommand.ts';
import { writeCollection } from './synth/writeCollection.ts';

const command = readSynthCommand(process.argv.slice(2));
if (typeof command === 'string') console.error(`${command}\n${USAGE}`);
process.exitCode = typeof command === 'string' ? 2 : await run(command);

async function run({ count, out, seed, ...options }: SynthCommand): Promise<number> {
  const register = await loadRegister(nodeDisk, 'data');
  const agencies = chooseAgencies(register, count, startRandom(seed));
  if (agencies.length < count) {
    console.error(`Unexpected --agencies ${count}, expected at most ${agencies.length}.`);
    return 2;
  }
  try {
    const documents = inventCollection({ ...options, agencies, seed });
    const written = await writeCollection(documents, out, nodeDisk);
    console.log(`${written} invented reports and truth.csv in ${out}`);
    return 0;
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    console.error(`${error.message}. What to do: name a folder that can be written with --out.`);
    return 1;
  }
}
