import { figureIdsOf } from '../model/figures.ts';
import type { StoredFigure, StoredReport } from '../model/storedReport.ts';
import { type ReportTemplates, reportTemplateOf } from '../model/template.ts';

const BOTH_2021: ReportTemplates = { proactive: '2021', applications: '2021' };

/** A whole set of figures for tests: 0 everywhere but in the figures given. */
export function sampleFigures(
  figures: Readonly<Record<string, StoredFigure>> = {},
  templates: ReportTemplates = BOTH_2021,
): Record<string, StoredFigure> {
  const zero: StoredFigure = { state: 'number', value: 0 };
  return Object.fromEntries(figureIdsOf(templates).map((id) => [id, figures[id] ?? zero]));
}

/** A report for tests, read from a document whose hash is a repeated digit or letter. */
export function sampleReport(
  changes: Partial<StoredReport> & { hash?: string } = {},
): StoredReport {
  const { hash = 'a', ...rest } = changes;
  const templates = rest.templates ?? BOTH_2021;
  return {
    agency: '330206007',
    year: 2021,
    template: reportTemplateOf(templates),
    templates,
    capture: 'document',
    source: { file: `${hash}.txt`, format: 'text', sha256: hash.repeat(64) },
    parser: '1',
    figures: sampleFigures({}, templates),
    stated: [],
    diagnostics: [],
    digest: [],
    ...rest,
  };
}
