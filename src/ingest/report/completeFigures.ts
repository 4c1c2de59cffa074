import { diagnose } from '../../model/diagnostic.ts';
import { figuresOfRow, rowsOf } from '../../model/figures.ts';
import { TABLE_KEYS, type TableKey } from '../../model/parts.ts';
import type { FigureReading, Result } from '../../model/report.ts';
import type { ReportTemplates, Template } from '../../model/template.ts';
import type { TablesReading } from './tables/parseTables.ts';

/**
 * Every figure the report's templates have, in the form's order: as read, or `missing`. A table
 * that is not in the document is reported once; it is never a table of zeros.
 */
export function completeFigures(
  tables: TablesReading,
  templates: ReportTemplates,
): Result<readonly FigureReading[]> {
  const templateOf = (key: TableKey) =>
    key === 'proactive' ? templates.proactive : templates.applications;
  const absent = TABLE_KEYS.filter(
    (key) => tables[key] === undefined && rowsOf(key, templateOf(key)).length > 0,
  );
  const value: FigureReading[] = [];
  for (const key of TABLE_KEYS) {
    value.push(...(tables[key]?.figures ?? missingFigures(key, templateOf(key))));
  }
  return {
    value,
    diagnostics: absent.map((key) => diagnose('table-missing', { subject: key })),
  };
}

function missingFigures(table: TableKey, template: Template): readonly FigureReading[] {
  return rowsOf(table, template)
    .flatMap(figuresOfRow)
    .map((figure): FigureReading => ({ figure, state: 'missing', raw: '' }));
}
