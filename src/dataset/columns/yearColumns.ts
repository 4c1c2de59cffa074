import { type ColumnYear, hasColumn } from '../../model/columns/columnManifest.ts';
import { COLUMN_PATHS } from '../../model/columns/columnPaths.ts';
import { createMeasureColumn } from '../../model/columns/measureColumn.ts';
import type { Balance } from '../../model/columns/yearReports.ts';
import { createYearReports } from '../../model/columns/yearReports.ts';
import { MEASURES } from '../../model/measures.ts';
import type { StoredReport } from '../../model/storedReport.ts';
import { TEMPLATES, type Template } from '../../model/template.ts';
import type { OutputFolder } from '../export/openOutput.ts';

/** The columns of one year while its reports come in. Only their text is held. */
export interface YearColumns {
  /** `agency` is the place in the index; reports come in its order. */
  add(report: StoredReport, agency: number, balance: Balance): void;
  /** Writes the year's files and says what there is. */
  write(output: OutputFolder, release: string): Promise<ColumnYear>;
}

/** A year with no reports yet. */
export function createYearColumns(year: number): YearColumns {
  const reports = createYearReports();
  const columns = MEASURES.map((measure) => ({ measure, column: createMeasureColumn(measure) }));
  const templates = new Set<Template>();
  let count = 0;
  return {
    add: (report, agency, balance) => {
      count += 1;
      const { proactive, applications } = report.templates;
      templates.add(proactive).add(applications);
      reports.add({
        agency,
        proactive,
        applications,
        capture: report.capture,
        balance,
        ...countFigures(report),
      });
      for (const { column } of columns) column.add(report);
    },
    write: async (output, release) => {
      const head = { release, year };
      const found = TEMPLATES.filter((template) => templates.has(template));
      const entry = { year, reports: count, templates: found };
      await output.write(COLUMN_PATHS.reports(year), reports.text(head));
      for (const { measure, column } of columns) {
        if (!hasColumn(entry, measure)) continue;
        await output.write(COLUMN_PATHS.measure(year, measure.id), column.text(head));
      }
      return entry;
    },
  };
}

function countFigures({ figures }: StoredReport): { numbers: number; figures: number } {
  const cells = Object.values(figures);
  return { numbers: cells.filter(({ state }) => state === 'number').length, figures: cells.length };
}
