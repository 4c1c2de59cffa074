import type { Diagnostic } from '../../model/diagnostic.ts';
import type { DiagnosticCode } from '../../model/diagnosticCodes.ts';
import type { FigureState } from '../../model/figureState.ts';
import type { AgencyFinding } from '../../register/agencyEvidence.ts';
import type { Change } from '../store/openDraft.ts';
import type { ReportFacts } from '../store/storeRecords.ts';
import type { DocumentOutcome } from './ingestOutcome.ts';

/** A document that is kept beside the report of its agency and year. */
export interface VersionKept {
  readonly file: string;
  readonly agency: string;
  readonly year: number;
}

/** What a run did with the documents, for people and for the exit code. */
export interface IngestSummary {
  /** Documents looked at. */
  readonly read: number;
  readonly changes: Readonly<Record<Change, number>>;
  readonly rejected: readonly { readonly file: string; readonly reason: Diagnostic }[];
  readonly unresolved: readonly {
    readonly file: string;
    readonly finding: Extract<AgencyFinding, { kind: 'unresolved' }>;
    /** What to do, where that is not to add a line to sources.csv. */
    readonly remedy?: string | undefined;
  }[];
  /** What of tables of figures was passed over without the loss of a report. */
  readonly notes: readonly { readonly file: string; readonly reason: Diagnostic }[];
  /** Documents read in this run that another document of the same agency and year goes before. */
  readonly versions: readonly VersionKept[];
  /** Links that were not followed, since they lead out of the folder. */
  readonly linksOut: readonly string[];
  /** Known lists beside the documents, which are none. */
  readonly companions: readonly string[];
  /** Table figures of the documents that were parsed in this run. */
  readonly states: ReadonlyMap<FigureState, number>;
  /** Diagnostics of those documents. */
  readonly findings: ReadonlyMap<DiagnosticCode, number>;
  /** How many of the diagnostics are warnings or worse. */
  readonly warnings: number;
}

/** As much of what a document turned out to be as is counted. */
type Counted =
  | Extract<DocumentOutcome, { readonly kind: 'rejected' }>
  | (Extract<DocumentOutcome, { readonly kind: 'unresolved' }> & { readonly remedy?: string })
  | { readonly kind: 'report'; readonly facts: ReportFacts };

/** A summary while documents come in. */
export interface IngestTally {
  unchanged(): void;
  refused(file: string, reason: Diagnostic): void;
  /** Something about a file that cost no report. */
  noted(file: string, reason: Diagnostic): void;
  /** A document that was parsed and is no report, or whose agency is not known, or that is one. */
  parsed(file: string, outcome: Counted): void;
  /** What it changed in the store. */
  settled(change: Change): void;
  summary(): Omit<IngestSummary, 'versions' | 'linksOut' | 'companions'>;
}

/** A tally with no documents yet. */
export function createIngestTally(): IngestTally {
  const changes: Record<Change, number> = { new: 0, changed: 0, unchanged: 0, duplicate: 0 };
  const rejected: IngestSummary['rejected'][number][] = [];
  const unresolved: IngestSummary['unresolved'][number][] = [];
  const notes: IngestSummary['notes'][number][] = [];
  const states = new Map<FigureState, number>();
  const findings = new Map<DiagnosticCode, number>();
  let read = 0;
  let warnings = 0;
  const addFinding = ({ code, severity }: Diagnostic) => {
    count(findings, code);
    if (severity !== 'info') warnings += 1;
  };
  const addFacts = (facts: ReportFacts) => {
    for (const { state } of Object.values(facts.figures)) count(states, state);
    facts.diagnostics.forEach(addFinding);
  };
  return {
    unchanged: () => {
      read += 1;
      changes.unchanged += 1;
    },
    refused: (file, reason) => {
      read += 1;
      rejected.push({ file, reason });
    },
    noted: (file, reason) => {
      notes.push({ file, reason });
      addFinding(reason);
    },
    parsed: (file, outcome) => {
      read += 1;
      if (outcome.kind === 'rejected') rejected.push({ file, reason: outcome.reason });
      if (outcome.kind === 'unresolved') {
        const { finding, remedy } = outcome;
        unresolved.push({ file, finding, remedy });
        addFacts(outcome.unresolved.facts);
      }
      if (outcome.kind === 'report') addFacts(outcome.facts);
    },
    settled: (change) => {
      changes[change] += 1;
    },
    summary: () => ({ read, changes, rejected, unresolved, notes, states, findings, warnings }),
  };
}

function count<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
