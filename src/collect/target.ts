import { z } from 'zod';
import { agencyCodeSchema } from '../model/agency.ts';
import { dateSchema } from '../model/report.ts';

/** A year as a cell: four digits from 2008 (the 条例 came into force) on. */
const yearTextSchema = z.string().regex(/^20(0[89]|[1-9]\d)$/, 'expected a year such as 2021');

/** An address at which the report of an agency for a year is published, as far as it is known whose. */
export const targetSchema = z.strictObject({
  url: z.string().min(1),
  agency: agencyCodeSchema.optional(),
  year: yearTextSchema.transform(Number).optional(),
  /** Date of publication by the owner's word. */
  published: dateSchema.optional(),
});
export type Target = z.infer<typeof targetSchema>;

/** What tells one target from another; two years may stand at one address. */
export function targetKey(target: Pick<Target, 'url' | 'agency' | 'year'>): string {
  return [target.agency ?? '', target.year ?? '', target.url].join(' ');
}
