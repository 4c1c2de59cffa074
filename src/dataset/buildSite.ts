import { basename, dirname, join } from 'node:path';
import type { CollectionRecord } from '../model/siteRecords.ts';
import { buildDataset } from './buildDataset.ts';
import { buildPages, type PageEffects, type SiteEnvironment } from './buildPages.ts';
import { DataFileError } from './dataProblem.ts';
import { type Disk, temporaryName } from './disk.ts';
import { exportFiles } from './exportFiles.ts';
import { loadRegister } from './loadRegister.ts';

export interface BuildOptions {
  readonly data: string;
  /** Folder of the built site; absolute. */
  readonly out: string;
  /** Folder of the built dataset, which the pages are made from; absolute. */
  readonly dataset: string;
  /** Address of the site, for canonical links. */
  readonly site?: string | undefined;
  readonly base: string;
}

export interface BuildEffects extends PageEffects {
  readonly say: (line: string) => void;
  readonly complain: (line: string) => void;
  /** Indexes the texts of the built dataset for the search, into the folder of the site. */
  readonly indexTexts: (
    dataset: string,
    collection: CollectionRecord,
    out: string,
  ) => Promise<void>;
}

/**
 * Builds dataset, pages and published files, and puts them in place of the old site only when every
 * step went well. Gives the exit code: 1 when
 * a step fails, which is named with what to do; 2 when the folder is not to be replaced.
 */
export async function buildSite(options: BuildOptions, effects: BuildEffects): Promise<number> {
  const { disk, say } = effects;
  if (!(await mayReplace(disk, options.out))) {
    effects.complain(
      `${options.out} holds other files than a site. What to do: name a new, empty or built folder with --out.`,
    );
    return 2;
  }
  const out = join(dirname(options.out), temporaryName(basename(options.out)));
  let collection: CollectionRecord | undefined;
  const steps: readonly [string, () => Promise<void>][] = [
    [
      `Checking ${options.data} and building the dataset`,
      async () => {
        const register = await loadRegister(disk, options.data);
        collection = await buildDataset(
          disk,
          { data: options.data, out: options.dataset },
          register,
        );
        say(
          `  ${collection.reports} reports of ${collection.agencies} agencies, ${collection.numbers} numbers`,
        );
      },
    ],
    [
      'Building the pages',
      async () => {
        await disk.remove(out);
        await buildPages(environmentOf(options, out), collection?.reports ?? 0, effects);
      },
    ],
    [
      'Writing the published files',
      async () => {
        if (collection) await exportFiles(disk, options.dataset, out, collection);
      },
    ],
    [
      'Indexing the texts',
      async () => {
        if (collection) await effects.indexTexts(options.dataset, collection, out);
      },
    ],
    [`Putting the site into ${options.out}`, () => replaceFolder(disk, out, options.out)],
  ];
  for (const [name, run] of steps) {
    say(name);
    try {
      await run();
    } catch (error) {
      effects.complain(describeFailure(name, error));
      await disk.remove(out);
      return 1;
    }
  }
  return 0;
}

/** A folder given by mistake must not be lost: only a site, or nothing, gives way to a site. */
async function mayReplace(disk: Disk, folder: string): Promise<boolean> {
  const entries = await disk.list(folder);
  return entries.length === 0 || entries.some(({ name }) => name === 'index.html');
}

function environmentOf(options: BuildOptions, out: string): SiteEnvironment {
  return {
    GONGKAI_DATASET: options.dataset,
    OUT: out,
    BASE: options.base,
    ...(options.site !== undefined && { SITE: options.site }),
  };
}

async function replaceFolder(disk: Disk, from: string, to: string): Promise<void> {
  await disk.remove(to);
  await disk.move(from, to);
}

function describeFailure(step: string, error: unknown): string {
  if (error instanceof DataFileError) {
    const count =
      error.problems.length === 1 ? 'a wrong line' : `${error.problems.length} wrong lines`;
    return `${error.message}\n\n"${step}" stopped at ${count}. What to do: mend the lines above and build again.`;
  }
  const reason = error instanceof Error ? error.message : String(error);
  return `"${step}" failed: ${reason}\nWhat to do: mend what is said above and build again.`;
}
