/** How fast one thing is done, on one core. */
export interface Rate {
  /** What is done: the whole ingest, the floor of merely reading, another library. */
  readonly what: string;
  readonly perSecond: number;
  /** What is counted: documents, pages, charts. */
  readonly unit: string;
  /** Largest resident memory of the process up to the end of this, in MB. */
  readonly peakMemory: number;
}

export interface Effort {
  /** Seconds that each rate is measured for. */
  readonly seconds: number;
  /** Skips what takes minutes. */
  readonly isQuick: boolean;
  /** Documents of a whole ingest. */
  readonly documents: number;
}

/** A benchmark; it is run in a process of its own, so that its memory can be told. */
export type Bench = (effort: Effort) => Promise<readonly Rate[]>;

export interface BenchResult {
  readonly name: string;
  readonly rates: readonly Rate[];
}
