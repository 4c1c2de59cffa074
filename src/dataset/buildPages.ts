import { basename, dirname, join } from 'node:path';
import { type Disk, temporaryName } from './disk.ts';
import { mergeFolder } from './mergeFolder.ts';

/** What the pages' builder is told through its environment. */
export type SiteEnvironment = Readonly<Record<'GONGKAI_DATASET' | 'OUT' | 'BASE', string>> & {
  readonly SITE?: string;
  /** Which part of the pages: `1/2`; all where it is not said. */
  readonly GONGKAI_PART?: string;
};

export interface PageEffects {
  readonly disk: Disk;
  /** How many processes can run at once. */
  readonly cores: number;
  /** Builds the pages, stops early at the signal; gives the exit code. */
  readonly runAstro: (environment: SiteEnvironment, stop: AbortSignal) => Promise<number>;
}

/** From this many reports on, a second process saves more than its start costs. */
const REPORTS_FOR_TWO = 2000;

/**
 * Builds the pages into OUT: by one process, or where there are cores and work for it by two, each
 * with half of the records and into a folder of its own. Throws when one fails; the other is ended.
 */
export async function buildPages(
  environment: SiteEnvironment,
  reports: number,
  { disk, cores, runAstro }: PageEffects,
): Promise<void> {
  if (reports < REPORTS_FOR_TWO || cores < 2) return runAll([environment], runAstro);
  const { OUT } = environment;
  const second = join(dirname(OUT), temporaryName(`${basename(OUT)}-2`));
  await disk.remove(second);
  try {
    await runAll(
      [
        { ...environment, GONGKAI_PART: '1/2' },
        { ...environment, GONGKAI_PART: '2/2', OUT: second },
      ],
      runAstro,
    );
    await mergeFolder(disk, second, OUT);
  } finally {
    await disk.remove(second);
  }
}

/** Waits for all, also when one has failed: nobody writes any more when this is over. */
async function runAll(
  environments: readonly SiteEnvironment[],
  runAstro: PageEffects['runAstro'],
): Promise<void> {
  const stop = new AbortController();
  let failure: Error | undefined;
  const fail = (error: Error) => {
    failure ??= error;
    stop.abort();
  };
  await Promise.all(
    environments.map(async (environment) => {
      try {
        const code = await runAstro(environment, stop.signal);
        if (code !== 0) fail(new Error(`The pages could not be built (exit code ${code})`));
      } catch (error) {
        fail(error instanceof Error ? error : new Error(String(error)));
      }
    }),
  );
  if (failure) throw failure;
}
