import { figureIdsOf, findFigure } from '../../model/figures.ts';
import type { TableKey } from '../../model/parts.ts';
import {
  type ReportTemplate,
  type ReportTemplates,
  type Template,
  templateDueIn,
} from '../../model/template.ts';

/**
 * The templates of a report by the figures that are given of it: where they fit it, the one that the
 * table names, else the one due for the year. Of a report whose other table is given whole, a table
 * without any figure has none.
 */
export function chooseTemplates(
  named: ReportTemplate | undefined,
  year: number,
  ids: readonly string[],
): ReportTemplates {
  const first = named === undefined || named === 'mixed' ? templateDueIn(year) : named;
  const proactive = idsIn(['proactive'], ids);
  const applications = idsIn(['applications', 'proceedings'], ids);
  const templates = {
    proactive: fittingTemplate(first, proactive),
    applications: fittingTemplate(first, applications),
  };
  if (named !== undefined && named !== 'mixed') return templates;
  const isGiven = (table: 'proactive' | 'applications', given: readonly string[]) =>
    given.length > 0 && given.length >= countOf(table, templates[table]);
  return {
    proactive:
      proactive.length === 0 && isGiven('applications', applications)
        ? 'legacy'
        : templates.proactive,
    applications:
      applications.length === 0 && isGiven('proactive', proactive)
        ? 'legacy'
        : templates.applications,
  };
}

const idsIn = (tables: readonly TableKey[], ids: readonly string[]) =>
  ids.filter((id) => tables.some((table) => findFigure(id)?.table === table));

function fittingTemplate(first: Template, ids: readonly string[]): Template {
  const fits = (template: Template) =>
    ids.every((id) => findFigure(id)?.templates.includes(template) ?? false);
  return ([first, '2021', '2019'] as const).find(fits) ?? first;
}

function countOf(table: 'proactive' | 'applications', template: Template): number {
  return figureIdsOf({ proactive: 'legacy', applications: 'legacy', [table]: template }).length;
}
