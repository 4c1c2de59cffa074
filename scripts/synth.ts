// Writes invented reports with their true figures beside them. Options: see USAGE.
import { loadRegister } from '../src/dataset/loadRegister.ts';
import { nodeDisk } from '../src/dataset/nodeDisk.ts';
import { type ChosenAgency, chooseAgencies } from '../src/synth/chooseAgencies.ts';
import { inventCollection } from '../src/synth/inventCollection.ts';
import { inventShards } from '../src/synth/parsed/inventShards.ts';
import { startRandom } from '../src/synth/randomSource.ts';
import { readSynthCommand, type SynthCommand, USAGE } from './synth/readSynthCommand.ts';
import { writeCollection } from './synth/writeCollection.ts';
import { PLANTED_FILE, writeParsed } from './synth/writeParsed.ts';

const command = readSynthCommand(process.argv.slice(2));
if (typeof command === 'string') console.error(`${command}\n${USAGE}`);
process.exitCode = typeof command === 'string' ? 2 : await run(command);

async function run(command: SynthCommand): Promise<number> {
  const { count, out, seed, parsed } = command;
  const register = await loadRegister(nodeDisk, 'data');
  const agencies = chooseAgencies(register, count, startRandom(seed));
  if (agencies.length < count) {
    console.error(`Unexpected --agencies ${count}, expected at most ${agencies.length}.`);
    return 2;
  }
  if (parsed && (await nodeDisk.list(out)).length > 0) {
    console.error(`Unexpected files in ${out}, expected a new folder with --parsed.`);
    return 2;
  }
  try {
    console.log(await (parsed ? writeData : writeDocuments)(command, agencies));
    return 0;
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    console.error(`${error.message}. What to do: name a folder that can be written with --out.`);
    return 1;
  }
}

async function writeDocuments(command: SynthCommand, agencies: ChosenAgency[]): Promise<string> {
  const { out } = command;
  const written = await writeCollection(inventCollection({ ...command, agencies }), out, nodeDisk);
  return `${written} invented reports and truth.csv in ${out}`;
}

async function writeData(command: SynthCommand, agencies: ChosenAgency[]): Promise<string> {
  const { out, years, seed, parsed = { withTexts: false, errors: 0 } } = command;
  const shards = inventShards({ agencies, years, seed, errors: parsed.errors });
  const written = await writeParsed(shards, out, nodeDisk, parsed);
  return `${written} invented reports as a data directory in ${out}; errors are in ${PLANTED_FILE}`;
}
