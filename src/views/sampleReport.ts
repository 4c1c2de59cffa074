import { figureIdsOf } from '../model/figures.ts';
import type { StoredFigure, StoredReport } from '../model/storedReport.ts';
import type { ReportTemplates } from '../model/template.ts';

/** What a test sets in an invented report: numbers, or a cell that is none. */
export type SampleFigures = Readonly<Record<string, number | StoredFigure>>;

export interface SampleOptions {
  readonly year?: number;
  readonly templates?: ReportTemplates;
  /** Every figure that is not set; a printed 0 unless said otherwise. */
  readonly rest?: StoredFigure;
  readonly more?: Partial<StoredReport>;
}

/** An invented report for tests: complete, all zeros but for what is set. */
export function sampleReport(
  figures: SampleFigures = {},
  options: SampleOptions = {},
): StoredReport {
  const templates = options.templates ?? { proactive: '2021', applications: '2021' };
  const rest = options.rest ?? { state: 'number', value: 0 };
  return {
    agency: '330206007',
    year: options.year ?? 2021,
    template: templates.applications,
    templates,
    capture: 'document',
    source: { file: 'report.txt', sha256: 'a'.repeat(64) },
    figures: Object.fromEntries(
      figureIdsOf(templates).map((id) => [id, toFigure(figures[id] ?? rest)]),
    ),
    stated: [],
    diagnostics: [],
    digest: [],
    ...options.more,
  };
}

function toFigure(given: number | StoredFigure): StoredFigure {
  return typeof given === 'number' ? { state: 'number', value: given } : given;
}
