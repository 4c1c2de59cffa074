import { z } from 'zod';
import { agencyCodeSchema, divisionRefSchema } from './agency.ts';
import { sentenceSchema } from './check.ts';
import { cellSchema } from './figureState.ts';
import { yearSchema } from './report.ts';

const aboutReport = {
  /** Day on which it became known: a report's retrieval or publication, a correction's date. */
  date: z.string(),
  agency: agencyCodeSchema,
  name: z.string(),
  nameEn: z.string(),
  /** Province first, the agency itself left out. */
  ancestors: z.array(divisionRefSchema),
  year: yearSchema,
};

/** Something new in the collection, as the feed tells it. */
export const feedEntrySchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('report'), ...aboutReport }),
  z.strictObject({
    kind: z.literal('correction'),
    ...aboutReport,
    figure: z.string(),
    before: cellSchema,
    after: cellSchema,
  }),
  z.strictObject({
    kind: z.literal('finding'),
    ...aboutReport,
    /** The check's permanent id: the anchor on the report's page. */
    check: z.string(),
    message: sentenceSchema,
  }),
]);
export type FeedEntry = z.infer<typeof feedEntrySchema>;
