import { describe, expect, it } from 'vitest';
import { type Diagnostic, diagnose } from '../../model/diagnostic.ts';
import { ingestReport } from '../report/ingestReport.ts';
import { sampleReport } from '../report/sampleReport.ts';
import { inspectDocument } from './inspectDocument.ts';

const fileName = 'a.txt';
const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('inspectDocument', () => {
  it('shows a cell’s row, and what was read there', async () => {
    const bytes = bytesOf(sampleReport());
    const ingested = await ingestReport({ fileName, bytes });
    const figures = ingested.kind === 'report' ? ingested.report.figures : [];
    const received = figures.find(({ figure }) => figure === 'applications.received.total');
    const details = { subject: 'applications.received.total', place: received?.place };
    const diagnostics = [diagnose('cell-unreadable', details)];
    const { found } = await inspectDocument({ fileName, bytes, diagnostics });
    expect(found[0]?.readings).toEqual([received]);
    const here = found[0]?.excerpt.filter(({ isHere }) => isHere) ?? [];
    expect(here.map(({ text }) => text).join()).toContain(received?.raw);
  });

  it('shows the gravest first, and says how many more there are', async () => {
    const note: Diagnostic = { code: 'part-missing', severity: 'info', subject: 'other' };
    const diagnostics = [
      ...Array.from({ length: 20 }, () => note),
      { code: 'table-missing', severity: 'warning', subject: 'proactive' } as const,
    ];
    const bytes = bytesOf(sampleReport());
    const { found, more } = await inspectDocument({ fileName, bytes, diagnostics });
    expect(found[0]?.diagnostic.code).toBe('table-missing');
    expect(found.length + more).toBe(21);
  });

  it('shows why a document could not be read', async () => {
    const bytes = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]);
    const diagnostics = [{ code: 'file-unreadable', severity: 'error' } as const];
    const { found } = await inspectDocument({ fileName, bytes, diagnostics });
    expect(found).toEqual([{ diagnostic: diagnostics[0], readings: [], excerpt: [] }]);
  });
});
