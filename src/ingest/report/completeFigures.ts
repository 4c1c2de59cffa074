import { diagnose } from '../../model/diagnostic.ts';
import { figureIdsOf } from '../../model/figures.ts';
import { TABLE_KEYS } from '../../model/parts.ts';
import type { FigureReading, Result } from '../../model/report.ts';
import type { ReportTemplates } from '../../model/template.ts';
import type { TablesReading } from './tables/parseTables.ts';

/**
 * Every figure the report's templates have, in the form's order: as read, or `missing`. A table
 * that is not in the document is reported once; it is never a table of zeros.
 */
export function completeFigures(
  tables: TablesReading,
  templates: ReportTemplates,
): Result<readonly FigureReading[]> {
  const read = new Map(
    TABLE_KEYS.flatMap((key) => tables[key]?.figures ?? []).map((figure) => [
      figure.figure,
      figure,
    ]),
  );
  const ids = figureIdsOf(templates);
  const value = ids.map(
    (figure): FigureReading => read.get(figure) ?? { figure, state: 'missing', raw: '' },
  );
  const missing = TABLE_KEYS.filter(
    (key) => tables[key] === undefined && ids.some((id) => id.startsWith(`${key}.`)),
  );
  return { value, diagnostics: missing.map((key) => diagnose('table-missing', { subject: key })) };
}
