import { numbersFrom } from '../fixtures/make/inventedReport.ts';
import type { Outcome } from './parseOutcome.ts';
import { type Reader, startReader } from './startReader.ts';
import { waysToDamage } from './waysToDamage.ts';

/** Mutants of each format: `MUTANTS=20000 npx vitest run tests/fuzz` for more. */
const MUTANTS = Number(process.env.MUTANTS ?? 2000);
/** Milliseconds; the first file of a thread takes longest, as it loads the readers. */
const LONGEST = 5000;

export interface Fuzzed {
  readonly mutants: number;
  /** How many did not end by themselves: a worker of the program would have been stopped as well. */
  readonly stopped: number;
  readonly faults: readonly string[];
}

/**
 * Damages documents of one format and reads the mutants. A fault is a mutant that left nothing and
 * said nothing, or whose figures changed while all that it shows did not.
 */
export async function fuzzDocuments(
  extension: string,
  documents: readonly Buffer[],
): Promise<Fuzzed> {
  const reader = startReader();
  const ways = waysToDamage(extension);
  const next = numbersFrom(20_210);
  const each = Math.ceil(MUTANTS / documents.length);
  const faults: string[] = [];
  let stopped = 0;
  for (const [at, whole] of documents.entries()) {
    const truths = await readWhole(reader, whole);
    for (let run = 0; run < each; run += 1) {
      const mutant = (await ways[run % ways.length]?.(whole, next)) ?? whole;
      const outcomes = await reader.read(mutant, LONGEST);
      if (outcomes === 'stopped') stopped += 1;
      else if (mutant.length > 0) {
        faults.push(...findFaults(outcomes, truths).map((fault) => `${at}, ${run}: ${fault}`));
      }
    }
  }
  await reader.close();
  return { mutants: each * documents.length, stopped, faults };
}

async function readWhole(reader: Reader, whole: Buffer): Promise<readonly Outcome[]> {
  const truths = await reader.read(whole, 4 * LONGEST);
  if (truths === 'stopped') throw new Error('a sound document could not be read in time');
  return truths;
}

function findFaults(outcomes: readonly Outcome[], truths: readonly Outcome[]): string[] {
  return outcomes.flatMap(({ shown, figures, isSilent }) => {
    if (isSilent) return ['nothing read and nothing said'];
    const isChanged = truths.some((truth) => truth.shown === shown && truth.figures !== figures);
    return isChanged ? ['figures changed alone'] : [];
  });
}
