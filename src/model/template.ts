import { z } from 'zod';

/**
 * The form's templates. `2021`: 国办公开办函〔2021〕30号, reports for 2021 and later.
 * `2019`: 国办公开办函〔2019〕60号, reports for 2019 and 2020. `legacy`: 2008–2018, no fixed tables.
 */
export const TEMPLATES = ['2021', '2019', 'legacy'] as const;
export type Template = (typeof TEMPLATES)[number];
export const templateSchema = z.enum(TEMPLATES);

/** Tables whose rows differ between the templates; each is recognised on its own. */
export const reportTemplatesSchema = z.strictObject({
  proactive: templateSchema,
  applications: templateSchema,
});
export type ReportTemplates = z.infer<typeof reportTemplatesSchema>;

/** One word for a whole report: `mixed` where its tables follow different templates. */
export const REPORT_TEMPLATES = [...TEMPLATES, 'mixed'] as const;
export type ReportTemplate = (typeof REPORT_TEMPLATES)[number];

/** The template that the notices prescribe for a report year. */
export function templateDueIn(year: number): Template {
  if (year >= 2021) return '2021';
  return year >= 2019 ? '2019' : 'legacy';
}

export function reportTemplateOf(templates: ReportTemplates): ReportTemplate {
  return templates.proactive === templates.applications ? templates.proactive : 'mixed';
}
