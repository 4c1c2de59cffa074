import type { JudgeDocument, Verdict } from '../../src/collect/judge.ts';
import type { IngestEffects } from '../../src/dataset/ingestDocuments.ts';
import type { Ingested } from '../../src/ingest/report/ingestDocument.ts';
import { DIAGNOSTIC_CODES, type DiagnosticCode } from '../../src/model/diagnosticCodes.ts';
import type { FigureReading } from '../../src/model/report.ts';

/** Rejections that are about the file and not about what it says. */
const UNREADABLE: readonly DiagnosticCode[] = ['file-unreadable', 'limit-reached', 'no-text-layer'];

/** Tells whether a document is a report by reading it as ingest does. */
export function judgeByIngest({ read }: IngestEffects['reader']): JudgeDocument {
  return async (bytes, fileName) => {
    try {
      return toVerdict(await read({ fileName, bytes }));
    } catch (error) {
      return { kind: 'unreadable', reason: String(error) };
    }
  };
}

function toVerdict(ingested: Ingested): Verdict {
  if (ingested.kind === 'rejected') {
    const { code, actual } = ingested.reason;
    const said = DIAGNOSTIC_CODES[code].en;
    const reason = actual === undefined ? said : `${said}: ${actual}`;
    return { kind: UNREADABLE.includes(code) ? 'unreadable' : 'none', reason };
  }
  const { figures, year } = ingested.report;
  const found = figures.filter(({ state }) => state !== 'missing');
  return { kind: 'report', hasTables: found.length > 0, year, figures: fingerprint(found) };
}

function fingerprint(figures: readonly FigureReading[]): string {
  return figures
    .map((cell) => `${cell.figure} ${cell.state === 'number' ? cell.value : cell.state}`)
    .join('\n');
}
