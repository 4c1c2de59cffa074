import { readTargets } from '../../src/collect/readTargets.ts';
import type { Target } from '../../src/collect/target.ts';
import { stopOnProblems } from '../../src/dataset/dataProblem.ts';
import { type Disk, readText } from '../../src/dataset/disk.ts';
import { WrongPathsError } from '../../src/dataset/ingestDocuments.ts';
import { openStore } from '../../src/dataset/openStore.ts';
import { agencyOf } from '../../src/register/agencyOf.ts';
import type { Register } from '../../src/register/buildRegister.ts';

/** No address is known for what was asked. */
export class NoTargetError extends Error {}

/** A sources file has wrong lines; the message lists them. */
export class SourcesError extends Error {}

interface Where {
  readonly data: string;
  readonly sources: string | undefined;
  readonly agencies: readonly string[] | undefined;
}

/**
 * The addresses to collect: those of a sources file, else those of the reports in the store. Throws
 * a WrongPathsError for a file that is not there, a SourcesError or (in the store) a DataFileError
 * for wrong lines, and a NoTargetError where nothing is left to ask.
 */
export async function findTargets(
  disk: Disk,
  { data, sources, agencies }: Where,
  register: Register,
): Promise<readonly Target[]> {
  const targets = sources
    ? await targetsOfFile(disk, sources)
    : await targetsOfStore(disk, data, register);
  const asked = agencies ? targets.filter(({ agency = '' }) => agencies.includes(agency)) : targets;
  if (asked.length === 0) {
    throw new NoTargetError(`No address is known in ${sources ?? data} for what was asked.`);
  }
  return asked;
}

async function targetsOfFile(disk: Disk, file: string): Promise<readonly Target[]> {
  const content = await readText(disk, file);
  if (content === undefined) throw new WrongPathsError(`No sources file at ${file}`);
  const { targets, problems } = readTargets(content, file);
  if (problems.length > 0) throw new SourcesError(problems.join('\n'));
  return targets;
}

async function targetsOfStore(
  disk: Disk,
  data: string,
  register: Register,
): Promise<readonly Target[]> {
  const store = await openStore(disk, data, (code) => agencyOf(code, register) !== undefined);
  const targets: Target[] = [];
  for (const province of store.provinces) {
    for (const { agency, year, source, published, parser } of await store.readProvince(province)) {
      if (source.url === undefined) continue;
      // What was read from a document is not handed back as the owner's word on it.
      const byHand = parser === undefined && published !== undefined && { published };
      targets.push({ url: source.url, agency, year, ...byHand });
    }
  }
  stopOnProblems(store.problems());
  return targets;
}
