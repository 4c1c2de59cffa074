import { type Diagnostic, diagnose } from '../../model/diagnostic.ts';
import { TABLE_KEYS, type TableKey } from '../../model/parts.ts';
import type { Result } from '../../model/report.ts';
import { type ReportTemplates, type Template, templateDueIn } from '../../model/template.ts';
import type { TablesReading } from './tables/parseTables.ts';

/** The tables whose rows tell the templates apart. */
const TELLING_TABLES = ['proactive', 'applications'] as const;

/**
 * The template of each table by its own labels; where a table is absent, that of the other; without
 * any table, the one due for the year, or the legacy form where the headings are those of it.
 */
export function parseTemplates(
  tables: TablesReading,
  year: number | undefined,
  hasLegacyHeadings: boolean,
): Result<ReportTemplates> {
  const fallback = fallbackTemplate(tables, year, hasLegacyHeadings);
  const applications = tables.applications?.template ?? fallback;
  const proactive = tables.proactive?.template ?? applications;
  const diagnostics: Diagnostic[] = [];
  if (proactive !== applications) {
    diagnostics.push(diagnose('template-mixed', { actual: `${proactive}, ${applications}` }));
  }
  if (year !== undefined) diagnostics.push(...notDue(tables, fallback, year));
  return { value: { proactive, applications }, diagnostics };
}

function fallbackTemplate(
  tables: TablesReading,
  year: number | undefined,
  hasLegacyHeadings: boolean,
): Template {
  const read = TABLE_KEYS.map((key) => tables[key]?.template).find((found) => found !== undefined);
  if (read !== undefined) return read;
  return hasLegacyHeadings ? 'legacy' : templateDueIn(year ?? Number.POSITIVE_INFINITY);
}

function notDue(tables: TablesReading, fallback: Template, year: number): Diagnostic[] {
  const due = templateDueIn(year);
  const isOldProse = fallback === 'legacy' && due !== 'legacy';
  if (isOldProse) return [diagnose('template-not-due', { actual: fallback, expected: due })];
  return TELLING_TABLES.flatMap((key: TableKey) => {
    const table = tables[key];
    if (table === undefined || table.template === due) return [];
    const place = table.figures.find((figure) => figure.place !== undefined)?.place;
    return [
      diagnose('template-not-due', { subject: key, actual: table.template, expected: due, place }),
    ];
  });
}
