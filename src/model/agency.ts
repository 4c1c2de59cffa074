import { z } from 'zod';
import { AGENCY_KINDS } from './agencyKind.ts';

export { AGENCY_KINDS, type AgencyKind } from './agencyKind.ts';

/** A division code of two, four, six or nine digits, with `-slug` for a department. */
export const agencyCodeSchema = z
  .string()
  .regex(/^(\d{2}|\d{4}|\d{6}|\d{9})(-[a-z0-9]+)?$/, 'expected a division code, or code-slug');

/** A body that files reports: a government, one of its departments, a town or a street office. */
export const agencySchema = z.strictObject({
  code: agencyCodeSchema,
  /** Chinese name as the site shows it: 戚家山街道, 宿迁市人民政府, 平湖市财政局. */
  name: z.string().min(1),
  nameEn: z.string().min(1),
  kind: z.enum(AGENCY_KINDS),
  /** Code of the division it belongs to; its own code unless it is a department. */
  division: z.string(),
  /** Tone-free syllables of the name, separated by spaces, for search. */
  pinyin: z.string(),
});
export type Agency = z.infer<typeof agencySchema>;

/** A place on the way to an agency: province, city, county. */
export const divisionRefSchema = z.strictObject({
  code: z.string(),
  name: z.string(),
  nameEn: z.string(),
});
export type DivisionRef = z.infer<typeof divisionRefSchema>;
