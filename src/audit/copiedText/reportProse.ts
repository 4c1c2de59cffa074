import type { ProseKey } from '../../model/parts.ts';

/** The prose of one report. */
export interface ReportProse {
  readonly agency: string;
  readonly year: number;
  /** Names of the agency and of the places it lies in; they are read as one and the same word. */
  readonly names: readonly string[];
  readonly parts: readonly { readonly part: ProseKey; readonly text: string }[];
}

/** Reports with prose, as many as there are; they are never all in memory. */
export interface ProseSource {
  /** How many there are. */
  readonly count: number;
  /** The report at a place, from 0. An agency's reports follow each other in order of year. */
  at(index: number): Promise<ReportProse>;
}
