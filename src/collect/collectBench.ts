import { type CollectEffects, type CollectOptions, collectDocuments } from './collectDocuments.ts';
import type { CollectSummary } from './collectTally.ts';
import type { JournalRow } from './journal/journalRow.ts';
import { parseJournal } from './journal/parseJournal.ts';
import { type MemoryFolder, memoryFolder } from './memoryFolder.ts';
import type { Target } from './target.ts';
import { type TestClock, testClock } from './testClock.ts';
import { startTestHost, type TestHost } from './testHost.ts';
import { testJudge } from './testJudge.ts';

const OPTIONS: CollectOptions = {
  folder: 'd',
  userAgent: 'Gongkai/test',
  allowPrivate: true,
  pause: 5,
  timeout: 2,
  maxBytes: 10_000,
};
export const DAY = 24 * 3_600_000;

/** What a test of whole runs works with: a host, a disk and a clock of its own for each test. */
export interface CollectBench {
  host: TestHost;
  disk: MemoryFolder;
  clock: TestClock;
  at(path: string, year?: number): Target;
  open(): Promise<void>;
  close(): Promise<void>;
  /** One run; the next one is a day later. */
  collect(targets: readonly Target[], effects?: Partial<CollectEffects>): Promise<CollectSummary>;
  /** One run over one address: how it ended, in a word. */
  collectOne(target?: Target): Promise<string>;
  /** collected.csv as it is on the disk. */
  rows(): readonly JournalRow[];
  /** What is in the folder by name, the hashes of addresses left out. */
  documents(): Record<string, string | undefined>;
}

/** The bench of a test file, to be opened before each test and closed after it. */
export function collectBench(): CollectBench {
  const bench = {} as CollectBench;
  bench.open = async () => {
    bench.host = await startTestHost();
    bench.disk = memoryFolder();
    bench.clock = testClock();
  };
  bench.close = () => bench.host.close();
  bench.at = (path, year = 2021) => ({
    url: `${bench.host.origin}${path}`,
    agency: '330206007',
    year,
  });
  bench.collect = async (targets, effects = {}) => {
    const summary = await collectDocuments(targets, OPTIONS, {
      disk: bench.disk,
      clock: bench.clock,
      resolve: async () => ['127.0.0.1'],
      judge: testJudge,
      progress: () => undefined,
      signal: new AbortController().signal,
      ...effects,
    });
    bench.clock.time += DAY;
    return summary;
  };
  bench.collectOne = async (target = bench.at('/a')) => {
    const { collected, unchanged, failed } = await bench.collect([target]);
    if (failed[0]) return failed[0].fault.code;
    return `${'collected'.repeat(collected)}${'unchanged'.repeat(unchanged)}`;
  };
  bench.rows = () => parseJournal(bench.disk.text('d/collected.csv') ?? '', 'collected.csv').rows;
  bench.documents = () => {
    const paths = [...bench.disk.files.keys()].filter((path) => !path.endsWith('.csv'));
    const named = paths.map((path) => [
      path.replace(/-[0-9a-f]{8}\./, '-*.'),
      bench.disk.text(path),
    ]);
    return Object.fromEntries(named);
  };
  return bench;
}
