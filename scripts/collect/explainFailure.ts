import { DataFileError } from '../../src/dataset/dataProblem.ts';
import { DataLockedError } from '../../src/dataset/documents/lockData.ts';
import { WrongPathsError } from '../../src/dataset/ingestDocuments.ts';
import { NoTargetError, SourcesError } from './findTargets.ts';

const OF_THE_USER = [SourcesError, NoTargetError, DataFileError, DataLockedError];

/** What to tell about a failure, and the exit code. Throws what is a mistake of the program. */
export function explainFailure(error: unknown): {
  readonly message: string;
  readonly code: number;
} {
  if (error instanceof WrongPathsError) return { message: error.message, code: 2 };
  const isKnown = error instanceof Error && OF_THE_USER.some((kind) => error instanceof kind);
  if (isKnown) return { message: error.message, code: 1 };
  if (!(error instanceof Error && 'syscall' in error)) throw error;
  const remedy = 'What was written before is whole; run the command again.';
  return { message: `${error.message}\n${remedy}`, code: 1 };
}
