import { z } from 'zod';
import { checkSchema } from '../../model/check.ts';
import { agencyRecordSchema } from '../../model/siteRecords.ts';
import { correctionSchema, storedReportSchema } from '../../model/storedReport.ts';

/** What agency/CODE.json holds: everything but the peers and the counts of checks, and none of the documents' prose. */
export const publishedAgencySchema = agencyRecordSchema
  .omit({ peers: true, checked: true })
  .extend({ reports: z.array(storedReportSchema.omit({ texts: true })) });

const SCHEMAS = {
  agency: publishedAgencySchema,
  report: storedReportSchema.omit({ texts: true }),
  correction: correctionSchema,
  finding: checkSchema,
};

/** The published JSON Schemas as files: path inside the published folder, and text. */
export function schemaFiles(): { readonly path: string; readonly text: string }[] {
  return Object.entries(SCHEMAS).map(([name, schema]) => ({
    path: `schema/${name}.json`,
    text: `${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`,
  }));
}
